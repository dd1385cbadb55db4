import Cases
import Language
import Time

enum TrialTexts {
  static let trials = Text(da: "Afprøvninger", en: "Trials")
  static let lead = Text(
    da: "Prøv det mindste, der kan lære jer noget, direkte i driften. Ret det, og prøv igen.",
    en: "Try the smallest thing that can teach you something, directly in operation. Correct it and try again.")
  static let plan = Text(da: "Planlæg en afprøvning", en: "Plan a trial")
  static let none = Text(
    da: "Find det mindste, I kan teste i næste uge", en: "Find the smallest thing you can test next week")
  static let noneWhy = Text(
    da: "En afprøvning er lille, har en hypotese og et tal, og den må gerne mislykkes: så har I lært noget.",
    en: "A trial is small, has a hypothesis and a number, and it may fail: then you have learned something.")
  static let ours = Text(da: "Det, I afprøver", en: "What you try")
  static let measured = Text(da: "Det, I måler", en: "What you measure")
  static let toIndicators = Text(da: "Se indikatorerne", en: "See the indicators")
  static func indicators(_ count: Int) -> Text {
    .counted(count, one: ("indikator", "indicator"), many: ("indikatorer", "indicators"))
  }
  static let noIndicators = Text(
    da: "Ingen indikatorer endnu. Begynd at måle, før I ændrer noget.",
    en: "No indicators yet. Begin to measure before you change anything.")

  static func status(_ status: Trial.Status) -> Text {
    switch status {
    case .planned: Text(da: "Planlagt", en: "Planned")
    case .running: Text(da: "I drift", en: "In operation")
    case .ended(let outcome): name(of: outcome)
    }
  }
  static func name(of outcome: Trial.Ending.Outcome) -> Text {
    switch outcome {
    case .adopted: Text(da: "Taget i brug", en: "Adopted")
    case .adapted: Text(da: "Tilpasses", en: "Being adapted")
    case .abandoned: Text(da: "Fejl vi lærte af", en: "Failure we learned from")
    }
  }
  static func hypothesis(_ hypothesis: Trial.Hypothesis) -> Text {
    Text(
      da:
        "Hvis \(clause(hypothesis.ifText)), så \(clause(hypothesis.thenText)), fordi \(clause(hypothesis.becauseText)).",
      en:
        "If \(clause(hypothesis.ifText)), then \(clause(hypothesis.thenText)), because \(clause(hypothesis.becauseText))."
    )
  }
  /// A part of a sentence: without the stop at its end.
  private static func clause(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "." || last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
  static func triedAt(_ site: String) -> Text {
    Text(da: "Afprøvning i drift: \(site)", en: "Trial in operation: \(site)")
  }
  static let hypothesisWord = Text(da: "Hypotese", en: "Hypothesis")
  static let site = Text(da: "Afprøves i", en: "Tried at")
  static let period = Text(da: "Periode", en: "Period")
  static let responsible = Text(da: "Ansvarlig", en: "Responsible")
  static let measuredBy = Text(da: "Måles", en: "Measured")
  static let bar = Text(da: "Overligger", en: "Bar")
  static let stopRule = Text(da: "Stopregel", en: "Stop rule")
  static let loss = Text(da: "Størst tab, vi kan bære", en: "Largest loss we can bear")
  static let riskOwner = Text(da: "Ejer risikoen", en: "Owns the risk")
  static let consent = Text(da: "Samtykke", en: "Consent")
  static let baseline = Text(da: "Målt før afprøvningen", en: "Measured before the trial")
  static func baseline(_ count: Int) -> Text {
    count == 0
      ? Text(da: "Ikke målt", en: "Not measured")
      : .counted(count, one: ("måling", "measurement"), many: ("målinger", "measurements"))
  }
  static let baselineFirst = Text(
    da: "Mål mindst \(EmbeddingReading.heldFor) gange, før I ændrer noget. Så er der et niveau at springe fra.",
    en:
      "Measure at least \(EmbeddingReading.heldFor) times before you change anything. Then there is a level to leap from."
  )
  static let baselineFew = Text(
    da:
      "Der er færre end \(EmbeddingReading.heldFor) målinger fra før. Har I gamle tal, så hent dem ind, ellers kan et spring ikke ses.",
    en:
      "There are fewer than \(EmbeddingReading.heldFor) measurements from before. If you have old numbers, import them; otherwise a leap cannot be seen."
  )
  static let notSaid = Text(da: "Mangler", en: "Missing")
  static func name(of consent: Trial.Consent) -> Text {
    switch consent {
    case .open: Text(da: "Ikke spurgt endnu", en: "Not asked yet")
    case .asked: Text(da: "Spurgt", en: "Asked")
    case .given: Text(da: "Givet", en: "Given")
    case .notNeeded: Text(da: "Ikke nødvendigt", en: "Not needed")
    }
  }
  static func name(of novelty: Trial.Novelty) -> Text {
    switch novelty {
    case .improvement: Text(da: "En forbedring af det, I gør", en: "An improvement of what you do")
    case .breaking: Text(da: "Et brud med det, I plejer", en: "A break with what is usual")
    case .unknown: Text(da: "Det ved I ikke endnu", en: "You do not know yet")
    }
  }
  static let novelty = Text(da: "Brud eller forbedring", en: "Break or improvement")
  static func span(_ starts: Day?, _ ends: Day?) -> Text {
    .build { language in
      switch (starts, ends) {
      case (nil, nil): language == .danish ? "Ikke sat" : "Not set"
      case (let from?, nil): (language == .danish ? "Fra " : "From ") + Formats.day(from, language)
      case (nil, let to?): (language == .danish ? "Til " : "Until ") + Formats.day(to, language)
      case (let from?, let to?): Formats.dayAndMonth(from, language) + " – " + Formats.day(to, language)
      }
    }
  }
  static let riskMissing = Text(
    da: "Skriv en stopregel og en ejer af risikoen, før I går i drift. Så tør flere prøve.",
    en: "Write a stop rule and an owner of the risk before you go into operation. Then more will dare to try.")
  static let consentMissing = Text(
    da: "Spørg dem, det går ud over, før I går i drift.", en: "Ask those who are affected before you go into operation."
  )
  static let about = Text(da: "Om afprøvningen", en: "About the trial")
  static let risk = Text(da: "Risiko", en: "Risk")
  static let from = Text(da: "Kommer fra", en: "Comes from")

  static let corrected = Text(da: "Rettet og testet", en: "Corrected and tested")
  static let addPrototype = Text(da: "Tilføj et trin", en: "Add a step")
  static func prototype(_ number: Int) -> Text { Text(da: "Prototype \(number)", en: "Prototype \(number)") }
  static let noPrototypes = Text(
    da: "Intet er sat i drift endnu. Skriv, hvad den første prototype er.",
    en: "Nothing is in operation yet. Write what the first prototype is.")
  static let learned = Text(da: "Vi lærte: ", en: "We learned: ")
  static let writeLearned = Text(da: "Skriv, hvad I lærte", en: "Write what you learned")
  static let changeLearned = Text(da: "Ret, hvad I lærte", en: "Change what you learned")
  static let barPassed = Text(da: "Overligger passeret", en: "Bar passed")
  static func barPassed(_ bar: Text, since period: Text) -> Text {
    Text(
      da: "Niveauet har ligget på den gode side af \(bar.danish) siden \(period.danish).",
      en: "The level has been on the good side of \(bar.english) since \(period.english).")
  }
  static func ended(_ outcome: Trial.Ending.Outcome) -> Text {
    switch outcome {
    case .adopted: Text(da: "Holdet tog det i brug.", en: "The team adopted it.")
    case .adapted:
      Text(da: "Holdet tilpasser det og prøver noget nyt.", en: "The team adapts it and tries something new.")
    case .abandoned: Text(da: "Holdet opgav det.", en: "The team abandoned it.")
    }
  }
  static let seeLog = Text(da: "Se i læringsloggen", en: "See in the learning log")

  static let nextStep = Text(da: "Ret og test igen", en: "Correct and test again")
  static let nextWorks = Text(
    da: "Løsningen virker. Næste skridt er at flette den sammen med det, I gør i forvejen.",
    en: "The solution works. The next step is to weave it into what you already do.")
  static let nextTry = Text(
    da: "Hvad er den mindste ændring, der kan lære jer mere? Sæt den i drift, og mål videre.",
    en: "What is the smallest change that can teach you more? Put it into operation and go on measuring.")
  static let nextFirst = Text(
    da: "Mål først, som det er nu. Så kan I se, om noget flytter sig.",
    en: "First measure how it is now. Then you can see whether anything moves.")
  static let nextEnded = Text(
    da: "Afprøvningen er slut. Det, I lærte, står i læringsloggen.",
    en: "The trial is over. What you learned is in the learning log.")
  static let planNext = Text(da: "Planlæg den næste afprøvning", en: "Plan the next trial")
  static let embed = Text(da: "Forankr løsningen", en: "Embed the solution")
  static let end = Text(da: "Afslut afprøvningen", en: "End the trial")
  static let logFailure = Text(da: "Log en fejl", en: "Log a failure")
  static let change = Text(da: "Ret afprøvningen", en: "Change the trial")
  static let addIndicator = Text(da: "Tilknyt en indikator", en: "Add an indicator")
  static let whatMeasured = Text(da: "Hvad måler I den på?", en: "By what do you measure it?")
  static let newIndicator = Text(da: "Ny indikator", en: "New indicator")
  static let removeIndicator = Text(da: "Mål ikke afprøvningen på den", en: "Do not measure the trial by it")
  static let indicatorAdded = Text(da: "Indikatoren er tilknyttet", en: "The indicator is added")
  static let indicatorRemoved = Text(
    da: "Indikatoren er taget af. Målingerne står der stadig",
    en: "The indicator is taken off. The measurements are still there")
  static let pickIndicator = Text(da: "Vælg en indikator", en: "Choose an indicator")
  static let pickMissing = Text(da: "Vælg en indikator på listen", en: "Choose an indicator on the list")
  static let barHint = Text(
    da: "Det niveau, I vil over. Lad den være tom, hvis I ikke ved det.",
    en: "The level that you want to get over. Leave it empty if you do not know.")
  static let back = Text(da: "Alle afprøvninger", en: "All trials")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right, and we save")
}

enum TrialFormTexts {
  static let title = Text(da: "Hvad kalder I den?", en: "What do you call it?")
  static let titleHint = Text(da: "Fx: Borgeren booker selv", en: "For instance: People book themselves")
  static let titleMissing = Text(da: "Giv afprøvningen et navn", en: "Give the trial a name")
  static let ifText = Text(da: "Hvis …", en: "If …")
  static let ifHint = Text(da: "Det, I vil gøre anderledes", en: "What you will do differently")
  static let ifMissing = Text(da: "Skriv, hvad I vil gøre anderledes", en: "Write what you will do differently")
  static let thenText = Text(da: "så …", en: "then …")
  static let thenHint = Text(da: "Det, der sker for dem, det handler om", en: "What happens for those it is about")
  static let thenMissing = Text(da: "Skriv, hvad I tror, der sker", en: "Write what you think will happen")
  static let becauseText = Text(da: "fordi …", en: "because …")
  static let becauseHint = Text(da: "Grunden til, at I tror det", en: "The reason why you think so")
  static let becauseMissing = Text(da: "Skriv, hvorfor I tror det", en: "Write why you think so")
  static let site = Text(da: "Hvor i driften prøver I det?", en: "Where in operation do you try it?")
  static let siteHint = Text(da: "Fx Træningscenter Åbrinken", en: "For instance the training centre Åbrinken")
  static let siteMissing = Text(da: "Skriv, hvor I prøver det", en: "Write where you try it")
  static let starts = Text(da: "Fra", en: "From")
  static let ends = Text(da: "Til", en: "Until")
  static let endsFirst = Text(da: "Slutdagen skal ligge efter startdagen", en: "The last day must be after the first")
  static let responsible = Text(da: "Hvem er ansvarlig?", en: "Who is responsible?")
  static let responsibleMissing = Text(da: "Vælg en, der er ansvarlig", en: "Choose somebody who is responsible")
  static let risk = Text(da: "Hvad er det værste, I kan bære?", en: "What is the worst you can bear?")
  static let riskWhy = Text(
    da: "En lille afprøvning med en stopregel er tryg at sige ja til.",
    en: "A small trial with a stop rule is safe to say yes to.")
  static let loss = Text(da: "Det største tab, I kan bære", en: "The largest loss you can bear")
  static let lossHint = Text(
    da: "Fx to ugers arbejde for én terapeut", en: "For instance two weeks of one therapist's work")
  static let stopRule = Text(da: "Hvornår stopper I?", en: "When do you stop?")
  static let stopHint = Text(
    da: "Fx hvis mere end to borgere må vente over 14 dage",
    en: "For instance if more than two people must wait over 14 days")
  static let riskOwner = Text(da: "Hvem ejer risikoen?", en: "Who owns the risk?")
  static let nobodyYet = Text(da: "Ingen endnu", en: "Nobody yet")
  static let consent = Text(da: "Har dem, det går ud over, sagt ja?", en: "Have those who are affected said yes?")
  static let novelty = Text(
    da: "Er det et brud eller en forbedring?", en: "Is it a break or an improvement?")
  static let noveltyHint = Text(
    da: "Begge dele er godt. Er alt forbedringer, så skru op for ambitionen et sted.",
    en: "Both are good. If all are improvements, raise the ambition somewhere.")
  static let consentNote = Text(da: "Hvordan er de spurgt?", en: "How were they asked?")
  static let consentMissing = Text(da: "Vælg, om de er spurgt", en: "Choose whether they have been asked")
  static let save = Text(da: "Gem afprøvningen", en: "Save the trial")
  static let planned = Text(da: "Afprøvningen er planlagt", en: "The trial is planned")
  static let changed = Text(da: "Afprøvningen er rettet", en: "The trial is changed")
  static let cancel = Text(da: "Tilbage", en: "Back")
  static let measuring = Text(da: "Hvad måler I på?", en: "What do you measure?")
  static let later = Text(da: "Vælg den senere", en: "Choose it later")
  static let otherFirst = Text(da: "En anden har rettet det imens", en: "Somebody else has changed it meanwhile")
  static let otherAdvice = Text(
    da: "Se, hvad der står nu, og gem igen, hvis din rettelse stadig passer.",
    en: "See what it says now, and save again if your change still fits.")
  static func mentioned(by name: String) -> Text {
    Text(da: "\(name) nævner dig i en afprøvning", en: "\(name) mentions you in a trial")
  }
  static func responsibleNow(_ who: String, _ title: String) -> Text {
    Text(
      da: "\(who) har gjort dig ansvarlig for afprøvningen ”\(title)”",
      en: "\(who) has made you responsible for the trial “\(title)”")
  }
  static func riskOwnerNow(_ who: String, _ title: String) -> Text {
    Text(da: "\(who) beder dig eje risikoen ved ”\(title)”", en: "\(who) asks you to own the risk of “\(title)”")
  }

  static let prototypeTitle = Text(da: "Ny prototype i drift", en: "New prototype in operation")
  static let changedWhat = Text(da: "Hvad har I ændret?", en: "What have you changed?")
  static let changedHint = Text(
    da: "Er det den første, så skriv, hvad den er", en: "If it is the first, write what it is")
  static let changedMissing = Text(da: "Skriv, hvad I har ændret", en: "Write what you have changed")
  static let since = Text(da: "I drift fra", en: "In operation from")
  static let sinceMissing = Text(da: "Skriv, hvornår den gik i drift", en: "Write when it went into operation")
  static let sinceAhead = Text(
    da: "Dagen er ikke kommet endnu. Skriv den, når den er i drift",
    en: "The day has not come yet. Write it when it is in operation")
  static let savePrototype = Text(da: "Sæt i drift", en: "Put into operation")
  static func prototypeSaved(_ number: Int) -> Text {
    Text(da: "Prototype \(number) er i drift", en: "Prototype \(number) is in operation")
  }
  static let learnedWhat = Text(da: "Hvad lærte I?", en: "What did you learn?")
  static let learnedMissing = Text(da: "Skriv, hvad I lærte", en: "Write what you learned")
  static let saveLearned = Text(da: "Gem", en: "Save")
  static let learnedSaved = Text(da: "Det er gemt. Hvad retter I nu?", en: "It is saved. What do you correct now?")

  static let endTitle = Text(da: "Afslut afprøvningen", en: "End the trial")
  static let endLead = Text(
    da: "At noget ikke virkede, er et resultat. Det står i samme liste som det, der virkede.",
    en: "That something did not work is a result. It stands in the same list as what worked.")
  static let outcome = Text(da: "Hvad beslutter I?", en: "What do you decide?")
  static let outcomeMissing = Text(da: "Vælg, hvad I beslutter", en: "Choose what you decide")
  static let adopt = Text(da: "Tag det i brug", en: "Adopt it")
  static let adoptNote = Text(da: "Det virker. Nu skal det forankres.", en: "It works. Now it is to be embedded.")
  static let adapt = Text(da: "Tilpas det", en: "Adapt it")
  static let adaptNote = Text(
    da: "Noget virker. I planlægger en ny afprøvning.", en: "Something works. You plan a new trial.")
  static let abandon = Text(da: "Opgiv det", en: "Abandon it")
  static let abandonNote = Text(
    da: "Det virkede ikke. I har lært noget.", en: "It did not work. You have learned something.")
  static let happened = Text(da: "Hvad skete der?", en: "What happened?")
  static let happenedMissing = Text(da: "Skriv, hvad der skete", en: "Write what happened")
  static let lesson = Text(da: "Hvad lærte I?", en: "What did you learn?")
  static let lessonHint = Text(
    da: "En afprøvning slutter ikke uden en læring. Den kommer i læringsloggen.",
    en: "A trial does not end without a lesson. It goes into the learning log.")
  static let lessonMissing = Text(
    da: "Skriv, hvad I lærte. Også et nej er en læring", en: "Write what you learned. A no is a lesson too")
  static let differently = Text(da: "Hvad gør I anderledes næste gang?", en: "What will you do differently next time?")
  static let differentlyMissing = Text(
    da: "Skriv, hvad I gør anderledes næste gang", en: "Write what you will do differently next time")
  static let saveEnding = Text(da: "Afslut med læringen", en: "End with the lesson")
  static let ended = Text(
    da: "Afprøvningen er afsluttet, og læringen er gemt", en: "The trial is ended and the lesson is kept")
  static let endedAlready = Text(da: "Afprøvningen er allerede afsluttet", en: "The trial has already ended")
}

enum WorkshopTexts {
  static let workshops = Text(da: "Værksteder", en: "Workshops")
  static let why = Text(
    da: "Et rum uden for hverdagen, men tæt på driften, hvor folk på tværs og brugere arbejder sammen.",
    en: "A space outside the daily round but close to operations, where people from across and users work together.")
  static let new = Text(da: "Skab et værksted", en: "Make a workshop")
  static let change = Text(da: "Ret værkstedet", en: "Change the workshop")
  static let name = Text(da: "Hvad kalder I det?", en: "What do you call it?")
  static let nameMissing = Text(da: "Giv værkstedet et navn", en: "Give the workshop a name")
  static let place = Text(da: "Hvor er det?", en: "Where is it?")
  static let placeHint = Text(
    da: "Tæt på der, hvor løsningen skal bruges", en: "Close to where the solution is to be used")
  static let placeMissing = Text(da: "Skriv, hvor værkstedet er", en: "Write where the workshop is")
  static let rhythm = Text(da: "Hvor tit mødes I?", en: "How often do you meet?")
  static let rhythmHint = Text(da: "Fx hver torsdag kl. 9–12", en: "For instance every Thursday 9–12")
  static let rhythmMissing = Text(da: "Skriv, hvor tit I mødes", en: "Write how often you meet")
  static let focus = Text(da: "Hvad arbejder I på?", en: "What do you work on?")
  static let focusMissing = Text(da: "Skriv, hvad I arbejder på", en: "Write what you work on")
  static let people = Text(da: "Hvem er med?", en: "Who takes part?")
  static let peopleHint = Text(
    da: "Folk på tværs og dem, der bruger det.", en: "People from across, and those who use it.")
  static let save = Text(da: "Gem værkstedet", en: "Save the workshop")
  static let saved = Text(da: "Værkstedet er gemt", en: "The workshop is saved")
  static let close = Text(da: "Luk værkstedet", en: "Close the workshop")
  static let closed = Text(da: "Værkstedet er lukket", en: "The workshop is closed")
  static let closedTag = Text(da: "Lukket", en: "Closed")
  static let usersMissing = Text(da: "Ingen brugere er med endnu", en: "No users take part yet")
  static let nobody = Text(da: "Ingen er skrevet på endnu", en: "Nobody is named yet")
}
