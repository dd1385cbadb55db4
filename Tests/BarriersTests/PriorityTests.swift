import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct PriorityTests {
  /// One finding at each step, of the same weight.
  func sickEverywhere(at step: CaseStep) -> CaseSituation {
    var situation = CaseSituation.healthy(step)
    situation.invitations?.medianReply = 20
    situation.burden?.largestShare = 0.7
    situation.risks?.withoutOwner = 1
    return situation
  }

  @Test(
    "The current step comes first, then the nearer, the earlier before the later",
    arguments: [
      (CaseStep.interaction, [FactorID.i2, .s9, .n4]), (.collaboration, [.s9, .i2, .n4]),
      (.innovation, [.n4, .s9, .i2]),
    ])
  func steps(step: CaseStep, expected: [FactorID]) {
    #expect(diagnose(sickEverywhere(at: step)).findings.map(\.factor) == expected)
  }

  @Test func theHeavierComesFirstWithinAStep() {
    var situation = CaseSituation.healthy(.collaboration)
    situation.problem.disputedWords = 1
    situation.burden?.largestShare = 0.9
    let findings = diagnose(situation).findings
    #expect(findings.map(\.factor) == [.s9, .s2])
    #expect(findings.map(\.weight) == [3, 1])
  }

  @Test func theOlderComesFirstAmongTheEquallyHeavy() {
    var situation = CaseSituation.healthy(.innovation)
    situation.blocks = .init(open: 1, oldest: 31)
    situation.routines = .init(parallel: 1, oldest: 40)
    #expect(diagnose(situation).findings.map(\.factor) == [.n8, .n7])
  }

  @Test func theNumberOfTheRuleDecidesTheRest() {
    var situation = CaseSituation.healthy(.innovation)
    situation.contributions.alwaysPhrases = 3
    situation.risks?.withoutOwner = 1
    #expect(diagnose(situation).findings.map(\.factor) == [.n3, .n4])
  }

  @Test func aNewCaseIsToldWhoIsMissing() {
    var situation = CaseSituation(today: thisDay, step: .interaction, stepSince: thisDay, started: thisDay)
    situation.people.members = [.manager: 1]
    situation.people.count = 1
    situation.invitations = .init(sent: 0, accepted: 0, declined: 0, pending: 0)
    situation.backing.hasBacker = false
    situation.backing.mandate = CaseSituation.Mandate.none
    situation.expectations = .init(members: 1, stated: 0)
    situation.problem.perspectives = 1
    situation.problem.groupsHeard = [.manager]
    situation.problem.versions = 0
    situation.ideas.beforeProblemAgreed = 0
    situation.meetings = []
    let diagnosis = diagnose(situation)
    #expect(diagnosis.first?.factor == .i1)
    #expect(diagnosis.first?.headline.danish == "Ingen bruger er med endnu, og 3 andre aktørgrupper mangler")
    #expect(diagnosis.first?.moves.first?.key == "I1.seat")
    #expect(diagnosis.findings.map(\.factor) == [.i1, .i3, .s2])
  }

  @Test func ruleNumbersAreInTheOrderOfTheCatalogue() {
    #expect(FactorID.allCases.sorted() == FactorID.allCases)
    #expect([RuleID.barrier(2), .process, .factor(.n10), .factor(.i1)].sorted().first == .factor(.i1))
  }

  @Test("A rule's number is read back as it was stored", arguments: [RuleID.factor(.s10), .process, .barrier(12)])
  func storing(id: RuleID) {
    #expect(RuleID(id.text) == id)
    #expect(RuleID("X1") == nil)
  }
}
