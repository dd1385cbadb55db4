import Language
import Statistics

/// The short reading of a series.
enum SeriesTexts {
  static func reading(
    _ count: Int, _ levels: [SeriesAnalysis.Level], _ verdict: SeriesJudgement, _ limits: ProcessLimits?,
    _ signals: [(index: Int, signal: Signal)]
  ) -> Text {
    var lines = [
      .counted(count, one: ("måling", "measurement"), many: ("målinger", "measurements")) + Text(same: "."),
      Text(da: "Vurdering: ", en: "Verdict: ") + judgement(verdict) + Text(same: "."),
      Text(da: "Niveauer:", en: "Levels:"),
    ]
    lines += levels.map(level)
    if let limits { lines.append(natural(limits)) }
    if !signals.isEmpty { lines.append(Text(da: "Se nærmere på:", en: "Look closer at:")) }
    lines += signals.map { signal($0.index, $0.signal) }
    return .build { language in lines.map { $0(language) }.joined(separator: "\n") }
  }

  private static func judgement(_ verdict: SeriesJudgement) -> Text {
    switch verdict.word {
    case "improvement":
      Text(da: "løbende ændring, ", en: "gradual change, ") + by(verdict)
        + Text(da: " pr. måling", en: " a measurement")
    case "leap": Text(da: "spring på ", en: "a leap of ") + by(verdict)
    case "too-early": Text(da: "det er for tidligt at sige", en: "it is too early to say")
    default: Text(da: "ingen ændring", en: "no change")
    }
  }

  private static func by(_ verdict: SeriesJudgement) -> Text { Figures.text(verdict.movement ?? 0) }

  private static func level(_ level: SeriesAnalysis.Level) -> Text {
    Text(
      da: "  måling \(level.from + 1) til \(level.to + 1): ", en: "  measurement \(level.from + 1) to \(level.to + 1): "
    )
      + Figures.text(level.mean)
  }

  private static func natural(_ limits: ProcessLimits) -> Text {
    Text(da: "Grænser: ", en: "Limits: ") + Figures.text(limits.lower) + Text(da: " til ", en: " to ")
      + Figures.text(limits.upper)
      + (limits.isProvisional ? Text(da: " (foreløbige)", en: " (provisional)") : Text(same: ""))
  }

  private static func signal(_ index: Int, _ signal: Signal) -> Text {
    let why =
      switch signal {
      case .outside: Text(da: "uden for grænserne", en: "outside the limits")
      case .trend: Text(da: "syv i træk stiger eller falder", en: "seven in a row rise or fall")
      case .nearLimit: Text(da: "to af tre er tæt på samme grænse", en: "two of three are near the same limit")
      case .oneSide: Text(da: "syv i træk på samme side af midten", en: "seven in a row on one side of the centre")
      }
    return Text(da: "  måling \(index + 1): ", en: "  measurement \(index + 1): ") + why
  }
}
