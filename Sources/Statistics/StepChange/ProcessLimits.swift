/// The natural limits of a process, read from one measurement at a time.
///
/// The limits of an individuals chart (XmR): the spread is estimated from the
/// differences between neighbours, not from the standard deviation, so that a
/// step in the series widens the limits as little as possible. Differences that
/// are too great to belong to the process are left out, once, and are counted.
///
/// Values outside say *look here*. They are no verdict: of steady series of 36
/// points more than half give some signal, when the limits are read from the first eight.
///
/// - Source: Shewhart, *Economic Control of Quality* (1931); the individuals
///   form follows Wheeler and Chambers, *Understanding Statistical Process
///   Control* (1992); the screening and the constants as NHS England's "Making
///   data count" uses them.
public struct ProcessLimits: Equatable, Sendable {
  /// The mean of the series, in the unit of the measurements.
  public let centre: Double
  /// The lowest value that the process gives by itself, in the same unit.
  public let lower: Double
  /// The highest value that the process gives by itself, in the same unit.
  public let upper: Double
  /// Two thirds of the way from the centre down to ``lower``.
  public let nearLower: Double
  /// Two thirds of the way from the centre up to ``upper``.
  public let nearUpper: Double
  /// The mean difference between neighbours, those left out not counted.
  public let meanMovement: Double
  /// The positions whose difference from the one before was left out.
  public let screened: [Int]
  /// How many measurements the limits stand on.
  public let points: Int

  /// Below this many points there are no limits.
  public static let fewest = 5
  /// Below this many points the limits are called provisional. The literature
  /// does not agree on a number; see docs/methods/step-change.md.
  public static let settled = 12

  /// Turns the mean moving range into three standard deviations: 3 over 1.128,
  /// the expected range of two draws, rounded as in the tables.
  static let threeSigma = 2.66
  /// The upper limit of moving ranges over their mean: *D₄* for ranges of two.
  static let greatestMovement = 3.267

  /// Whether more measurements may move the limits noticeably.
  public var isProvisional: Bool { points < Self.settled }

  /// Reads the limits from a series in time order.
  ///
  /// - Parameters:
  ///   - series: One measurement per period, `n` values, oldest first, all in
  ///     one unit. A gap in time is not a gap here: leave a missing period out.
  ///   - screening: Whether differences too great for the process are left out.
  /// - Throws: ``StepChangeProblem/tooFewPoints(needed:given:)`` when `n` is
  ///   below five, ``StepChangeProblem/notANumber(index:)`` at the first value
  ///   that is not finite.
  /// - Complexity: O(n).
  public init(of series: some Collection<Double>, screening: Bool = true) throws(StepChangeProblem) {
    try series.checkSeries(atLeast: Self.fewest)
    let movements = zip(series.dropFirst(), series).map { abs($0 - $1) }
    let all = Sums.mean(of: movements) ?? 0
    let ceiling = screening && all > 0 ? Self.greatestMovement * all : .infinity
    let mean = Sums.mean(of: series) ?? 0
    meanMovement = Sums.mean(of: movements.filter { $0 < ceiling }) ?? all
    screened = movements.indices.filter { movements[$0] >= ceiling }.map { $0 + 1 }
    points = series.count
    let reach = Self.threeSigma * meanMovement
    centre = mean
    lower = mean - reach
    upper = mean + reach
    nearLower = mean - reach * 2 / 3
    nearUpper = mean + reach * 2 / 3
  }

  /// Whether a value is one the process would give by itself.
  public func contains(_ value: Double) -> Bool {
    (lower...upper).contains(value)
  }

  /// Whether a target is met by the process as it runs: always, never, or now
  /// and then by chance.
  ///
  /// - Parameters:
  ///   - target: In the unit of the measurements.
  ///   - better: The direction that is better.
  public func assurance(of target: Double, better: Direction) -> Assurance {
    switch better {
    case .higher: target > upper ? .never : target < lower ? .always : .byChance
    case .lower: target < lower ? .never : target > upper ? .always : .byChance
    }
  }

  /// Which values are better.
  public enum Direction: Equatable, Sendable { case higher, lower }

  /// How a process stands to a target.
  public enum Assurance: Equatable, Sendable { case always, never, byChance }
}
