import Accounts
import Cases
import Database
import Time
import Web

/// A meeting as calendars show it, with the case it belongs to.
package struct CalendarMeeting: Equatable, Sendable {
  let meeting: Meeting
  let caseID: Case.ID
  let caseTitle: String
}

/// The links by which calendars fetch somebody's meetings, and what they give.
package struct CalendarFeedStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Whose link it is, and which case it is about; `nil` when it is all of theirs.
  package struct Feed: Equatable, Sendable {
    let person: Person.ID
    let item: Case.ID?
  }

  /// A closed account has no calendar.
  func feed(_ token: String) throws -> Feed? {
    try db.first(
      """
      SELECT f.person_id, f.case_id FROM calendar_feeds f JOIN people p ON p.id = f.person_id
      WHERE f.token = \(Secrets.hash(token)) AND p.closed IS NULL
      """
    ) { Feed(person: try $0.read("person_id"), item: try $0.readIfPresent("case_id")) }
  }

  /// When the link in use was made; `nil` when there is none.
  func made(for person: Person.ID, in item: Case.ID?) throws -> Instant? {
    try db.value("SELECT created FROM calendar_feeds WHERE person_id = \(person) AND \(about(item))")
  }

  /// Makes a link in the place of the one before.
  func make(_ token: String, for person: Person.ID, in item: Case.ID?, now: Instant) throws {
    try close(for: person, in: item)
    try db.run(
      """
      INSERT INTO calendar_feeds (person_id, case_id, token, created)
      VALUES (\(person), \(item), \(Secrets.hash(token)), \(now))
      """)
  }

  func close(for person: Person.ID, in item: Case.ID?) throws {
    try db.run("DELETE FROM calendar_feeds WHERE person_id = \(person) AND \(about(item))")
  }

  private func about(_ item: Case.ID?) -> SQL { item.map { "case_id = \($0)" } ?? "case_id IS NULL" }

  /// The cases whose meetings have a link of their own, for the page of the account.
  func cases(with person: Person.ID) throws -> [(id: Case.ID, title: String)] {
    try db.rows(
      """
      SELECT c.id, c.title FROM calendar_feeds f JOIN cases c ON c.id = f.case_id
      JOIN case_people cp ON cp.case_id = c.id AND cp.person_id = f.person_id AND cp.left_at IS NULL
      WHERE f.person_id = \(person) ORDER BY c.id
      """
    ) { (id: try $0.read("id"), title: try $0.read("title")) }
  }

  /// The meetings that a link shows now: of the cases in which its owner takes
  /// part at this moment, whatever they saw when the link was made.
  func meetings(of feed: Feed, now: Instant) throws -> [CalendarMeeting] {
    let one: SQL = feed.item.map { " AND c.id = \($0)" } ?? ""
    return try db.rows(
      """
      SELECT m.id, m.starts, m.lasts, m.place, m.agenda, m.rhythm, m.held, NULL AS holder, m.goal_reviewed,
        m.cancelled, m.revision, m.changed, 0 AS invited, 0 AS came, c.id AS case_id, c.title AS case_title
      FROM case_people cp
      JOIN cases c ON c.id = cp.case_id
      JOIN meetings m ON m.case_id = c.id
      WHERE cp.person_id = \(feed.person) AND cp.left_at IS NULL AND cp.role IN \(list: Self.readers)\(one)
        AND m.starts >= \(now - .days(90))
      ORDER BY m.starts, m.id LIMIT 1000
      """
    ) { row in
      CalendarMeeting(
        meeting: try Meeting(row), caseID: try row.read("case_id"), caseTitle: try row.read("case_title"))
    }
  }

  private static let readers = CaseRole.allCases.filter { CaseRights.allows(.seeTeam, $0, isArchived: true) }
}
