import Accounts
import Cases
import Database
import Time
import Web

/// A line of the minutes of a meeting.
package struct MinuteLine: Equatable, Sendable {
  package typealias ID = Identifier<MinuteLine>

  package let id: ID
  package let meeting: Meeting.ID
  package let point: AgendaPoint.ID?
  package let text: String
  package let writer: String
  package let at: Instant
  package let revision: Int
  /// What it became, and which: see ``MinuteAction``.
  package let became: String?
  package let becameID: Int?
}

extension MinuteLine {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    meeting = try row.read("meeting_id")
    point = try row.readIfPresent("point_id")
    text = try row.read("text")
    writer = try row.read("name")
    at = try row.read("at")
    revision = try row.read("revision")
    became = try row.readIfPresent("became")
    becameID = try row.readIfPresent("became_id")
  }

  /// A line under a point that was taken off stands with those under none.
  static let columns: SQL = """
    SELECT l.id, l.meeting_id, a.id AS point_id, l.text, p.name, l.at, l.revision, l.became, l.became_id
    FROM minute_lines l
    JOIN people p ON p.id = l.person_id
    LEFT JOIN agenda_points a ON a.id = l.point_id AND a.removed IS NULL
    """
}

/// The minutes of meetings, line by line.
package struct MinuteStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// In the order they were written.
  package func lines(of meeting: Meeting.ID) throws -> [MinuteLine] {
    try db.rows(MinuteLine.columns + " WHERE l.meeting_id = \(meeting) ORDER BY l.id LIMIT 1000") {
      try MinuteLine($0)
    }
  }

  package func line(_ line: MinuteLine.ID, of meeting: Meeting.ID) throws -> MinuteLine? {
    try db.first(MinuteLine.columns + " WHERE l.id = \(line) AND l.meeting_id = \(meeting)") { try MinuteLine($0) }
  }

  /// Adds lines under a point, or under none, beside what others write at the same time.
  package func add(
    _ lines: [String], under point: AgendaPoint.ID?, of meeting: Meeting.ID, by person: Person.ID, now: Instant
  ) throws -> [MinuteLine.ID] {
    guard !lines.isEmpty else { return [] }
    let rows = lines.map { line -> SQL in "(\(meeting), \(point), \(line), \(person), \(now))" }
    return try db.rows(
      "INSERT INTO minute_lines (meeting_id, point_id, text, person_id, at) VALUES " + SQL.joined(rows)
        + " RETURNING id"
    ) { try $0.read("id") }
  }

  /// Rewrites a line that is as it was when it was read; `false` when it is not.
  package func rewrite(_ line: MinuteLine.ID, to text: String, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE minute_lines SET text = \(text), revision = revision + 1 WHERE id = \(line) AND revision = \(revision)
      """) > 0
  }

  /// Takes a line away, unless something else rests on it.
  package func remove(_ line: MinuteLine.ID, seen revision: Int) throws -> Bool {
    try db.run("DELETE FROM minute_lines WHERE id = \(line) AND revision = \(revision) AND became IS NULL") > 0
  }

  /// Takes hold of a line for what it is about to become; `false` when somebody else has.
  package func claim(_ line: MinuteLine.ID, for action: String) throws -> Bool {
    try db.run("UPDATE minute_lines SET became = \(action) WHERE id = \(line) AND became IS NULL") > 0
  }

  package func link(_ line: MinuteLine.ID, to made: Int) throws {
    try db.run("UPDATE minute_lines SET became_id = \(made) WHERE id = \(line)")
  }
}
