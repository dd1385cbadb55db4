/// What a whole series says: nothing has changed, it has changed little by
/// little, it has changed at once, or it is too early to say.
///
/// Three descriptions are held against each other: one level, a straight line, and
/// two levels with a step between them. The simplest wins unless another explains
/// clearly more (Bayesian information criterion, two points). The step is judged by
/// all its places together, not by the luckiest. Where neighbours resemble each
/// other, each point counts for less, because it tells less that is new. Where
/// there is a season, all three have the same one.
///
/// It says *that* and *when* the level changed, never *why*.
///
/// - Source: Schwarz, "Estimating the dimension of a model", *Annals of
///   Statistics* 6(2), 1978; Kass and Raftery, "Bayes factors", *JASA* 90(430),
///   1995 (two points: positive evidence; the mean over places). How often it is
///   right and wrong was simulated; see docs/methods/step-change.md.
public struct SeriesVerdict: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case noChange
    /// Up or down a little each period.
    case gradualChange
    /// From one level to another at once.
    case stepChange
    case tooEarly(Reason)
  }

  /// Why it is too early to say.
  public enum Reason: Equatable, Sendable {
    case fewPoints(needed: Int, given: Int)
    /// The best step is so late that few points stand after it.
    case recent(needed: Int, given: Int)
    /// Something explains more than one level does, but not clearly: by `lead`,
    /// and `needed` is what is asked.
    case unclear(needed: Double, lead: Double)
  }

  /// The best step in a series.
  public struct Step: Equatable, Sendable {
    /// The position of the first measurement after the step, counted from 0.
    public let position: Int
    /// The mean before and after, in the unit of the series; with a season, that
    /// of all its periods alike.
    public let before: Double
    public let after: Double

    public var size: Double { after - before }
  }

  /// How far each description lies behind the best, in points of the criterion: 0
  /// for the best.
  public struct Comparison: Equatable, Sendable {
    public let level: Double
    public let line: Double
    public let step: Double
  }

  /// A smooth change, held against the step.
  public struct Bend: Equatable, Sendable {
    public let kind: SmoothChange
    /// By how many points the step lies before it: below 0 where it says more.
    public let lead: Double
  }

  public let kind: Kind
  /// How the three descriptions compare; `nil` where it is too early to look.
  public let comparison: Comparison?
  /// The best step with at least four points on each side, whatever the verdict;
  /// `nil` where it is too early to look.
  public let step: Step?
  /// The change per period of the best straight line, whatever the verdict; `nil`
  /// where it is too early to look.
  public let slope: Double?
  /// The season that was taken out; `nil` where none was found or looked for.
  public let season: Season?
  /// Whether a step and a line, straight or bent, explain the change about equally
  /// well (within ``clear`` points): then it has changed, and in which way is open.
  public let isContested: Bool
  /// Whether a step is nearer than a straight line and a smooth bent change clearly
  /// nearer still: then it has changed little by little.
  public let isBent: Bool
  /// The smooth bent change that comes nearest to the step; `nil` where nothing has
  /// changed, or a straight line is clearly better than a step.
  public let bend: Bend?

  /// Whether it is a step and nothing else describes it about as well.
  public var isClearStep: Bool { kind == .stepChange && !isContested && !isBent }
  /// The correlation of each measurement with the one before, beside what best
  /// describes the series: -1 to 1. `nil` where it is too early to look or nothing
  /// is left.
  public let autocorrelation: Double?
  /// How much of such resemblance was counted against the series: from 0, also
  /// where it may be chance, up to .8.
  public let resemblance: Double
  /// How many independent points would tell as much: at most the number of points.
  public let effectivePoints: Double
  /// How many more measurements it takes to say more, when it is too early: for a
  /// change that is not clear an estimate, if it goes on as it is. `nil` where it
  /// is not too early, or where more of the same would not help.
  public let pointsStillNeeded: Int?

  /// Below this many points it is too early.
  public static let fewest = 12
  /// At least this many points stand on each side of a step.
  public static let side = 4
  /// By how much a description must beat one level to count.
  public static let clear = 2.0

  /// Judges a series without gaps.
  ///
  /// - Parameters:
  ///   - series: One measurement per period, oldest first, all in one unit.
  ///   - season: Whether there may be a season, and of which length. Unless told,
  ///     the common ones are looked for.
  /// - Throws: ``StepChangeProblem/notANumber(index:)``,
  ///   ``StepChangeProblem/noSeason(period:)``. Few points are no problem but a
  ///   verdict.
  /// - Complexity: O(n).
  public init(
    of series: some Collection<Double>, season: Season.Question = .unknown(periods: Season.common)
  ) throws(StepChangeProblem) {
    try self.init(of: TimeSeries(series), season: season)
  }

  /// Judges a series that may have gaps. Neighbours are those that were measured
  /// after each other, also over a gap.
  ///
  /// - Throws: ``StepChangeProblem/noSeason(period:)``.
  /// - Complexity: O(n).
  public init(
    of series: TimeSeries, season question: Season.Question = .unknown(periods: Season.common)
  ) throws(StepChangeProblem) {
    let needed = try Self.needed(question)
    guard Self.isEnough(series, for: question) else {
      kind = .tooEarly(.fewPoints(needed: needed, given: series.count))
      (comparison, step, slope, season, autocorrelation) = (nil, nil, nil, nil, nil)
      (isContested, isBent, bend, resemblance) = (false, false, nil, 0)
      effectivePoints = Double(series.count)
      pointsStillNeeded = max(1, needed - series.count)
      return
    }
    let (values, unit) = series.values.inOwnUnit()
    let found = try Season.find(question, in: values, at: series.periods)
    let fits = LevelFits(values: values, periods: series.periods, season: found?.period ?? 1)
    let evidence = Evidence(of: fits, at: series.periods, rounding: Rounding.squares(values))
    kind = evidence.kind
    comparison = evidence.comparison
    slope = fits.slope * unit
    step = Self.step(evidence.step, fits, values, unit)
    season = found.map { Self.season($0, fits, evidence, values, series.periods, unit) }
    isContested = evidence.isContested
    isBent = evidence.isBent
    bend = evidence.bend.map { Bend(kind: $0.kind, lead: $0.lead) }
    autocorrelation = evidence.autocorrelation
    resemblance = evidence.resemblance
    effectivePoints = evidence.points
    pointsStillNeeded = evidence.pointsStillNeeded
  }

  private static func needed(_ question: Season.Question) throws(StepChangeProblem) -> Int {
    guard case .given(let period) = question else { return fewest }
    guard period >= 2 else { throw .noSeason(period: period) }
    return Season.fewest(period)
  }

  private static func isEnough(_ series: TimeSeries, for question: Season.Question) -> Bool {
    guard case .given(let period) = question else { return series.count >= fewest }
    return Season.isLongEnough(series.count, series.periods, for: period)
  }

  private static func step(_ position: Int, _ fits: LevelFits, _ values: [Double], _ unit: Double) -> Step {
    let size = fits.stepSize(position)
    let change = values.indices.map { $0 < position ? 0 : size }
    let before = Sums.mean(of: fits.seasonMeans(of: values, beside: change).filter { !$0.isNaN }) ?? 0
    return Step(position: position, before: before * unit, after: (before + size) * unit)
  }

  private static func season(
    _ found: Season.Found, _ fits: LevelFits, _ evidence: Evidence, _ values: [Double], _ periods: [Int],
    _ unit: Double
  ) -> Season {
    let change =
      switch evidence.best {
      case .level: [Double](repeating: 0, count: values.count)
      case .line: periods.map { fits.slope * Double($0) }
      case .step: values.indices.map { $0 < evidence.step ? 0 : fits.stepSize(evidence.step) }
      }
    let means = fits.seasonMeans(of: values, beside: change)
    let centre = Sums.mean(of: means.filter { !$0.isNaN }) ?? 0
    return Season(
      period: found.period, effects: means.map { $0.isNaN ? nil : ($0 - centre) * unit }, isGiven: found.isGiven,
      chance: found.chance)
  }
}
