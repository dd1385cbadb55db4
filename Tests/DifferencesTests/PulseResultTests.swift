import Differences
import Statistics
import Testing

@Suite struct PulseResultTests {
  private static let five: [[Double]] = [[4, 4, 4], [4, 3, 4], [3, 4, 4], [4, 4, 5], [4, 3, 3]]

  @Test func nothingIsSaidOfFewerThanFive() {
    for count in 0...4 {
      let result = PulseResult(Array(Self.five.prefix(count)), apart: [])
      #expect(result.published == nil && result.agreement == nil && result.reliability == nil)
      #expect(result.answers == count)
    }
  }

  @Test func fiveWhoAnswerAlikeHaveAMean() {
    let result = PulseResult(Self.five, apart: [])
    // 57 over 15.
    #expect(result.published == 38)
    #expect(result.agreement == .alike && !result.isCoarse)
  }

  @Test func aSplitTeamHasNone() {
    let split: [[Double]] = [[1, 1, 1], [1, 1, 1], [1, 1, 1], [5, 5, 5], [5, 5, 5], [5, 5, 5]]
    let result = PulseResult(split, apart: [])
    #expect(result.published == nil && result.agreement == .apart && result.reliability == .together)
  }

  @Test func whereEverybodyAnswersTheSameReliabilityIsNotRead() {
    let same = PulseResult(Array(repeating: [4, 4, 4], count: 6), apart: [])
    #expect(same.published == 40 && same.reliability == nil)
  }

  @Test(arguments: [1, 2, 3, 4])
  func whereAFewHaveComeOrGoneOnlyHalvesAreShown(_ apart: Int) {
    let result = PulseResult(Self.five, apart: [7, apart])
    #expect(result.isCoarse && result.published == 40)
  }

  @Test(arguments: [0, 5, 6])
  func whereNoneOrManyHaveTenthsAreShown(_ apart: Int) {
    #expect(PulseResult(Self.five, apart: [apart]).published == 38)
  }

  /// What one more person answered cannot be worked out from two rounds, whatever the others answered.
  @Test func oneMoreInARoundIsHiddenByTheRounding() {
    for others in [[2.0, 3, 3], [3, 3, 4], [4, 4, 4]] {
      let before = PulseResult(Array(repeating: others, count: 5), apart: [])
      let shown = [[2.0, 2, 2], [3.0, 3, 3], [4.0, 4, 4]].map { more in
        PulseResult(Array(repeating: others, count: 5) + [more], apart: [1]).published
      }
      // At least two of the three kinds of answers look the same.
      #expect(before.published != nil && Set(shown).count < 3)
    }
  }
}
