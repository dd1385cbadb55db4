import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct OverrulingTests {
  func situation(untouched days: Int) -> CaseSituation {
    var situation = CaseSituation.healthy()
    situation.differences = .init(total: 7, withoutOwner: 2, oldestUntouched: days)
    return situation
  }

  func overruling(_ finding: Finding, on day: Day = thisDay) -> Overruling {
    Overruling(rule: finding.ruleID, pressure: finding.pressure, note: "Vi tager den på tirsdag", day: day)
  }

  @Test func anOverruledFindingIsKeptApart() throws {
    let finding = try #require(diagnose(situation(untouched: 20)).first)
    let diagnosis = diagnose(situation(untouched: 20), overruled: [overruling(finding)])
    #expect(diagnosis.first == nil)
    #expect(diagnosis.overruled.map(\.finding) == [finding])
    #expect(diagnosis.overruled.first?.overruling.note == "Vi tager den på tirsdag")
  }

  @Test(
    "It comes back when the figures are more than a fifth worse", arguments: [(23, false), (24, false), (25, true)])
  func comingBack(days: Int, expected: Bool) throws {
    let finding = try #require(diagnose(situation(untouched: 20)).first)
    let diagnosis = diagnose(situation(untouched: days), overruled: [overruling(finding)])
    #expect((diagnosis.first != nil) == expected)
    #expect(diagnosis.overruled.isEmpty == expected)
  }

  @Test func itStaysAwayWhenTheFiguresGetBetter() throws {
    let finding = try #require(diagnose(situation(untouched: 60)).first)
    #expect(diagnose(situation(untouched: 20), overruled: [overruling(finding)]).first == nil)
  }

  @Test func itComesBackWhenPeopleRaiseTheBarrierThemselves() throws {
    var situation = situation(untouched: 20)
    let finding = try #require(diagnose(situation).first)
    situation.barriers = [
      RaisedBarrier(id: 1, factor: .s3, step: .collaboration, title: "Ingen svarer", weight: 2, raised: thisDay)
    ]
    #expect(diagnose(situation, overruled: [overruling(finding)]).first?.factor == .s3)
  }

  @Test func theLatestOverrulingCounts() throws {
    let early = try #require(diagnose(situation(untouched: 20)).first)
    let late = try #require(diagnose(situation(untouched: 40)).first)
    let both = [overruling(late), overruling(early, on: thisDay + -30)]
    #expect(diagnose(situation(untouched: 40), overruled: both).first == nil)
    #expect(diagnose(situation(untouched: 40), overruled: both.reversed()).first == nil)
  }

  @Test func anotherRuleIsNotOverruled() throws {
    var situation = situation(untouched: 20)
    let finding = try #require(diagnose(situation).first)
    situation.burden?.largestShare = 0.7
    #expect(diagnose(situation, overruled: [overruling(finding)]).findings.map(\.factor) == [.s9])
  }

  @Test func theProcessAlarmCanBeOverruledToo() throws {
    var situation = CaseSituation.healthy()
    situation.trials = .init(count: 1, last: thisDay + -26, loops: 2, withUsers: 1)
    let alarm = try #require(diagnose(situation).alarm)
    let diagnosis = diagnose(situation, overruled: [overruling(alarm)])
    #expect(diagnosis.alarm == nil)
    #expect(diagnosis.overruled.map(\.finding.ruleID) == [.process])
  }
}
