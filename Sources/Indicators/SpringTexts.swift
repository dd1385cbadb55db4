import Language
import Statistics

/// What a series says, in words: the finding, and the comparison that decided.
enum SpringTexts {
  /// The finding, as a heading.
  static func finding(_ reading: SeriesReading, named isNamed: Bool) -> Text {
    switch reading.outcome {
    case .empty: return Text(da: "Ingen målinger endnu", en: "No measurements yet")
    case .tooEarly: return Text(da: "Det er for tidligt at sige", en: "It is too early to say")
    case .noChange:
      return reading.season == nil
        ? Text(da: "Ingen ændring", en: "No change")
        : Text(
          da: "Tallene svinger med sæsonen, niveauet er det samme",
          en: "The numbers follow the season, the level is the same")
    case .improvement:
      return Text(da: "En jævn forbedring, ikke et spring", en: "A steady improvement, not a leap")
    case .decline: return Text(da: "Det bliver jævnt værre", en: "It gets steadily worse")
    case .contested(let isWorse):
      return isWorse
        ? Text(da: "Værre, men ikke klart på én gang", en: "Worse, but not clearly at once")
        : Text(da: "Bedre, men ikke klart et spring", en: "Better, but not clearly a leap")
    case .leap(let count):
      return Text(da: "\(danish(count)) spring, ikke en glidende kurve", en: "\(english(count)), not a gliding curve")
    case .setback: return Text(da: "Et tilbageslag på én gang", en: "A setback at once")
    case .fellBack: return Text(da: "Et spring, der ikke holdt", en: "A leap that did not hold")
    }
  }

  private static func danish(_ count: Int) -> String {
    let words = ["Ingen", "Ét", "To", "Tre", "Fire", "Fem", "Seks"]
    return count < words.count ? words[count] : String(count)
  }

  private static func english(_ count: Int) -> String {
    let words = ["No leaps", "One leap", "Two leaps", "Three leaps", "Four leaps", "Five leaps", "Six leaps"]
    return count < words.count ? words[count] : "\(count) leaps"
  }

  /// What it means, as the heading of the verdict.
  static func verdict(_ reading: SeriesReading, named isNamed: Bool) -> Text {
    switch reading.outcome {
    case .empty, .tooEarly: return Text(da: "For tidligt", en: "Too early")
    case .noChange: return Text(da: "Ingen ændring", en: "No change")
    case .improvement: return Text(da: "Løbende forbedring", en: "Continuous improvement")
    case .decline: return Text(da: "Løbende forværring", en: "Continuous decline")
    case .contested: return Text(da: "Formen er åben", en: "The form is open")
    case .leap:
      return isNamed
        ? Text(da: "Det ligner innovation", en: "This looks like innovation")
        : Text(da: "Et spring uden navn", en: "A leap without a name")
    case .setback: return Text(da: "Tilbageslag", en: "Setback")
    case .fellBack: return Text(da: "Springet holdt ikke", en: "The leap did not hold")
    }
  }

  /// Why, in sentences with figures.
  static func why(_ reading: SeriesReading, _ quantity: Quantity, named isNamed: Bool, from: Text?) -> [Text] {
    switch reading.outcome {
    case .empty:
      return [
        Text(
          da: "Gem 3 målinger, så tegner vi. Efter 12 kan vi sige noget om niveauet.",
          en: "Save 3 measurements and we draw. After 12 we can say something about the level.")
      ]
    case .tooEarly: return [early(reading)]
    case .noChange: return [level(reading, quantity), compared(reading)] + season(reading)
    case .improvement, .decline: return [slope(reading, quantity), shares(reading)] + season(reading)
    case .contested: return [open(reading, quantity), shares(reading)] + season(reading)
    case .leap, .setback, .fellBack:
      return [shares(reading), held(reading)] + falls(reading) + season(reading)
        + (reading.isLeap && !isNamed ? [ask(from)] : [])
    }
  }

  private static func early(_ reading: SeriesReading) -> Text {
    guard case .tooEarly(let reason) = reading.kind else { return Text(same: "") }
    let needed = reading.stillNeeded.map { needed in
      Text(da: " Der mangler ", en: " ")
        + Text.counted(
          needed, one: ("måling", "more measurement is needed"), many: ("målinger", "more measurements are needed"))
        + Text(da: ".", en: ".")
    }
    switch reason {
    case .fewPoints(let least, let given):
      return Text(
        da: "Det kræver \(least) målinger at se, om niveauet har flyttet sig. I har \(given).",
        en: "It takes \(least) measurements to see whether the level has moved. You have \(given).")
        + (needed ?? Text(same: ""))
    case .recent(let least, let given):
      return Text(
        da: "De seneste \(given) målinger ligger anderledes. Der skal være \(least), før det er et niveau.",
        en: "The latest \(given) measurements lie differently. It takes \(least) before it is a level.")
        + (needed ?? Text(same: ""))
    case .unclear:
      return Text(
        da: "Noget har måske flyttet sig, men forskellen er ikke klar.",
        en: "Something may have moved, but the difference is not clear.")
        + (reading.stillNeeded.map { needed in
          Text(da: " Fortsætter det sådan, mangler der omkring ", en: " If it goes on like this, about ")
            + Text.counted(
              needed, one: ("måling.", "more measurement is needed."),
              many: ("målinger.", "more measurements are needed."))
        } ?? Text(da: " Flere af samme slags vil ikke afgøre det.", en: " More of the same will not settle it."))
    }
  }

  private static func level(_ reading: SeriesReading, _ quantity: Quantity) -> Text {
    Text(da: "Niveauet er ", en: "The level is ") + quantity.mean(reading.levels.first?.mean ?? 0)
      + Text(da: " i alle ", en: " in all ") + PeriodTexts.measurements(reading.points.count) + Text(same: ".")
  }

  private static func compared(_ reading: SeriesReading) -> Text {
    Text(
      da: "Hverken et spring eller en jævn kurve beskriver tallene klart bedre end ét niveau.",
      en: "Neither a step nor a steady curve describes the numbers clearly better than one level.")
  }

  private static func slope(_ reading: SeriesReading, _ quantity: Quantity) -> Text {
    guard case .gradual(let slope) = reading.kind else { return Text(same: "") }
    let up = slope > 0
    return Text(
      da: up ? "Tallet stiger med " : "Tallet falder med ", en: up ? "The number rises by " : "The number falls by ")
      + size(slope, quantity) + Text(da: " pr. periode. ", en: " each period. ")
      + (reading.verdict?.isBent ?? false
        ? Text(
          da: "En blød kurve beskriver det bedre end et spring.", en: "A smooth curve describes it better than a step.")
        : Text(
          da: "En jævn kurve beskriver det bedre end et spring.", en: "A steady curve describes it better than a step."))
  }

  /// What has changed in all, and that two descriptions are about equally good.
  private static func open(_ reading: SeriesReading, _ quantity: Quantity) -> Text {
    guard case .contested(let change) = reading.kind else { return Text(same: "") }
    let up = change > 0
    return Text(
      da: up ? "Tallet er steget med omkring " : "Tallet er faldet med omkring ",
      en: up ? "The number has risen by about " : "The number has fallen by about ")
      + size(change, quantity)
      + Text(
        da:
          ". Et spring og en blød kurve beskriver det næsten lige godt, så vi siger ikke, om det skete på én gang. Flere målinger kan afgøre det.",
        en:
          ". A step and a smooth curve describe it almost equally well, so we do not say whether it happened at once. More measurements can settle it."
      )
  }

  private static func falls(_ reading: SeriesReading) -> [Text] {
    guard reading.isLeap, reading.falls > 0 else { return [] }
    return [
      Text.counted(
        reading.falls, one: ("gang undervejs blev niveauet dårligere.", "time on the way the level became worse."),
        many: ("gange undervejs blev niveauet dårligere.", "times on the way the level became worse."))
    ]
  }

  /// A slope may be small beside the decimals of the measurements.
  private static func size(_ slope: Double, _ quantity: Quantity) -> Text {
    let decimals = slope.magnitude < 0.1 ? 3 : slope.magnitude < 1 ? 2 : quantity.meanDecimals
    let number: Text = .build { Formats.decimal(slope.magnitude, decimals: decimals, $0) }
    return quantity.isShare
      ? number + Text(da: " procentpoint", en: " percentage points") : number + Text(same: " \(quantity.unit)")
  }

  /// `En trappe forklarer 98 % af udsvingene. En jævn kurve forklarer 90 %.`
  private static func shares(_ reading: SeriesReading) -> Text {
    guard let stairs = reading.staircase else { return Text(same: "") }
    func percent(_ share: Double) -> Text {
      .build { Formats.decimal(share * 100, decimals: 0, $0) + ($0 == .danish ? "\u{A0}%" : "%") }
    }
    let line = Text(da: "En jævn kurve forklarer ", en: "A steady curve explains ") + percent(stairs.explainedByLine)
    guard !stairs.positions.isEmpty else {
      return line + Text(da: " af udsvingene.", en: " of the variation.")
    }
    let isOne = stairs.positions.count == 1
    return Text(
      da: isOne ? "Ét trin forklarer " : "En trappe forklarer ",
      en: isOne ? "One step explains " : "A staircase explains ")
      + percent(stairs.explained) + Text(da: " af udsvingene. ", en: " of the variation. ") + line + Text(same: ".")
  }

  private static func held(_ reading: SeriesReading) -> Text {
    let count = reading.levels.last?.positions.count ?? 0
    return Text(da: "Det nyeste niveau har holdt i ", en: "The newest level has held for ")
      + PeriodTexts.measurements(count) + Text(same: ".")
  }

  private static func season(_ reading: SeriesReading) -> [Text] {
    if reading.yearly != nil {
      return [
        Text(
          da: "Tallene følger årets gang. Det er trukket fra, før vi sammenligner.",
          en: "The numbers follow the year. That is taken out before we compare.")
      ]
    }
    guard let season = reading.verdict?.season else { return reading.mayBeYear ? [mayBeYear] : [] }
    return [
      Text(
        da: "Der er en sæson på \(season.period) perioder. Den er trukket fra, før vi sammenligner.",
        en: "There is a season of \(season.period) periods. It is taken out before we compare.")
    ]
  }

  /// What cannot be seen is said.
  static let mayBeYear = Text(
    da: "Det tager to år med faste målinger at se, om ændringen bare følger årstiden. Det kan vi ikke se endnu.",
    en:
      "It takes two years of regular measurements to see whether the change only follows the time of year. We cannot see that yet."
  )

  private static func ask(_ from: Text?) -> Text {
    Text(
      da:
        "Hvad gjorde I anderledes\(from.map { " fra \($0.danish)" } ?? "")? Giv niveauet navn, så kan I se, om det ligner innovation.",
      en:
        "What did you do differently\(from.map { " from \($0.english)" } ?? "")? Name the level, and you can see whether it looks like innovation."
    )
  }

  /// The finding in a sentence, for those who do not see the picture.
  static func description(_ reading: SeriesReading, _ quantity: Quantity, first: Text, last: Text, bar: Text?) -> Text {
    let span = Text(
      da: " Målt fra \(first.danish) til \(last.danish).", en: " Measured from \(first.english) to \(last.english).")
    let levels: Text
    if let one = reading.levels.first, let other = reading.levels.last, reading.levels.count > 1 {
      levels =
        Text(da: " Niveauet gik fra ", en: " The level went from ") + quantity.mean(one.mean)
        + Text(da: " til ", en: " to ")
        + quantity.mean(other.mean) + Text(same: ".")
    } else if let one = reading.levels.first {
      levels = Text(da: " Niveauet er ", en: " The level is ") + quantity.mean(one.mean) + Text(same: ".")
    } else {
      levels = Text(same: "")
    }
    return finding(reading, named: false) + Text(same: ".") + levels + span
      + (bar.map { Text(same: " ") + $0 } ?? Text(same: ""))
      + Text(da: " Alle tal står i tabellen.", en: " All numbers stand in the table.")
  }

  static func barPassed(_ reading: SeriesReading, _ bar: Double) -> Text? {
    guard let level = reading.levels.last else { return nil }
    return reading.isBetter(level.mean - bar) || level.mean == bar
      ? Text(da: "Overliggeren er passeret.", en: "The bar is passed.")
      : Text(da: "Overliggeren er ikke passeret.", en: "The bar is not passed.")
  }

  static func bar(_ value: Text) -> Text { Text(da: "Overligger: ", en: "Bar: ") + value }
  static func level(_ value: Text) -> Text { Text(da: "niveau ", en: "level ") + value }
  static let chart = Text(da: "Springdiagram: ", en: "Spring chart: ")
  static let lessIsBetter = Text(
    da: " – omvendt akse: lavere er bedre og står øverst", en: " – reversed axis: lower is better and stands at the top"
  )
  static let lessIsBetterShort = Text(da: " – lavest øverst", en: " – lowest at the top")
  static let asTable = Text(da: "Vis tallene som tabel", en: "Show the numbers as a table")
  static let howToRead = Text(da: "Sådan læser du et springdiagram", en: "How to read a spring chart")
  static let reading = Text(
    da:
      "Hver prik er en måling. Hver tyk streg er et niveau. Samspil finder skiftene i tallene. I giver niveauet navn efter den praksis, der løftede det. Den stribede bjælke er overliggeren: det, I vil over.",
    en:
      "Each dot is a measurement. Each thick line is a level. Samspil finds the changes in the numbers. You name the level after the practice that lifted it. The striped bar is what you want to get over."
  )
  static let asCSV = Text(da: "Hent som CSV", en: "Get as CSV")
  static let showLimits = Text(da: "Vis grænser og signaler", en: "Show limits and signals")
  static let hideLimits = Text(da: "Skjul grænser og signaler", en: "Hide limits and signals")
  static let limits = Text(
    da:
      "Det lyse felt er det, tallene gør af sig selv. En ring betyder: se nærmere her. Den betyder ikke, at noget er ændret.",
    en:
      "The light area is what the numbers do by themselves. A ring means: look closer here. It does not mean that something has changed."
  )
  static let provisional = Text(
    da: "Grænserne er foreløbige: der er under 12 målinger på et af niveauerne.",
    en: "The limits are provisional: one of the levels has fewer than 12 measurements.")
  static let noLimits = Text(
    da: "Grænser kræver 5 målinger på samme niveau.", en: "Limits take 5 measurements on one level.")
  static func signals(_ signal: Signal, _ periods: Text) -> Text {
    let why =
      switch signal {
      case .outside: Text(da: "Uden for grænserne", en: "Outside the limits")
      case .trend: Text(da: "Syv i træk stiger eller falder", en: "Seven in a row rise or fall")
      case .nearLimit: Text(da: "To af tre tæt på samme grænse", en: "Two of three near the same limit")
      case .oneSide: Text(da: "Syv i træk på samme side af midten", en: "Seven in a row on one side of the centre")
      }
    return why + Text(same: ": ") + periods
  }
  static func missing(_ count: Int) -> Text {
    Text.counted(
      count, one: ("periode mangler en måling. Den er ikke gættet.", "period has no measurement. It is not guessed."),
      many: ("perioder mangler målinger. De er ikke gættet.", "periods have no measurement. They are not guessed."))
  }
  static let decided = Text(da: "Sådan faldt dommen", en: "How the verdict was reached")
  static let decidedHow = Text(
    da:
      "Vi holder tre beskrivelser op mod hinanden. Den enkleste vinder, medmindre en anden er mindst 2 point bedre. 0 er den bedste. Et spring skal også slå alle bløde kurver med 2 point, ellers er formen åben.",
    en:
      "We hold three descriptions against each other. The simplest wins unless another is at least 2 points better. 0 is the best. A step must also beat every smooth curve by 2 points, else the form is open."
  )
  static let description = Text(da: "Beskrivelse", en: "Description")
  static let behind = Text(da: "Point efter den bedste", en: "Points behind the best")
  static let oneLevel = Text(da: "Ét niveau", en: "One level")
  static let oneLine = Text(da: "En jævn kurve", en: "A steady curve")
  static let oneStep = Text(da: "Ét spring", en: "One step")
  static func staircase(_ count: Int, _ lead: Double) -> Text {
    let points: Text = .build { Formats.decimal(lead.magnitude, decimals: 1, $0) }
    return lead >= 0
      ? Text(da: "En trappe med \(count) trin er ", en: "A staircase of \(count) steps is ") + points
        + Text(da: " point bedre end den jævne kurve.", en: " points better than the steady curve.")
      : Text(da: "En trappe med \(count) trin er ", en: "A staircase of \(count) steps is ") + points
        + Text(da: " point dårligere end den jævne kurve.", en: " points worse than the steady curve.")
  }
  /// How one step, or the staircase, stands against the best of the smooth curves.
  static func bend(_ lead: Double, isStairs: Bool) -> Text {
    let points: Text = .build { Formats.decimal(lead.magnitude, decimals: 1, $0) }
    let what =
      isStairs ? Text(da: "Trappen er ", en: "The staircase is ") : Text(da: "Springet er ", en: "The step is ")
    return what + points
      + (lead >= 0
        ? Text(da: " point bedre end den bedste bløde kurve.", en: " points better than the best smooth curve.")
        : Text(da: " point dårligere end den bedste bløde kurve.", en: " points worse than the best smooth curve."))
  }
  static let aboutMethod = Text(
    da:
      "Metoden og dens fejlrater står i dokumentationen: docs/methods/step-change.md. Den siger hvornår niveauet skiftede, aldrig hvorfor.",
    en:
      "The method and its error rates are in the documentation: docs/methods/step-change.md. It says when the level changed, never why."
  )
  static let levels = Text(da: "Niveauer og teknikker", en: "Levels and techniques")
  static let levelsFound = Text(da: "Niveauer fundet i tallene", en: "Levels found in the numbers")
  static let technique = Text(da: "Teknik", en: "Technique")
  static let period = Text(da: "Periode", en: "Period")
  static let levelWord = Text(da: "Niveau", en: "Level")
  static let rise = Text(da: "Spring", en: "Leap")
  /// Where some are for the worse, they are not all leaps.
  static let change = Text(da: "Ændring", en: "Change")
  static let differently = Text(da: "Hvad I gjorde anderledes", en: "What you did differently")
  static let nameIt = Text(da: "Giv niveauet navn", en: "Name the level")
  static let rename = Text(da: "Ret navnet", en: "Change the name")
  static let unnamed = Text(da: "Uden navn", en: "Without a name")
}
