import Accounts
import Cases
import Database
import Time
import Web

/// The day's news: who has some, and what it is.
struct DigestStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func hasBegun(_ day: Day) throws -> Bool {
    try db.value("SELECT 1 FROM digest_days WHERE day = \(day)", as: Int.self) != nil
  }

  /// Sets out what the day covers: all that has come since the last one. The
  /// first covers a day and a night.
  ///
  /// What was written in the last minute waits for the next, since numbers are
  /// given before what they number is there for all to see.
  func begin(_ day: Day, now: Instant) throws {
    let latest = try db.first("SELECT last_act, last_notice FROM digest_days ORDER BY day DESC LIMIT 1") { row in
      (try row.read("last_act", as: Int.self), try row.read("last_notice", as: Int.self))
    }
    let act = try latest?.0 ?? last("contributions", before: now - .days(1))
    let notice = try latest?.1 ?? last("notices", before: now - .days(1))
    let (lastAct, lastNotice) = (
      try last("contributions", before: now - .minutes(1)), try last("notices", before: now - .minutes(1))
    )
    try db.run(
      """
      INSERT INTO digest_days (day, after_act, last_act, after_notice, last_notice, at)
      VALUES (\(day), \(act), \(max(act, lastAct)), \(notice), \(max(notice, lastNotice)), \(now))
      ON CONFLICT (day) DO NOTHING
      """)
  }

  /// Found from the end, so that only what is new is looked at.
  private func last(_ table: String, before instant: Instant) throws -> Int {
    // Raw: one of two tables of ours.
    try db.value("SELECT id FROM \(raw: table) WHERE at <= \(instant) ORDER BY id DESC LIMIT 1") ?? 0
  }

  /// Notes who has news that day. It begins with what is new and not with the
  /// people, so that those without news are not touched.
  func findPeople(_ day: Day) throws -> Int { try db.run(Self.peopleWithNews(day)) }

  static func peopleWithNews(_ day: Day) -> SQL {
    """
    INSERT INTO digests (day, person_id)
    SELECT \(day), p.id FROM (
      SELECT cp.person_id FROM (
        SELECT k.case_id, MIN(COALESCE(k.person_id, 0)) AS low, MAX(COALESCE(k.person_id, 0)) AS high
        FROM contributions k
        WHERE k.id > (SELECT after_act FROM digest_days WHERE day = \(day))
          AND k.id <= (SELECT last_act FROM digest_days WHERE day = \(day)) AND k.kind NOT IN \(Contribution.counted)
        GROUP BY k.case_id
      ) fresh
      JOIN case_people cp ON cp.case_id = fresh.case_id AND cp.left_at IS NULL
        AND (fresh.low <> cp.person_id OR fresh.high <> cp.person_id)
      LEFT JOIN notice_case_choices own ON own.person_id = cp.person_id AND own.case_id = cp.case_id
      LEFT JOIN notice_choices usual ON usual.person_id = cp.person_id AND usual.kind = 'news'
      WHERE COALESCE(own.choice, usual.choice, 'daily') IN ('now', 'daily')
      UNION
      SELECT n.person_id FROM notices n
      WHERE n.id > (SELECT after_notice FROM digest_days WHERE day = \(day))
        AND n.id <= (SELECT last_notice FROM digest_days WHERE day = \(day))
        AND n.mail = 'daily' AND n.read_at IS NULL
    ) found JOIN people p ON p.id = found.person_id
    WHERE p.closed IS NULL AND p.is_guest = 0 AND p.email_confirmed = 1
    ON CONFLICT (day, person_id) DO NOTHING
    """
  }

  /// Those whose letter has not been written, with what the letter covers.
  func waiting(limit: Int) throws -> [WaitingDigest] {
    try db.rows(
      """
      SELECT g.day, g.person_id, p.name, p.email, p.language, d.after_act, d.last_act, d.after_notice, d.last_notice
      FROM digests g JOIN digest_days d ON d.day = g.day JOIN people p ON p.id = g.person_id
      WHERE g.written IS NULL ORDER BY g.day, g.person_id LIMIT \(limit)
      """
    ) { try WaitingDigest($0) }
  }

  func written(_ digest: WaitingDigest, now: Instant) throws {
    try db.run("UPDATE digests SET written = \(now) WHERE day = \(digest.day) AND person_id = \(digest.person)")
  }

  /// What others did, case by case. Rights are those of now and not of the day when it happened.
  func lines(of digest: WaitingDigest) throws -> [DigestLine] {
    try db.rows(
      """
      SELECT c.id, c.title, p.name, k.kind, COUNT(*) AS times
      FROM case_people cp
      JOIN contributions k ON k.case_id = cp.case_id AND k.id > \(digest.acts.after) AND k.id <= \(digest.acts.last)
        AND COALESCE(k.person_id, 0) <> cp.person_id AND k.at >= cp.joined AND k.kind NOT IN \(Contribution.counted)
      JOIN cases c ON c.id = cp.case_id
      LEFT JOIN people p ON p.id = k.person_id
      LEFT JOIN notice_case_choices own ON own.person_id = cp.person_id AND own.case_id = cp.case_id
      LEFT JOIN notice_choices usual ON usual.person_id = cp.person_id AND usual.kind = 'news'
      WHERE cp.person_id = \(digest.person) AND cp.left_at IS NULL
        AND COALESCE(own.choice, usual.choice, 'daily') IN ('now', 'daily')
      GROUP BY c.id, c.title, k.person_id, p.name, k.kind
      ORDER BY c.id, MAX(k.id)
      """
    ) { try DigestLine($0) }
  }

  /// What one was told and did not want at once.
  func notices(of digest: WaitingDigest) throws -> [DigestNotice] {
    try db.rows(
      """
      SELECT cp.case_id AS id, CASE WHEN n.about <> '' THEN n.about ELSE c.title END AS title, n.text_da, n.text_en
      FROM notices n LEFT JOIN cases c ON c.id = n.case_id
      LEFT JOIN case_people cp ON cp.case_id = n.case_id AND cp.person_id = n.person_id AND cp.left_at IS NULL
      WHERE n.person_id = \(digest.person) AND n.id > \(digest.notices.after) AND n.id <= \(digest.notices.last)
        AND n.mail = 'daily' AND n.read_at IS NULL AND (n.is_outside = 1 OR cp.case_id IS NOT NULL)
      ORDER BY n.id
      """
    ) { try DigestNotice($0) }
  }
}
