import Accounts
import Cases
import Database
import HTTP
import Language
import Offers
import TestWorld
import Testing
import Time
import Web

@Suite struct AskingTests {
  @Test func askingIsOneClickAndSayingYesLeadsToTheTeam() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    #expect(here.tellings() == ["\(here.giver.number) question: Mette Kjærgaard spørger, om du vil bidrage"])
    let giver = try await here.browser(here.giver)
    #expect(await giver.get("/tilbud").says("Mette Kjærgaard spørger, om du vil bidrage"))
    #expect(try await here.world.count("case_people WHERE person_id = \(here.giver.number)") == 0)
    let yes = await giver.submit("/tilbud/spoergsmaal/1", on: "/tilbud/spoergsmaal/1", ["svar": "accepted"])
    #expect(yes.location == "/forloeb/\(here.id.number)")
    #expect(await giver.get(here.page).status == 200)
    #expect(
      try await here.world.count(
        "case_people WHERE person_id = \(here.giver.number) AND role = 'member' AND actor_group = 'user'")
        == 1)
    #expect(here.tellings().last == "\(here.leader.number) answer: Grethe Søndergaard sagde ja og er med på holdet")
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Grethe Søndergaard , Ældre Sagen Er med"))
  }

  @Test func sayingNotNowIsQuiet() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    let before = try await here.world.count("contributions")
    let giver = try await here.browser(here.giver)
    await giver.submit("/tilbud/spoergsmaal/1", on: "/tilbud/spoergsmaal/1", ["svar": "not_now"])
    // Nobody is told, nothing is in the record, and nothing says why.
    #expect(here.tellings().count == 1)
    #expect(try await here.world.count("contributions") == before)
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(here.page).says("Grethe Søndergaard , Ældre Sagen Ikke nu"))
    #expect(try await here.world.count("case_people WHERE person_id = \(here.giver.number)") == 0)
    // Who lets it lie looks the same.
    #expect(await leader.get(here.page, accept: "application/json").body.contains("\"answer\":\"not_now\""))
  }

  @Test func aCaseAsksAPersonOnceWhateverTheyOfferAndAnswer() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    try await here.offer("Jeg kan også lave kaffe", as: here.giver, .time)
    try await here.lack("Nogen til at lave kaffe", .time)
    let leader = try await here.browser(here.leader)
    #expect(try await here.proposed() == [])
    let token = await here.token(of: leader)
    let again = await leader.post(here.page + "/2/spoerg", token + [("tilbud", "2")])
    #expect(again.isRedirect)
    #expect(try await here.world.count("asks") == 1)
    let (id, giver) = (here.id, here.giver)
    await #expect(throws: (any Error).self) {
      try await here.world.services.database.write { db in
        try db.run(
          """
          INSERT INTO asks (case_id, need_id, offer_id, asked_of, asked_by, at)
          VALUES (\(id), 1, 1, \(giver), \(giver), 0)
          """)
      }
    }
  }

  @Test func twoClicksAndTwoAskersAskOnce() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg har prøvet det", as: here.giver)
    try await here.lack("En, der har prøvet det")
    let (leader, member) = (try await here.browser(here.leader), try await here.browser(here.member))
    let (one, other) = (await here.token(of: leader), await here.token(of: member))
    async let first = leader.post(here.asking, one + [("tilbud", "1")])
    async let second = member.post(here.asking, other + [("tilbud", "1")])
    _ = await (first, second)
    #expect(try await here.world.count("asks") == 1)
    #expect(here.tellings().count == 1)
  }

  @Test func twoAnswersAreOne() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    let giver = try await here.browser(here.giver)
    let question = "/tilbud/spoergsmaal/1"
    let no = (await giver.get(question)).form(to: question)?.filled(with: [("svar", "not_now")]) ?? []
    let yes = (await giver.get(question)).form(to: question)?.filled(with: [("svar", "accepted")]) ?? []
    #expect(await giver.post(question, no).isRedirect)
    #expect(await giver.post(question, yes).location == question)
    #expect(try await here.world.count("case_people WHERE person_id = \(here.giver.number)") == 0)
  }

  @Test func nobodyAnswersForAnother() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    for person in [here.leader, here.member, here.guest, here.backer] {
      let browser = try await here.browser(person)
      for format in ["text/html", "application/json"] {
        #expect(await browser.get("/tilbud/spoergsmaal/1", accept: format).status == 404)
      }
      let token = await here.token(of: browser)
      #expect(await browser.post("/tilbud/spoergsmaal/1", token + [("svar", "accepted")]).status == 404)
    }
    #expect(try await here.world.count("asks WHERE answer IS NULL") == 1)
  }

  @Test func nobodyHasMoreThanThreeQuestionsAtATime() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg kan komme", as: here.giver, room: "5")
    for number in 1...4 {
      let item = number == 1 ? here.id : try await here.world.startedCase("Nummer \(number)", ledBy: here.leader)
      let leader = try await here.browser(here.leader)
      let page = "/forloeb/\(item.number)/mangler"
      await leader.submit(page, on: page, ["slags": "experience", "tekst": "En, der kan komme", "gruppe": ""])
      let token = await here.token(of: leader)
      let visit = await leader.post("\(page)/\(number)/spoerg", token + [("tilbud", "1")])
      #expect(visit.isRedirect)
    }
    #expect(try await here.world.count("asks") == 3)
    // After a month without an answer they wait no more.
    here.world.clock.pass(.days(31))
    #expect(await (try await here.browser(here.giver)).get("/tilbud/spoergsmaal/1").says("Spørgsmålet er for gammelt"))
  }

  @Test func whoIsInAsManyCasesAsTheyCanCarryIsNotAsked() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg kan komme", as: here.giver, room: "1")
    try await here.world.startedCase("Mit eget", ledBy: here.giver)
    try await here.lack("En, der kan komme")
    #expect(try await here.proposed() == [])
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(here.page).says("1 tilbud mere passer, men har nok lige nu."))
    let token = await here.token(of: leader)
    await leader.post(here.asking, token + [("tilbud", "1")])
    #expect(try await here.world.count("asks") == 0)
  }

  @Test func anOldQuestionAndAnArchivedCaseTakeNobodyIn() async throws {
    let here = try await OfferWorld()
    try await here.asked()
    let (id, now) = (here.id, here.world.clock.now)
    try await here.world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
    let giver = try await here.browser(here.giver)
    let token = await here.token(of: giver)
    #expect(await giver.post("/tilbud/spoergsmaal/1", token + [("svar", "accepted")]).status == 410)
    #expect(!(await giver.get("/tilbud").says("spørger, om du vil bidrage")))
    try await here.world.services.database.write { db in try db.run("UPDATE cases SET archived = NULL WHERE id = \(id)")
    }
    here.world.clock.pass(.days(30))
    let later = try await here.browser(here.giver)
    #expect(
      await later.post("/tilbud/spoergsmaal/1", await here.token(of: later) + [("svar", "accepted")]).status == 410)
    #expect(try await here.world.count("case_people WHERE person_id = \(here.giver.number)") == 0)
  }
}
