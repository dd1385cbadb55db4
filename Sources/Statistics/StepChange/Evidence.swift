/// What speaks for each description of a series, in points more than for one
/// level.
struct Evidence {
  enum Description { case level, line, step }

  /// The likeliest first position after a step.
  let step: Int
  private let late: Int
  private let count: Int
  /// How many points there are besides those that the season takes.
  private let free: Double
  /// How many of these count, since they resemble each other.
  let points: Double
  let resemblance: Double
  let autocorrelation: Double?
  private let forLine: Double
  private let forStep: Double
  private let forLate: Double
  private let lineGain: Double
  private let stepGain: Double
  /// The smooth bent change that comes nearest to the step, where no straight line is clearly better than that.
  let bend: Bend?

  /// By how many points a step lies before a smooth change: below 0 where that says more.
  struct Bend: Equatable {
    let kind: SmoothChange
    let lead: Double
  }

  /// Resemblance beside a straight line up to this is taken for chance, less in
  /// the shortest series. Chosen by simulation, with ``handicap(_:)``, so that
  /// independent series are judged almost as without any correction, and series
  /// that resemble themselves by .4 are called a step in at most 6 % of cases
  /// without one.
  static func chanceResemblance(_ points: Double) -> Double { 0.18 - 0.8 / points }
  static let greatestResemblance = 0.8

  /// By how much a step must beat a line. A step of any place bends to a line
  /// better than a line to a step, the more so the fewer points.
  static func handicap(_ points: Double) -> Double { 0.25 + 17.5 / points }

  /// - Parameter rounding: Squares that are nothing.
  /// - Complexity: O(n).
  init(of fits: LevelFits, at periods: [Int], rounding: Double) {
    let n = fits.count
    count = n
    free = Double(n - fits.period + 1)
    let floor = max(rounding, Rounding.share * fits.levelSquares)
    func gain(_ squares: Double) -> Double {
      Elementary.ln(max(floor, fits.levelSquares) / max(floor, squares))
    }
    let inside = (SeriesVerdict.side..<(n - SeriesVerdict.side + 1))
    let gains = inside.map { gain(fits.stepSquares($0)) }
    let lateGains = ((inside.upperBound)..<n).map { gain(fits.stepSquares($0)) }
    step = inside.lowerBound + Self.greatest(gains)
    late = inside.upperBound + Self.greatest(lateGains)
    lineGain = gain(fits.lineSquares)
    stepGain = gains[Self.greatest(gains)]

    let resemblance = Self.resemblance(fits.besideLine, free, floor)
    let points = free * (1 - resemblance) / (1 + resemblance)
    let price = Elementary.ln(free)
    let handicap = Self.handicap(free)
    self.resemblance = resemblance
    self.points = points
    forLine = points * lineGain - price
    forStep = Self.together(gains, points) - price - handicap
    forLate = Self.together(lateGains, points) - price - handicap
    let rest =
      switch Self.best(forLine, forStep) {
      case .level: fits.besideLevel
      case .line: fits.besideLine
      case .step: fits.besideStep(step)
      }
    autocorrelation = Self.neighbours(rest, floor)
    guard Self.best(forLine, forStep) != .level, forLine - forStep < SeriesVerdict.clear else {
      bend = nil
      return
    }
    let free = self.free
    bend = Bends(of: fits, periods, floor: floor, around: step).all.map { bend in
      let resemblance = Self.resemblance(bend.rest, free, floor)
      let points = free * (1 - resemblance) / (1 + resemblance)
      let smooth = Self.together(bend.gains, points) - Double(bend.figures) * price
      // No handicap: a bend has as many places to choose from as a step.
      return Bend(kind: bend.kind, lead: Self.together(gains, points) - price - smooth)
    }.min { $0.lead < $1.lead }
  }

  /// How much neighbours resemble each other in what a fit leaves over, beyond what may be chance.
  static func resemblance(_ rest: [Double], _ free: Double, _ floor: Double) -> Double {
    min(greatestResemblance, max(0, (neighbours(rest, floor) ?? 0) - chanceResemblance(free)))
  }

  var best: Description { Self.best(forLine, forStep) }

  private static func best(_ forLine: Double, _ forStep: Double) -> Description {
    guard max(forLine, forStep) > 0 else { return .level }
    return forStep > forLine ? .step : .line
  }

  private var lead: Double { max(forLine, forStep) }

  var isContested: Bool {
    switch kind {
    case .noChange, .tooEarly: false
    case .gradualChange: forLine - forStep < SeriesVerdict.clear && !isSmooth
    case .stepChange: min(forStep - forLine, bend?.lead ?? .infinity) < SeriesVerdict.clear && !isSmooth
    }
  }

  /// Whether the change is clearly a smooth one, though of three descriptions a step is the nearest.
  var isBent: Bool { kind == .stepChange && isSmooth }

  private var isSmooth: Bool { (bend?.lead ?? 0) <= -SeriesVerdict.clear }

  var kind: SeriesVerdict.Kind {
    // What is clear already gives way only to what is clearly better.
    let already = lead >= SeriesVerdict.clear ? lead : 0
    if forLate >= already + SeriesVerdict.clear {
      return .tooEarly(.recent(needed: SeriesVerdict.side, given: count - late))
    }
    guard lead > 0 else { return .noChange }
    guard lead >= SeriesVerdict.clear else { return .tooEarly(.unclear(needed: SeriesVerdict.clear, lead: lead)) }
    return forStep > forLine ? .stepChange : .gradualChange
  }

  var comparison: SeriesVerdict.Comparison {
    let most = max(0, lead)
    return SeriesVerdict.Comparison(level: most, line: most - forLine, step: most - forStep)
  }

  /// How many more points it takes; see ``SeriesVerdict/pointsStillNeeded``.
  var pointsStillNeeded: Int? {
    switch kind {
    case .noChange, .gradualChange, .stepChange: nil
    case .tooEarly(.fewPoints(let needed, let given)), .tooEarly(.recent(let needed, let given)): needed - given
    case .tooEarly(.unclear): (1...(10 * count)).first { isClear(with: $0) }
    }
  }

  /// Whether the change would be clear with more points that tell as much each.
  private func isClear(with more: Int) -> Bool {
    let later = free + Double(more)
    let share = later / free
    let price = Elementary.ln(later)
    let line = points * share * lineGain - price
    // What the step has from its best place, less what the others cost it.
    let others = points * stepGain - forStep - Elementary.ln(free) - Self.handicap(free)
    let step = points * share * stepGain - others - price - Self.handicap(later)
    return max(line, step) >= SeriesVerdict.clear
  }

  private static func greatest(_ gains: [Double]) -> Int {
    gains.indices.max { gains[$0] < gains[$1] } ?? 0
  }

  /// The evidence of all places together, each as likely before.
  private static func together(_ gains: [Double], _ points: Double) -> Double {
    let most = points / 2 * gains[greatest(gains)]
    let mean = Sums.mean(of: gains.map { Elementary.exponential(points / 2 * $0 - most) }) ?? 1
    return 2 * (most + Elementary.ln(mean))
  }

  private static func neighbours(_ rest: [Double], _ floor: Double) -> Double? {
    let squares = Sums.total(of: rest.map { $0 * $0 })
    guard squares > floor else { return nil }
    return Sums.total(of: zip(rest, rest.dropFirst()).map { $0 * $1 }) / squares
  }
}
