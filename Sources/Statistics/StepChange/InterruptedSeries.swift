/// How far a series moved at a date that was known beforehand, and how its
/// direction changed from there: an interrupted time series.
///
/// A straight line before and another from the date on, fitted at once, with the
/// same season in both if one is given. Where neighbours resemble each other, the
/// usual errors are too small, and those of Newey and West are so in short series.
/// So the larger of two is taken: theirs, and the usual one widened by how much
/// neighbours resemble each other. How often the intervals hold the truth was
/// simulated: see docs/methods/known-date.md.
///
/// The date must not be chosen by looking at the series: for that, see
/// ``SeriesVerdict``. It says what changed at the date, not that the date caused it.
///
/// - Source: Wagner et al., "Segmented regression analysis of interrupted time
///   series studies in medication use research", *Journal of Clinical Pharmacy
///   and Therapeutics* 27(4), 2002; Newey and West, *Econometrica* 55(3), 1987,
///   with the lag of their *Review of Economic Studies* 61(4), 1994; gaps as in
///   Datta and Du, "Nonparametric HAC estimation for time series data with missing
///   observations", *International Finance Discussion Papers* 1060, 2012
///   (amplitude modulated).
public struct InterruptedSeries: Equatable, Sendable {
  /// A figure with its uncertainty.
  public struct Estimate: Equatable, Sendable {
    public let value: Double
    /// In the same unit; 0 where the lines fit exactly. At least
    /// ``neweyWestError``.
    public let standardError: Double
    /// The standard error of Newey and West alone.
    public let neweyWestError: Double
    /// Where the true figure lies in 95 % of long series.
    public let interval: ClosedRange<Double>

    /// Whether the interval holds only values above 0 or only below.
    public var isClear: Bool { interval.lowerBound > 0 || interval.upperBound < 0 }

    /// Whether it is a change for the better, `nil` where 0 may be the truth.
    public func isBetter(_ better: ProcessLimits.Direction) -> Bool? {
      isClear ? (value > 0) == (better == .higher) : nil
    }
  }

  /// The level that the line before the date leads to at the date.
  public let level: Estimate
  /// The change for each period before the date.
  public let slope: Estimate
  /// How far the level moved at the date, in the unit of the series.
  public let step: Estimate
  /// By how much the change for each period differs from before.
  public let slopeChange: Estimate
  /// How far each period of the season lies from their mean, in the unit of the
  /// series, the first being that of the period numbered 0; `nil` for one never
  /// measured. Empty without a season.
  public let season: [Double?]
  /// How many periods apart measurements may be and still be taken to resemble
  /// each other in ``Estimate/neweyWestError``.
  public let lag: Int
  /// How much measurements resemble those before them beside the lines, what few
  /// measurements hide added: 0 to .8.
  public let resemblance: Double
  /// How many measurements there are beyond those that the lines and the season
  /// take.
  public let freedom: Int
  /// How many measurements there are before the date and from it on.
  public let before: Int
  public let after: Int

  /// At least this many on each side.
  public static let side = 8
  static let confidence = 0.95

  /// - Parameters:
  ///   - series: Measurements; some periods may have none.
  ///   - date: The number of the first period after the change.
  ///   - period: How many periods a season has, such as 12; `nil` without.
  /// - Throws: ``StepChangeProblem/tooFewPointsBeside(needed:before:after:)``
  ///   below eight on either side; ``StepChangeProblem/noSeason(period:)`` for a
  ///   season of fewer than two periods; ``StepChangeProblem/tooFewPoints(needed:given:)``
  ///   when a season leaves fewer than eight measurements beyond what is fitted;
  ///   ``StepChangeProblem/seasonNotSeparable(period:)``.
  /// - Complexity: O(n p² + n lag) for `p` figures that are fitted.
  public init(of series: TimeSeries, changedAt date: Int, season period: Int? = nil) throws(StepChangeProblem) {
    let before = series.periods.count { $0 < date }
    let after = series.count - before
    guard min(before, after) >= Self.side else {
      throw .tooFewPointsBeside(needed: Self.side, before: before, after: after)
    }
    if let period, period < 2 { throw .noSeason(period: period) }
    let (values, unit) = series.values.inOwnUnit()
    let phases = period.map { length in series.periods.map { (($0 % length) + length) % length } }
    let measured = phases.map { Set($0).sorted() } ?? []
    let columns = Self.lines(series.periods, date) + Self.seasons(phases ?? [], measured)
    let freedom = series.count - columns.count
    guard freedom >= (period == nil ? 1 : Self.side) else {
      throw .tooFewPoints(needed: columns.count + Self.side, given: series.count)
    }
    guard let fit = LeastSquares(columns, values) else { throw .seasonNotSeparable(period: period ?? 0) }
    let lag = Self.lag(series.count)
    let neweyWest = fit.errors(at: series.periods, lag: lag)
    let resemblance = fit.resemblance
    let widened = ((1 + resemblance) / (1 - resemblance)).squareRoot()
    let errors = zip(fit.errors, neweyWest).map { max($0 * widened, $1) }
    let reach = VarianceRatio.errors(outside: 1 - Self.confidence, freedom: freedom)
    func estimate(_ index: Int) -> Estimate {
      let (value, error) = (fit.figures[index] * unit, errors[index] * unit)
      return Estimate(
        value: value, standardError: error, neweyWestError: neweyWest[index] * unit,
        interval: (value - reach * error)...(value + reach * error))
    }
    let effects = Self.effects(Array(fit.figures.dropFirst(4)), measured, period, unit)
    level = estimate(0)
    slope = estimate(1)
    step = estimate(2)
    slopeChange = estimate(3)
    season = effects
    self.lag = lag
    self.resemblance = resemblance
    self.freedom = freedom
    self.before = before
    self.after = after
  }

  /// One, the time from the date on, whether it is after, and the time since.
  private static func lines(_ periods: [Int], _ date: Int) -> [[Double]] {
    [
      periods.map { _ in 1 }, periods.map { Double($0 - date) }, periods.map { $0 < date ? 0 : 1 },
      periods.map { $0 < date ? 0 : Double($0 - date) },
    ]
  }

  /// One column for each measured phase but the last, which is less all others:
  /// so the first figure stays the mean level.
  private static func seasons(_ phases: [Int], _ measured: [Int]) -> [[Double]] {
    measured.dropLast().map { phase in
      phases.map { $0 == phase ? 1 : $0 == measured.last ? -1 : 0 }
    }
  }

  private static func effects(_ figures: [Double], _ measured: [Int], _ period: Int?, _ unit: Double) -> [Double?] {
    guard let period else { return [] }
    let all = figures + [-Sums.total(of: figures)]
    var effects = [Double?](repeating: nil, count: period)
    for (phase, effect) in zip(measured, all) { effects[phase] = effect * unit }
    return effects
  }

  /// Four for a hundred measurements, more for more.
  static func lag(_ points: Int) -> Int {
    Int(4 * Elementary.power(Double(points) / 100, 2.0 / 9))
  }
}
