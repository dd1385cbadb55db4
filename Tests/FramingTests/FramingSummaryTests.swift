import Accounts
import Cases
import Database
import Framing
import TestWorld
import Testing
import Time
import Web

@Suite struct FramingSummaryTests {
  @Test func anEmptyFramingHasNothingDone() {
    let summary = FramingSummary()
    #expect(summary.partsDone == 0)
    #expect(FramingPart.allCases.allSatisfy { summary.state(of: $0) == .notBegun })
  }

  @Test func aCaseThatIsNotThereHasNoSummary() async throws {
    let here = try await FramingWorld()
    await #expect(throws: Refusal.notFound) {
      try await here.world.services.database.read { try FramingStore($0).summary(of: Case.ID(999)) }
    }
  }

  @Test func allSixPartsCanBeDone() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    #expect(try await here.summary().partsDone == 1)
    await leader.submit(
      here.place("fortaelling"), on: here.page, ["formaal": "both", "fortaelling": "good", "ord": "Vi vil mere."])
    await leader.submit(here.place("fasthold"), on: here.page, ["fasthold": "Retten til at sige nej"])
    await leader.submit(here.place("forandr"), on: here.page, ["forandr": "Planen skrives tre steder"])
    for person in [here.leader, here.member, here.guest] { try await here.write("Fra min side", as: person) }
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    try await here.sign("agree", as: here.member)
    try await here.sign("agree", as: here.guest)
    await leader.get(here.page + "?soeg=hjem")
    await leader.submit(here.place("mover"), on: here.page, ["mover": "second", "mover_hvorfor": "Andre har prøvet."])
    #expect(try await here.summary().partsDone == 5)
    await leader.submit(
      here.place("innovationstest"), on: here.page,
      [
        "bryder": "yes", "nyt": "yes", "kilde": "adapted", "ibrug": "yes", "belaeg": "no",
      ])
    let summary = try await here.summary()
    #expect(summary.partsDone == 6)
    #expect(summary.perspectives == 3 && summary.writers == 3)
    #expect(summary.groupsHeard == [.employee, .manager, .user])
    #expect(summary.framing.mover == .second && summary.framing.aim == .both)
    #expect(summary.verdict.kind == .valueNotShown)
    let page = await leader.get(here.page)
    #expect(page.says("6. Er det innovation? Færdig"))
  }

  @Test func everyActIsInTheRecordWithItsKind() async throws {
    let here = try await FramingWorld()
    try await here.write("Fra min side", as: here.guest)
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    try await here.sign("agree", as: here.guest)
    for kind in ["perspective", "problem", "signature"] {
      #expect(try await here.world.count("contributions WHERE kind = '\(kind)'") == 1)
    }
    #expect(
      try await here.world.count(
        "contributions WHERE kind = 'perspective' AND actor_group = 'user' AND size = 12 AND target_id = 1") == 1)
  }
}
