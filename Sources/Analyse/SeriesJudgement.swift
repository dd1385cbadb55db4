import Bytes
import Statistics

/// What the verdict on a series says, in the words of the command line.
struct SeriesJudgement {
  /// `no-change`, `improvement`, `leap` or `too-early`; for the worse `decline` or `setback`. A change has the form
  /// that comes nearest (METHODS C.2).
  let word: String
  /// Whether another form comes about as near: then nobody should call it a leap without looking closer.
  let isContested: Bool
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
    let movement: Double? =
      switch verdict.kind {
      case .noChange, .tooEarly: nil
      case .gradualChange: verdict.slope
      case .stepChange: verdict.step?.size
      }
    word = Self.word(verdict.kind, isWorse: Self.isWorse(movement ?? 0, better))
    isContested = verdict.isContested || verdict.isBent
    self.movement = movement
    let behind = verdict.comparison
    comparison = .object([
      ("constant", Self.json(behind?.level)), ("line", Self.json(behind?.line)), ("step", Self.json(behind?.step)),
    ])
    autocorrelation = verdict.autocorrelation
    stillNeeded = verdict.pointsStillNeeded
    season = verdict.season
  }

  private static func word(_ kind: SeriesVerdict.Kind, isWorse: Bool) -> String {
    switch kind {
    case .noChange: "no-change"
    case .gradualChange: isWorse ? "decline" : "improvement"
    case .stepChange: isWorse ? "setback" : "leap"
    case .tooEarly: "too-early"
    }
  }

  /// Where nobody has said what is better, a change has a form but no worth.
  private static func isWorse(_ movement: Double, _ better: SeriesAnalysis.Better?) -> Bool {
    switch better {
    case .up: movement < 0
    case .down: movement > 0
    case nil: false
    }
  }

  private static func json(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }
}

extension SeriesAnalysis.Better {
  var direction: ProcessLimits.Direction { self == .up ? .higher : .lower }
}
