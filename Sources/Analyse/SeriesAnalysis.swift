import Bytes
import Language
import Statistics

/// `samspil analyse series`: whether a series has changed, when, and how.
public enum SeriesAnalysis {
  /// Which way is better.
  public enum Better: String, Sendable, CaseIterable { case up, down }

  /// Reads a file of measurements: `date,value`, or one value a line.
  ///
  /// - Parameter better: Which way is better, where it is known: then a change for the worse is
  ///   called that.
  /// - Throws: ``AnalyseProblem``.
  public static func report(
    of file: String, better: Better? = nil, decimalComma: Bool = false
  ) throws(AnalyseProblem) -> Report {
    try AnalyseProblem.gathered(file) {
      let series = try SeriesReader.series(in: file, decimalComma: decimalComma)
      return try report(of: series, better: better)
    }
  }

  private static func report(of series: MeasuredSeries, better: Better?) throws -> Report {
    let values = series.values
    let levels = try levels(in: values)
    let verdict = try SeriesJudgement(of: values, better: better)
    let limits = values.count >= ProcessLimits.fewest ? try ProcessLimits(of: values) : nil
    let signals = try limits?.signals(in: values) ?? []
    let marked = signals.enumerated().compactMap { index, signal in signal.map { (index: index, signal: $0) } }
    let json = JSON.object([
      ("n", .integer(values.count)),
      ("changes", .array(levels.dropFirst().map { .integer($0.from) })),
      ("levels", .array(levels.map(\.json))),
      ("verdict", .string(verdict.word)),
      ("comparison", verdict.comparison),
      ("autocorrelation", verdict.autocorrelation),
      ("limits", limits.map(json) ?? .null),
      (
        "signals",
        .array(marked.map { .object([("index", .integer($0.index)), ("rule", .string(word(for: $0.signal)))]) })
      ),
    ])
    return Report([json], SeriesTexts.reading(values.count, levels, verdict, limits, marked), notes: notes(on: series))
  }

  /// A run of points on one level: the positions of its first and its last point, counted from 0.
  struct Level {
    let from: Int
    let to: Int
    let mean: Double

    var json: JSON { .object([("from", .integer(from)), ("to", .integer(to)), ("mean", .number(mean))]) }
  }

  private static func levels(in values: [Double]) throws -> [Level] {
    guard values.count >= 2 else { return values.map { Level(from: 0, to: 0, mean: $0) } }
    let changes = try ChangePoints(of: values)
    let ends = changes.positions + [values.count]
    return zip(zip([0] + changes.positions, ends), changes.levels).map { Level(from: $0.0, to: $0.1 - 1, mean: $1) }
  }

  private static func json(_ limits: ProcessLimits) -> JSON {
    .object([
      ("centre", .number(limits.centre)), ("lower", .number(limits.lower)), ("upper", .number(limits.upper)),
      ("nearLower", .number(limits.nearLower)), ("nearUpper", .number(limits.nearUpper)),
      ("meanMovement", .number(limits.meanMovement)), ("screened", .array(limits.screened.map(JSON.integer))),
      ("provisional", .bool(limits.isProvisional)),
    ])
  }

  static func word(for signal: Signal) -> String {
    switch signal {
    case .outside: "outside"
    case .trend: "trend"
    case .nearLimit: "near-limit"
    case .oneSide: "one-side"
    }
  }

  private static func notes(on series: MeasuredSeries) -> [Text] {
    series.wasSorted
      ? [
        Text(
          da: "Datoerne stod ikke i rækkefølge. Målingerne er sorteret efter dato.",
          en: "The dates were not in order. The measurements have been sorted by date.")
      ] : []
  }
}

/// What the verdict on a series says, in the words of the command line.
struct SeriesJudgement {
  /// `no-change`, `improvement`, `leap` or `too-early`; `decline` and `setback` for the same two to
  /// the worse, when it is said which way is better.
  let word: String
  /// How far one level, a line and a step each lie behind the best of them: 0 for the best.
  let comparison: JSON
  let autocorrelation: JSON
  /// By how much the series has moved, where it has: in its own unit, a period or at once.
  let movement: Double?

  init(of values: [Double], better: SeriesAnalysis.Better?) throws {
    let verdict = try SeriesVerdict(of: values)
    word = Self.word(for: verdict, better)
    movement =
      switch verdict.kind {
      case .gradualChange: verdict.slope
      case .stepChange: verdict.step?.size
      case .noChange, .tooEarly: nil
      }
    comparison = .object([
      ("constant", Self.json(verdict.comparison?.level)), ("line", Self.json(verdict.comparison?.line)),
      ("step", Self.json(verdict.comparison?.step)),
    ])
    autocorrelation = Self.json(verdict.autocorrelation)
  }

  private static func word(for verdict: SeriesVerdict, _ better: SeriesAnalysis.Better?) -> String {
    switch outcome(of: verdict, better) {
    case .noChange: "no-change"
    case .improvement: "improvement"
    case .leap: "leap"
    case .decline: "decline"
    case .setback: "setback"
    case .tooEarly: "too-early"
    }
  }

  /// Where nobody says which way is better, the way it went is.
  private static func outcome(
    of verdict: SeriesVerdict, _ better: SeriesAnalysis.Better?
  ) -> SeriesVerdict.Outcome {
    switch better {
    case .up: verdict.outcome(better: .higher)
    case .down: verdict.outcome(better: .lower)
    case nil:
      switch verdict.kind {
      case .noChange: .noChange
      case .gradualChange: .improvement
      case .stepChange: .leap
      case .tooEarly(let reason): .tooEarly(reason)
      }
    }
  }

  private static func json(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }
}
