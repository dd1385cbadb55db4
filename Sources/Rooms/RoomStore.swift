import Accounts
import Cases
import Database
import Time
import Web

/// Rooms and what is run in them.
package struct RoomStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// A room by its code; `nil` for a code that opens nothing.
  package func room(_ code: String) throws -> Room? {
    try db.first("SELECT \(Room.columns) FROM \(Room.tables) WHERE r.code = \(code)") { try Room($0) }
  }

  /// The rooms of a case, the latest first.
  func rooms(of id: Case.ID, limit: Int = 50) throws -> [Room] {
    try db.rows(
      "SELECT \(Room.columns) FROM \(Room.tables) WHERE r.case_id = \(id) ORDER BY r.id DESC LIMIT \(limit)"
    ) { try Room($0) }
  }

  /// The room of a case that is open now, the latest where there are several.
  package func open(in id: Case.ID, now: Instant) throws -> Room? {
    try rooms(of: id, limit: 5).first { $0.isOpen(now) }
  }

  /// In the order in which they are to be run.
  func items(of rooms: [Room.ID]) throws -> [RoomItem] {
    try db.rows("SELECT \(RoomItem.columns) FROM room_items i WHERE i.room_id IN \(list: rooms) ORDER BY i.id") {
      try RoomItem($0)
    }
  }

  /// What comes next in its plan.
  package func next(in room: Room) throws -> Int? { try items(of: [room.id]).next(after: room.activity)?.id }

  /// What is not to be seen on the screen.
  func hidden(in item: RoomItem.ID) throws -> Set<Int> {
    Set(try db.rows("SELECT h.thing FROM room_hidden h WHERE h.item_id = \(item)") { try $0.read("thing") })
  }

  // MARK: - Changes

  /// A code that nobody has had before.
  func newCode(_ draw: () -> String = RoomCode.new) throws -> String {
    while true {
      let code = draw()
      if try db.run("INSERT INTO room_codes (code) VALUES (\(code)) ON CONFLICT DO NOTHING") > 0 { return code }
    }
  }

  package func open(
    _ name: String, items: [(kind: String, target: Int)], in id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> (id: Room.ID, code: String) {
    let code = try newCode()
    let room: Room.ID = try db.value(
      """
      INSERT INTO rooms (case_id, code, name, created_by, created, expires)
      VALUES (\(id), \(code), \(name), \(person), \(now), \(now + Room.lasting)) RETURNING id
      """)!
    for item in items {
      try db.run("INSERT INTO room_items (room_id, kind, target) VALUES (\(room), \(item.kind), \(item.target))")
    }
    return (room, code)
  }

  /// Runs one of its activities; what ran before ends. `nil` lets the room wait.
  ///
  /// - Returns: `false` when somebody else has led it on since the step that was seen, or has closed it.
  package func run(_ item: Int?, in room: Room, seenAt step: Int, now: Instant) throws -> Bool {
    let isFirst =
      try db.run(
        """
        UPDATE rooms SET activity = CAST(\(item) AS INTEGER), step = step + 1
        WHERE id = \(room.id) AND step = \(step) AND closed IS NULL
        """) > 0
    guard isFirst else { return false }
    try end(in: room, but: item, now: now)
    if let item {
      try db.run(
        "UPDATE room_items SET started = COALESCE(started, \(now)), ended = NULL WHERE id = \(item) AND room_id = \(room.id)"
      )
    }
    return true
  }

  /// - Returns: `false` when it was closed before.
  package func close(_ room: Room, now: Instant) throws -> Bool {
    let isFirst =
      try db.run(
        "UPDATE rooms SET closed = \(now), activity = NULL, step = step + 1 WHERE id = \(room.id) AND closed IS NULL")
      > 0
    if isFirst { try end(in: room, but: nil, now: now) }
    return isFirst
  }

  private func end(in room: Room, but item: Int?, now: Instant) throws {
    try db.run(
      """
      UPDATE room_items SET ended = \(now)
      WHERE room_id = \(room.id) AND started IS NOT NULL AND ended IS NULL AND id <> \(item ?? 0)
      """)
  }

  /// Takes something off the screen, or shows it again.
  func hide(_ thing: Int, _ isHidden: Bool, in item: RoomItem.ID, by person: Person.ID, now: Instant) throws {
    if isHidden {
      try db.run(
        """
        INSERT INTO room_hidden (item_id, thing, hidden_by, at) VALUES (\(item), \(thing), \(person), \(now))
        ON CONFLICT DO NOTHING
        """)
    } else {
      try db.run("DELETE FROM room_hidden WHERE item_id = \(item) AND thing = \(thing)")
    }
  }
}
