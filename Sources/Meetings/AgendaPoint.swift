import Accounts
import Cases
import Database
import Time
import Web

/// A point on the agenda of a meeting: how long, and who leads it.
package struct AgendaPoint: Equatable, Sendable {
  package typealias ID = Identifier<AgendaPoint>

  package let id: ID
  package let title: String
  /// How long it is given, in minutes.
  package let minutes: Int
  package let lead: Person.ID?
  package let leadName: String?
  /// What it is about elsewhere in the case: which source, and which thing there.
  package let source: String?
  package let sourceID: Int?
  package let revision: Int
}

extension AgendaPoint {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    minutes = try row.read("lasts")
    lead = try row.readIfPresent("lead_id")
    leadName = try row.readIfPresent("lead_name")
    source = try row.readIfPresent("source")
    sourceID = try row.readIfPresent("source_id")
    revision = try row.read("revision")
  }

  static let columns: SQL = """
    SELECT a.id, a.title, a.lasts, a.lead_id, p.name AS lead_name, a.source, a.source_id, a.revision
    FROM agenda_points a LEFT JOIN people p ON p.id = a.lead_id
    """

  /// When each point begins, when the meeting and all before it keep their time.
  static func starts(of points: [AgendaPoint], from start: Instant) -> [Instant] {
    var at = start
    return points.map { point in
      defer { at = at + .minutes(point.minutes) }
      return at
    }
  }
}

/// The agendas of meetings.
package struct AgendaStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// In the order they are taken.
  package func points(of meeting: Meeting.ID) throws -> [AgendaPoint] {
    try db.rows(
      AgendaPoint.columns
        + " WHERE a.meeting_id = \(meeting) AND a.removed IS NULL ORDER BY a.position, a.id LIMIT 100"
    ) { try AgendaPoint($0) }
  }

  package func point(_ point: AgendaPoint.ID, of meeting: Meeting.ID) throws -> AgendaPoint? {
    try db.first(
      AgendaPoint.columns + " WHERE a.id = \(point) AND a.meeting_id = \(meeting) AND a.removed IS NULL"
    ) { try AgendaPoint($0) }
  }

  /// What a point is to be.
  package struct Draft: Equatable, Sendable {
    package var title: String
    package var minutes: Int
    package var lead: Person.ID?
    package var source: String?
    package var sourceID: Int?

    package init(
      title: String, minutes: Int, lead: Person.ID? = nil, source: String? = nil, sourceID: Int? = nil
    ) {
      self.title = title
      self.minutes = minutes
      self.lead = lead
      self.source = source
      self.sourceID = sourceID
    }
  }

  /// Puts points at the end. What already stands on the agenda is not put there again.
  @discardableResult
  package func add(_ drafts: [Draft], to meeting: Meeting.ID) throws -> [AgendaPoint.ID] {
    guard !drafts.isEmpty else { return [] }
    let last: Int = try db.value("SELECT MAX(position) FROM agenda_points WHERE meeting_id = \(meeting)") ?? 0
    let rows = drafts.enumerated().map { index, draft -> SQL in
      """
      (\(meeting), \(last + index + 1), \(draft.title), \(draft.minutes), \(draft.lead), \(draft.source),
        \(draft.sourceID))
      """
    }
    return try db.rows(
      "INSERT INTO agenda_points (meeting_id, position, title, lasts, lead_id, source, source_id) VALUES "
        + SQL.joined(rows) + " ON CONFLICT DO NOTHING RETURNING id"
    ) { try $0.read("id") }
  }

  /// Changes a point that is as it was when it was read; `false` when it is not.
  package func change(_ point: AgendaPoint.ID, to draft: Draft, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE agenda_points
      SET title = \(draft.title), lasts = \(draft.minutes), lead_id = \(draft.lead), revision = revision + 1
      WHERE id = \(point) AND revision = \(revision) AND removed IS NULL
      """) > 0
  }

  /// Lets a point change places with the one before it.
  package func moveUp(_ point: AgendaPoint.ID, of meeting: Meeting.ID) throws {
    let points = try points(of: meeting)
    guard let index = points.firstIndex(where: { $0.id == point }), index > 0 else { return }
    var order = points.map(\.id)
    order.swapAt(index - 1, index)
    let places = order.enumerated().map { index, id -> SQL in "WHEN \(id) THEN \(index + 1)" }
    try db.run(
      "UPDATE agenda_points SET position = CASE id " + SQL.joined(places, separator: " ")
        + " ELSE position END WHERE meeting_id = \(meeting) AND removed IS NULL")
  }

  /// Takes a point off. What was noted under it stays in the minutes.
  package func remove(_ point: AgendaPoint.ID, now: Instant) throws -> Bool {
    try db.run("UPDATE agenda_points SET removed = \(now) WHERE id = \(point) AND removed IS NULL") > 0
  }
}
