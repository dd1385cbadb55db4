import Bytes
import Statistics

/// What the verdict on a series says, in the words of the command line.
struct SeriesJudgement {
  /// `no-change`, `improvement`, `leap`, `contested` or `too-early`; for the worse `decline` or `setback`.
  let word: String
  /// By how many points each of three descriptions lies behind the best of them; 0 for the best.
  let comparison: JSON
  let autocorrelation: Double?
  /// By how much the series has moved, where it has: in its own unit.
  let movement: Double?
  /// How many more measurements are needed, where that is known.
  let stillNeeded: Int?
  let season: Season?

  init(of series: MeasuredSeries, better: SeriesAnalysis.Better?) throws(StepChangeProblem) {
    let verdict = try SeriesVerdict(of: TimeSeries(series.values, at: series.periods), season: series.season)
    word = Self.word(verdict, better)
    movement =
      switch verdict.kind {
      case .noChange, .tooEarly: nil
      case .gradualChange: verdict.slope
      case .stepChange: verdict.step?.size
      }
    let behind = verdict.comparison
    comparison = .object([
      ("constant", Self.json(behind?.level)), ("line", Self.json(behind?.line)), ("step", Self.json(behind?.step)),
    ])
    autocorrelation = verdict.autocorrelation
    stillNeeded = verdict.pointsStillNeeded
    season = verdict.season
  }

  private static func word(_ verdict: SeriesVerdict, _ better: SeriesAnalysis.Better?) -> String {
    // Where nobody has said what is better, a change has a form but no worth.
    let isDown = (verdict.kind == .stepChange ? verdict.step?.size : verdict.slope) ?? 0 < 0
    switch verdict.outcome(better: better?.direction ?? (isDown ? .lower : .higher)) {
    case .noChange: return "no-change"
    case .improvement: return "improvement"
    case .leap: return "leap"
    case .decline: return "decline"
    case .setback: return "setback"
    case .contested: return "contested"
    case .tooEarly: return "too-early"
    }
  }

  private static func json(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }
}

extension SeriesAnalysis.Better {
  var direction: ProcessLimits.Direction { self == .up ? .higher : .lower }
}
