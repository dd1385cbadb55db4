import Accounts
import Cases
import Database
import Time
import Web

/// What people are told, and what they have read.
package struct NoticeStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Whether a notice `n` may still be seen by the one it was for: they take part
  /// in the case, or were asked as somebody who does not.
  private static let seen: SQL = """
    (n.is_outside = 1 OR EXISTS (SELECT 1 FROM case_people cp
      WHERE cp.case_id = n.case_id AND cp.person_id = n.person_id AND cp.left_at IS NULL))
    """

  /// How many notices the person `p` has not read: one count in the statement that reads them.
  package static let unread: SQL =
    "(SELECT COUNT(*) FROM notices n WHERE n.person_id = p.id AND n.read_at IS NULL AND " + seen + ")"

  /// What a notice is going to be, once it is known how the receiver wants to be told.
  struct Draft: Sendable {
    let person: Person.ID
    let caseID: Case.ID
    let reason: Notice.Reason
    let danish: String
    let english: String
    let path: String
    /// Whose act it is that they are told of.
    let toldBy: Int?
  }

  /// Whom a notice goes to, and how.
  struct Receiver: Sendable {
    let name: String
    /// An address that somebody has vouched for.
    let address: String?
    let language: ChosenLanguage?
    let takesPart: Bool
    let choice: NoticeChoice?
  }

  func receiver(_ person: Person.ID, in id: Case.ID, kind: NoticeKind) throws -> Receiver? {
    try db.first(
      """
      SELECT p.name, CASE WHEN p.email_confirmed = 1 AND p.is_guest = 0 THEN p.email END AS address, p.language,
        cp.person_id AS part, COALESCE(own.choice, usual.choice) AS choice
      FROM people p
      LEFT JOIN case_people cp ON cp.case_id = \(id) AND cp.person_id = p.id AND cp.left_at IS NULL
      LEFT JOIN notice_case_choices own ON own.person_id = p.id AND own.case_id = \(id)
      LEFT JOIN notice_choices usual ON usual.person_id = p.id AND usual.kind = \(kind)
      WHERE p.id = \(person) AND p.closed IS NULL
      """
    ) { row in
      Receiver(
        name: try row.read("name"), address: try row.readIfPresent("address"),
        language: try row.readIfPresent("language"),
        takesPart: try row.readIfPresent("part", as: Int.self) != nil, choice: try row.readIfPresent("choice"))
    }
  }

  /// - Returns: Its number; `nil` when the same has been told before.
  func add(_ draft: Draft, isOutside: Bool, mail: String, now: Instant) throws -> Int? {
    try db.value(
      """
      INSERT INTO notices (person_id, case_id, reason, text_da, text_en, path, is_outside, mail, at, told_by)
      VALUES (\(draft.person), \(draft.caseID), \(draft.reason.rawValue), \(draft.danish), \(draft.english),
        \(draft.path), \(isOutside), \(mail), \(now), \(draft.toldBy))
      ON CONFLICT DO NOTHING RETURNING id
      """)
  }

  /// The people who take part in a case, by name.
  func team(of id: Case.ID) throws -> [TeamName] {
    try db.rows(
      """
      SELECT p.id, p.name FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL AND p.closed IS NULL ORDER BY p.id
      """
    ) { TeamName(id: try $0.read("id"), name: try $0.read("name")) }
  }

  static let page = 100

  /// What one was told, the newest first. What one may not see any more is not there.
  func notices(of viewer: Viewer, before: Int?) throws -> [NoticeRow] {
    let earlier: SQL = before.map { " AND n.id < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT n.id, n.case_id, n.reason, n.text_da, n.text_en, n.path, n.at, n.read_at,
        CASE WHEN \(CaseRights.visible(to: viewer)) THEN c.title END AS title
      FROM notices n JOIN cases c ON c.id = n.case_id
      WHERE n.person_id = \(viewer.id) AND \(Self.seen)\(earlier)
      ORDER BY n.id DESC LIMIT \(Self.page + 1)
      """
    ) { try NoticeRow($0) }
  }

  /// Where a notice of the viewer leads; `nil` when they have none such, or may not see it any more.
  func path(of notice: Int, for viewer: Viewer) throws -> String? {
    try db.value(
      "SELECT n.path FROM notices n WHERE n.id = \(notice) AND n.person_id = \(viewer.id) AND " + Self.seen)
  }

  func markRead(_ notice: Int, of viewer: Viewer, now: Instant) throws {
    try db.run(
      """
      UPDATE notices SET read_at = \(now) WHERE id = \(notice) AND person_id = \(viewer.id) AND read_at IS NULL
      """)
  }

  /// All that were there when the page was shown: what has come since stays unread.
  func markAllRead(upTo last: Int, of viewer: Viewer, now: Instant) throws {
    try db.run(
      "UPDATE notices SET read_at = \(now) WHERE person_id = \(viewer.id) AND read_at IS NULL AND id <= \(last)")
  }

  /// What others have done lately in the cases that one takes part in.
  ///
  /// The day's news remembers which acts are older; they need not be looked at.
  func news(of viewer: Viewer, now: Instant) throws -> [CaseNews] {
    let day = now.day + -3
    return try db.rows(
      """
      SELECT c.id, c.title, COUNT(*) AS acts, COUNT(DISTINCT k.person_id) AS people, MAX(k.at) AS latest
      FROM case_people mine
      JOIN contributions k ON k.case_id = mine.case_id AND k.kind NOT IN \(Contribution.counted)
        AND k.id > COALESCE((SELECT d.last_act FROM digest_days d WHERE d.day <= \(day) ORDER BY d.day DESC LIMIT 1), 0)
        AND COALESCE(k.person_id, 0) <> mine.person_id AND k.at > \(now - .days(3))
      JOIN cases c ON c.id = k.case_id
      LEFT JOIN notice_case_choices own ON own.person_id = mine.person_id AND own.case_id = mine.case_id
      LEFT JOIN notice_choices usual ON usual.person_id = mine.person_id AND usual.kind = 'news'
      WHERE mine.person_id = \(viewer.id) AND mine.left_at IS NULL
        AND COALESCE(own.choice, usual.choice, 'daily') <> 'never'
      GROUP BY c.id, c.title ORDER BY MAX(k.id) DESC LIMIT 20
      """
    ) { row in
      CaseNews(
        id: try row.read("id"), title: try row.read("title"), acts: try row.read("acts"),
        people: try row.read("people"), latest: try row.read("latest"))
    }
  }

  /// Notices that were read long ago, and all after a year.
  package func tidy(now: Instant) throws {
    try db.run("DELETE FROM notices WHERE at < \(now - .days(365)) OR read_at < \(now - .days(90))")
    try db.run("DELETE FROM digests WHERE day < \(now.day + -60)")
  }
}

/// Somebody who can be named with `@`.
struct TeamName: Equatable, Sendable {
  let id: Person.ID
  let name: String
}
