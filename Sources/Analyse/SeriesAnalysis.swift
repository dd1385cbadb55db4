import Bytes
import Language
import Statistics

/// `samspil analyse series`: whether a series has changed, when, and how.
public enum SeriesAnalysis {
  /// Which way is better.
  public enum Better: String, Sendable, CaseIterable { case up, down }

  /// Reads a file of measurements: `date,value`, or one value a line.
  ///
  /// - Parameter better: Which way is better; where it is not told, every change is called by its
  ///   form alone.
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
    let verdict = try SeriesJudgement(of: series, better: better)
    let limits = values.count >= ProcessLimits.fewest ? try ProcessLimits(of: values) : nil
    let signals = try limits?.signals(in: values) ?? []
    let marked = signals.enumerated().compactMap { index, signal in signal.map { (index: index, signal: $0) } }
    let json = JSON.object([
      ("n", .integer(values.count)),
      ("changes", .array(levels.dropFirst().map { .integer($0.from) })),
      ("levels", .array(levels.map(\.json))),
      ("verdict", .string(verdict.word)),
      ("comparison", verdict.comparison),
      ("autocorrelation", verdict.autocorrelation.map(JSON.number) ?? .null),
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
