import Statistics
import Time

/// A number and the first day of its period.
package struct SeriesPoint: Equatable, Sendable {
  package let period: Day
  package let value: Double

  package init(period: Day, value: Double) {
    self.period = period
    self.value = value
  }
}

/// What a series says: its levels, the verdict and the comparison that decided.
///
/// The verdict is that of ``SeriesVerdict``. Two things are added. Where that calls a
/// series gradual because it has several steps in a row, the whole staircase is held
/// against the line (``Staircase``). And in measurements of each day the year is looked for
/// in the means of weeks. Only what clearly beats every other description is called a
/// leap: what is contested is called so. It says when the level changed, never why.
package struct SeriesReading: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case empty
    case tooEarly(SeriesVerdict.Reason)
    case noChange
    /// By so much each period.
    case gradual(slope: Double)
    /// From level to level, at once.
    case steps
    /// By so much in all, and whether at once or little by little is open: no leap, and no steady curve.
    case contested(change: Double)
  }

  /// A run of measurements on one level.
  package struct Level: Equatable, Sendable {
    /// Positions in the series.
    package let positions: Range<Int>
    package let from: Day
    package let to: Day
    package let mean: Double
    /// By how much it lies above the one before; `nil` for the first.
    package let rise: Double?
  }

  package let points: [SeriesPoint]
  package let better: Indicator.Better
  package let kind: Kind
  /// One where nothing has changed, several where there are steps, none where the
  /// series moves little by little or it is too early.
  package let levels: [Level]
  package let verdict: SeriesVerdict?
  /// The season of the year that was taken out of measurements of each day; else it is that of ``verdict``.
  package let yearly: Season?
  /// Whether it could be seen that the year has a season: that takes two years of measurements at a steady pace.
  package let couldSeeYear: Bool
  package let staircase: Staircase?
  /// How many whole periods between the first and the last were not measured.
  package let missing: Int

  /// - Parameter points: Rising periods, one unit.
  package init(_ points: [SeriesPoint], rhythm: Rhythm, better: Indicator.Better) {
    self.points = points
    self.better = better
    let numbers = rhythm == .free ? Array(points.indices) : points.map { rhythm.number(of: $0.period) }
    missing =
      rhythm == .free || points.isEmpty ? 0 : numbers[numbers.count - 1] - numbers[0] + 1 - points.count
    let year = rhythm == .day ? Self.year(points) : nil
    yearly = year?.season
    let values = year?.rest ?? points.map(\.value)
    guard !points.isEmpty, let series = try? TimeSeries(values, at: numbers),
      let verdict = try? SeriesVerdict(of: series, season: rhythm.season)
    else {
      (kind, levels, verdict, staircase, couldSeeYear) = (.empty, [], nil, nil, false)
      return
    }
    couldSeeYear = year != nil || rhythm.periodsOfYear.map { Season.canBeSeen($0, in: series) } ?? false
    let staircase = Staircase(of: series, judged: verdict)
    self.verdict = verdict
    self.staircase = staircase
    (kind, levels) = Self.reading(verdict, staircase, series.values, points)
  }

  private static func reading(
    _ verdict: SeriesVerdict, _ staircase: Staircase?, _ values: [Double], _ points: [SeriesPoint]
  ) -> (Kind, [Level]) {
    switch verdict.kind {
    case .tooEarly(let reason): return (.tooEarly(reason), [])
    case .noChange: return (.noChange, Self.levels([], [Sums.mean(of: values) ?? 0], points))
    case .stepChange, .gradualChange: break
    }
    let isStep = verdict.isClearStep
    // A staircase of several steps is seen by itself; one step is the verdict's to say.
    if let staircase, staircase.isClear, staircase.positions.count > 1 || isStep {
      return (.steps, Self.levels(staircase.positions, staircase.levels, points))
    }
    if isStep, let step = verdict.step {
      return (.steps, Self.levels([step.position], [step.before, step.after], points))
    }
    if verdict.isContested {
      let span = Double(points.count - 1)
      return (
        .contested(change: verdict.kind == .stepChange ? verdict.step?.size ?? 0 : (verdict.slope ?? 0) * span), []
      )
    }
    return (.gradual(slope: verdict.slope ?? 0), [])
  }

  /// The season of the year in measurements of each day, seen in the means of weeks, and what is left beside it.
  ///
  /// - Returns: `nil` where the measurements do not reach over two years; no season where none is seen.
  private static func year(_ points: [SeriesPoint]) -> (season: Season?, rest: [Double]?)? {
    let weeks = Dictionary(grouping: points) { Rhythm.week.number(of: $0.period) }
    let numbers = weeks.keys.sorted()
    let means = numbers.map { number in Sums.mean(of: (weeks[number] ?? []).map(\.value)) ?? 0 }
    guard let first = numbers.first, let series = try? TimeSeries(means, at: numbers),
      let length = Rhythm.week.periodsOfYear, Season.canBeSeen(length, in: series)
    else { return nil }
    guard let season = try? SeriesVerdict(of: series, season: Rhythm.week.season).season else { return (nil, nil) }
    let rest = points.map { point in
      point.value - (season.effects[(Rhythm.week.number(of: point.period) - first) % season.period] ?? 0)
    }
    return (season, rest)
  }

  private static func levels(_ changes: [Int], _ means: [Double], _ points: [SeriesPoint]) -> [Level] {
    let ends = [0] + changes + [points.count]
    return means.indices.map { index in
      let positions = ends[index]..<ends[index + 1]
      return Level(
        positions: positions, from: points[positions.lowerBound].period, to: points[positions.upperBound - 1].period,
        mean: means[index], rise: index == 0 ? nil : means[index] - means[index - 1])
    }
  }
}

extension SeriesReading {
  /// Whether a difference is for the better.
  package func isBetter(_ difference: Double) -> Bool { better == .higher ? difference > 0 : difference < 0 }

  /// What the series says when it is known which way is better.
  package enum Outcome: Equatable, Sendable {
    case empty, tooEarly, noChange, improvement, decline
    /// The level has become better at once, so many times, and is better than where it began.
    case leap(Int)
    /// It has changed, and whether at once or little by little is open.
    case contested(isWorse: Bool)
    /// The level has changed at once, and is worse than where it began.
    case setback
    /// It rose and fell back: the latest level is no better than the one before.
    case fellBack
  }

  package var outcome: Outcome {
    switch kind {
    case .empty: return .empty
    case .tooEarly: return .tooEarly
    case .noChange: return .noChange
    case .gradual(let slope): return isBetter(slope) ? .improvement : .decline
    case .steps:
      guard let first = levels.first, let last = levels.last, let rise = last.rise else { return .noChange }
      if !isBetter(last.mean - first.mean) { return .setback }
      return isBetter(rise) ? .leap(levels.count - 1 - falls) : .fellBack
    case .contested(let change): return .contested(isWorse: !isBetter(change))
    }
  }

  package var isContested: Bool {
    if case .contested = kind { true } else { false }
  }

  /// How often the level has become worse at once.
  package var falls: Int { levels.count { level in level.rise.map { !isBetter($0) } ?? false } }

  /// Whether something has changed, and it cannot be seen whether that is the season of the year.
  package var mayBeYear: Bool {
    switch outcome {
    case .empty, .tooEarly, .noChange: false
    case .improvement, .decline, .leap, .contested, .setback, .fellBack: !couldSeeYear
    }
  }

  /// The season that was taken out, of a year or of what repeats sooner.
  package var season: Season? { yearly ?? verdict?.season }

  package var isLeap: Bool {
    if case .leap = outcome { true } else { false }
  }

  /// What a level is called: of the techniques that lie nearer to its beginning than to that of any other level,
  /// the nearest. A level may begin a little earlier or later when measurements come; its name stays with it.
  package func technique(of level: Level, among techniques: [Technique]) -> Technique? {
    func distance(_ technique: Technique, _ level: Level) -> Int { abs(technique.from - level.from) }
    return techniques.filter { technique in
      levels.min { distance(technique, $0) < distance(technique, $1) }?.from == level.from
    }.min { distance($0, level) < distance($1, level) }
  }

  /// A leap whose newest level people have named: "Det ligner innovation".
  package func looksLikeInnovation(_ techniques: [Technique]) -> Bool {
    guard isLeap, let last = levels.last else { return false }
    return technique(of: last, among: techniques) != nil
  }

  /// The natural limits of each level that has enough points: rebased where the level changes.
  package var limits: [(positions: Range<Int>, limits: ProcessLimits)] {
    let pieces = levels.isEmpty ? [points.indices] : levels.map(\.positions)
    return pieces.compactMap { piece in
      (try? ProcessLimits(of: points[piece].map(\.value))).map { (piece, $0) }
    }
  }

  /// What is unusual about single points, held against the limits of their own level.
  package var signals: [(position: Int, signal: Signal)] {
    limits.flatMap { piece, limits -> [(position: Int, signal: Signal)] in
      let found = (try? limits.signals(in: points[piece].map(\.value))) ?? []
      return found.enumerated().compactMap { index, signal in
        signal.map { (piece.lowerBound + index, $0) }
      }
    }
  }

  /// How many more measurements it takes to say more.
  package var stillNeeded: Int? { verdict?.pointsStillNeeded ?? (points.isEmpty ? SeriesVerdict.fewest : nil) }
}
