import Accounts
import Cases
import Database
import Rooms
import Time
import Web

/// The rooms of the demonstration: one in which the team has met a hall, and one that stands open today.
///
/// What comes after the scenes is noted on the day itself, so that the record is in the order in which it was written.
struct DemoRooms {
  let stage: DemoStage
  let now: Instant
  private var db: Connection { stage.db }

  func play() throws {
    guard let id: Case.ID = try db.value("SELECT id FROM cases WHERE title = \(DemoCase.trygHjem.title)") else {
      return
    }
    let mette = try stage.id(of: .mette)
    let (map, call) = (try target("conversations", in: id), try target("calls", in: id))
    let pulse: Int? = try db.value("SELECT MAX(id) FROM pulse_rounds WHERE case_id = \(id) AND closed IS NULL")
    try meet("Borgermøde på Egelund Bibliotek", [("ideas", call), ("map", map)], in: id, by: mette, at: now - .days(9))
    let items = [("ideas", call), ("choices", call), ("map", map), ("pulse", pulse)]
    _ = try open("Temadag om den første aften", items, in: id, by: mette, at: now - .hours(1))
  }

  private func target(_ table: SQL, in id: Case.ID) throws -> Int? {
    try db.value("SELECT MIN(id) FROM \(table) WHERE case_id = \(id)")
  }

  private func open(
    _ name: String, _ items: [(kind: String, target: Int?)], in id: Case.ID, by person: Person.ID, at: Instant
  ) throws -> String {
    let there = items.compactMap { item in item.target.map { (kind: item.kind, target: $0) } }
    let (room, code) = try RoomStore(db).open(name, items: there, in: id, by: person, now: at)
    try CaseStore(db).record(
      Contribution(.room, target: Room.target, targetID: room.number, note: name), in: id, by: person, now: now)
    return code
  }

  /// A meeting that has been held: each thing was run, one after another, and the room closed.
  private func meet(
    _ name: String, _ items: [(kind: String, target: Int?)], in id: Case.ID, by person: Person.ID, at: Instant
  ) throws {
    let code = try open(name, items, in: id, by: person, at: at)
    let store = RoomStore(db)
    var time = at + .minutes(10)
    while let room = try store.room(code), let next = try store.next(in: room) {
      _ = try store.run(next, in: room, seenAt: room.step, now: time)
      time = time + .minutes(25)
    }
    if let room = try store.room(code), try store.close(room, now: time) {
      try CaseStore(db).record(
        Contribution(.roomClosed, target: Room.target, targetID: room.id.number, note: name), in: id, by: person,
        now: now)
    }
  }
}
