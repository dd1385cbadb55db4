import Cases
import Language
import Testing
import Time

@testable import Barriers

/// At the limits of the rules: what METHODS calls "under", "over" and "more than".
@Suite struct RuleEdgeTests {
  func fires(_ factor: FactorID, _ change: (inout CaseSituation) -> Void) -> Bool {
    var situation = CaseSituation.healthy()
    change(&situation)
    return diagnose(situation).findings.contains { $0.factor == factor }
  }

  @Test func halfOfTheAnswersYesIsEnough() {
    #expect(!fires(.i2) { $0.invitations = .init(sent: 4, accepted: 2, declined: 2, pending: 0) })
    #expect(fires(.i2) { $0.invitations = .init(sent: 5, accepted: 2, declined: 3, pending: 0) })
  }

  @Test func twoAnswersAreTooFewToRead() {
    #expect(!fires(.i2) { $0.invitations = .init(sent: 2, accepted: 0, declined: 2, pending: 0) })
  }

  @Test func aMandateHoldsThroughItsLastDay() {
    var situation = CaseSituation.healthy()
    situation.backing.mandate = .until(thisDay)
    #expect(situation.mandateIsInForce == true)
    situation.backing.mandate = .until(thisDay + -1)
    #expect(situation.mandateIsInForce == false)
    #expect(!fires(.i3) { $0.backing.mandate = .until(thisDay + 15) })
    #expect(!fires(.i3) { $0.backing.mandate = .withoutEnd })
  }

  @Test func trustOfThreePointFiveIsEnough() {
    #expect(!fires(.s1) { $0.trust = .init(mean: 3.5, answers: 8, previous: 3.8) })
    #expect(fires(.s1) { $0.trust = .init(mean: 3.5, answers: 8, previous: 3.9) })
  }

  @Test func nothingIsReadFromFewerThanFive() {
    #expect(!fires(.s1) { $0.trust = .init(mean: 1, answers: 4, previous: 5, groupSpread: 4) })
    #expect(!fires(.s5) { $0.votes = .init(voters: 4, agreement: 1, variance: 0, dissentingStatements: 0) })
    #expect(!fires(.s10) { $0.votes = .init(voters: 4, privateGap: 1) })
    #expect(
      !fires(.s4) {
        $0.people.count = 4
        $0.contributions.gini = 0.9
        $0.contributions.topPersonShare = 1
      })
  }

  @Test func oneRoundIsNotFinishedBeforeThereWasTimeToCorrect() {
    #expect(!fires(.n6) { $0.trials = .init(count: 1, last: thisDay + -14, loops: 1, withUsers: 1) })
  }

  @Test func fallingOnceIsNotADropOut() {
    #expect(!fires(.s8) { $0.contributions.activeByPeriod = [8, 8, 6] })
    #expect(!fires(.s8) { $0.contributions.activeByPeriod = [8, 6] })
    #expect(fires(.s8) { $0.contributions.activeByPeriod = [2, 8, 7, 6] })
  }

  @Test func solutionsMayComeWhenTheProblemIsAgreed() {
    #expect(!fires(.i7) { $0.ideas.beforeProblemAgreed = 50 })
  }

  @Test func aPoliticianOnTheTeamIsContactEnough() {
    #expect(!fires(.i9) { $0.backing.hasPoliticalContact = false })
  }

  @Test func aReferenceToOthersCountsAsHavingLooked() {
    #expect(!fires(.n9) { $0.mover.copySearchDone = false })
  }

  @Test func aMeetingToComeIsNotHeld() {
    var situation = CaseSituation.healthy()
    situation.meetings?.append(.init(day: thisDay + 7, invited: 9, attended: 0, goalReviewed: false))
    #expect(diagnose(situation).findings == [])
  }

  /// 0.25, 0.25, 0.25, 0.25 → 1 − 4 · 1/16.
  @Test func blauOfFourAlikeIsThreeQuarters() throws {
    #expect(try #require(Rule.blau([2, 2, 2, 2])) == 0.75)
    #expect(try #require(Rule.blau([5, 0])) == 0)
    #expect(Rule.blau([]) == nil)
  }

  /// Zachary's karate club by final club: 11 ties across, 67 within (METHODS C.5).
  @Test func theIndexOfTheKarateClub() throws {
    let index = try #require(CaseSituation.Mixing(within: 67, across: 11).index)
    #expect(abs(index - -0.7179) < 1e-4)
  }
}
