import Statistics
import Testing

@Suite struct SegmentationScoreTests {
  @Test func agreeingWithEverybodyIsOne() throws {
    let score = try SegmentationScore(found: [4], marked: [[4], [4]], points: 10)
    #expect(score.f1 == 1 && score.covering == 1)
  }

  /// Worked by hand: the beginning counts as found by all. Precision 1; recalls
  /// 1/2 and 1, mean 3/4; F1 6/7. The piece of 10 covers the halves by 1/2 each,
  /// and the whole by 1: mean 3/4.
  @Test func findingNothingIsHalfRightAboutOneMark() throws {
    let score = try SegmentationScore(found: [], marked: [[5], []], points: 10)
    #expect(abs(score.f1 - 6.0 / 7) < 1e-12)
    #expect(abs(score.covering - 0.75) < 1e-12)
  }

  @Test(arguments: [(25, true), (15, true), (26, false), (14, false)])
  func fiveOffIsFoundAndSixIsNot(found: Int, isFound: Bool) throws {
    let score = try SegmentationScore(found: [found], marked: [[20]], points: 40)
    #expect((score.f1 == 1) == isFound)
  }

  /// One found change cannot stand for two marks.
  @Test func aFoundChangeIsUsedOnce() throws {
    let score = try SegmentationScore(found: [20], marked: [[18, 22]], points: 40)
    #expect(abs(score.f1 - 2 * (2.0 / 3) / (1 + 2.0 / 3)) < 1e-12)
  }

  @Test func aChangeOutsideTheSeriesIsPointedAt() {
    #expect(throws: StepChangeProblem.outside(change: 10, points: 10)) {
      try SegmentationScore(found: [10], marked: [[]], points: 10)
    }
    #expect(throws: StepChangeProblem.outside(change: 0, points: 10)) {
      try SegmentationScore(found: [], marked: [[0]], points: 10)
    }
  }
}
