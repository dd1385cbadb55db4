import Cases
import Crowd
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Rooms

@Suite struct RoomTests {
  @Test func theScreenShowsTheCodeAndPhonesGoWhereTheRoomGoes() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let leader = try await rooms.world.browser(as: rooms.leader)
    let screen = await leader.get("/rum/\(code)/skaerm")
    #expect(screen.status == 200 && screen.says(RoomCode.shown(code)) && screen.body.contains("class=\"qr\""))
    #expect(screen.says("Kom ind, vi begynder om lidt") && screen.says("Begynd: map"))

    let phone = try await rooms.world.browser()
    #expect(await phone.submit("/rum/\(code)", on: "/rum/\(code)").location == "/rum/\(code)")
    #expect(await phone.get("/rum/\(code)").says("Du er med"))
    try await rooms.next(in: code)
    #expect(await phone.get("/rum/\(code)/nu", accept: "application/json").body.contains("\"place\":\"/map/7\""))
    try await rooms.next(in: code)
    let now = await leader.get("/rum/\(code)/skaerm")
    #expect(now.says("Vist: pulse 7") && !now.body.contains("id=\"naeste\""))
    #expect(await leader.get("/rum/\(code)/styr").body.contains("/resultat/map"))
    // Who comes late is led to what is run.
    let member = try await rooms.world.browser(as: rooms.member)
    #expect(await member.submit("/rum/\(code)", on: "/rum/\(code)").location == "/pulse/7")
  }

  @Test func whoCannotTakePartInWhatIsRunIsToldWhyAndStays() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.phone(in: code)
    try await rooms.next(in: code)
    try await rooms.next(in: code)
    #expect(await phone.get("/rum/\(code)/nu").location == "/rum/\(code)")
    #expect(await phone.get("/rum/\(code)").says("Kun holdet"))
  }

  @Test func withoutScriptALinkLeadsToWhatIsOn() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.phone(in: code)
    let page = await phone.get("/rum/\(code)")
    #expect(page.says("Se, hvad vi laver nu") && page.body.contains("href=\"/rum/\(code)/nu\""))
    #expect(await phone.get("/rum/\(code)/nu").location == "/rum/\(code)")
    try await rooms.next(in: code)
    #expect(await phone.get("/rum/\(code)/nu").location == "/map/7")
  }

  @Test func theBarGoesWithAPhoneThatIsInAndWithNobodyElse() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.phone(in: code)
    let page = await phone.get("/rum")
    #expect(page.says("Du er i rum \(RoomCode.shown(code))") && page.body.contains("rooms.js"))
    let other = await (try await rooms.world.browser()).get("/rum")
    #expect(!other.body.contains("roombar") && !other.body.contains("rooms.js"))
  }

  @Test func readingGivesNoCookie() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.world.browser()
    await phone.get("/rum/\(code)")
    await phone.get("/rum/\(code)/nu")
    #expect(phone.cookie("samspil-rum") == nil)
  }

  @Test func aRoomEndsByItselfAndByHandAndThePhoneForgetsIt() async throws {
    let rooms = try await RoomWorld()
    let (one, other) = (try await rooms.opened(), try await rooms.opened())
    let (first, second) = (try await rooms.phone(in: one), try await rooms.phone(in: other))
    let leader = try await rooms.world.browser(as: rooms.leader)
    await leader.submit("/rum/\(one)/slut", on: "/rum/\(one)/styr")
    #expect(await first.get("/rum/\(one)").says("Rummet er lukket"))
    #expect(await first.get("/rum/\(one)/live").status == 410)
    #expect(await first.get("/rum/\(one)/nu").location == "/rum/\(one)" && first.cookie("samspil-rum") == nil)
    rooms.world.clock.pass(.hours(13))
    #expect(await second.get("/rum/\(other)").says("Rummet er lukket"))
    #expect(await second.get("/rum/\(other)/nu", accept: "application/json").body.contains("\"isOpen\":false"))
    #expect(await leader.get("/rum/\(other)/skaerm").location?.hasPrefix(rooms.list) ?? false)
  }

  @Test func aCaseThatIsPutAwayClosesItsRooms() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    try await rooms.next(in: code)
    let (id, now) = (rooms.id, rooms.world.clock.now)
    try await rooms.world.services.database.write { try $0.run("UPDATE cases SET archived = \(now) WHERE id = \(id)") }
    #expect(try await rooms.world.browser().get("/rum/\(code)").says("Rummet er lukket"))
    #expect(try await rooms.world.browser(as: rooms.leader).get("/rum/\(code)/skaerm").status == 403)
  }

  @Test func theTeamRunsRoomsAndNobodyElse() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    for (person, page, screen) in [(rooms.guest, 200, 403), (rooms.stranger, 404, 404)] {
      let browser = try await rooms.world.browser(as: person)
      #expect(await browser.get(rooms.list).status == page)
      for place in ["skaerm", "styr", "skaerm/live"] {
        #expect(await browser.get("/rum/\(code)/\(place)").status == screen, "\(place)")
      }
    }
    #expect(try await rooms.world.browser().get("/rum/\(code)/skaerm").isRedirect)
    try await rooms.next(in: code, by: rooms.member)
    #expect(try await rooms.room(code)?.step == 1)
  }

  @Test func aRoomOfAnotherCaseCannotBeRunByALeaderOfThisOne() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    _ = try await rooms.world.startedCase("Noget andet", ledBy: rooms.stranger)
    let browser = try await rooms.world.browser(as: rooms.stranger)
    #expect(await browser.get("/rum/\(code)/styr").status == 404)
  }

  @Test func whoLeavesIsNoLongerLed() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.phone(in: code)
    #expect(await phone.submit("/rum/\(code)/forlad", on: "/rum/\(code)").isRedirect)
    #expect(phone.cookie("samspil-rum") == nil)
  }
}

@Suite struct RoomSteeringTests {
  @Test func twoWhoPressNextAtOnceSkipNothing() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let page = "/rum/\(code)/skaerm"
    let (one, other) = (
      try await rooms.world.browser(as: rooms.leader), try await rooms.world.browser(as: rooms.member)
    )
    let action = "/rum/\(code)/aktivitet"
    let forms = [
      (one, await one.get(page).form(to: action)?.everything ?? []),
      (other, await other.get(page).form(to: action)?.everything ?? []),
    ]
    let answers = await withTaskGroup(of: Visit.self) { group in
      for (browser, form) in forms { group.addTask { await browser.post(action, form) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.map(\.isRedirect) == [true, true])
    let room = try #require(try await rooms.room(code))
    #expect(room.step == 1)
    #expect(await one.get(page).says("Vist: map 7"))
  }

  @Test func whoPressesOnAnOldPageIsToldAndTheRoomStays() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let page = "/rum/\(code)/skaerm"
    let member = try await rooms.world.browser(as: rooms.member)
    let old = await member.get(page).form(to: "/rum/\(code)/aktivitet")?.everything ?? []
    try await rooms.next(in: code)
    try await rooms.next(in: code)
    #expect(await member.post("/rum/\(code)/aktivitet", old).isRedirect)
    let now = await member.get(page)
    #expect(now.says("En anden gik videre lige før dig") && now.says("Vist: pulse 7"))
  }

  @Test func aSecondClickMovesNothing() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let leader = try await rooms.world.browser(as: rooms.leader)
    _ = await leader.submitTwice("/rum/\(code)/aktivitet", on: "/rum/\(code)/skaerm")
    #expect(try await rooms.room(code)?.step == 1)
    _ = await leader.submitTwice("/rum/\(code)/slut", on: "/rum/\(code)/styr")
    let acts: Int? = try await rooms.world.services.database.read {
      try $0.value("SELECT COUNT(*) FROM contributions WHERE kind = 'room_closed'")
    }
    #expect(acts == 1)
  }

  @Test func aClosedRoomIsNotLedOn() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let leader = try await rooms.world.browser(as: rooms.leader)
    let old = await leader.get("/rum/\(code)/skaerm").form(to: "/rum/\(code)/aktivitet")?.everything ?? []
    await leader.submit("/rum/\(code)/slut", on: "/rum/\(code)/styr")
    let visit = await leader.post("/rum/\(code)/aktivitet", old)
    #expect(visit.status == 410 && visit.says("Rummet er lukket"))
    #expect(try await rooms.room(code)?.activity == nil)
  }

  @Test func anItemOfAnotherRoomIsNotRun() async throws {
    let rooms = try await RoomWorld()
    let (one, other) = (try await rooms.opened(), try await rooms.opened())
    let id = try #require(try await rooms.room(other)).id
    let item = try await rooms.world.services.database.read { try RoomStore($0).items(of: [id])[0].id }
    let leader = try await rooms.world.browser(as: rooms.leader)
    let visit = await leader.submit("/rum/\(one)/aktivitet", on: "/rum/\(one)/skaerm", ["aktivitet": "\(item)"])
    #expect(visit.status == 404)
    let hiding = await leader.post("/rum/\(one)/skjul", [("aktivitet", "\(item)"), ("ting", "1")])
    #expect(hiding.status == 403 || hiding.status == 404)
  }

  @Test func aTextIsTakenOffTheScreenAtOnceAndComesBack() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    try await rooms.next(in: code)
    let leader = try await rooms.world.browser(as: rooms.leader)
    let (screen, steering) = ("/rum/\(code)/skaerm", "/rum/\(code)/styr")
    #expect(await leader.get(screen).says("Den grimme"))
    await leader.submit("/rum/\(code)/skjul", on: steering, ["ting": "2"])
    let seen = await leader.get(screen)
    #expect(!seen.says("Den grimme") && seen.says("Den pæne"))
    #expect(await leader.get(steering).says("Vis igen"))
    await leader.submit("/rum/\(code)/skjul", on: steering, ["ting": "2", "vis": "1"])
    #expect(await leader.get(screen).says("Den grimme"))
  }

  @Test func theRoomCanWaitAndRunTheSameAgain() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    try await rooms.next(in: code)
    let leader = try await rooms.world.browser(as: rooms.leader)
    #expect(await leader.get("/rum/\(code)/skaerm").body.contains("id=\"pause\""))
    let step = try #require(try await rooms.room(code)).step
    let form = await leader.get("/rum/\(code)/skaerm").form(to: "/rum/\(code)/aktivitet")?.everything ?? []
    let waiting = form.filter { $0.0 != "aktivitet" && $0.0 != "trin" } + [("trin", "\(step)")]
    _ = await leader.post("/rum/\(code)/aktivitet", waiting)
    #expect(await leader.get("/rum/\(code)/skaerm").says("Vi holder pause"))
    #expect(await leader.get("/rum/\(code)/styr").says("Kør igen"))
  }
}

@Suite struct RoomCodeTests {
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

  @Test func noCodeHasALetterThatCanBeMistaken() {
    #expect(Set(RoomCode.letters).isDisjoint(with: "0O1ILAEUY"))
    #expect(Set(RoomCode.letters).count == RoomCode.letters.count)
  }

  @Test func aWrongCodeSaysWhatToDo() async throws {
    let rooms = try await RoomWorld()
    let visit = await (try await rooms.world.browser()).get("/rum/BCDFGH")
    #expect(visit.status == 404 && visit.says("Koden passer ikke til noget rum") && visit.says("Se efter på skærmen"))
  }

  @Test func whoTriesManyCodesIsToldAboutNoneOfThem() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let inside = try await rooms.phone(in: code)
    let guesser = try await rooms.world.browser()
    let letters = RoomCode.letters
    var statuses: Set<Int> = []
    for number in 0..<RoomHouse.wrongCodesAnHour {
      statuses.insert(await guesser.get("/rum/BB\(letters[number % 20])\(letters[number / 20])ZZ").status)
    }
    #expect(statuses == [404])
    // The right one looks like the wrong ones from now on, at every door.
    for path in ["/rum/\(code)", "/rum/\(code)/nu", "/rum/\(code)/live", "/rum/BBBBBB"] {
      #expect(await guesser.get(path).status == 429, "\(path)")
    }
    #expect(await guesser.submit("/rum", on: "/rum", ["kode": code]).status == 429)
    // Who is in shares the address of the hall, and stays in.
    #expect(await inside.get("/rum/\(code)/nu").isRedirect)
    let forger = try await rooms.world.browser()
    forger.setCookie("samspil-rum", "\(code).99999999999999.seal")
    #expect(await forger.get("/rum/\(code)").status == 429)
    rooms.world.clock.pass(.hours(2))
    #expect(await guesser.get("/rum/\(code)").status == 200)
  }

  @Test func aCodeThatHasBeenUsedNeverComesBack() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let drawn = try await rooms.world.services.database.write { db -> String in
      for table in ["room_items", "rooms"] { try db.run("DELETE FROM \(raw: table)") }
      var codes = [code, code, "ZZZZZZ"]
      return try RoomStore(db).newCode { codes.removeFirst() }
    }
    #expect(drawn == "ZZZZZZ")
  }

  @Test func aFullRoomSaysSo() async throws {
    let rooms = try await RoomWorld(mostPhones: 1)
    let code = try await rooms.opened()
    let room = try #require(try await rooms.room(code))
    let stream = try rooms.hub.listen(to: room.subject)
    let phone = try await rooms.world.browser()
    let visit = await phone.submit("/rum/\(code)", on: "/rum/\(code)")
    #expect(visit.status == 503 && visit.says("Rummet er fuldt") && phone.cookie("samspil-rum") == nil)
    withExtendedLifetime(stream) {}
  }

  @Test func phonesAndScreensAreCountedApart() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let room = try #require(try await rooms.room(code))
    let screen = try rooms.hub.listen(to: [room.screenSubject])
    let phone = try rooms.hub.listen(to: room.subject)
    #expect(rooms.hub.count(of: room.subject) == 1)
    let leader = try await rooms.world.browser(as: rooms.leader)
    #expect(await leader.get("/rum/\(code)/skaerm").says("1 telefon er med"))
    withExtendedLifetime((screen, phone)) {}
  }

  @Test func whoComesOutOfAHallIsNotHeldBackByItsAddress() async throws {
    let rooms = try await RoomWorld()
    let code = try await rooms.opened()
    let phone = try await rooms.phone(in: code)
    let pass = Participants(rooms.world.services.database)
    let cookie = try #require(phone.cookie("samspil-rum"))
    #expect(cookie.hasPrefix(code + "."))
    let expires = try #require(try await rooms.room(code)).expires
    #expect(try await pass.pass(into: code, until: expires) == cookie)
  }
}
