import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct RuleTests {
  @Test func thereIsOneRuleForEachFactor() {
    #expect(Rule.all.map(\.factor) == FactorID.allCases)
    #expect(Rule.all.map(\.id) == FactorID.allCases.map(RuleID.factor))
  }

  @Test("Nothing holds a healthy case back", arguments: CaseStep.allCases)
  func healthy(step: CaseStep) {
    let diagnosis = diagnose(.healthy(step))
    #expect(diagnosis.findings.map(\.headline.danish) == [])
    #expect(diagnosis.first == nil)
    #expect(diagnosis.alarm == nil)
    #expect(diagnosis.waiting == [])
  }

  @Test("What is unknown never fires", arguments: CaseStep.allCases)
  func blank(step: CaseStep) {
    let diagnosis = diagnose(.blank(step))
    #expect(diagnosis.findings == [])
    #expect(diagnosis.alarm == nil)
    #expect(diagnosis.waiting == FactorID.allCases)
  }

  @Test func everyRuleHasASituationMadeForIt() {
    #expect(Set(Illness.all.map(\.factor)) == Set(FactorID.allCases))
  }

  @Test("A rule fires in the situation made for it, and only that rule", arguments: Illness.all)
  func fires(illness: Illness) throws {
    let situation = illness.situation()
    let findings = diagnose(situation).findings
    #expect(findings.map(\.factor) == [illness.factor])

    let finding = try #require(findings.first)
    #expect((1...3).contains(finding.weight))
    #expect(finding.pressure >= 1)
    #expect(!finding.figures.isEmpty)
    #expect((2...3).contains(finding.moves.count))
    #expect(finding.hat == finding.step.hat)
    #expect(finding.age == finding.since.map { thisDay - $0 })
    #expect(finding.question == Factor[illness.factor].question)
  }

  @Test("A rule whose data go missing waits or is silent, but does not fire", arguments: Illness.all)
  func forgetting(illness: Illness) throws {
    var situation = illness.situation()
    let blank = CaseSituation.blank()
    situation.people = blank.people
    situation.invitations = nil
    situation.backing = blank.backing
    situation.expectations = nil
    situation.meetings = nil
    situation.problem = blank.problem
    situation.mover = blank.mover
    situation.innovation = blank.innovation
    situation.contributions = blank.contributions
    situation.contacts = nil
    situation.replies = nil
    situation.trust = nil
    situation.votes = nil
    situation.differences = nil
    situation.burden = nil
    situation.ideas = blank.ideas
    situation.trials = nil
    situation.risks = nil
    situation.blocks = nil
    situation.routines = nil
    situation.spread = nil
    let rule = try #require(Rule.all.first { $0.factor == illness.factor })
    #expect(rule.standing(in: situation) == .waitsForData)
  }
}
