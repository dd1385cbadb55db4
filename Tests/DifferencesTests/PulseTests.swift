import Accounts
import Cases
import Database
import Differences
import Foundation
import HTTP
import TestWorld
import Testing
import Time
import Web

@Suite struct PulseTests {
  private func open(_ here: DifferenceWorld) async throws {
    try await here.browser(here.leader).submit(here.pulse + "/runde", on: here.pulse)
  }

  @discardableResult
  private func answer(_ answers: String, as person: Person.ID, in here: DifferenceWorld) async throws -> Visit {
    let given = answers.map(String.init)
    return try await here.browser(person).submit(
      here.pulse, on: here.pulse, ["unpopular": given[0], "mistakes": given[1], "respect": given[2]])
  }

  private func end(_ here: DifferenceWorld) async throws {
    try await here.browser(here.leader).submit(here.pulse + "/runde/slut", on: here.pulse)
  }

  /// Five who answer, and a few more where a test needs them.
  private func team(_ here: DifferenceWorld, more: Int = 1) async throws -> [Person.ID] {
    var team = [here.leader, here.member, here.colleague, here.guest]
    for number in 0..<more {
      let person = try await here.world.person("Person \(number)")
      try await here.world.join(here.id, person)
      team.append(person)
    }
    return team
  }

  @Test func thePulseSaysWhatIsShownBeforeItAsks() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let page = try await here.browser(here.guest).get(here.pulse)
    #expect(page.says("intet, hvis færre end fem svarer"))
    let promise = try #require(page.body.range(of: "færre end fem"))
    let question = try #require(page.body.range(of: "type=\"radio\""))
    #expect(promise.lowerBound < question.lowerBound)
    #expect(page.says("Her kan jeg sige det, de andre helst ikke vil høre"))
  }

  @Test func everyoneOfTheTeamIsToldAndTheLeaderHasAReminder() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    #expect(
      Set(here.told.withLock { $0 }.map(\.0)) == [here.member.number, here.colleague.number, here.guest.number])
    let page = try await here.browser(here.leader).get(here.pulse)
    #expect(page.says("Tekst til en påmindelse") && page.says("http://localhost:8080\(here.pulse)"))
  }

  @Test func oneAnswersOnceAlsoWithTwoClicksAndTwoPhones() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let phone = try await here.browser(here.guest)
    let other = try await here.browser(here.guest)
    let late = await other.get(here.pulse).form(to: here.pulse)?.everything ?? []
    let fields: KeyValuePairs = ["unpopular": "4", "mistakes": "4", "respect": "4"]
    _ = await phone.submitTwice(here.pulse, on: here.pulse, fields)
    #expect(await other.post(here.pulse, late + fields.map { ($0.key, $0.value) }).isRedirect)
    #expect(try await here.world.count("pulse_rounds WHERE answers = 1") == 1)
    let given: Int? = try await here.world.services.database.read {
      try $0.value("SELECT SUM(given) FROM pulse_answers")
    }
    #expect(given == 1)
  }

  @Test func manyAtOnceAreAllCounted() async throws {
    let here = try await DifferenceWorld()
    let team = try await team(here, more: 8)
    try await open(here)
    await withTaskGroup(of: Void.self) { group in
      for person in team { group.addTask { _ = try? await answer("344", as: person, in: here) } }
    }
    #expect(try await here.world.count("pulse_people") == 12)
    #expect(try await here.world.count("pulse_rounds WHERE answers = 12") == 1)
  }

  @Test func aBackerReadsAndDoesNotAnswer() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let page = try await here.browser(here.backer).get(here.pulse)
    #expect(page.status == 200 && page.form(to: here.pulse) == nil)
    #expect(page.says("0 af 4 har svaret."))
  }

  @Test func somethingMissingComesBackWithTheRest() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let refused = try await here.browser(here.guest).submit(here.pulse, on: here.pulse, ["unpopular": "2"])
    #expect(refused.status == 422 && refused.says("Svar på spørgsmål 2"))
    #expect(refused.form(to: here.pulse)?.everything.contains { $0 == ("unpopular", "2") } == true)
    #expect(try await answer("096", as: here.guest, in: here).status == 422)
  }

  @Test func neitherAPersonNorATimeNorAnOrderStandsWithAnAnswer() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let before = try await here.world.count("contributions")
    for (person, given) in [(here.guest, "111"), (here.leader, "555"), (here.member, "333")] {
      try await answer(given, as: person, in: here)
    }
    let rows = try await here.world.services.database.read { db in
      (
        people: try db.rows("SELECT person_id FROM pulse_people ORDER BY rowid") {
          try $0.read("person_id", as: Int.self)
        },
        answers: try db.rows("SELECT answers FROM pulse_answers ORDER BY rowid") {
          try $0.read("answers", as: String.self)
        },
        columns: try db.rows("SELECT name FROM pragma_table_info('pulse_answers')") {
          try $0.read("name", as: String.self)
        }
      )
    }
    #expect(rows.people == rows.people.sorted() && rows.answers == ["111", "333", "555"])
    #expect(rows.columns == ["round_id", "answers", "given"])
    // No act in the record either, with its person and its time.
    #expect(try await here.world.count("contributions") == before)
  }

  @Test func nothingIsShownWhileItIsOpenHoweverManyAnswer() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    for person in try await team(here, more: 3) { try await answer("222", as: person, in: here) }
    let page = try await here.browser(here.leader).get(here.pulse)
    #expect(page.says("7 af 7 har svaret.") && !page.says("Tilliden er"))
    #expect(try await here.browser(here.leader).get(here.pulse + "?format=json").body.contains("\"rounds\":[]"))
    #expect(try await here.summary().pulses == [])
  }

  @Test func whenItEndsTheMeanIsShownAndTheAnswersAreGone() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    for person in try await team(here) { try await answer("344", as: person, in: here) }
    try await end(here)
    let page = try await here.browser(here.guest).get(here.pulse)
    #expect(page.says("Tilliden er 3,7 af 5") && page.says("I svarer nogenlunde ens."))
    #expect(try await here.world.count("pulse_answers") == 0)
    #expect(try await here.summary().pulses.first?.mean == 3.7)
  }

  @Test func fourAreTooFewAndNothingIsKept() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    for person in [here.leader, here.member, here.colleague, here.guest] {
      try await answer("111", as: person, in: here)
    }
    try await end(here)
    let page = try await here.browser(here.leader).get(here.pulse)
    #expect(page.says("Færre end fem svarede.") && page.says("Vises ikke") && !page.says("1,0"))
    #expect(try await here.world.count("pulse_answers") == 0)
    #expect(try await here.world.count("pulse_people") == 0)
    #expect(try await here.summary().pulses.first?.mean == nil)
  }

  @Test func aRoundEndsByItselfForWhoeverLooks() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    for person in try await team(here) { try await answer("555", as: person, in: here) }
    here.world.clock.pass(.days(8))
    #expect(try await here.browser(here.guest).get(here.pulse).says("Tilliden er 5,0 af 5"))
  }

  @Test func afterTheEndNobodyAnswers() async throws {
    let here = try await DifferenceWorld()
    try await open(here)
    let browser = try await here.browser(here.guest)
    let late = await browser.get(here.pulse).form(to: here.pulse)?.everything ?? []
    here.world.clock.pass(.days(8))
    #expect(
      await browser.post(here.pulse, late + [("unpopular", "1"), ("mistakes", "1"), ("respect", "1")]).isRedirect)
    #expect(try await here.world.count("pulse_answers") == 0)
  }

  @Test func thereIsOneRoundAtATimeAndAFortnightBetweenThem() async throws {
    let here = try await DifferenceWorld()
    let leader = try await here.browser(here.leader)
    let fields = await leader.get(here.pulse).form(to: here.pulse + "/runde")?.everything ?? []
    await leader.submit(here.pulse + "/runde", on: here.pulse)
    let again = fields.filter { $0.0 != FormKeys.onceField }
    #expect(await leader.post(here.pulse + "/runde", again).isRedirect)
    #expect(try await here.world.count("pulse_rounds") == 1)
    try await end(here)
    #expect(await leader.post(here.pulse + "/runde", again).status == 403)
    here.world.clock.pass(.days(14))
    #expect(await leader.post(here.pulse + "/runde", again).isRedirect)
    #expect(try await here.world.count("pulse_rounds") == 2)
  }

  @Test func oneMoreInTheNextRoundIsNotGivenAway() async throws {
    let here = try await DifferenceWorld()
    let team = try await team(here, more: 2)
    try await open(here)
    for person in team.dropLast() { try await answer("344", as: person, in: here) }
    try await end(here)
    here.world.clock.pass(.days(14))
    try await open(here)
    for person in team { try await answer("344", as: person, in: here) }
    try await end(here)
    let page = try await here.browser(here.leader).get(here.pulse)
    #expect(page.says("Få er kommet til eller faldet fra") && !page.says("er uændret"))
    #expect(try await here.summary().pulses.map(\.mean) == [nil, 3.7])
    #expect(try await here.world.count("pulse_people") == team.count - 1)
    let data = try await here.browser(here.leader).get(here.pulse + "?format=json").body
    #expect(data.contains("\"isHeldBack\":true") && data.contains("\"mean\":null"))
  }
}
