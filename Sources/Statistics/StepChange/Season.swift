/// A pattern that comes back: each month of a year, or each day of a week, has a
/// level of its own.
///
/// - Source: the test is that of nested linear models, Fisher, *Statistical
///   Methods for Research Workers* (1925).
public struct Season: Equatable, Sendable {
  /// How many periods it has: 12 for months of a year.
  public let period: Int
  /// How far each of its periods lies from their mean, in the unit of the series;
  /// the first is that of the first measurement. `nil` for one never measured.
  public let effects: [Double?]
  /// Whether the caller said that there may be one of this length. Else it was
  /// found by looking.
  public let isGiven: Bool
  /// How often chance alone gives a pattern as strong: the smaller, the surer.
  public let chance: Double

  /// How long a season may be.
  public enum Question: Equatable, Sendable {
    /// None is looked for.
    case none
    /// One of this many periods is taken out, if there is one.
    case given(period: Int)
    /// One of these is taken out if there is one, and named.
    case unknown(periods: [Int])
  }

  /// Quarters of a year, days of a week, months of a year.
  public static let common = [4, 7, 12]
  /// A season of a given length is believed when chance gives one as strong at
  /// most this often, and one that was only looked for at most ``surprise``.
  public static let belief = 0.05
  public static let surprise = 0.01
  /// At least this often a season must have come round.
  public static let rounds = 2
}

extension Season {
  /// A season that stands out, with a line and the best step fitted at once, so
  /// that none of these is taken for a season.
  struct Found {
    let period: Int
    let chance: Double
    let isGiven: Bool
  }

  /// - Throws: ``StepChangeProblem/noSeason(period:)``.
  static func find(_ question: Question, in values: [Double], at periods: [Int]) throws(StepChangeProblem) -> Found? {
    switch question {
    case .none: return nil
    case .given(let period):
      guard period >= 2 else { throw .noSeason(period: period) }
      let chance = chance(of: period, values, periods)
      guard chance <= belief, !isOnlySteps(period, values, periods) else { return nil }
      return Found(period: period, chance: chance, isGiven: true)
    case .unknown(let lengths):
      for period in lengths where period < 2 { throw .noSeason(period: period) }
      let tried = lengths.filter { isLongEnough(values.count, periods, for: $0) }
      let found = tried.map { Found(period: $0, chance: chance(of: $0, values, periods), isGiven: false) }
      let sure = found.filter { $0.chance <= surprise / Double(tried.count) }.sorted { $0.chance < $1.chance }
      return sure.first { !isOnlySteps($0.period, values, periods) }
    }
  }

  /// Whether what comes back is a step of a staircase that goes one way.
  ///
  /// Steps of a like size, as far apart as a season is long, are a line and a sawtooth together. A staircase says
  /// the same with fewer figures, and then it is that. A season that goes up and down is none, however few levels
  /// could draw it: only what goes one way is held against it.
  private static func isOnlySteps(_ period: Int, _ values: [Double], _ periods: [Int]) -> Bool {
    guard let mean = Sums.mean(of: values), values.count >= 2 * SeriesVerdict.side else { return false }
    let sums = SquareSums(of: values.map { $0 - mean })
    let n = Double(values.count)
    let floor = max(Rounding.squares(values), Rounding.share * sums.around(0, values.count), .leastNormalMagnitude)
    func criterion(_ squares: Double, _ figures: Int) -> Double {
      n * Elementary.ln(max(floor, squares)) + Double(figures) * Elementary.ln(n)
    }
    let fits = LevelFits(values: values, periods: periods, season: period)
    let positions = SeriesVerdict.side..<(values.count - SeriesVerdict.side + 1)
    // The season, a line, a step and its place.
    let season = criterion(positions.map(fits.lineAndStepSquares).min() ?? 0, period + 4)
    return Staircase.divisions(sums).contains { steps in
      let levels = Staircase.pieces(steps, values.count).map { sums.mean($0.lowerBound, $0.upperBound) }
      let rises = zip(levels.dropFirst(), levels).map { $0 > $1 }
      guard steps.count > 1, Set(rises).count == 1 else { return false }
      return criterion(Staircase.squares(steps, sums), 1 + 3 * steps.count) <= season
    }
  }

  /// Whether a series is long enough for a season of this length to be seen.
  public static func canBeSeen(_ period: Int, in series: TimeSeries) -> Bool {
    period >= 2 && isLongEnough(series.count, series.periods, for: period)
  }

  /// How many points are needed to judge a series with a season.
  static func fewest(_ period: Int) -> Int {
    let period = min(period, Int.max / 4)
    return max(rounds * period, SeriesVerdict.fewest + period - 1)
  }

  static func isLongEnough(_ count: Int, _ periods: [Int], for period: Int) -> Bool {
    guard let first = periods.first, let last = periods.last else { return false }
    return count >= fewest(period) && last - first + 1 >= rounds * period
  }

  private static func chance(of period: Int, _ values: [Double], _ periods: [Int]) -> Double {
    let without = LevelFits(values: values, periods: periods, season: 1)
    let with = LevelFits(values: values, periods: periods, season: period)
    let positions = SeriesVerdict.side..<(values.count - SeriesVerdict.side + 1)
    let before = positions.map(without.lineAndStepSquares).min() ?? 0
    let after = positions.map(with.lineAndStepSquares).min() ?? 0
    let measured = with.seasonMeans(of: values, beside: [Double](repeating: 0, count: values.count))
    let above = measured.count { !$0.isNaN } - 1
    // The mean, the line, the step, and where it is.
    let below = values.count - above - 4
    guard above > 0, below > 0, before > Rounding.squares(values) else { return 1 }
    let ratio = max(0, before - after) / Double(above) / (after / Double(below))
    return VarianceRatio.chance(ofAtLeast: ratio, above: above, below: below)
  }
}

/// What is too small to be anything but rounding.
enum Rounding {
  static let share = 1e-12

  /// Sums of squares below this are rounding.
  static func squares(_ values: [Double]) -> Double {
    share * share * Sums.total(of: values.map { $0 * $0 })
  }
}
