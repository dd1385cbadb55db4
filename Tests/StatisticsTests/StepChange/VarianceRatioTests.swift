import Testing

@testable import Statistics

@Suite struct VarianceRatioTests {
  /// Of scipy.stats.f.sf (1.16).
  @Test(arguments: [(0.5, 3, 7, 0.694036388), (2, 11, 10, 0.142457957), (9.3, 4, 120, 1.39804846e-6)])
  func tailsAgreeWithScipy(ratio: Double, above: Int, below: Int, tail: Double) {
    let chance = VarianceRatio.chance(ofAtLeast: ratio, above: above, below: below)
    #expect(abs(chance - tail) <= 1e-8 * tail)
  }

  /// As in every table of Student's t.
  @Test(arguments: [(1, 12.7062), (4, 2.7764), (16, 2.1199), (120, 1.9799)])
  func nineteenOfTwentyLieWithinTheErrorsOfTheTable(freedom: Int, errors: Double) {
    #expect(abs(VarianceRatio.errors(outside: 0.05, freedom: freedom) - errors) < 5e-5)
  }

  @Test func theEndsAreCertainAndTheMiddleIsEven() {
    #expect(VarianceRatio.chance(ofAtLeast: 0, above: 2, below: 3) == 1)
    #expect(VarianceRatio.chance(ofAtLeast: .infinity, above: 2, below: 3) == 0)
    #expect(isClose(VarianceRatio.chance(ofAtLeast: 1, above: 5, below: 5), to: 0.5))
  }
}
