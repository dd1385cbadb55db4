import Cases
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
    #expect(opinions.found.withLock { $0 } == ["Straks"])
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

  private func reword(_ opinions: OpinionWorld, _ map: OpinionWorld.Opened) async throws -> [Statement] {
    let leader = try await opinions.browser(opinions.leader)
    for statement in map.statements {
      let place = "\(opinions.page(map.number))/udsagn/\(statement.number)"
      #expect(await leader.submit(place, on: place, ["udsagn": "Med andre ord \(statement.number)"]).isRedirect)
    }
    return try await opinions.world.services.database.read { try ConversationStore($0).statements(of: map.id) }
  }

  /// Votes were given to words, and somebody may be reading those that were: other words begin without any.
  @Test func aStatementThatCouldBeVotedOnKeepsItsWordsWhenItIsWordedAnew() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let (phone, slow) = (try await opinions.browser(), try await opinions.browser())
    await opinions.vote(phone, map, 0, 1)
    let one = map.statements[1].number
    let read = try #require((await slow.get("\(map.phone)?udsagn=\(one)")).form(to: map.phone))
    let rows = try await reword(opinions, map)
    #expect(rows.map(\.status) == [.replaced, .replaced, .open, .open])
    #expect(rows[0].text == "Udsagn nummer 0" && rows[1].text == "Udsagn nummer 1")
    #expect(rows[3].text == "Med andre ord \(one)")
    // Who had the old words before them does not come to answer the new ones.
    let late = await slow.post(map.phone, read.filled(with: [("stemme", "1")]))
    #expect(late.status == 409 && late.says("Udsagnet er ændret eller taget ned"))
    #expect(try await opinions.world.count("conversation_votes") == 1)
  }

  @Test func aDraftIsRewrittenWhereItStands() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.drafted(2)
    let rows = try await reword(opinions, map)
    #expect(rows.map(\.id) == map.statements && rows.allSatisfy { $0.status == .open })
    #expect(rows.allSatisfy { $0.text.hasPrefix("Med andre ord") })
  }

  /// What may be taken away must be gone: it stands with the statement, and not in the record.
  @Test func theRecordHoldsNothingOfWhatStatementsSay() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    _ = await propose("Hemmelig mening", try await opinions.browser(), map)
    let rows = try await opinions.world.services.database.read { try ConversationStore($0).statements(of: map.id) }
    let leader = try await opinions.browser(opinions.leader)
    let page = opinions.page(map.number) + "/udsagn"
    let place = "\(page)/\(rows[2].id.number)/afgoer"
    _ = await leader.submit(place, on: page, ["bliver": "open"])
    _ = await leader.submit(place, on: page, ["grund-\(rows[2].id.number)": "Nævner nogen"])
    _ = await leader.submit(page, on: page, ["udsagn": "Hemmelig fra holdet"])
    _ = try await reword(opinions, map)
    let notes = try await opinions.world.services.database.read { db in
      try db.rows("SELECT note FROM contributions WHERE target = 'statement'") { try $0.read("note", as: String.self) }
    }
    #expect(notes.count >= 6 && Set(notes) == ["Hvad er en tryg hjemkomst?"])
  }

  /// The only employee of a case would be named by *written by an employee*.
  @Test(arguments: [4, 5])
  func theSideOfAWriterIsSaidOnlyWhenFiveAreOnIt(_ employees: Int) async throws {
    let opinions = try await OpinionWorld()
    // The leader and the member are two of them.
    for number in 2..<employees {
      let person = try await opinions.world.person("Kollega \(number)")
      try await opinions.world.join(opinions.id, person, group: .employee)
    }
    let map = try await opinions.opened(2, moderation: .after)
    #expect(await propose("Noget nyt", try await opinions.browser(opinions.member), map).isRedirect)
    let one = try await opinions.world.services.database.read { db in
      try db.first("SELECT target_id, actor_group FROM contributions WHERE kind = 'statement' AND participant <> ''") {
        (try $0.read("target_id", as: Int.self), try $0.read("actor_group", as: String.self))
      }
    }
    let (statement, group) = try #require(one)
    #expect(group == (employees < 5 ? "user" : "employee"))
    let page = await (try await opinions.browser()).get("\(map.phone)?udsagn=\(statement)")
    #expect(page.says("Skrevet af en medarbejder") == (employees == 5))
    #expect(page.says("Skrevet af en deltager") == (employees < 5))
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
    let refused = await propose("Mening 6", phone, map)
    #expect(refused.status == 429 && refused.says("Vent 60 min.") && refused.says("Mening 6"))
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

  /// Closed, full, no longer asked for, or not for them any more: the writer is told, and the text is not lost.
  @Test(arguments: ["closed", "full", "takesNone", "team"])
  func whatCannotBeTakenIsGivenBack(_ why: String) async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(2)
    let phone = try await opinions.browser()
    let form = try #require((await phone.get(map.phone)).form(to: map.phone + "/udsagn"))
    let now = opinions.world.clock.now
    try await opinions.world.services.database.write { db in
      switch why {
      case "closed": try db.run("UPDATE conversations SET closed = \(now), revision = revision + 1")
      case "takesNone": try db.run("UPDATE conversations SET takes_statements = 0, revision = revision + 1")
      case "team": try db.run("UPDATE conversations SET audience = 'team', revision = revision + 1")
      default:
        for number in 2..<Statement.most {
          try db.run(
            """
            INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written)
            VALUES (\(map.id), \("Fyld \(number)"), 'open', 1, \(now))
            """)
        }
      }
    }
    let visit = await phone.post(map.phone + "/udsagn", form.filled(with: [("nyt", "En lang tanke om natten")]))
    #expect(visit.status == ["closed": 410, "full": 409, "takesNone": 403, "team": 403][why])
    #expect(visit.says("En lang tanke om natten"), "\(why)")
    #expect(
      visit.says(
        [
          "closed": "Der kan ikke stemmes længere", "full": "Der er ikke plads til flere udsagn",
          "takesNone": "Her stemmes der kun om de udsagn, der er", "team": "Kun holdet stemmer her",
        ][why] ?? "?"))
    #expect(try await opinions.world.count("conversation_statements WHERE is_seed = 0") == 0)
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
