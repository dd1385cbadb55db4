import Language

enum NewCaseTexts {
  static let lead = Text(da: "Fire spørgsmål. Alt kan ændres senere.", en: "Four questions. All can be changed later.")
  static let name = Text(da: "Hvad kalder I forløbet?", en: "What do you call the case?")
  static let nameHint = Text(da: "Kort og til at forstå for en borger.", en: "Short, and clear to a citizen.")
  static let nameMissing = Text(da: "Giv forløbet et navn", en: "Give the case a name")
  static let hurts = Text(da: "Hvad gør ondt, og for hvem?", en: "What hurts, and for whom?")
  static let hurtsHint = Text(
    da: "Én eller to sætninger. Løsningen venter. Vi leder efter lignende forløb, mens du skriver.",
    en: "One or two sentences. The solution can wait. We look for similar cases while you write.")
  static let hurtsMissing = Text(da: "Skriv, hvad der gør ondt, og for hvem", en: "Write what hurts, and for whom")
  static let trigger = Text(da: "Hvad satte det i gang?", en: "What set it going?")
  static let triggerMissing = Text(da: "Vælg, hvad der satte det i gang", en: "Choose what set it going")
  static let missing = Text(da: "Hvem mangler I?", en: "Who is missing?")
  static let missingHint = Text(
    da: "Dem, der lever med problemet, eller som kan sige ja.",
    en: "Those who live with the problem, or who can say yes.")
  static let organisation = Text(da: "Hvor hører forløbet til?", en: "Where does the case belong?")
  static let organisationMissing = Text(da: "Vælg, hvor forløbet hører til", en: "Choose where the case belongs")
  static let start = Text(da: "Start forløb", en: "Start the case")
  static let cancel = Text(da: "Fortryd", en: "Cancel")
  static let afterwards = Text(da: "Det sker bagefter", en: "What happens next")
  static let firstStep = Text(da: "Forløbet står på trinnet Interaktion", en: "The case is on the step Interaction")
  static let onlyYou = Text(
    da: "Kun du kan se det, til du inviterer nogen.", en: "Only you can see it until you invite someone.")
  static let hat = Text(da: "Du får igangsætterens hat", en: "You get the convener's hat")
  static let hatTasks = Text(
    da: "Tre opgaver: sæt holdet, skaf råderum, afstem forventninger.",
    en: "Three tasks: set the team, secure a mandate, align expectations.")
  static let invite = Text(da: "Invitér de første", en: "Invite the first")
  static let inviteWho = Text(
    da: "Mindst én, der ser anderledes på det end dig.", en: "At least one who sees it differently from you.")
  static let joinInstead = Text(
    da: "Ligner det jeres, så spørg dem, før I starter forfra.",
    en: "If it is like yours, ask them before you start over.")
  static let noHome = Text(
    da: "Du skal høre til en organisation for at starte et forløb", en: "You need an organisation to start a case")
  static let seeSimilar = Text(
    da: "Se, om et af de lignende forløb er det samme. Tryk Start forløb igen, hvis jeres er et andet",
    en: "See whether one of the similar cases is the same. Press Start the case again if yours is another")

  static func alike(_ count: Int) -> Text {
    .counted(
      count, one: (da: "forløb ligner", en: "case is similar"), many: (da: "forløb ligner", en: "cases are similar"))
  }
  static func putRight(_ count: Int) -> Text {
    Text(
      da: "Ret \(count) ting for at starte forløbet",
      en: count == 1 ? "Put 1 thing right to start the case" : "Put \(count) things right to start the case")
  }
  static func started(_ title: String) -> Text {
    Text(
      da: "\(title) er startet. Du har igangsætterens hat på.", en: "\(title) has started. You wear the convener's hat."
    )
  }
}

extension Case.Trigger {
  package var sentence: Text {
    switch self {
    case .systematic:
      Text(da: "Vi arbejder fast med at forny den her ydelse", en: "We work steadily at renewing this service")
    case .technology: Text(da: "Ny teknik gjorde det muligt", en: "New technology made it possible")
    case .criticism: Text(da: "Kritik eller en dårlig sag", en: "Criticism or a scandal")
    case .funding: Text(da: "En pulje eller et forsøg med slutdato", en: "Funding or an experiment with an end date")
    case .leader: Text(da: "En ny leder vil noget", en: "A new leader wants something")
    }
  }

  package var kindName: Text {
    isEpisodic ? Text(da: "Episodisk", en: "Episodic") : Text(da: "Systematisk", en: "Systematic")
  }
}
