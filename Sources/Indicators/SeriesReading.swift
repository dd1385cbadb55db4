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
/// The verdict is that of ``SeriesVerdict``. One thing is added: where that calls a
/// series gradual because it has several steps in a row, the whole staircase is held
/// against the line (``Staircase``). It says when the level changed, never why.
package struct SeriesReading: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case empty
    case tooEarly(SeriesVerdict.Reason)
    case noChange
    /// By so much each period.
    case gradual(slope: Double)
    /// From level to level, at once.
    case steps
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
    guard !points.isEmpty, let series = try? TimeSeries(points.map(\.value), at: numbers),
      let verdict = try? SeriesVerdict(of: series, season: rhythm.season)
    else {
      (kind, levels, verdict, staircase) = (.empty, [], nil, nil)
      return
    }
    let staircase = Staircase(of: series, judged: verdict)
    self.verdict = verdict
    self.staircase = staircase
    kind = Self.kind(verdict, staircase)
    switch kind {
    case .empty, .tooEarly, .gradual: levels = []
    case .noChange: levels = Self.levels([], [Sums.mean(of: series.values) ?? 0], points)
    case .steps: levels = staircase.map { Self.levels($0.positions, $0.levels, points) } ?? []
    }
  }

  private static func kind(_ verdict: SeriesVerdict, _ staircase: Staircase?) -> Kind {
    switch verdict.kind {
    case .tooEarly(let reason): return .tooEarly(reason)
    case .noChange: return .noChange
    case .stepChange: return staircase?.positions.isEmpty == false ? .steps : .noChange
    case .gradualChange:
      if let staircase, staircase.positions.count > 1, staircase.isClear { return .steps }
      return .gradual(slope: verdict.slope ?? 0)
    }
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
    /// The level has risen at once, so many times, and is better than where it began.
    case leap(Int)
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
      return isBetter(rise) ? .leap(levels.count - 1) : .fellBack
    }
  }

  package var isLeap: Bool {
    if case .leap = outcome { true } else { false }
  }

  /// What a level is called: the technique that was named nearest to its beginning, within it.
  package func technique(of level: Level, among techniques: [Technique]) -> Technique? {
    techniques.filter { $0.from >= level.from && $0.from <= level.to }.min { $0.from < $1.from }
      ?? (level.rise == nil ? techniques.first { $0.from < level.from } : nil)
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
