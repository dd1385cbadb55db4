import Language

enum ChoiceTexts {
  static let title = Text(da: "Vælg mellem to idéer", en: "Choose between two ideas")
  static let heading = Text(da: "Hvilken idé ville hjælpe mest?", en: "Which idea would help most?")
  static let lead = Text(
    da: "Følg din første tanke. Du kan stoppe når som helst.",
    en: "Follow your first thought. You can stop at any time.")
  static let or = Text(da: "eller", en: "or")
  static let pick = Text(da: "Vælg denne", en: "Choose this one")
  static let equal = Text(da: "Lige gode", en: "Equally good")
  static let skip = Text(da: "Spring over", en: "Skip")
  static let keys = Text(
    da: "Tasterne 1, 2 og 0 (lige gode) virker, når du står i et af felterne.",
    en: "The keys 1, 2 and 0 (equally good) work while you are in one of the fields.")
  static let yours = Text(da: "Dine valg", en: "Your choices")
  static let enough = 15
  static func count(_ count: Int) -> Text {
    .counted(
      count, one: (da: "valg. 15 er fint.", en: "choice. 15 is fine."),
      many: (da: "valg. 15 er fint.", en: "choices. 15 is fine."))
  }
  static let standing = Text(da: "Stillingen lige nu", en: "How it stands right now")
  static let all = Text(da: "Se hele stillingen", en: "See all of it")
  static let caption = Text(da: "Idéer efter chance for at blive valgt", en: "Ideas by their chance of being chosen")
  static let idea = Text(da: "Idé", en: "Idea")
  static let chosen = Text(da: "Bliver valgt", en: "Is chosen")
  static let between = Text(da: "Mellem", en: "Between")
  static let places = Text(da: "Plads", en: "Place")
  static let certainty = Text(da: "Sikkerhed", en: "Certainty")
  static let comparedHow = Text(da: "Valg", en: "Choices")
  static let meaning = Text(
    da: "Tallet er chancen for, at idéen vælges over en tilfældig anden idé.",
    en: "The number is the chance that the idea is chosen over another at random.")
  static let method = Text(da: "Sådan regner vi", en: "How we work it out")
  static let tooFew = Text(da: "Der skal være 4 idéer", en: "There have to be 4 ideas")
  static let tooFewWhy = Text(
    da: "Så er der nok at vælge mellem. Del en mere, eller kom igen.",
    en: "Then there is enough to choose from. Share one more, or come back.")
  static let done = Text(da: "Du har valgt mellem dem alle", en: "You have chosen between all of them")
  static let doneWhy = Text(
    da: "Tak. Kommer der flere idéer, kan du vælge igen.", en: "Thank you. If more ideas come, you can choose again.")
  static let noneYet = Text(da: "Endnu ingen stilling at vise", en: "Nothing to show yet")
  static let fromFive = Text(
    da: "Stillingen vises, når mindst fem personer har valgt. Så kan ingen se, hvad du har valgt.",
    en: "How it stands is shown when at least five people have chosen. So nobody can see what you chose.")
  static let resultTitle = Text(da: "Hvad folk vælger", en: "What people choose")
  static let resultLead = Text(
    da: "En rangliste siger, hvad der foretrækkes. Den vælger ikke: det gør et menneske, med en begrundelse.",
    en: "A ranking says what is preferred. It does not choose: a person does, with a reason.")
  static let expired = Text(
    da: "Spørgsmålet er for gammelt. Her er et nyt.", en: "The question is too old. Here is a new one.")

  static func people(_ choices: Int, _ people: Int) -> Text {
    .build { language in
      let (first, second) = (Formats.whole(choices, language), Formats.whole(people, language))
      return language == .danish ? "\(first) valg fra \(second) personer" : "\(first) choices by \(second) people"
    }
  }

  static func percent(_ share: Double) -> Text {
    .build { language in "\(Int((share * 100).rounded())) \(language == .danish ? "%" : "%")" }
  }

  static func between(_ low: Double, _ high: Double) -> Text {
    let (first, second) = (Int((low * 100).rounded()), Int((high * 100).rounded()))
    return Text(da: "\(first)–\(second) %", en: "\(first)–\(second) %")
  }

  static func ranks(_ ranks: ClosedRange<Int>) -> Text {
    ranks.lowerBound == ranks.upperBound
      ? Text(same: "\(ranks.lowerBound)")
      : Text(da: "\(ranks.lowerBound) til \(ranks.upperBound)", en: "\(ranks.lowerBound) to \(ranks.upperBound)")
  }

  static func name(_ certainty: ChoiceStandings.Certainty) -> Text {
    switch certainty {
    case .sure: Text(da: "Sikker", en: "Sure")
    case .fairlySure: Text(da: "Ret sikker", en: "Fairly sure")
    case .lacking: Text(da: "Mangler valg", en: "Lacks choices")
    }
  }

  static let methodSteps: [Text] = [
    Text(
      da:
        "Halvdelen af gangene vises de idéer, der er vist mindst; ellers dem, der kan være de bedste, så vidt vi ved. Hvem der står til venstre, trækkes ved lod.",
      en:
        "Half of the time those shown least are shown; else those that could be the best as far as we know. Who stands on the left is drawn by lot."
    ),
    Text(
      da:
        "Stillingen regnes om, hver gang mindst fem personer har valgt siden sidst. De seneste valg kan derfor mangle.",
      en:
        "It is worked out anew each time at least five people have chosen since the last. The latest choices may be missing."
    ),
    Text(
      da: "Det tæller mere at blive valgt frem for en stærk idé. ”Lige gode” og ”Spring over” er ikke valg.",
      en: "It counts for more to be chosen over a strong idea. “Equally good” and “Skip” are no choices."),
    Text(
      da:
        "Tallet ligger med 90 procents sikkerhed i det spænd, der står ved siden af. Overlapper to idéers pladser, er de ikke skilt ad.",
      en:
        "With 90 per cent certainty the number lies in the span beside it. Where the places of two ideas overlap, they have not been told apart."
    ),
  ]

  static func shown(_ least: Int, _ most: Int) -> Text {
    Text(
      da: "Den idé, der er vist mindst, er vist \(least) gange; den, der er vist mest, \(most) gange.",
      en: "The idea shown least was shown \(least) times; the one shown most, \(most) times.")
  }

  static func gini(_ gini: Double) -> Text {
    .build { language in
      let number = Formats.decimal(gini, decimals: 2, language)
      return language == .danish
        ? "Skævheden i, hvor tit de er vist (Gini), er \(number). 0 er helt jævnt."
        : "How unevenly they were shown (Gini) is \(number). 0 is all alike."
    }
  }

  static func leftOut(_ count: Int) -> Text {
    Text(
      da: "\(count) idéer er holdt op mod så få, at de ikke er med i listen endnu.",
      en: "\(count) ideas have been held against so few that they are not in the list yet.")
  }
}
