import Statistics
import Testing

@Suite struct SumsTests {
  @Test func aSmallNumberIsNotLostBetweenLargeOnes() {
    #expect(Sums.total(of: [1, 1e100, 1, -1e100]) == 2)
  }

  @Test func aSumThatOverflowsIsInfiniteAndNotMissing() {
    #expect(Sums.total(of: [Double.infinity, 1]) == .infinity)
    #expect(Sums.total(of: [1, Double.nan]).isNaN)
  }

  /// Worked by hand: mean 5; squares 9, 1, 1, 1, 0, 0, 4, 16 sum to 32.
  @Test func meanAndVariancesOfEightNumbers() throws {
    let values = [2.0, 4, 4, 4, 5, 5, 7, 9]
    #expect(Sums.mean(of: values) == 5)
    #expect(Sums.populationVariance(of: values) == 4)
    #expect(Sums.variance(of: values) == 32.0 / 7)
  }

  @Test func theMedianIsInTheMiddle() {
    #expect(Sums.median(of: [3.0, 1, 2]) == 2)
    #expect(Sums.median(of: [4.0, 1, 2, 3]) == 2.5)
    #expect(Sums.median(of: [1.0, .nan, 2])?.isNaN == true)
  }

  @Test func nothingHasNoMean() {
    #expect(Sums.total(of: []) == 0)
    #expect(Sums.mean(of: []) == nil)
    #expect(Sums.median(of: []) == nil)
    #expect(Sums.variance(of: [1]) == nil)
  }
}
