import Accounts
import Cases
import Database
import Time
import Web

/// The meetings of a case, and who came.
package struct MeetingStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The latest first.
  package func meetings(of id: Case.ID, count: Int = 100) throws -> [Meeting] {
    try db.rows(Meeting.columns + " WHERE m.case_id = \(id) ORDER BY m.starts DESC, m.id DESC LIMIT \(count)") {
      try Meeting($0)
    }
  }

  package func meeting(_ meeting: Meeting.ID, of id: Case.ID) throws -> Meeting? {
    try db.first(Meeting.columns + " WHERE m.id = \(meeting) AND m.case_id = \(id)") { try Meeting($0) }
  }

  /// What is said about a meeting when it is planned, and again when it is moved.
  package struct Plan: Equatable, Sendable {
    package var starts: Instant
    package var minutes: Int
    package var place: String
    package var aim: String
    package var rhythm: Rhythm?

    package init(starts: Instant, minutes: Int = 60, place: String, aim: String = "", rhythm: Rhythm? = nil) {
      self.starts = starts
      self.minutes = minutes
      self.place = place
      self.aim = aim
      self.rhythm = rhythm
    }
  }

  package func plan(_ plan: Plan, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Meeting.ID {
    try db.value(
      """
      INSERT INTO meetings (case_id, starts, lasts, place, agenda, rhythm, goal_reviewed, created_by, changed)
      VALUES (\(id), \(plan.starts), \(plan.minutes), \(plan.place), \(plan.aim), \(plan.rhythm), 0, \(person), \(now))
      RETURNING id
      """)!
  }

  /// Moves or changes a meeting that is as it was when it was read; `false` when it is not.
  package func change(_ meeting: Meeting.ID, to plan: Plan, seen revision: Int, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE meetings SET starts = \(plan.starts), lasts = \(plan.minutes), place = \(plan.place),
        agenda = \(plan.aim), rhythm = \(plan.rhythm), revision = revision + 1, changed = \(now)
      WHERE id = \(meeting) AND revision = \(revision) AND held IS NULL AND cancelled IS NULL
      """) > 0
  }

  /// Calls a meeting off; `false` when that was done, or it was held.
  package func cancel(_ meeting: Meeting.ID, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE meetings SET cancelled = \(now), revision = revision + 1, changed = \(now)
      WHERE id = \(meeting) AND held IS NULL AND cancelled IS NULL
      """) > 0
  }

  /// Notes that it took place, who of those it was for came, and whether the goal was looked at.
  package func hold(
    _ meeting: Meeting.ID, attendance: [Person.ID: Bool], goalReviewed: Bool, by person: Person.ID, now: Instant
  ) throws {
    try db.run(
      """
      UPDATE meetings SET held = \(now), held_by = \(person), goal_reviewed = \(goalReviewed) WHERE id = \(meeting)
      """)
    try db.run("DELETE FROM attendance WHERE meeting_id = \(meeting)")
    guard !attendance.isEmpty else { return }
    let rows = attendance.sorted { $0.key < $1.key }.map { person, came -> SQL in
      "(\(meeting), \(person), \(came))"
    }
    try db.run("INSERT INTO attendance (meeting_id, person_id, came) VALUES " + SQL.joined(rows))
  }

  /// Plans the meeting that comes after one in a rhythm: once, however often
  /// the one before is noted.
  package func followUp(
    _ meeting: Meeting, in id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> NextMeeting? {
    guard let rhythm = meeting.rhythm, let starts = rhythm.start(after: meeting.starts, now: now) else { return nil }
    let made: Meeting.ID? = try db.value(
      """
      INSERT INTO meetings (case_id, starts, lasts, place, rhythm, goal_reviewed, created_by, changed, follows)
      VALUES (\(id), \(starts), \(meeting.minutes), \(meeting.place), \(rhythm), 0, \(person), \(now), \(meeting.id))
      ON CONFLICT (follows) DO NOTHING RETURNING id
      """)
    return made.map { NextMeeting(id: $0, starts: starts, place: meeting.place) }
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
