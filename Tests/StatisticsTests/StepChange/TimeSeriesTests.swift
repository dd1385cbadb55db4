import Statistics
import Testing

@Suite struct TimeSeriesTests {
  @Test func withoutGapsThePeriodsCountFromNothing() throws {
    #expect(try TimeSeries([3, 1, 2]).periods == [0, 1, 2])
  }

  @Test func aGapIsSeenByItsNumber() throws {
    let series = try TimeSeries(withGaps: [nil, 3, nil, nil, 1])
    #expect(series.periods == [1, 4] && series.values == [3, 1] && series.count == 2)
  }

  @Test func aValueThatIsNotANumberIsPointedAtWhereItWasGiven() {
    #expect(throws: StepChangeProblem.notANumber(index: 3)) { try TimeSeries(withGaps: [nil, 1, nil, .nan]) }
    #expect(throws: StepChangeProblem.notANumber(index: 0)) { try TimeSeries([-.infinity]) }
  }

  @Test(arguments: [[0, 0], [5, 4]])
  func periodsThatDoNotRiseAreRefused(periods: [Int]) {
    #expect(throws: StepChangeProblem.notRising(index: 1)) { try TimeSeries([1, 2], at: periods) }
  }

  @Test func nothingIsASeriesToo() throws {
    #expect(try TimeSeries([Double]()).count == 0)
    #expect(try TimeSeries(withGaps: [nil, nil]).count == 0)
  }
}
