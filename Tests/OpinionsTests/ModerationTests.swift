import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Opinions

@Suite struct ModerationTests {
  /// After seven votes one is asked what is missing; a form that is sent before is taken too.
  private func propose(_ text: String, _ phone: Browser, _ map: OpinionWorld.Opened) async -> Visit {
    await phone.submit(map.phone + "/udsagn", on: map.phone, ["nyt": text])
  }

  @Test func whatAParticipantWritesIsReadBeforeOthersSeeIt() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let phone = try await opinions.browser()
    #expect(await propose("Noget, ingen har sagt", phone, map).isRedirect)
    #expect(await phone.get(map.phone).says("0 af 2"))
    let (member, guest) = (try await opinions.browser(opinions.member), try await opinions.browser(opinions.guest))
    let page = opinions.page(map.number) + "/udsagn"
    #expect(await member.get(page).says("Noget, ingen har sagt"))
    #expect(!(await guest.get(page)).says("Noget, ingen har sagt"))
    let one: Int? = try await opinions.world.services.database.read { db in
      try db.value("SELECT MAX(id) FROM conversation_statements")
    }
    let place = "\(page)/\(try #require(one))/afgoer"
    #expect(await member.submit(place, on: page, ["bliver": "open"]).isRedirect)
    #expect(await phone.get(map.phone).says("0 af 3"))
    #expect(await guest.get(page).says("Noget, ingen har sagt"))
    #expect(await member.get(page).says("Bodil Rasmussen viste"))
  }

  @Test func whatIsShownAtOnceIsShownAtOnce() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2, moderation: .after)
    #expect(await propose("Straks", try await opinions.browser(), map).isRedirect)
    #expect(await (try await opinions.browser()).get(map.phone).says("0 af 3"))
  }

  @Test func nothingIsTakenAwayWithoutAReason() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let leader = try await opinions.browser(opinions.leader)
    let page = opinions.page(map.number) + "/udsagn"
    let place = "\(page)/\(map.statements[0].number)/afgoer"
    let refused = await leader.submit(place, on: page)
    #expect(refused.status == 422 && refused.says("Skriv, hvorfor det skal væk"))
    #expect(await (try await opinions.browser()).get(map.phone).says("0 af 2"))
    #expect(
      await leader.submit(place, on: page, ["grund-\(map.statements[0].number)": "Det nævner en bestemt"]).isRedirect)
    #expect(await (try await opinions.browser()).get(map.phone).says("0 af 1"))
    #expect(await leader.get(page).says("Mette Kjærgaard tog ned"))
  }

  /// Votes were given to words: other words begin without any.
  @Test func aStatementWithVotesKeepsThemWhenItIsWordedAnew() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    await opinions.vote(try await opinions.browser(), map, 0, 1)
    let leader = try await opinions.browser(opinions.leader)
    let page = opinions.page(map.number) + "/udsagn"
    for statement in map.statements {
      let place = "\(page)/\(statement.number)"
      #expect(await leader.submit(place, on: place, ["udsagn": "Med andre ord \(statement.number)"]).isRedirect)
    }
    let rows = try await opinions.world.services.database.read { db in
      try ConversationStore(db).statements(of: map.id).map { ($0.text, $0.status) }
    }
    #expect(rows.map(\.1) == [.replaced, .open, .open])
    #expect(rows[0].0 == "Udsagn nummer 0" && rows[1].0 == "Med andre ord \(map.statements[1].number)")
    #expect(try await opinions.world.count("conversation_votes") == 1)
  }

  @Test func aVoteOnWhatWasTakenDownMeanwhileIsToldSo() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let phone = try await opinions.browser()
    let one = map.statements[0].number
    let fields = try #require((await phone.get("\(map.phone)?udsagn=\(one)")).form(to: map.phone)).filled(
      with: [("stemme", "1")])
    let leader = try await opinions.browser(opinions.leader)
    let page = opinions.page(map.number) + "/udsagn"
    _ = await leader.submit("\(page)/\(one)/afgoer", on: page, ["grund-\(one)": "Nævner nogen"])
    let visit = await phone.post(map.phone, fields)
    #expect(visit.status == 409 && visit.says("Udsagnet er ændret eller taget ned"))
    #expect(try await opinions.world.count("conversation_votes") == 0)
  }

  @Test func thereIsAnEndToHowMuchOneWrites() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let phone = try await opinions.browser()
    for number in 0..<5 { #expect(await propose("Mening \(number)", phone, map).isRedirect) }
    #expect(await propose("Mening 6", phone, map).status == 429)
    opinions.world.clock.pass(.hours(2))
    #expect(await propose("Mening 7", phone, map).isRedirect)
    #expect(try await opinions.world.count("conversation_statements") == 8)
  }

  @Test(arguments: [
    "Køb her https://spam.example", "se www.spam.example nu", "", "   ", String(repeating: "x", count: 141),
    String(repeating: "lang ", count: 200_000),
  ])
  func whatIsNoStatementIsNotTaken(_ text: String) async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    #expect(await propose(text, try await opinions.browser(), map).status == 422)
    #expect(try await opinions.world.count("conversation_statements") == 2)
  }

  @Test func theSameOnceMoreLeadsToTheOneThatIsThere() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let visit = await propose("udsagn NUMMER 1", try await opinions.browser(), map)
    #expect(visit.location == "\(map.phone)?udsagn=\(map.statements[1].number)")
    #expect(try await opinions.world.count("conversation_statements") == 2)
  }

  @Test func whatIsAlikeIsShownWhileOneWrites() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(
      0, settings: [("egne", "ja"), ("udsagn", "Pårørende skal vide, hvem der kommer")])
    let phone = try await opinions.browser()
    let found = await phone.get(map.phone + "/lignende?q=p%C3%A5r%C3%B8rende%20skal%20vide%20hvem%20der%20kommer")
    #expect(found.says("Pårørende skal vide") && found.body.contains("?udsagn="))
    #expect(await phone.get(map.phone + "/lignende?q=zzz").text == "")
  }

  /// Two who decide at once: one of them was first, and nothing is done twice.
  @Test func twoWhoDecideAtOnceDecideOnce() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    _ = await propose("Noget nyt", try await opinions.browser(), map)
    let one: Int = try await opinions.world.services.database.read { db in
      try db.value("SELECT MAX(id) FROM conversation_statements") ?? 0
    }
    let page = opinions.page(map.number) + "/udsagn"
    let (leader, member) = (try await opinions.browser(opinions.leader), try await opinions.browser(opinions.member))
    let shown = try #require((await leader.get(page)).form(to: "\(page)/\(one)/afgoer"))
    let rejected = try #require((await member.get(page)).form(to: "\(page)/\(one)/afgoer"))
    async let first = leader.post("\(page)/\(one)/afgoer", shown.everything)
    async let second = member.post(
      "\(page)/\(one)/afgoer", rejected.filled(with: [("bliver", "rejected"), ("grund-\(one)", "Nej")]))
    _ = await (first, second)
    let events: Int = try await opinions.world.services.database.read { db in
      try db.value("SELECT COUNT(*) FROM conversation_events WHERE statement_id = \(one)") ?? 0
    }
    #expect(events == 1)
  }
}
