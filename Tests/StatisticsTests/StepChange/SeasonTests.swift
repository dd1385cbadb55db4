import Foundation
import Statistics
import Testing

@Suite struct SeasonTests {
  private static func series(
    _ points: Int, season: Int = 0, height: Double = 0, step: Double = 0, slope: Double = 0, resemblance: Double = 0,
    random: inout SeededRandom
  ) -> [Double] {
    let effects = (0..<max(1, season)).map { height * Double(($0 * 5) % max(1, season)) / Double(max(1, season)) }
    var noise = random.normal()
    return (0..<points).map { point in
      let value =
        noise + effects[point % effects.count] + (point < points / 2 ? 0 : step)
        + slope * Double(point) / Double(points - 1)
      noise = resemblance * noise + (1 - resemblance * resemblance).squareRoot() * random.normal()
      return value
    }
  }

  /// How many of 60 series have what is asked.
  private static func count(
    _ points: Int, season: Int = 0, height: Double = 0, step: Double = 0, slope: Double = 0, resemblance: Double = 0,
    question: Season.Question, where holds: (SeriesVerdict) -> Bool
  ) throws -> Int {
    var random = SeededRandom(seed: 23)
    return try (0..<60).count { _ in
      let series = series(
        points, season: season, height: height, step: step, slope: slope, resemblance: resemblance, random: &random)
      return holds(try SeriesVerdict(of: series, season: question))
    }
  }

  private static let twelve = Season.Question.given(period: 12)
  private static let common = Season.Question.unknown(periods: Season.common)

  @Test(arguments: [(24, 4), (28, 7), (36, 12), (60, 12)])
  func aSeasonAloneIsNoChange(points: Int, period: Int) throws {
    for question in [Season.Question.given(period: period), Self.common] {
      let changed = try Self.count(points, season: period, height: 8, question: question) {
        $0.kind == .stepChange || $0.kind == .gradualChange
      }
      #expect(changed <= 6)
      let named = try Self.count(points, season: period, height: 8, question: question) { $0.season?.period == period }
      #expect(named >= 54)
    }
  }

  /// What the season would hide is found once it is taken out.
  @Test func aStepInASeasonIsFound() throws {
    let found = try Self.count(36, season: 12, height: 12, step: 3, question: Self.twelve) { $0.kind == .stepChange }
    let without = try Self.count(36, season: 12, height: 12, step: 3, question: .none) { $0.kind == .stepChange }
    #expect(found >= 45)
    #expect(without <= 6)
  }

  @Test func aSlowRiseInASeasonIsGradual() throws {
    #expect(
      try Self.count(36, season: 12, height: 8, slope: 4, question: Self.common) { $0.kind == .gradualChange } >= 52)
  }

  /// The test is exact but for the place of the step: 5 % where the length is
  /// given, 1 % where it is not, and three standard deviations.
  @Test(arguments: [(0.0, 0.0, 0.0), (4, 0, 0), (0, 3, 0), (0, 0, 0.4)])
  func withoutASeasonFewAreNamed(slope: Double, step: Double, resemblance: Double) throws {
    for (question, bound) in [(Season.Question.given(period: 4), 8), (Self.common, 3)] {
      let named = try Self.count(36, step: step, slope: slope, resemblance: resemblance, question: question) {
        $0.season != nil
      }
      #expect(named <= bound)
    }
  }

  @Test func theEffectsAreFoundAndAddUpToNothing() throws {
    let effects = [3.0, -1, -2, 0]
    let wobble = [0.3, -0.2, 0.1, -0.4, 0.2, 0, -0.1, 0.4, -0.3, 0.2]
    let series = (0..<20).map { point -> Double in
      effects[point % 4] + wobble[point % 10] + (point < 11 ? 10 : 14)
    }
    let verdict = try SeriesVerdict(of: series, season: .given(period: 4))
    let season = try #require(verdict.season)
    #expect(verdict.kind == .stepChange && verdict.step?.position == 11)
    #expect(isClose(verdict.step?.size, to: 4, within: 0.3))
    #expect(isClose(verdict.step?.before, to: 10, within: 0.3))
    #expect(season.isGiven && season.chance < 1e-6)
    for (found, effect) in zip(season.effects, effects) { #expect(isClose(found, to: effect, within: 0.3)) }
    #expect(isClose(Sums.total(of: season.effects.compactMap { $0 }), to: 0, within: 1e-12))
  }

  @Test func aSeasonIsPlacedByItsPeriodsAlsoOverAGap() throws {
    let gaps = (0..<30).map { period -> Double? in
      guard ![5, 6, 7, 17].contains(period) else { return nil }
      return Double(period % 4) * 5 + Double((period * 7) % 5) * 0.1
    }
    let verdict = try SeriesVerdict(of: TimeSeries(withGaps: gaps))
    #expect(verdict.season?.period == 4)
    #expect(verdict.kind == .noChange)
  }

  @Test(arguments: [(12, 24), (4, 15), (7, 18)])
  func twoRoundsAtLeastAreNeeded(period: Int, needed: Int) throws {
    let verdict = try SeriesVerdict(of: (1..<needed).map(Double.init), season: .given(period: period))
    #expect(verdict.kind == .tooEarly(.fewPoints(needed: needed, given: needed - 1)))
    #expect(verdict.pointsStillNeeded == 1)
    #expect(
      try SeriesVerdict(of: (0..<needed).map(Double.init), season: .given(period: period)).kind == .gradualChange)
  }

  @Test func aSeasonLongerThanAnySeriesIsTooEarly() throws {
    let verdict = try SeriesVerdict(of: [Double](repeating: 1, count: 30), season: .given(period: .max))
    #expect(verdict.outcome(better: .higher) == .tooEarly(.fewPoints(needed: Int.max / 4 * 2, given: 30)))
  }

  @Test func aSeasonOfOnePeriodIsRefused() {
    #expect(throws: StepChangeProblem.noSeason(period: 1)) {
      try SeriesVerdict(of: [Double](repeating: 1, count: 30), season: .given(period: 1))
    }
    #expect(throws: StepChangeProblem.noSeason(period: 0)) {
      try SeriesVerdict(of: [Double](repeating: 1, count: 30), season: .unknown(periods: [4, 0]))
    }
  }

  /// Steps of a like size a year apart are a line and a sawtooth together, and with fewer figures a staircase.
  @Test(arguments: [36, 48, 60])
  func stepsAYearApartAreNoSeason(_ months: Int) throws {
    let values = (0..<months).map { Double($0 / 12) * 10 + [0.4, -0.3, 0.1, 0.6, -0.5][$0 % 5] }
    for question in [Season.Question.unknown(periods: [12]), .given(period: 12)] {
      let series = try TimeSeries(values)
      let verdict = try SeriesVerdict(of: series, season: question)
      #expect(verdict.season == nil)
      let stairs = try #require(Staircase(of: series, judged: verdict))
      #expect(stairs.positions == Array(stride(from: 12, to: months, by: 12)) && stairs.isClear)
    }
  }

  @Test func aConstantSeriesHasNoSeason() throws {
    let verdict = try SeriesVerdict(of: [Double](repeating: 0.1, count: 36), season: Self.twelve)
    #expect(verdict.season == nil && verdict.kind == .noChange)
  }

  /// The share seen within four hours in English emergency departments of type
  /// 1: worst every winter. Beside that it falls, by a tenth of a point a month.
  @Test(.enabled(if: ReferenceData.has("series/nhs/ae_attendances.csv")))
  func fourHoursInEnglishEmergencyDepartmentsHaveASeason() throws {
    let shares = try EmergencyDepartments.shares()
    let verdict = try SeriesVerdict(of: shares)
    #expect(shares.count == 36)
    #expect(verdict.season?.period == 12 && verdict.season?.isGiven == false)
    #expect(verdict.outcome(better: .higher) == .contested(isWorse: true))
    #expect(verdict.isContested)
    #expect(isClose(verdict.slope, to: -0.00087, within: 5e-6))
    // April is the first; December to March are below the mean.
    let effects = try #require(verdict.season).effects.compactMap { $0 }
    #expect(effects[8...].allSatisfy { $0 < 0 })
    #expect(try SeriesVerdict(of: shares, season: .none).kind == .noChange)
  }
}

/// Accident and emergency departments of type 1 (NHSRdatasets).
enum EmergencyDepartments {
  /// The share seen within four hours by month, all trusts.
  static func shares() throws -> [Double] {
    var seen: [String: (all: Double, late: Double)] = [:]
    for row in try ReferenceData.table("series/nhs/ae_attendances.csv") where row["type"] == "1" {
      let month = try #require(row["period"])
      seen[month, default: (0, 0)].all += try #require(row["attendances"].flatMap { Double($0) })
      seen[month, default: (0, 0)].late += try #require(row["breaches"].flatMap { Double($0) })
    }
    return seen.sorted { $0.key < $1.key }.map { 1 - $0.value.late / $0.value.all }
  }
}
