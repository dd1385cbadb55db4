import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Rooms

/// A case with two things that can be run.
struct RoomWorld {
  let world: World
  let hub = CrowdHub()
  let id: Case.ID
  let leader: Person.ID
  let guest: Person.ID
  let stranger: Person.ID

  init() async throws {
    let hub = self.hub
    world = try await World(migrations: CrowdSchema.migrations + RoomSchema.migrations) { router in
      RoomRoutes.add(
        to: &router, desk: CaseDesk(), hub: hub, activities: [Self.activity("map"), Self.activity("pulse")])
    }
    leader = try await world.person("Mette Kjærgaard")
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    guest = try await world.guest("Inger Mortensen", in: id)
  }

  private static func activity(_ kind: String) -> RoomActivity {
    RoomActivity(
      kind, Text(same: kind), choices: { _, _, _ in [RoomActivity.Choice(7, Text(same: "Noget i \(kind)"))] },
      place: { _, _, target in "/\(kind)/\(target)" },
      screen: { _, _, _, target in AnyMarkup(p { "Vist: \(kind) \(target)" }) }, result: { _, _ in "/resultat/\(kind)" }
    )
  }

  var list: String { "/forloeb/\(id.number)/rum" }

  func opened() async throws -> String {
    let browser = try await world.browser(as: leader)
    let visit = await browser.submit(list, on: list, ["navn": "Mødet", "aktivitet": "map-7", "aktivitet": "pulse-7"])
    return visit.location.map { String($0.split(separator: "/")[1]) } ?? ""
  }

  /// Runs the item with that place in the room's plan.
  func run(_ item: Int, in code: String) async throws {
    let browser = try await world.browser(as: leader)
    let ids = try await world.services.database.read { db in
      try db.rows("SELECT id FROM room_items ORDER BY id") { try $0.read("id", as: Int.self) }
    }
    let page = await browser.get("/rum/\(code)/skaerm")
    let form = page.form(to: "/rum/\(code)/aktivitet")
    _ = await browser.post("/rum/\(code)/aktivitet", (form?.filled(with: [("aktivitet", "\(ids[item])")]) ?? []))
  }
}

@Suite struct RoomTests {
  @Test func theScreenShowsTheCodeAndPhonesGoWhereTheRoomGoes() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let screen = await (try await rooms.world.browser(as: rooms.leader)).get("/rum/\(code)/skaerm")
    #expect(screen.status == 200 && screen.says(RoomCode.shown(code)) && screen.body.contains("class=\"qr\""))
    #expect(screen.says("Kom ind, vi begynder om lidt"))

    let phone = try await rooms.world.browser()
    let entered = await phone.submit("/rum/\(code)", on: "/rum/\(code)")
    #expect(entered.location == "/rum/\(code)" && phone.cookie("samspil-rum") == code)
    #expect(await phone.get("/rum/\(code)").says("Du er med"))
    try await rooms.run(0, in: code)
    #expect((await phone.get("/rum/\(code)/nu")).body.contains("\"place\":\"/map/7\""))
    try await rooms.run(1, in: code)
    #expect((await phone.get("/rum/\(code)/nu")).body.contains("\"place\":\"/pulse/7\""))
    let now = await (try await rooms.world.browser(as: rooms.leader)).get("/rum/\(code)/skaerm")
    #expect(now.says("Vist: pulse 7") && now.body.contains("/resultat/map") && now.says("Kør igen"))
    // Who comes late is led to what is run.
    let late = try await rooms.world.browser()
    #expect(await late.submit("/rum/\(code)", on: "/rum/\(code)").location == "/pulse/7")
  }

  @Test func readingGivesNoCookie() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.world.browser()
    await phone.get("/rum/\(code)")
    #expect(phone.cookie("samspil-rum") == nil)
  }

  @Test func aCodeIsTypedAsOneHearsIt() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    for typed in [code, code.lowercased(), RoomCode.shown(code), " \(code.prefix(2))-\(code.dropFirst(2)) "] {
      let phone = try await rooms.world.browser()
      #expect(await phone.submit("/rum", on: "/rum", ["kode": typed]).location == "/rum/\(code)", "\(typed)")
    }
    for typed in ["", "ABC", "000000", "<script>", "BBBBBB"] {
      let phone = try await rooms.world.browser()
      #expect(await phone.submit("/rum", on: "/rum", ["kode": typed]).status == 422, "\(typed)")
    }
  }

  @Test func whoTriesManyCodesHasToWait() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let guesser = try await rooms.world.browser()
    var statuses: [Int] = []
    for number in 0..<(RoomHouse.wrongCodesAnHour + 2) {
      let letters = RoomCode.letters
      statuses.append(await guesser.get("/rum/BB\(letters[number % 20])\(letters[number / 20])ZZ").status)
    }
    #expect(statuses.prefix(RoomHouse.wrongCodesAnHour).allSatisfy { $0 == 404 })
    #expect(statuses.suffix(2) == [429, 429])
    // A right code is no guess.
    #expect(await guesser.get("/rum/\(code)").status == 200)
  }

  @Test func aRoomEndsByItselfAndByHand() async throws {
    let rooms = try await RoomWorld()
    let (one, other) = (try await rooms.opened(), try await rooms.opened())
    let leader = try await rooms.world.browser(as: rooms.leader)
    _ = await leader.submit("/rum/\(one)/slut", on: "/rum/\(one)/skaerm")
    let phone = try await rooms.world.browser()
    #expect(await phone.get("/rum/\(one)").says("Rummet er lukket"))
    #expect(await phone.get("/rum/\(one)/live").status == 410)
    rooms.world.clock.pass(.hours(13))
    #expect(await phone.get("/rum/\(other)").says("Rummet er lukket"))
    #expect((await phone.get("/rum/\(other)/nu")).body.contains("\"isOpen\":false"))
  }

  @Test func theTeamRunsRoomsAndNobodyElse() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    for (person, page, screen) in [(rooms.guest, 200, 403), (rooms.stranger, 404, 404)] {
      let browser = try await rooms.world.browser(as: person)
      #expect(await browser.get(rooms.list).status == page)
      #expect(await browser.get("/rum/\(code)/skaerm").status == screen)
    }
    #expect(try await rooms.world.browser().get("/rum/\(code)/skaerm").isRedirect)
  }

  @Test func phonesAreToldAtOnce() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let room = try #require(try await rooms.world.services.database.read { try RoomStore($0).room(code) })
    let stream = try rooms.hub.listen(to: room.subject)
    try await rooms.run(0, in: code)
    #expect(rooms.hub.count(of: room.subject) == 1)
    withExtendedLifetime(stream) {}
  }

  @Test func whoLeavesIsNoLongerLed() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.world.browser()
    await phone.submit("/rum/\(code)", on: "/rum/\(code)")
    #expect(await phone.submit("/rum/\(code)/forlad", on: "/rum/\(code)").isRedirect)
    #expect(phone.cookie("samspil-rum") == nil)
  }
}
