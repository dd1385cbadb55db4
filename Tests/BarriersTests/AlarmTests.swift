import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct AlarmTests {
  func situation(meetings: Int, lastTrial days: Int?) -> CaseSituation {
    var situation = CaseSituation.healthy()
    situation.meetings = (0..<meetings).map { .init(day: thisDay + -$0, goalReviewed: true) }
    situation.trials = .init(
      count: days == nil ? 0 : 1, last: days.map { thisDay + -$0 }, loops: 2, withUsers: 1)
    return situation
  }

  @Test(
    "Five meetings and three weeks without a trial raise the alarm",
    arguments: [(5, 21, true), (6, 26, true), (4, 26, false), (5, 20, false)])
  func untried(meetings: Int, days: Int, expected: Bool) {
    #expect((diagnose(situation(meetings: meetings, lastTrial: days)).alarm != nil) == expected)
  }

  @Test func theAlarmSaysWhatTheFiguresAre() throws {
    let alarm = try #require(diagnose(situation(meetings: 6, lastTrial: 26)).alarm)
    #expect(alarm.ruleID == .process)
    #expect(alarm.headline(.danish) == "Pas på, der ikke går proces i den")
    #expect(
      alarm.why(.danish)
        == "6 møder og ingen afprøvning de sidste 26 dage. Hvad er det mindste, I kan teste i næste uge?")
  }

  @Test func withNoTrialAtAllTheDaysAreCountedFromTheStart() {
    let situation = situation(meetings: 5, lastTrial: nil)
    #expect(diagnose(situation).alarm?.why(.danish).contains("90 dage") == true)
  }

  @Test func fourMinutesWithoutTheGoalRaiseTheAlarm() throws {
    var situation = CaseSituation.blank()
    situation.meetings = (0..<4).map { .init(day: thisDay + -$0, goalReviewed: false) }
    let alarm = try #require(diagnose(situation).alarm)
    #expect(alarm.why(.danish) == "Målet er ikke nævnt i de sidste 4 referater.")
    situation.meetings?[3].goalReviewed = true
    #expect(diagnose(situation).alarm == nil)
  }

  @Test func minutesThatNobodyHasMarkedAreUnknown() {
    var situation = CaseSituation.blank()
    situation.meetings = (0..<4).map { .init(day: thisDay + -$0, goalReviewed: $0 == 1 ? nil : false) }
    #expect(diagnose(situation).alarm == nil)
  }

  @Test func trialsThatAreUnknownDoNotRaiseTheAlarm() {
    var situation = situation(meetings: 9, lastTrial: 60)
    situation.trials = nil
    #expect(diagnose(situation).alarm == nil)
  }

  @Test func theAlarmIsNotAmongTheFindings() {
    let findings = diagnose(situation(meetings: 6, lastTrial: 26)).findings
    #expect(!findings.contains { $0.ruleID == .process })
  }
}
