import Statistics
import Testing

@Suite struct TeamAgreementTests {
  @Test func aTeamOfOneMindAgreesFully() throws {
    let team = try TeamAgreement(of: [[4, 5], [4, 5], [4, 5], [4, 5], [4, 5]], steps: 5)
    #expect(team.agreement == 1)
    #expect(team.mean == 4.5)
  }

  /// Worked by hand: five answers 2 3 3 3 4 have variance 1/2, a quarter of the 2
  /// of blind answers on five steps: 2 × 3/4 over 2 × 3/4 + 1/4 = 6/7.
  @Test func answersThatVaryAQuarterOfBlindAnswers() throws {
    let team = try TeamAgreement(of: [[2, 3], [3, 2], [3, 3], [3, 4], [4, 3]], steps: 5)
    #expect(isClose(team.agreement, to: 6.0 / 7))
    #expect(team.mean == 3 && team.canBeShown)
  }

  @Test func halvesThatDisagreeHaveNoMean() throws {
    let team = try TeamAgreement(of: [[1], [1], [1], [5], [5], [5]], steps: 5)
    #expect(team.agreement == 0)
    #expect(team.mean == nil && !team.canBeShown)
  }

  @Test func theMeanOfFourIsNeverShown() throws {
    let team = try TeamAgreement(of: [[4], [4], [4], [4]], steps: 5)
    #expect(team.agreement == 1 && team.mean == nil)
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: ScaleProblem.tooFewSteps(needed: 2, given: 1)) { try TeamAgreement(of: [[1], [1]], steps: 1) }
    #expect(throws: ScaleProblem.tooFewPeople(needed: 2, given: 1)) { try TeamAgreement(of: [[1]], steps: 5) }
  }

  @Test func theOrderOfPeopleAndQuestionsChangesNothing() throws {
    let answers: [[Double]] = [[2, 3], [3, 2], [3, 3], [3, 4], [5, 3]]
    let team = try TeamAgreement(of: answers, steps: 5)
    let turned = try TeamAgreement(of: answers.reversed().map { Array($0.reversed()) }, steps: 5)
    #expect(isClose(turned.agreement, to: team.agreement))
    #expect(turned.people == team.people && turned.questions == team.questions)
  }

  @Test func whatIsNoNumberIsPointedAt() {
    #expect(throws: ScaleProblem.notANumber(person: 1, question: 1)) {
      try TeamAgreement(of: [[1, 2], [1, .nan]], steps: 5)
    }
    #expect(throws: ScaleProblem.incomplete(person: 1, answers: 1, questions: 2)) {
      try TeamAgreement(of: [[1, 2], [1]], steps: 5)
    }
  }

  /// Simulated truth: half of the variance is between the teams.
  @Test func halfOfTheDifferenceBetweenTeamsIsFoundAgain() throws {
    var random = SeededRandom(seed: 22)
    let teams = (0..<600).map { team in
      let common = random.normal()
      return (0..<(4 + team % 5)).map { _ in common + random.normal() }
    }
    #expect(isClose(try TeamDifference(between: teams).icc, to: 0.5, within: 0.05))
  }
}

@Suite struct TeamDifferenceTests {
  /// Worked by hand: teams 1 2 3 and 4 5 6. Between 13.5 with 1, within 4 with 4
  /// degrees of freedom: (13.5 - 1) / (13.5 + 2) = 12.5 / 15.5.
  @Test func twoTeamsOfThree() throws {
    let difference = try TeamDifference(between: [[1, 2, 3], [4, 5, 6]])
    #expect(isClose(difference.icc, to: 12.5 / 15.5))
    #expect(difference.teams == 2 && difference.people == 6)
  }

  @Test func teamsThatOnlyDifferFromEachOtherAreOne() throws {
    #expect(isClose(try TeamDifference(between: [[1, 1], [3, 3, 3]]).icc, to: 1))
  }

  @Test func teamsWithTheSameMeanAreBelowZero() throws {
    #expect(try TeamDifference(between: [[1, 5], [2, 4]]).icc < 0)
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: ScaleProblem.tooFewTeams(needed: 2, given: 1)) { try TeamDifference(between: [[1, 2]]) }
    #expect(throws: ScaleProblem.tooFewPeople(needed: 2, given: 1)) { try TeamDifference(between: [[1, 2], [3]]) }
    #expect(throws: ScaleProblem.notANumber(person: 2, question: 0)) {
      try TeamDifference(between: [[1, 2], [.nan, 3]])
    }
    #expect(throws: ScaleProblem.allAlike(people: 4)) { try TeamDifference(between: [[2, 2], [2, 2]]) }
  }
}
