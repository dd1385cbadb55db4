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
    for _ in 0..<12 {
      let phone = try await here.world.browser()
      for _ in 0..<15 { await here.choose(phone) { (Int($0) ?? 0) > (Int($1) ?? 0) ? "a" : "b" } }
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
        (try boards.board(of: call, in: db), try ChoiceBoards().board(of: call, in: db))
      }
      #expect(kept.wins.map(\.winner) == fresh.wins.map(\.winner) && kept.showings == fresh.showings)
      #expect(kept.people == fresh.people)
    }
  }

  @Test func whatIsNotTakenIsNotChosen() async throws {
    let here = try await ChoiceWorld()
    try await here.world.services.database.write { try $0.run("UPDATE calls SET takes_choices = 0") }
    #expect(try await here.world.browser().get(ChoiceWorld.place + "/vaelg").status == 403)
  }
}
