import Accounts
import Cases
import Database
import Time

/// The meetings of a case, and who came.
package struct MeetingStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The latest first.
  package func meetings(of id: Case.ID, count: Int = 100) throws -> [Meeting] {
    try db.rows(Self.columns + " WHERE m.case_id = \(id) ORDER BY m.starts DESC, m.id DESC LIMIT \(count)") {
      try Meeting($0)
    }
  }

  package func meeting(_ meeting: Meeting.ID, of id: Case.ID) throws -> Meeting? {
    try db.first(Self.columns + " WHERE m.id = \(meeting) AND m.case_id = \(id)") { try Meeting($0) }
  }

  private static let columns: SQL = """
    SELECT m.id, m.starts, m.place, m.agenda, m.held, m.goal_reviewed, m.cancelled,
      (SELECT COUNT(*) FROM attendance a WHERE a.meeting_id = m.id) AS invited,
      (SELECT COUNT(*) FROM attendance a WHERE a.meeting_id = m.id AND a.came = 1) AS came
    FROM meetings m
    """

  package func plan(
    at starts: Instant, place: String, agenda: String, in id: Case.ID, by person: Person.ID
  ) throws -> Meeting.ID {
    try db.value(
      """
      INSERT INTO meetings (case_id, starts, place, agenda, goal_reviewed, created_by)
      VALUES (\(id), \(starts), \(place), \(agenda), 0, \(person))
      RETURNING id
      """)!
  }

  /// Notes that it took place, who of those it was for came, and whether the goal was looked at.
  package func hold(
    _ meeting: Meeting.ID, attendance: [Person.ID: Bool], goalReviewed: Bool, now: Instant
  ) throws {
    try db.run("UPDATE meetings SET held = \(now), goal_reviewed = \(goalReviewed) WHERE id = \(meeting)")
    try db.run("DELETE FROM attendance WHERE meeting_id = \(meeting)")
    guard !attendance.isEmpty else { return }
    let rows = attendance.sorted { $0.key < $1.key }.map { person, came -> SQL in
      "(\(meeting), \(person), \(came))"
    }
    try db.run("INSERT INTO attendance (meeting_id, person_id, came) VALUES " + SQL.joined(rows))
  }

  package func cancel(_ meeting: Meeting.ID, now: Instant) throws {
    try db.run("UPDATE meetings SET cancelled = \(now) WHERE id = \(meeting) AND held IS NULL AND cancelled IS NULL")
  }

  package func attendance(at meeting: Meeting.ID) throws -> [Attendee] {
    try db.rows(
      """
      SELECT a.person_id, p.name, a.came FROM attendance a JOIN people p ON p.id = a.person_id
      WHERE a.meeting_id = \(meeting)
      ORDER BY p.id
      """
    ) { Attendee(id: try $0.read("person_id"), name: try $0.read("name"), came: try $0.read("came")) }
  }

  /// The first that is still to come.
  package func next(of id: Case.ID, now: Instant) throws -> NextMeeting? {
    try db.first(
      """
      SELECT id, starts, place FROM meetings
      WHERE case_id = \(id) AND starts >= \(now) AND held IS NULL AND cancelled IS NULL
      ORDER BY starts, id LIMIT 1
      """
    ) { NextMeeting(id: try $0.read("id"), starts: try $0.read("starts"), place: try $0.read("place")) }
  }
}

/// Someone a meeting was for.
package struct Attendee: Equatable, Sendable {
  package let id: Person.ID
  package let name: String
  package let came: Bool
}

/// When and where the team meets next.
package struct NextMeeting: Equatable, Sendable {
  package let id: Meeting.ID
  package let starts: Instant
  package let place: String
}
