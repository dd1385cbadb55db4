import Statistics
import Testing

@Suite struct ProportionTests {
  /// Worked from the formula with z = 1.96: 10 of 20 lie within .299 and .701.
  @Test func tenOfTwenty() throws {
    let proportion = try Proportion(hits: 10, of: 20, confidence: .ninetyFive)
    #expect(proportion.share == 0.5)
    #expect(isClose(proportion.interval.lowerBound, to: 0.2993, within: 5e-5))
    #expect(isClose(proportion.interval.upperBound, to: 0.7007, within: 5e-5))
  }

  @Test func noneOfTenCanStillBeSome() throws {
    let proportion = try Proportion(hits: 0, of: 10, confidence: .ninetyFive)
    #expect(proportion.interval.lowerBound == 0)
    #expect(isClose(proportion.interval.upperBound, to: 0.2775, within: 5e-5))
  }

  @Test func hitsAndMissesMirrorEachOther() throws {
    let (hits, misses) = (
      try Proportion(hits: 3, of: 17, confidence: .ninety), try Proportion(hits: 14, of: 17, confidence: .ninety)
    )
    #expect(isClose(hits.interval.lowerBound, to: 1 - misses.interval.upperBound))
  }

  @Test func withoutTriesEverythingIsPossible() throws {
    let proportion = try Proportion(hits: 0, of: 0, confidence: .ninety)
    #expect(proportion.share == nil && proportion.interval == 0...1)
    #expect(throws: ProportionProblem.impossible(hits: 3, tries: 2)) {
      try Proportion(hits: 3, of: 2, confidence: .ninety)
    }
  }
}
