import Language

enum InnovationTexts {
  static let answerQuestions = Text(da: "Svar på spørgsmålene", en: "Answer the questions")
  static let why = Text(da: "Hvorfor?", en: "Why?")
  static let fromWhere = Text(da: "Hvorfra?", en: "From where?")
  static let save = Text(da: "Gem svarene", en: "Save the answers")
  static let saved = Text(da: "Svarene er gemt", en: "The answers are saved")
  static let provisional = Text(da: "Foreløbigt svar: ", en: "Provisional answer: ")
  static let verdict = Text(da: "Svar: ", en: "Answer: ")
  static let whyVerdict = Text(da: "Hvorfor siger Samspil det?", en: "Why does Samspil say so?")
  static let rule = Text(
    da:
      "Noget er innovation, når det er i brug, bryder med gængs praksis og vante forestillinger, er nyt her hos jer, og der er belæg for, at det skaber værdi. Om det er opfundet eller kopieret, er ikke afgørende. Ikke al forandring er innovation.",
    en:
      "Something is innovation when it is in use, breaks with usual practice and notions, is new here, and there is evidence that it creates value. Whether it was invented or copied does not matter. Not all change is innovation."
  )
  static let youAnswered = Text(da: "I har svaret:", en: "You have answered:")

  static func answered(_ count: Int, of all: Int) -> Text {
    Text(da: "\(count) af \(all) svar", en: "\(count) of \(all) answers")
  }

  static func question(_ question: InnovationTest.Question) -> Text {
    switch question {
    case .breaks:
      Text(
        da: "Bryder det med gængs praksis og vante forestillinger?",
        en: "Does it break with usual practice and notions?")
    case .newHere: Text(da: "Er det nyt her, hos jer?", en: "Is it new here, where you are?")
    case .origin: Text(da: "Er det opfundet eller kopieret?", en: "Is it invented or copied?")
    case .inUse: Text(da: "Er det i brug i driften?", en: "Is it in use in daily operations?")
    case .evidence:
      Text(
        da: "Er der belæg for, at det skaber værdi: et trin op og ikke bare lidt bedre?",
        en: "Is there evidence that it creates value: a step up and not just slightly better?")
    }
  }

  static func note(on question: InnovationTest.Question) -> Text {
    switch question {
    case .breaks: Text(da: "Hvad gør I, som I ikke gjorde før?", en: "What do you do that you did not do before?")
    case .newHere:
      Text(da: "Det tæller, selv om det findes andre steder.", en: "It counts even if it exists elsewhere.")
    case .origin: Text(da: "Kilden er ikke afgørende.", en: "The source does not matter.")
    case .inUse: Text(da: "Ikke kun prøvet, men en del af hverdagen.", en: "Not only tried, but part of every day.")
    case .evidence: Text(da: "Kan først ses, når I har målt.", en: "Can only be seen once you have measured.")
    }
  }

  static func name(of answer: InnovationTest.Answer) -> Text {
    switch answer {
    case .yes: Text(da: "Ja", en: "Yes")
    case .no: Text(da: "Nej", en: "No")
    case .unknown: Text(da: "Ved vi ikke endnu", en: "We do not know yet")
    }
  }

  static func name(of origin: InnovationTest.Origin) -> Text {
    switch origin {
    case .first: Text(da: "Vi er de første", en: "We are the first")
    case .adapted: Text(da: "Kopieret og tilpasset", en: "Copied and adapted")
    case .copied: Text(da: "Kopieret", en: "Copied")
    case .unknown: Text(da: "Ved vi ikke endnu", en: "We do not know yet")
    }
  }

  static func verdict(_ verdict: InnovationVerdict) -> Text {
    switch verdict.kind {
    case .notBegun: Text(da: "Svar på det første spørgsmål.", en: "Answer the first question.")
    case .innovation: Text(da: "Det er innovation.", en: "It is innovation.")
    case .possible: Text(da: "Det kan blive innovation. ", en: "It can become innovation. ") + missing(verdict.missing)
    case .valueNotShown:
      Text(
        da: "Det kan være innovation. I mangler at vise, at det skaber værdi.",
        en: "It may be innovation. You still have to show that it creates value.")
    case .improvement:
      Text(
        da: "Det er en forbedring. Den bryder ikke med det vante, og derfor er den ikke innovation.",
        en: "It is an improvement. It does not break with what is usual, so it is not innovation.")
    case .plannedImprovement:
      Text(
        da: "Det bliver en forbedring, hvis det tages i brug. Det bryder ikke med det vante.",
        en: "It becomes an improvement if it is put to use. It does not break with what is usual.")
    case .notNewHere:
      Text(
        da: "Det er ikke innovation her, for I gør det allerede.",
        en: "It is not innovation here, since you already do it.")
    }
  }

  private static func missing(_ questions: [InnovationTest.Question]) -> Text {
    .build { language in
      let parts = questions.map { lack($0)(language) }
      let list = Formats.list(parts, language)
      return language == .danish ? "I mangler at vise, at \(list)." : "You still have to show that \(list)."
    }
  }

  private static func lack(_ question: InnovationTest.Question) -> Text {
    switch question {
    case .breaks: Text(da: "det bryder med det vante", en: "it breaks with what is usual")
    case .newHere: Text(da: "det er nyt hos jer", en: "it is new where you are")
    case .origin: Text(da: "I ved, hvor det kommer fra", en: "you know where it comes from")
    case .inUse: Text(da: "det er i brug", en: "it is in use")
    case .evidence: Text(da: "det skaber værdi", en: "it creates value")
    }
  }
}
