import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct RaisedBarrierTests {
  let raised = RaisedBarrier(
    id: 7, factor: .s3, step: .collaboration, title: "Ingen ejer det første døgn", weight: 3, raised: thisDay + -40,
    organisations: 2)

  var lyingDifferences: CaseSituation {
    var situation = CaseSituation.healthy()
    situation.differences = .init(total: 7, withoutOwner: 3, oldestUntouched: 19)
    return situation
  }

  @Test func aBarrierPeopleRaiseIsAFindingByItself() throws {
    var situation = CaseSituation.healthy()
    situation.barriers = [raised]
    let finding = try #require(diagnose(situation).first)
    #expect(finding.headline(.danish) == "Ingen ejer det første døgn")
    #expect(finding.isHeadlineVerbatim)
    #expect(finding.weight == 3)
    #expect(finding.age == 40)
    #expect(finding.moves.map(\.key).contains("S3.meet"))
  }

  @Test func aBarrierAndTheRuleOfItsFactorAreOneFinding() throws {
    var situation = lyingDifferences
    let rule = try #require(diagnose(situation).first)
    situation.barriers = [raised]
    let findings = diagnose(situation).findings
    let merged = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(rule.weight == 2 && merged.weight == 3)
    #expect(merged.headline(.danish) == "Ingen ejer det første døgn")
    #expect(merged.why(.danish).contains("19 dage"))
    #expect(merged.why(.danish).contains("2 organisationer"))
    #expect(merged.figures.count == rule.figures.count + 1)
    #expect(merged.rule == rule.rule)
    #expect(merged.age == 40)
    #expect(merged.pressure > rule.pressure)
  }

  @Test func theRulesWeightCountsWhenItIsHeavier() throws {
    var situation = lyingDifferences
    situation.differences?.reopenedMost = 5
    var light = raised
    light.weight = 1
    situation.barriers = [light]
    #expect(diagnose(situation).first?.weight == 3)
  }

  @Test func twoBarriersOfOneFactorAreOneFindingUnderTheHeaviest() throws {
    var situation = CaseSituation.healthy()
    let other = RaisedBarrier(
      id: 3, factor: .s3, step: .collaboration, title: "Hvem ringer til lægen?", weight: 2, raised: thisDay + -50)
    situation.barriers = [other, raised]
    let findings = diagnose(situation).findings
    #expect(findings.count == 1)
    #expect(findings.first?.raised.map(\.id) == [7, 3])
    #expect(findings.first?.age == 50)
  }

  @Test func aBarrierOutsideTheCatalogueHasMovesToo() throws {
    var situation = CaseSituation.healthy()
    situation.barriers = [
      RaisedBarrier(
        id: 9, factor: nil, step: .innovation, title: "Lokalet er lukket", weight: 9, raised: thisDay + -3)
    ]
    let finding = try #require(diagnose(situation).first)
    #expect(finding.ruleID == .barrier(9))
    #expect(finding.factor == nil)
    #expect(finding.step == .innovation && finding.hat == .catalyst)
    #expect(finding.weight == 3)
    #expect(finding.moves.count == 3)
  }
}
