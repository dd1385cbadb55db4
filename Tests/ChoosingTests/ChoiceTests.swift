import Accounts
import Cases
import Crowd
import Database
import Foundation
import HTTP
import Ideas
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Choosing

/// A call with some ideas, and people who choose.
struct ChoiceWorld {
  let world: World
  static let place = "/k/hvad-nu"

  init(ideas: Int = 6) async throws {
    let database = try Database.open(.memory)
    try await database.migrate(
      WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + MailSchema.migrations
        + CrowdSchema.migrations + IdeaSchema.migrations + ChoiceSchema.migrations)
    world = World { clock, log in
      var router = Router()
      let desk = CallDesk(participants: Participants(database), hub: CrowdHub())
      CallRoutes.add(to: &router, desk: desk, cases: CaseDesk())
      ChoiceRoutes.add(to: &router, desk: desk)
      let services = Services(
        database: database, now: { clock.now },
        identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: "0", now: now) }, log: log
      )
      return (services, Responder(router: router, services: services))
    }
    let leader = try await world.person("Mette Kjærgaard")
    let now = world.clock.now
    try await database.write { db in
      var draft = CallChangeStore.Draft()
      draft.question = "Hvad nu?"
      draft.answerer = leader
      draft.answerDue = now.day
      let organisation: Organisation.ID = try db.value("SELECT MIN(id) FROM organisations")!
      let store = CallChangeStore(db, now: now)
      let call = try store.add(draft, slug: "hvad-nu", in: nil, of: organisation, by: leader)
      _ = try store.open(call)
      for number in 0..<ideas {
        _ = try IdeaChangeStore(db, now: now).add(
          .init(title: "Idé \(number + 1)!", folded: "idé \(number)"), to: call, by: .init(key: "p\(number)"))
      }
    }
  }

  /// Answers the next pair with a rule that says which of two titles is better; `false` when there is none.
  @discardableResult
  func choose(_ browser: Browser, _ answer: (String, String) -> String) async -> Bool {
    let page = await browser.get(Self.place + "/vaelg")
    guard let form = page.form(to: Self.place + "/vaelg") else { return false }
    let titles = page.body.components(separatedBy: "<b lang=\"da\">Idé ").dropFirst().prefix(2).map {
      String($0.prefix { $0 != "!" })
    }
    guard titles.count == 2 else { return false }
    await browser.post(Self.place + "/vaelg", form.filled(with: [("v", answer(titles[0], titles[1]))]))
    return true
  }
}

@Suite struct ChoiceTests {
  @Test func belowFourIdeasThereIsNothingToChoose() async throws {
    let here = try await ChoiceWorld(ideas: 3)
    let page = try await here.world.browser().get(ChoiceWorld.place + "/vaelg")
    #expect(page.says("Der skal være 4 idéer") && page.form(to: ChoiceWorld.place + "/vaelg") == nil)
  }

  @Test func nobodyIsAskedTheSameTwiceAndThereIsAnEnd() async throws {
    let here = try await ChoiceWorld(ideas: 5)
    let phone = try await here.world.browser()
    var pairs: Set<Set<String>> = []
    while await here.choose(
      phone,
      { one, other in
        #expect(pairs.insert([one, other]).inserted)
        return "a"
      })
    {}
    #expect(pairs.count == 10)
    #expect(await phone.get(ChoiceWorld.place + "/vaelg").says("Du har valgt mellem dem alle"))
    #expect(try await here.world.count("idea_choices") == 10)
    #expect(try await here.world.count("contributions WHERE kind = 'choice'") == 10)
  }

  @Test func theSamePairStandsThereWhenThePageIsLoadedAgain() async throws {
    let here = try await ChoiceWorld()
    let phone = try await here.world.browser()
    await here.choose(phone) { _, _ in "a" }
    let (one, two) = (await phone.get(ChoiceWorld.place + "/vaelg"), await phone.get(ChoiceWorld.place + "/vaelg"))
    let fields = { (visit: Visit) in
      visit.form(to: ChoiceWorld.place + "/vaelg")?.everything.filter { !$0.0.hasPrefix("_") }.map(\.1)
    }
    #expect(fields(one) == fields(two) && fields(one) != nil)
  }

  @Test func twoPressesOfOnePairCountOnce() async throws {
    let here = try await ChoiceWorld()
    let phone = try await here.world.browser()
    let page = ChoiceWorld.place + "/vaelg"
    await here.choose(phone) { _, _ in "=" }
    let form = try #require(await phone.get(page).form(to: page))
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { await phone.post(page, form.filled(with: [("v", "a"), ("_once", "press \(number)")])) }
      }
    }
    #expect(try await here.world.count("idea_choices") == 2)
    #expect(try await here.world.count("contributions WHERE kind = 'choice'") == 1)
  }

  @Test func nobodyMakesUpAPairOfTheirOwn() async throws {
    let here = try await ChoiceWorld()
    let (phone, other) = (try await here.world.browser(), try await here.world.browser())
    let page = ChoiceWorld.place + "/vaelg"
    await here.choose(phone) { _, _ in "=" }
    await here.choose(other) { _, _ in "=" }
    let form = try #require(await phone.get(page).form(to: page))
    let sent = form.everything
    let asked = sent.filter { $0.0 == "venstre" || $0.0 == "hoejre" }.map(\.1)
    let third = (1...6).map { String($0) }.first { !asked.contains($0) } ?? ""
    for forged in [
      [("hoejre", third)], [("froe", "7")], [("segl", "AAAAAAAAAAAAAAAAAAAAAA")], [("segl", "")],
    ] {
      await phone.post(page, form.filled(with: forged + [("v", "a"), ("_once", "\(forged)")]))
    }
    // A pair that was sealed for somebody else is theirs.
    let theirs = try #require(await other.get(page).form(to: page)).everything.filter { !$0.0.hasPrefix("_") }
    await phone.post(page, sent.filter { $0.0.hasPrefix("_") } + theirs + [("v", "a")])
    #expect(try await here.world.count("idea_choices WHERE answer <> 'equal'") == 0)
  }

  @Test func whatMostPeopleChooseStandsFirstWithHowSureItIs() async throws {
    let here = try await ChoiceWorld(ideas: 6)
    var phones: [Browser] = []
    for _ in 0..<12 { phones.append(try await here.world.browser()) }
    for _ in 0..<15 {
      for phone in phones { await here.choose(phone) { (Int($0) ?? 0) > (Int($1) ?? 0) ? "a" : "b" } }
    }
    let page = try await here.world.browser().get(ChoiceWorld.place + "/stilling")
    let order = page.body.components(separatedBy: "/ide/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(order == ["6", "5", "4", "3", "2", "1"])
    #expect(page.says("180 valg fra 12 personer") && page.says("Sikker"))
    let json = await try here.world.browser().get(ChoiceWorld.place + "/stilling", accept: "application/json")
    #expect(json.body.contains("\"bestPlace\":1"))
  }

  /// However people choose, every idea gets its showings.
  @Test func allIdeasAreShownAboutAsOften() async throws {
    let here = try await ChoiceWorld(ideas: 8)
    for _ in 0..<20 {
      let phone = try await here.world.browser()
      for _ in 0..<8 { await here.choose(phone) { (Int($0) ?? 0) > (Int($1) ?? 0) ? "a" : "b" } }
    }
    let counts: [Int] = try await here.world.services.database.read { db in
      try db.rows(
        """
        SELECT i.id, (SELECT COUNT(*) FROM idea_choices c WHERE c.lower_id = i.id OR c.higher_id = i.id) AS shown
        FROM ideas i
        """
      ) { try $0.read("shown") }
    }
    #expect(counts.reduce(0, +) == 320 && (counts.min() ?? 0) >= 20, "\(counts)")
  }

  @Test func theBoardIsTheSameHoweverItIsRead() async throws {
    let here = try await ChoiceWorld(ideas: 6)
    let boards = ChoiceBoards()
    let call = Call.ID(1)
    for _ in 0..<10 {
      let phone = try await here.world.browser()
      for _ in 0..<5 { await here.choose(phone) { one, _ in one == "1" ? "a" : "-" } }
      let (kept, fresh) = try await here.world.services.database.read { db in
        let ideas = try ChoiceStore(db).ideas(in: call)
        return try [boards, ChoiceBoards()].map { boards in
          let board = boards.board(of: call)
          return (try board.exposure(of: ideas, in: db), try board.standings(among: ideas, in: db))
        }.pair
      }
      #expect(kept.0 == fresh.0 && kept.1.places.map(\.idea) == fresh.1.places.map(\.idea))
      #expect(kept.1.choices == fresh.1.choices && kept.1.people == fresh.1.people)
    }
  }

  /// Nothing is shown of fewer than five, nor of what fewer than five have added since.
  @Test func howItStandsIsShownInStepsOfFivePeople() async throws {
    let here = try await ChoiceWorld(ideas: 6)
    let (page, reader) = (ChoiceWorld.place + "/stilling", try await here.world.browser())
    var phones: [Browser] = []
    for number in 1...4 {
      phones.append(try await here.world.browser())
      for _ in 0..<3 { await here.choose(phones[number - 1]) { _, _ in "a" } }
      #expect(await reader.get(page).says("Stillingen vises, når mindst fem personer har valgt."))
      #expect(
        await reader.get(page, accept: "application/json").body.contains("\"choices\":0,\"people\":0,\"ideas\":[]"))
      #expect(await !reader.get(ChoiceWorld.place + "/vaelg").says("Stillingen lige nu"))
    }
    phones.append(try await here.world.browser())
    await here.choose(phones[4]) { _, _ in "a" }
    let first = await reader.get(page, accept: "application/json").body
    #expect(first.contains("\"choices\":13,\"people\":5"))
    #expect(await reader.get(ChoiceWorld.place + "/vaelg").says("Stillingen lige nu"))
    // One of them goes on alone, then three more: nobody sees which way.
    for _ in 0..<4 { await here.choose(phones[0]) { _, _ in "b" } }
    for phone in phones[1...3] { await here.choose(phone) { _, _ in "b" } }
    #expect(await reader.get(page, accept: "application/json").body == first)
    await here.choose(phones[4]) { _, _ in "b" }
    #expect(await reader.get(page, accept: "application/json").body.contains("\"choices\":21,\"people\":5"))
  }

  @Test func whatHasBeenTakenAwayStandsInNoRanking() async throws {
    let here = try await ChoiceWorld(ideas: 6)
    for _ in 0..<5 {
      let phone = try await here.world.browser()
      for _ in 0..<6 { await here.choose(phone) { (Int($0) ?? 0) > (Int($1) ?? 0) ? "a" : "b" } }
    }
    let reader = try await here.world.browser()
    #expect(await reader.get(ChoiceWorld.place + "/stilling").body.contains("/ide/6\""))
    try await here.world.services.database.write {
      try $0.run("UPDATE ideas SET state = 'withdrawn', title = '', listed = 0 WHERE number = 6")
    }
    let page = await reader.get(ChoiceWorld.place + "/stilling")
    #expect(!page.body.contains("/ide/6\"") && page.body.contains("/ide/5\""))
  }

  /// A ranking does not choose: somebody does, and says why.
  @Test func whatHasBeenDecidedStandsBesideTheRankingWithItsReason() async throws {
    let here = try await ChoiceWorld()
    let page = ChoiceWorld.place + "/stilling"
    let reader = try await here.world.browser()
    #expect(await reader.get(page).says("Intet er besluttet endnu. Mette Kjærgaard svarer senest"))
    try await here.world.services.database.write { db in
      let person: Person.ID = try db.value("SELECT MIN(id) FROM people")!
      try FateStore(db).give(
        .chosen, "Fem grupper peger på den", next: "I januar", to: Idea.ID(2), by: person, now: Instant(milliseconds: 0)
      )
      try FateStore(db).give(
        .notNow, "Der er ingen til det", next: "", to: Idea.ID(3), by: person, now: Instant(milliseconds: 0))
    }
    let decided = await reader.get(page)
    #expect(decided.says("Fem grupper peger på den") && decided.says("Der er ingen til det"))
    #expect(decided.says("Svar fra Mette Kjærgaard") && decided.says("I januar"))
  }

  @Test func cookiesThrownAwayAreHeldBackAndTheRestIsCounted() async throws {
    let here = try await ChoiceWorld()
    var refused = 0
    for _ in 0..<(Participants.newcomersAnHour + 20) {
      let phone = try await here.world.browser()
      let page = await phone.get(ChoiceWorld.place + "/vaelg")
      guard let form = page.form(to: ChoiceWorld.place + "/vaelg") else { continue }
      if await phone.post(ChoiceWorld.place + "/vaelg", form.filled(with: [("v", "a")])).status == 429 { refused += 1 }
    }
    #expect(refused == 20)
    #expect(try await here.world.count("idea_choices") == Participants.newcomersAnHour)
    #expect(
      try await here.world.services.database.read { try $0.value("SELECT people FROM calls") }
        == Participants.newcomersAnHour)
  }

  @Test func anAnswerThatComesWhenTheCallHasClosedIsNotKept() async throws {
    let here = try await ChoiceWorld()
    let phone = try await here.world.browser()
    let form = try #require(await phone.get(ChoiceWorld.place + "/vaelg").form(to: ChoiceWorld.place + "/vaelg"))
    try await here.world.services.database.write { try $0.run("UPDATE calls SET state = 'closed', closed = 1") }
    let late = await phone.post(ChoiceWorld.place + "/vaelg", form.filled(with: [("v", "a")]))
    #expect(late.status == 410 && late.says("Idékaldet er lukket"))
    #expect(try await here.world.count("idea_choices") == 0)
    #expect(try await here.world.count("call_participants") == 0)
  }

  /// Whoever presses without choosing between two ideas of the call has not taken part.
  @Test func anIdeaThatIsGoneIsNotChosenAndNobodyIsCounted() async throws {
    let here = try await ChoiceWorld()
    let phone = try await here.world.browser()
    let form = try #require(await phone.get(ChoiceWorld.place + "/vaelg").form(to: ChoiceWorld.place + "/vaelg"))
    try await here.world.services.database.write {
      try $0.run("UPDATE ideas SET state = 'withdrawn', title = '', listed = 0")
    }
    #expect(await phone.post(ChoiceWorld.place + "/vaelg", form.filled(with: [("v", "a")])).isRedirect)
    #expect(try await here.world.count("idea_choices") == 0)
    #expect(try await here.world.count("call_participants") == 0)
  }

  @Test func whatIsNotTakenIsNotChosen() async throws {
    let here = try await ChoiceWorld()
    try await here.world.services.database.write { try $0.run("UPDATE calls SET takes_choices = 0") }
    #expect(try await here.world.browser().get(ChoiceWorld.place + "/vaelg").status == 403)
  }
}

extension Array {
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
