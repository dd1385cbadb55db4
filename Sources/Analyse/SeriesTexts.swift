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
    if let season = verdict.season { lines.append(self.season(season)) }
    if let limits { lines.append(natural(limits)) }
    if !signals.isEmpty { lines.append(Text(da: "Se nærmere på:", en: "Look closer at:")) }
    for signal in Signal.allCases {
      let positions = signals.filter { $0.signal == signal }.map { $0.index + 1 }
      if !positions.isEmpty { lines.append(looked(at: positions, for: signal)) }
    }
    return .build { language in lines.map { $0(language) }.joined(separator: "\n") }
  }

  private static func judgement(_ verdict: SeriesJudgement) -> Text {
    switch verdict.word {
    case "improvement": slowly(Text(da: "løbende ændring", en: "gradual change"), verdict)
    case "decline": slowly(Text(da: "løbende forværring", en: "gradual decline"), verdict)
    case "leap": Text(da: "spring på ", en: "a leap of ") + by(verdict) + open(verdict)
    case "setback": Text(da: "tilbageslag på ", en: "a setback of ") + by(verdict) + open(verdict)
    case "too-early": Text(da: "det er for tidligt at sige", en: "it is too early to say") + missing(verdict)
    default: Text(da: "ingen ændring", en: "no change")
    }
  }

  private static func open(_ verdict: SeriesJudgement) -> Text {
    verdict.isContested
      ? Text(da: "; det er åbent, om det skete på én gang", en: "; whether it came at once is open") : Text(same: "")
  }

  private static func slowly(_ what: Text, _ verdict: SeriesJudgement) -> Text {
    what + Text(same: ", ") + by(verdict) + Text(da: " pr. periode", en: " a period")
  }

  private static func missing(_ verdict: SeriesJudgement) -> Text {
    guard let needed = verdict.stillNeeded else { return Text(same: "") }
    return Text(da: "; der mangler ", en: "; ")
      + .counted(
        needed, one: ("måling", "more measurement is needed"), many: ("målinger", "more measurements are needed"))
  }

  private static func by(_ verdict: SeriesJudgement) -> Text { Figures.text(verdict.movement ?? 0) }

  private static func level(_ level: SeriesAnalysis.Level) -> Text {
    Text(
      da: "  måling \(level.from + 1) til \(level.to + 1): ", en: "  measurement \(level.from + 1) to \(level.to + 1): "
    )
      + Figures.text(level.mean)
  }

  private static func season(_ season: Season) -> Text {
    Text(
      da: "Der er en sæson på \(season.period) målinger. Den er trukket fra i vurderingen, men ikke i niveauerne.",
      en: "There is a season of \(season.period) measurements. It is taken out of the verdict, but not of the levels.")
  }

  private static func natural(_ limits: ProcessLimits) -> Text {
    Text(da: "Grænser: ", en: "Limits: ") + Figures.text(limits.lower) + Text(da: " til ", en: " to ")
      + Figures.text(limits.upper)
      + (limits.isProvisional ? Text(da: " (foreløbige)", en: " (provisional)") : Text(same: ""))
  }

  private static func looked(at positions: [Int], for signal: Signal) -> Text {
    let why =
      switch signal {
      case .outside: Text(da: "uden for grænserne", en: "outside the limits")
      case .trend: Text(da: "syv i træk stiger eller falder", en: "seven in a row rise or fall")
      case .nearLimit: Text(da: "to af tre er tæt på samme grænse", en: "two of three are near the same limit")
      case .oneSide: Text(da: "syv i træk på samme side af midten", en: "seven in a row on one side of the centre")
      }
    return Text(same: "  ") + why + Text(same: ": " + runs(of: positions).joined(separator: ", "))
  }

  /// `8, 10-16` for 8 and 10 to 16.
  private static func runs(of positions: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for position in positions {
      if let last = runs.last, last.upperBound + 1 == position {
        runs[runs.count - 1] = last.lowerBound...position
      } else {
        runs.append(position...position)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}
