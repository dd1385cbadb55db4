import Statistics
import Testing

@Suite struct ScaleReliabilityTests {
  /// Worked by hand: columns 1 2 3 4 and 2 1 4 3 have variance 5/3 each, the sums
  /// 3 3 7 7 have 16/3: 2 × (1 - (10/3) / (16/3)) = 3/4.
  @Test func twoQuestionsAndFourPeople() throws {
    let scale = try ScaleReliability(of: [[1, 2], [2, 1], [3, 4], [4, 3]])
    #expect(isClose(scale.alpha, to: 0.75))
    #expect(scale.people == 4 && scale.questions == 2)
  }

  @Test func theSameQuestionTwiceIsFullyReliable() throws {
    #expect(isClose(try ScaleReliability(of: [[1, 1], [4, 4], [2, 2]]).alpha, to: 1))
  }

  @Test func questionsThatPointAgainstEachOtherAreBelowZero() throws {
    #expect(try ScaleReliability(of: [[1, 5], [4, 3], [5, 1]]).alpha < 0)
  }

  @Test func movingAllAnswersChangesNothing() throws {
    let answers = [[1.0, 2, 2], [3, 4, 3], [5, 4, 4], [2, 2, 1]]
    let moved = answers.map { $0.map { 10 + 3 * $0 } }
    #expect(isClose(try ScaleReliability(of: moved).alpha, to: try ScaleReliability(of: answers).alpha))
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: ScaleProblem.tooFewPeople(needed: 2, given: 0)) { try ScaleReliability(of: []) }
    #expect(throws: ScaleProblem.tooFewPeople(needed: 2, given: 1)) { try ScaleReliability(of: [[1, 2]]) }
    #expect(throws: ScaleProblem.tooFewQuestions(needed: 2, given: 1)) { try ScaleReliability(of: [[1], [2]]) }
    #expect(throws: ScaleProblem.incomplete(person: 1, answers: 1, questions: 2)) {
      try ScaleReliability(of: [[1, 2], [2]])
    }
    #expect(throws: ScaleProblem.notANumber(person: 1, question: 0)) {
      try ScaleReliability(of: [[1, 2], [.nan, 3]])
    }
    #expect(throws: ScaleProblem.allAlike(people: 2)) { try ScaleReliability(of: [[1, 2], [1, 2]]) }
  }

  @Test func theOrderOfPeopleAndOfQuestionsChangesNothing() throws {
    let answers = [[1.0, 2, 2], [3, 4, 3], [5, 4, 4], [2, 2, 1]]
    let turned = answers.reversed().map { Array($0.reversed()) }
    #expect(isClose(try ScaleReliability(of: turned).alpha, to: try ScaleReliability(of: answers).alpha))
  }

  /// Simulated truth: what is measured and as much chance in each of five questions, so that
  /// two of them correlate by a half: 5 × .5 over 1 + 4 × .5.
  @Test func questionsThatAreHalfChanceHaveTheReliabilityOfTheirNumber() throws {
    var random = SeededRandom(seed: 21)
    let answers = (0..<4000).map { _ in
      let truth = random.normal()
      return (0..<5).map { _ in truth + random.normal() }
    }
    #expect(isClose(try ScaleReliability(of: answers).alpha, to: 2.5 / 3, within: 0.02))
  }

  @Test func veryLargeAnswersAreReadAsSmallOnes() throws {
    let answers = [[1.0, 2], [2, 1], [3, 4], [4, 3]]
    for factor in [1e-150, 1e150] {
      let scaled = answers.map { $0.map { $0 * factor } }
      #expect(isClose(try ScaleReliability(of: scaled).alpha, to: 0.75))
    }
  }
}
