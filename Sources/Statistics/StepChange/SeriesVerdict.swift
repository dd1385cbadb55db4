/// What a whole series says: nothing has changed, it has changed little by
/// little, it has changed at once, or it is too early to say.
///
/// Three descriptions are held against each other: one level, a straight line, and
/// two levels with a step between them. The simplest wins unless another explains
/// clearly more (Bayesian information criterion, two points). Where neighbours
/// resemble each other, each point counts for less, because it tells less that is
/// new.
///
/// It says *that* and *when* the level changed, never *why*.
///
/// - Source: Schwarz, "Estimating the dimension of a model", *Annals of
///   Statistics* 6(2), 1978; Kass and Raftery, "Bayes factors", *JASA* 90(430),
///   1995 (two points: positive evidence). How often it is right and wrong was
///   simulated; see docs/methods/step-change.md.
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
    /// The first position after the step, counted from 0.
    public let position: Int
    /// The mean before and after, in the unit of the series.
    public let before: Double
    public let after: Double

    public var size: Double { after - before }
  }

  public let kind: Kind
  /// The best step with at least four points on each side, whatever the verdict;
  /// `nil` where it is too early to look.
  public let step: Step?
  /// The change per period of the best straight line, whatever the verdict; `nil`
  /// where it is too early to look.
  public let slope: Double?
  /// Whether a step and a straight line explain the change about equally well:
  /// then it has changed, and in which of the two ways is open.
  public let isContested: Bool
  /// How much each point resembles the one before, when the change is taken out:
  /// 0 not at all, at most .8.
  public let resemblance: Double
  /// How many independent points would tell as much: at most the number of points.
  public let effectivePoints: Double

  /// Below this many points it is too early.
  public static let fewest = 12
  /// At least this many points stand on each side of a step.
  public static let side = 4
  /// By how much a description must beat one level to count.
  public static let clear = 2.0
  /// Resemblance up to this is taken for chance. Chosen by simulation, so that
  /// independent series are judged almost as without any correction, and series
  /// that resemble themselves by .4 are called a step in at most 6 % of cases
  /// without one.
  static let chanceResemblance = 0.05
  static let greatestResemblance = 0.8

  /// Judges a series.
  ///
  /// - Parameter series: One measurement per period, oldest first, all in one
  ///   unit. Seasons are not taken out: a series with seasons can show steps that
  ///   come every year.
  /// - Throws: ``StepChangeProblem/notANumber(index:)``. Few points are no
  ///   problem but a verdict.
  /// - Complexity: O(n).
  public init(of series: some Collection<Double>) throws(StepChangeProblem) {
    try series.checkSeries(atLeast: 0)
    guard series.count >= Self.fewest else {
      kind = .tooEarly(.fewPoints(needed: Self.fewest, given: series.count))
      (step, slope, isContested, resemblance) = (nil, nil, false, 0)
      effectivePoints = Double(series.count)
      return
    }
    let fits = Fits(of: Array(series))
    step = Step(position: fits.step, before: fits.before, after: fits.after)
    slope = fits.slope
    resemblance = fits.resemblance
    effectivePoints = fits.effectivePoints
    let alternatives = min(fits.lineCriterion, fits.stepCriterion)
    let lead = fits.levelCriterion - alternatives
    isContested = lead >= Self.clear && abs(fits.lineCriterion - fits.stepCriterion) < Self.clear
    kind =
      if fits.levelCriterion - fits.lateCriterion >= Self.clear, fits.lateCriterion < alternatives {
        .tooEarly(.recent(needed: Self.side, given: series.count - fits.lateStep))
      } else if lead <= 0 {
        .noChange
      } else if lead < Self.clear {
        .tooEarly(.unclear(needed: Self.clear, lead: lead))
      } else {
        fits.stepCriterion < fits.lineCriterion ? .stepChange : .gradualChange
      }
  }
}

/// One level, a line and a step, fitted to a series by least squares.
private struct Fits {
  let slope: Double
  let step: Int
  let before: Double
  let after: Double
  /// The best step among the last few points.
  let lateStep: Int
  let resemblance: Double
  let effectivePoints: Double
  let levelCriterion: Double
  let lineCriterion: Double
  let stepCriterion: Double
  let lateCriterion: Double

  /// The number of free values of each description; where a step is counts as two.
  private static let level = 1.0, line = 2.0, leap = 4.0
  /// Squares smaller than this share of all are rounding.
  private static let rounding = 1e-12

  init(of values: [Double]) {
    let n = values.count
    let mean = Sums.mean(of: values) ?? 0
    let centred = values.map { $0 - mean }
    let sums = SquareSums(of: centred)
    let all = sums.around(0, n)
    let size = Swift.max(1, Sums.total(of: values.map { $0 * $0 }))

    let times = (0..<n).map { Double($0) - Double(n - 1) / 2 }
    let slope = Sums.total(of: zip(times, centred).map { $0 * $1 }) / Sums.total(of: times.map { $0 * $0 })
    let besideLine = zip(times, centred).map { $1 - slope * $0 }
    let lineSquares = Sums.total(of: besideLine.map { $0 * $0 })

    func squares(_ position: Int) -> Double { sums.around(0, position) + sums.around(position, n) }
    func best(_ positions: Range<Int>) -> Int {
      positions.min { squares($0) < squares($1) } ?? positions.lowerBound
    }
    let step = best(SeriesVerdict.side..<(n - SeriesVerdict.side + 1))
    let late = best((n - SeriesVerdict.side + 1)..<n)
    let before = Sums.mean(of: centred[..<step]) ?? 0
    let after = Sums.mean(of: centred[step...]) ?? 0
    let besideStep = centred.indices.map { centred[$0] - ($0 < step ? before : after) }

    func criterion(_ squares: Double, _ free: Double, among points: Double) -> Double {
      let floor = Self.rounding * Swift.max(all, Self.rounding * size)
      return points * Elementary.ln(Swift.max(squares, floor) / Double(n)) + free * Elementary.ln(Double(n))
    }
    let stepIsBetter =
      criterion(squares(step), Self.leap, among: Double(n)) <= criterion(lineSquares, Self.line, among: Double(n))
    resemblance = Self.resemblance(in: stepIsBetter ? besideStep : besideLine, of: all)
    let points = Double(n) * (1 - resemblance) / (1 + resemblance)

    self.slope = slope
    self.step = step
    self.before = mean + before
    self.after = mean + after
    lateStep = late
    effectivePoints = points
    levelCriterion = criterion(all, Self.level, among: points)
    lineCriterion = criterion(lineSquares, Self.line, among: points)
    stepCriterion = criterion(squares(step), Self.leap, among: points)
    lateCriterion = criterion(squares(late), Self.leap, among: points)
  }

  private static func resemblance(in rest: [Double], of all: Double) -> Double {
    let squares = Sums.total(of: rest.map { $0 * $0 })
    guard squares > rounding * all else { return 0 }
    let neighbours = Sums.total(of: zip(rest, rest.dropFirst()).map { $0 * $1 })
    let above = neighbours / squares - SeriesVerdict.chanceResemblance
    return Swift.min(SeriesVerdict.greatestResemblance, Swift.max(0, above))
  }
}
