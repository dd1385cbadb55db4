import Language

enum NarrativeTexts {
  static let aim = Text(da: "Hvem skal det gavne i sidste ende?", en: "Who is it to benefit in the end?")
  static let narrative = Text(da: "Hvilken fortælling driver jer mest?", en: "Which narrative drives you most?")
  static let narrativeHint = Text(
    da: "I kan skifte undervejs. Valget styrer, hvilke spørgsmål Samspil stiller.",
    en: "You can change it on the way. The choice decides which questions Samspil asks.")
  static let ownWords = Text(da: "Fortæl det med jeres egne ord", en: "Tell it in your own words")
  static let ownWordsHint = Text(da: "Højst 2.000 tegn.", en: "At most 2,000 characters.")
  static let save = Text(da: "Gem fortællingen", en: "Save the narrative")
  static let saved = Text(da: "Fortællingen er gemt", en: "The narrative is saved")
  static let chooseAim = Text(da: "Vælg, hvem det skal gavne", en: "Choose who it is to benefit")
  static let chooseNarrative = Text(
    da: "Vælg den fortælling, der driver jer mest", en: "Choose the narrative that drives you most")

  static func name(of aim: Aim) -> Text {
    switch aim {
    case .publicValue: Text(da: "En bedre offentlig sektor", en: "A better public sector")
    case .privateGrowth: Text(da: "Vækst hos private", en: "Growth in the private sector")
    case .both: Text(da: "Begge dele", en: "Both")
    }
  }

  static func note(on aim: Aim) -> Text {
    switch aim {
    case .publicValue:
      Text(da: "Borgere og samfund får mere ud af det, vi gør.", en: "Citizens and society get more out of what we do.")
    case .privateGrowth:
      Text(
        da: "Virksomheder får noget nyt at sælge eller blive bedre af.",
        en: "Companies get something new to sell or grow by.")
    case .both:
      Text(
        da: "Det offentlige løser noget bedre, og virksomheder vokser med.",
        en: "The public sector solves something better, and companies grow with it.")
    }
  }

  static func name(of narrative: Narrative) -> Text {
    switch narrative {
    case .good: Text(da: "Den gode: Ambitionen", en: "The good: The ambition")
    case .bad: Text(da: "Den onde: Det vilde problem", en: "The bad: The wicked problem")
    case .ugly: Text(da: "Den grusomme: Krydspresset", en: "The ugly: The cross-pressure")
    }
  }

  static func note(on narrative: Narrative) -> Text {
    switch narrative {
    case .good:
      Text(
        da: "Vi vil noget mere. Faglige eller politiske ambitioner trækker.",
        en: "We want more. Professional or political ambitions pull.")
    case .bad:
      Text(
        da: "Problemet er komplekst, og ingen har løsningen alene.",
        en: "The problem is complex, and nobody holds the solution alone.")
    case .ugly:
      Text(
        da: "Forventningerne stiger, og ressourcerne er knappe.",
        en: "Expectations rise, and resources are scarce.")
    }
  }
}
