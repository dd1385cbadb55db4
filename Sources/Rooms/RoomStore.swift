import Accounts
import Cases
import Database
import Time
import Web

/// Rooms and what is run in them.
package struct RoomStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// A room by its code; `nil` for a code that opens nothing, or no more.
  package func room(_ code: String) throws -> Room? {
    try db.first("SELECT \(Room.columns) FROM rooms r WHERE r.code = \(code)") { try Room($0) }
  }

  func rooms(of id: Case.ID) throws -> [Room] {
    try db.rows("SELECT \(Room.columns) FROM rooms r WHERE r.case_id = \(id) ORDER BY r.id DESC LIMIT 50") {
      try Room($0)
    }
  }

  /// In the order in which they were chosen.
  func items(of id: Room.ID) throws -> [RoomItem] {
    try db.rows(
      "SELECT id, kind, target, started, ended FROM room_items WHERE room_id = \(id) ORDER BY id"
    ) { row in
      RoomItem(
        id: try row.read("id"), kind: try row.read("kind"), target: try row.read("target"),
        started: try row.readIfPresent("started"), ended: try row.readIfPresent("ended"))
    }
  }

  func open(
    _ name: String, code: String, items: [(kind: String, target: Int)], in id: Case.ID, by person: Person.ID,
    until: Instant, now: Instant
  ) throws -> Room.ID {
    let room: Room.ID = try db.value(
      """
      INSERT INTO rooms (case_id, code, name, created_by, created, expires)
      VALUES (\(id), \(code), \(name), \(person), \(now), \(until)) RETURNING id
      """)!
    for item in items {
      try db.run("INSERT INTO room_items (room_id, kind, target) VALUES (\(room), \(item.kind), \(item.target))")
    }
    return room
  }

  /// Runs one of its activities; what ran before ends. `nil` lets the room wait.
  func run(_ item: Int?, in room: Room, now: Instant) throws {
    if let before = room.activity, before != item {
      try db.run("UPDATE room_items SET ended = \(now) WHERE id = \(before) AND room_id = \(room.id)")
    }
    if let item {
      try db.run(
        """
        UPDATE room_items SET started = COALESCE(started, \(now)), ended = NULL
        WHERE id = \(item) AND room_id = \(room.id)
        """)
    }
    try db.run(
      "UPDATE rooms SET activity = CAST(\(item) AS INTEGER), revision = revision + 1 WHERE id = \(room.id)")
  }

  func close(_ room: Room, now: Instant) throws {
    try run(nil, in: room, now: now)
    try db.run("UPDATE rooms SET closed = \(now) WHERE id = \(room.id) AND closed IS NULL")
  }
}
