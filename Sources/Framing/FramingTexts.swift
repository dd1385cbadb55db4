import Language
import Time

enum FramingTexts {
  static let framing = Text(da: "Indramning", en: "Framing")
  static let lead = Text(
    da: "Bliv enige om, hvad det handler om, før I leder efter løsninger.",
    en: "Agree on what it is about before you look for solutions.")
  static let sixParts = Text(da: "Seks dele", en: "Six parts")
  static let overviewOfParts = Text(da: "Indramningens seks dele", en: "The six parts of the framing")
  static let aside = Text(da: "Oversigt", en: "Overview of the page")
  static let whySpendTime = Text(da: "Hvorfor bruge tid på det?", en: "Why spend time on it?")
  static let because = Text(
    da:
      "Samarbejde giver en bedre forståelse af problemet, flere idéer, gensidig læring og fælles ejerskab. Det begynder med, at I ser det samme problem fra flere sider.",
    en:
      "Collaboration gives a better understanding of the problem, more ideas, mutual learning and shared ownership. It begins when you see the same problem from several sides."
  )
  static let overview = Text(da: "Overblik", en: "Overview")
  static let onToActors = Text(da: "Videre til aktører", en: "On to the actors")
  static let onlyReading = Text(
    da: "Du kan læse indramningen. Holdet skriver den.", en: "You can read the framing. The team writes it.")
  static let archived = Text(
    da: "Forløbet er lagt i arkivet. Indramningen kan læses, men ikke rettes.",
    en: "The case has been archived. The framing can be read but not changed.")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right and we will save it")
  static let notSaidYet = Text(da: "Ikke besvaret endnu.", en: "Not answered yet.")
  static let cancel = Text(da: "Fortryd", en: "Cancel")

  static func name(of part: FramingPart) -> Text {
    switch part {
    case .narrative: Text(da: "1. Fortællingen", en: "1. The narrative")
    case .trigger: Text(da: "2. Udløseren", en: "2. The trigger")
    case .core: Text(da: "3. Kerneydelsen", en: "3. The core service")
    case .problem: Text(da: "4. Problemet set fra flere sider", en: "4. The problem seen from several sides")
    case .mover: Text(da: "5. First eller second mover", en: "5. First or second mover")
    case .innovation: Text(da: "6. Er det innovation?", en: "6. Is it innovation?")
    }
  }

  static func name(of state: PartState) -> Text {
    switch state {
    case .done: Text(da: "Færdig", en: "Done")
    case .begun: Text(da: "I gang", en: "Under way")
    case .notBegun: Text(da: "Ikke begyndt", en: "Not begun")
    }
  }

  // MARK: - Two who change the same thing

  static let staleHeading = Text(
    da: "En anden rettede det samme, mens du skrev", en: "Somebody changed the same thing while you wrote")
  static let staleAdvice = Text(
    da: "Dit står i felterne herunder. Gem igen, hvis det skal gælde. Lige nu står der:",
    en: "What you wrote is in the fields below. Save again if it is to count. At the moment it says:")
}

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

enum TriggerTexts {
  static let question = Text(da: "Hvad satte det i gang?", en: "What set it going?")
  static let hint = Text(da: "Vælg alle, der passer.", en: "Choose all that fit.")
  static let none = Text(da: "I har ikke sagt, hvad der satte det i gang.", en: "You have not said what set it going.")
  static let episodic = Text(da: "Episodisk: kommer og går ved et tilfælde", en: "Episodic: comes and goes by chance")
  static let systematic = Text(da: "Systematisk: en fast del af arbejdet", en: "Systematic: a settled part of the work")
  static let makeSystematic = Text(da: "Gør det systematisk", en: "Make it systematic")
  static let agreePlace = Text(
    da: "Aftal et fast sted, hvor I tager forløbet op, så det ikke afhænger af tilfældigheder.",
    en: "Agree on a fixed place where you take the case up, so that it does not depend on chance.")
  static let rhythm = Text(da: "Hvor og hvor tit tager I det op?", en: "Where and how often do you take it up?")
  static let rhythmHint = Text(
    da: "For eksempel: fast punkt på ledermødet den første mandag i måneden.",
    en: "For example: a standing item at the managers' meeting on the first Monday of the month.")
  static let fixedPlace = Text(da: "Fast sted: ", en: "Fixed place: ")
  static let change = Text(da: "Ret udløserne", en: "Change the triggers")
  static let save = Text(da: "Gem udløseren", en: "Save the trigger")
  static let saved = Text(da: "Udløseren er gemt", en: "The trigger is saved")
  static let choose = Text(da: "Vælg mindst én udløser", en: "Choose at least one trigger")

  /// *To af tre udløsere er episodiske.*
  static func share(_ episodic: Int, of all: Int) -> Text {
    if all == 1 { return Text(da: "Udløseren er episodisk. ", en: "The trigger is episodic. ") }
    if episodic == all {
      return Text(
        da: "Alle \(word(all, .danish)) udløsere er episodiske. ",
        en: "All \(word(all, .english)) triggers are episodic. ")
    }
    return Text(
      da: "\(word(episodic, .danish)) af \(word(all, .danish)) udløsere er episodiske. ",
      en: "\(word(episodic, .english)) of \(word(all, .english)) triggers are episodic. "
    ).capitalised
  }

  private static func word(_ number: Int, _ language: Language) -> String {
    let danish = ["nul", "én", "to", "tre", "fire", "fem"]
    let english = ["none", "one", "two", "three", "four", "five"]
    return danish.indices.contains(number) ? (language == .danish ? danish : english)[number] : String(number)
  }
}

enum CoreTexts {
  static let service = Text(da: "Kerneydelsen: ", en: "The core service: ")
  static let unknown = Text(
    da: "I har ikke skrevet, hvad kerneydelsen er.", en: "You have not written what the core service is.")
  static let serviceField = Text(da: "Hvad skal brugeren få ud af det?", en: "What should the user get out of it?")
  static let serviceHint = Text(
    da: "En sætning. For eksempel: Ældre kommer trygt hjem og bliver hjemme.",
    en: "One sentence. For example: Older people come home safely and stay there.")
  static let missing = Text(
    da: "Skriv, hvad brugeren skal få ud af det", en: "Write what the user should get out of it")
  static let save = Text(da: "Gem kerneydelsen", en: "Save the core service")
  static let saved = Text(da: "Kerneydelsen er gemt", en: "The core service is saved")
  static let keep = Text(da: "Det skal fastholdes", en: "This is kept")
  static let change = Text(da: "Det skal forandres", en: "This is changed")
  static let emptyKeep = Text(da: "Intet endnu. Hvad må ikke gå tabt?", en: "Nothing yet. What must not be lost?")
  static let emptyChange = Text(da: "Intet endnu. Hvad kan ikke fortsætte?", en: "Nothing yet. What cannot go on?")
  static let changeLists = Text(da: "Ret listerne", en: "Change the lists")
  static let addKeep = Text(da: "Føj til det, der skal fastholdes", en: "Add to what is kept")
  static let addChange = Text(da: "Føj til det, der skal forandres", en: "Add to what is changed")
  static let itemHint = Text(da: "Højst 200 tegn.", en: "At most 200 characters.")
  static let add = Text(da: "Føj til", en: "Add")
  static let added = Text(da: "Det står nu på listen", en: "It is on the list now")
  static let writeItem = Text(da: "Skriv, hvad der skal på listen", en: "Write what goes on the list")
  static let remove = Text(da: "Fjern", en: "Remove")
  static let removed = Text(da: "Det er taget af listen", en: "It is off the list")
  static let removeHeading = Text(da: "Tag noget af listerne", en: "Take something off the lists")
}
