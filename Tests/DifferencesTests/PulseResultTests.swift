import Differences
import Statistics
import Testing

@Suite struct PulseResultTests {
  private static let five: [[Double]] = [[4, 4, 4], [4, 3, 4], [3, 4, 4], [4, 4, 5], [4, 3, 3]]

  @Test func nothingIsSaidOfFewerThanFive() {
    for count in 0...4 {
      let result = PulseResult(Array(Self.five.prefix(count)), of: Set(0..<count), after: [])
      #expect(result.published == nil && result.agreement == nil && result.reliability == nil)
      #expect(result.answers == count)
    }
  }

  @Test func fiveWhoAnswerAlikeHaveAMean() {
    let result = PulseResult(Self.five, of: Set(0..<5), after: [])
    // 57 over 15.
    #expect(result.published == 38)
    #expect(result.agreement == .alike && !result.isHeldBack)
  }

  @Test func aSplitTeamHasNone() {
    let split: [[Double]] = [[1, 1, 1], [1, 1, 1], [1, 1, 1], [5, 5, 5], [5, 5, 5], [5, 5, 5]]
    let result = PulseResult(split, of: Set(0..<6), after: [])
    #expect(result.published == nil && result.agreement == .apart && result.reliability == .together)
  }

  @Test func whereEverybodyAnswersTheSameReliabilityIsNotRead() {
    let same = PulseResult(Array(repeating: [4, 4, 4], count: 6), of: Set(0..<6), after: [])
    #expect(same.published == 40 && same.reliability == nil)
  }

  @Test(arguments: [1, 2, 3, 4])
  func whereAFewHaveComeOrGoneNothingIsSaid(_ more: Int) {
    let before = Set(0..<5)
    let now = Set(0..<5 + more)
    let result = PulseResult(Array(repeating: [4.0, 4, 4], count: 5 + more), of: now, after: [before])
    #expect(result.isHeldBack && result.published == nil && result.agreement == nil && result.reliability == nil)
  }

  @Test func whereTheSameAnswerOrFiveMoreItIsSaid() {
    let before = Set(0..<5)
    #expect(PulseResult(Self.five, of: before, after: [before]).published == 38)
    #expect(PulseResult(Self.five + Self.five, of: Set(0..<10), after: [before]).published == 38)
  }

  /// Also where it takes three rounds to single somebody out.
  @Test func roundsFurtherBackCountToo() {
    let first = Set(0..<6)
    let second = Set(0..<20)
    // All but the first six and one: what is left of the second is six and one.
    let third = Set(7..<20)
    let answers = Array(repeating: [4.0, 4, 4], count: third.count)
    #expect(PulseResult(answers, of: third, after: [second]).published == 40)
    #expect(PulseResult(answers, of: third, after: [first, second]).isHeldBack)
  }
}
