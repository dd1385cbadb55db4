import Cases
import Crowd
import Database
import HTTP
import Time
import Web

/// A meeting on a screen, which phones join by a code.
package struct Room: Sendable {
  package typealias ID = Identifier<Room>

  /// What a room is in the record of contributions and in the search.
  package static let target = "room"
  /// A room stands open for so long: no meeting takes longer.
  package static let lasting = Span.hours(12)

  package let id: ID
  package let caseID: Case.ID
  package let code: String
  package let name: String
  package let created: Instant
  package let expires: Instant
  /// When it was closed, or its case put away.
  package let closed: Instant?
  /// What is run now.
  package let activity: Int?
  /// Grows with each step of the meeting: whoever leads it on says which step they saw.
  package let step: Int

  package func isOpen(_ now: Instant) -> Bool { closed == nil && now < expires }

  /// What phones listen to.
  var subject: CrowdSubject { CrowdSubject("room", id.number, path: RoomRoutes.room.path(code)) }
  /// What screens listen to: also who comes and goes.
  var screenSubject: CrowdSubject { CrowdSubject("screen", id.number, path: RoomRoutes.screen.path(code)) }
}

extension Room {
  static let columns: SQL = """
    r.id, r.case_id, r.code, r.name, r.created, r.expires, COALESCE(r.closed, c.archived) AS closed, r.activity, r.step
    """
  static let tables: SQL = "rooms r JOIN cases c ON c.id = r.case_id"

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    code = try row.read("code")
    name = try row.read("name")
    created = try row.read("created")
    expires = try row.read("expires")
    closed = try row.readIfPresent("closed")
    activity = try row.readIfPresent("activity")
    step = try row.read("step")
  }
}

/// Something of the case that a room can run, as it stands in the room's plan.
struct RoomItem: Equatable, Sendable {
  typealias ID = Int

  let id: ID
  let room: Room.ID
  let kind: String
  let target: Int
  let started: Instant?
  let ended: Instant?
}

extension RoomItem {
  static let columns: SQL = "i.id, i.room_id, i.kind, i.target, i.started, i.ended"

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    room = try row.read("room_id")
    kind = try row.read("kind")
    target = try row.read("target")
    started = try row.readIfPresent("started")
    ended = try row.readIfPresent("ended")
  }
}

extension [RoomItem] {
  /// What comes next in the plan: the first after the one that is run that has not been run yet.
  func next(after activity: RoomItem.ID?) -> RoomItem? {
    let rest = activity.flatMap { id in firstIndex { $0.id == id } }.map { self[($0 + 1)...] } ?? self[...]
    return rest.first { $0.started == nil } ?? first { $0.started == nil && $0.id != activity }
  }
}
