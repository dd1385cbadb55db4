import Accounts
import Database
import HTTP
import TestWorld
import Testing
import Web

/// A meeting in the whole program: what is run lies where it always does.
@Suite struct RoomTests {
  private static func next(_ whole: WholeWorld, _ item: Int) async throws {
    let room = "/rum/\(whole.rich.roomCode)"
    let leader = try await whole.browser(.leader)
    let step = try await whole.world.services.database.read {
      try $0.value("SELECT MAX(step) FROM rooms", as: Int.self)
    }
    let form = await leader.get(room + "/styr").form(to: room + "/aktivitet")
    await leader.post(
      room + "/aktivitet", form?.filled(with: [("aktivitet", "\(item)"), ("trin", "\(step ?? 0)")]) ?? [])
  }

  private static func count(_ whole: WholeWorld, _ table: SQL) async throws -> Int {
    try await whole.world.services.database.read { try $0.value("SELECT COUNT(*) FROM \(table)") ?? 0 }
  }

  @Test func theScreenSaysWhatWasWrittenAndNotByWhom() async throws {
    let whole = try await WholeWorld()
    let room = "/rum/\(whole.rich.roomCode)"
    let leader = try await whole.browser(.leader)
    let names = try await whole.world.services.database.read { db in
      try db.rows("SELECT name FROM people") { try $0.read("name", as: String.self) }
    }
    let hidden = try await whole.world.services.database.read { db in
      try db.value("SELECT i.title FROM ideas i JOIN room_hidden h ON h.thing = i.id", as: String.self)
    }
    let screen = await leader.get(room + "/skaerm")
    #expect(screen.says("Et lys i gangen") != screen.says("Varm mælk"), "one of the two was taken off")
    #expect(!screen.says(try #require(hidden)))
    for name in names { #expect(!screen.body.contains(name), "\(name)") }
  }

  @Test func anIdeaThatIsSentWhileTheRoomClosesIsKept() async throws {
    let whole = try await WholeWorld()
    let (room, share) = ("/rum/\(whole.rich.roomCode)", "/k/\(whole.rich.call)/del")
    let phone = try await whole.browser(.nobody)
    #expect(await phone.submit(room, on: room).location == share)
    let form = await phone.get(share).form(to: share)
    let leader = try await whole.browser(.leader)
    await leader.submit(room + "/slut", on: room + "/styr")
    let before = try await Self.count(whole, "ideas")
    let visit = await phone.post(
      share, form?.filled(with: [("saetning", "Nogen at ringe til klokken tre"), ("set", "ja"), ("vist", "0")]) ?? [])
    #expect(visit.isRedirect)
    #expect(try await Self.count(whole, "ideas") == before + 1)
    #expect(await phone.get(room).says("Rummet er lukket"))
  }

  @Test func aPhoneThatIsBehindIsHeardAllTheSame() async throws {
    let whole = try await WholeWorld()
    let room = "/rum/\(whole.rich.roomCode)"
    try await Self.next(whole, whole.rich.roomItem)
    let phone = try await whole.browser(.nobody)
    let map = "/m/\(whole.rich.mapToken)"
    #expect(await phone.submit(room, on: room).location == map)
    let page = await phone.get(map)
    #expect(page.says("Du er i rum"))
    let form = page.form(to: map)
    // The room goes back to the call before the phone has voted.
    try await Self.next(whole, whole.rich.roomItem - 1)
    let before = try await Self.count(whole, "conversation_votes")
    #expect(await phone.post(map, form?.filled(with: [("stemme", "1")]) ?? []).isRedirect)
    #expect(try await Self.count(whole, "conversation_votes") == before + 1)
    #expect(await phone.get(room + "/nu").location == "/k/\(whole.rich.call)/del")
  }

  @Test func whatIsNotForAllIsNotOpenedByARoom() async throws {
    let whole = try await WholeWorld()
    let room = "/rum/\(whole.rich.roomCode)"
    try await whole.world.services.database.write { try $0.run("UPDATE calls SET audience = 'team'") }
    let phone = try await whole.browser(.nobody)
    #expect(await phone.submit(room, on: room).location == room)
    #expect(await phone.get(room).says("Denne del er for dem, der er logget ind"))
    #expect(await phone.get("/k/\(whole.rich.call)/del").status == 404)
  }
}
