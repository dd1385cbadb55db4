import Statistics
import Testing

@Suite struct InterruptedSeriesTests {
  private let series = [
    21.3, 20.1, 22.4, 19.8, 21.0, 20.7, 22.9, 21.5, 20.2, 21.8,
    15.9, 16.4, 14.8, 15.1, 13.9, 14.6, 13.2, 13.8, 12.1, 12.9,
  ]

  /// Without noise, what was put in comes out, and nothing is uncertain.
  @Test func twoLinesAreFoundAsTheyAre() throws {
    let lines = (0..<20).map { point -> Double in
      let since = Double(point - 9)
      return 9.5 + 0.5 * since + (point < 9 ? 0 : 3 - 0.75 * since)
    }
    let result = try InterruptedSeries(of: TimeSeries(lines), changedAt: 9)
    #expect(isClose(result.level.value, to: 9.5, within: 1e-12))
    #expect(isClose(result.slope.value, to: 0.5, within: 1e-12))
    #expect(isClose(result.step.value, to: 3, within: 1e-12))
    #expect(isClose(result.slopeChange.value, to: -0.75, within: 1e-12))
    #expect(result.step.standardError < 1e-12 && result.before == 9 && result.after == 11)
  }

  /// The figures of statsmodels 0.15: OLS fitted with cov_type "HAC", maxlags 2,
  /// use_correction and use_t, on the columns 1, t - 10, t >= 10 and their product.
  @Test func figuresAndErrorsAgreeWithStatsmodels() throws {
    let result = try InterruptedSeries(of: TimeSeries(series), changedAt: 10)
    let expected = [
      (result.level, 21.49333333, 0.35829702), (result.slope, 0.05878788, 0.05164106),
      (result.step, -5.39333333, 0.35672946), (result.slopeChange, -0.46545455, 0.06567583),
    ]
    for (estimate, value, error) in expected {
      #expect(isClose(estimate.value, to: value, within: 5e-9))
      #expect(isClose(estimate.neweyWestError, to: error, within: 5e-9))
      #expect(estimate.standardError >= estimate.neweyWestError)
    }
    #expect(result.lag == 2 && result.freedom == 16)
  }

  /// As above with the seasons of `period` 4 as columns of 1, 0 and -1, 40 points
  /// and maxlags 3.
  @Test func figuresWithASeasonAgreeWithStatsmodels() throws {
    let longer = series + series.reversed().enumerated().map { $0.element + 0.3 * Double($0.offset) }
    let result = try InterruptedSeries(of: TimeSeries(longer), changedAt: 18, season: 4)
    #expect(isClose(result.step.value, to: -1.91297429, within: 5e-9))
    #expect(isClose(result.step.neweyWestError, to: 1.08185129, within: 5e-9))
    #expect(isClose(result.slopeChange.value, to: 1.38711208, within: 5e-9))
    #expect(isClose(result.slopeChange.neweyWestError, to: 0.10787989, within: 5e-9))
    for (effect, expected) in zip(result.season, [-0.2304074, 0.08255026, 0.28680535, -0.13894820]) {
      #expect(isClose(effect, to: expected, within: 5e-9))
    }
    #expect(result.lag == 3 && result.freedom == 33)
  }

  @Test func theIntervalIsTheErrorTimesStudentsFactor() throws {
    let step = try InterruptedSeries(of: TimeSeries(series), changedAt: 10).step
    #expect(isClose(step.interval.upperBound - step.value, to: 2.1199053 * step.standardError, within: 1e-6))
    #expect(step.isClear && step.isBetter(.lower) == true && step.isBetter(.higher) == false)
  }

  @Test func whatMayBeNothingIsNeitherBetterNorWorse() throws {
    let slope = try InterruptedSeries(of: TimeSeries(series), changedAt: 10).slope
    #expect(!slope.isClear && slope.isBetter(.higher) == nil)
  }

  /// A gap keeps its place: the lines go through the same points.
  @Test func missingPeriodsAreAllowed() throws {
    let gaps = (0..<24).map { period -> Double? in
      guard ![2, 7, 15].contains(period) else { return nil }
      return 5 + 0.5 * Double(period) + (period < 12 ? 0 : 3)
    }
    let result = try InterruptedSeries(of: TimeSeries(withGaps: gaps), changedAt: 12)
    #expect(isClose(result.step.value, to: 3, within: 1e-11))
    #expect(isClose(result.slope.value, to: 0.5, within: 1e-12))
    #expect(result.before == 10 && result.after == 11)
  }

  @Test("A change of unit changes the figures in step", arguments: [60, 1e300, 1e-300])
  func scaling(by factor: Double) throws {
    let result = try InterruptedSeries(of: TimeSeries(series), changedAt: 10)
    let scaled = try InterruptedSeries(of: TimeSeries(series.map { $0 * factor }), changedAt: 10)
    #expect(abs(scaled.step.value / factor - result.step.value) < 1e-9)
    #expect(abs(scaled.step.standardError / factor - result.step.standardError) < 1e-9)
  }

  @Test func aConstantSeriesDidNotMove() throws {
    let result = try InterruptedSeries(of: TimeSeries([Double](repeating: 0.1, count: 16)), changedAt: 8)
    #expect(abs(result.step.value) < 1e-15 && result.step.standardError < 1e-15)
  }

  @Test(arguments: [(7, 7, 13), (13, 13, 7), (-1, 0, 20), (99, 20, 0)])
  func withFewPointsOnASideItIsRefused(date: Int, before: Int, after: Int) throws {
    let series = try TimeSeries(series)
    #expect(throws: StepChangeProblem.tooFewPointsBeside(needed: 8, before: before, after: after)) {
      try InterruptedSeries(of: series, changedAt: date)
    }
  }

  @Test func aSeasonThatTakesTooManyPointsIsRefused() throws {
    let series = try TimeSeries(series)
    #expect(throws: StepChangeProblem.tooFewPoints(needed: 23, given: 20)) {
      try InterruptedSeries(of: series, changedAt: 10, season: 12)
    }
    #expect(throws: StepChangeProblem.noSeason(period: 1)) {
      try InterruptedSeries(of: series, changedAt: 10, season: 1)
    }
  }

  /// Every first period of the season was measured before the date and every
  /// second after it.
  @Test func aSeasonThatCannotBeToldFromTheStepIsRefused() throws {
    let periods = (0..<10).map { 2 * $0 } + (10..<20).map { 2 * $0 + 1 }
    let series = try TimeSeries(series, at: periods)
    #expect(throws: StepChangeProblem.seasonNotSeparable(period: 2)) {
      try InterruptedSeries(of: series, changedAt: 20, season: 2)
    }
  }

  /// Of 20,000 such series .96 hold the truth where neighbours are independent,
  /// .93 where they resemble each other by .4.
  @Test(arguments: [(0.0, 0.95), (0.4, 0.91)])
  func intervalsHoldTheTruthAboutAsOftenAsTheySay(resemblance: Double, share: Double) throws {
    var random = SeededRandom(seed: 29)
    let held = try (0..<200).count { _ in
      var noise = random.normal()
      let values = (0..<24).map { point in
        let value = noise + (point < 12 ? 0 : 2)
        noise = resemblance * noise + (1 - resemblance * resemblance).squareRoot() * random.normal()
        return value
      }
      return try InterruptedSeries(of: TimeSeries(values), changedAt: 12).step.interval.contains(2)
    }
    #expect(Double(held) / 200 >= share - 3 * (share * (1 - share) / 200).squareRoot())
  }
}
