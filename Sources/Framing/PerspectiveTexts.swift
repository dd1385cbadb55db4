import Language
import Time

enum PerspectiveTexts {
  static let lead = Text(
    da: "Skriv problemet, som hver part ser det. Løsninger venter, til mindst tre grupper er hørt.",
    en: "Write the problem as each party sees it. Solutions wait until at least three groups have been heard.")
  static let write = Text(da: "Skriv dit perspektiv", en: "Write your perspective")
  static let writeAnother = Text(da: "Skriv et perspektiv mere", en: "Write another perspective")
  static let writeFirst = Text(da: "Skriv det første perspektiv", en: "Write the first perspective")
  static let nobodyYet = Text(
    da: "Ingen har skrevet endnu. Det første perspektiv gør det lettere for de næste.",
    en: "Nobody has written yet. The first perspective makes it easier for the next.")
  static let all = Text(da: "Alle perspektiver", en: "All perspectives")
  static let edit = Text(da: "Ret", en: "Edit")
  static let edited = Text(da: "rettet", en: "edited")
  static let invite = Text(da: "Invitér dem", en: "Invite them")
  static let notOnTeam = Text(da: "Ikke på holdet endnu", en: "Not on the team yet")
  static let older = Text(da: "Vis ældre", en: "Show older")

  static func writtenDownBy(_ name: String) -> Text {
    Text(da: "Skrevet ned af \(name)", en: "Written down by \(name)")
  }

  static func signed(_ name: String, _ title: String) -> Text {
    Text(same: title.isEmpty ? name : "\(name), \(title)")
  }

  static func moreOf(_ count: Int) -> Text {
    Text(da: "og \(Formats.whole(count, .danish)) til", en: "and \(Formats.whole(count, .english)) more")
  }

  static func seeAll(_ count: Int) -> Text {
    Text(
      da: "Se alle \(Formats.whole(count, .danish)) perspektiver",
      en: "See all \(Formats.whole(count, .english)) perspectives")
  }

  static func notWritten(_ names: [String]) -> Text {
    .build { language in
      let list = Formats.list(names, language)
      return language == .danish
        ? "\(list) er på holdet og har ikke skrevet endnu." : "On the team and not heard yet: \(list)."
    }
  }

  static func invited(_ names: [String]) -> Text {
    .build { language in
      let list = Formats.list(names, language)
      return language == .danish ? "\(list) er inviteret." : "Invited: \(list)."
    }
  }

  static func writeTogether(_ name: String) -> Text {
    Text(da: "Skriv sammen med \(name)", en: "Write together with \(name)")
  }

  /// *Medarbejdere og brugere.*
  static func missing(_ groups: [Text]) -> Text {
    .build { Formats.list(groups.texts($0), $0) }
  }

  // MARK: - The page of its own

  static let question = Text(
    da: "Hvordan ser problemet ud fra din side?", en: "What does the problem look like from your side?")
  static let field = Text(da: "Dit perspektiv", en: "Your perspective")
  static let hint = Text(
    da: "Skriv, som du ville sige det. Én sætning er nok. Højst 2.000 tegn. Skriv ikke om andres helbred med navn.",
    en:
      "Write as you would say it. One sentence is enough. At most 2,000 characters. Do not write about other people's health by name."
  )
  static let save = Text(da: "Gem perspektivet", en: "Save the perspective")
  static let missingText = Text(
    da: "Skriv, hvordan problemet ser ud fra din side", en: "Write what the problem looks like from your side")
  static let missingTheirs = Text(da: "Skriv, hvordan problemet ser ud", en: "Write what the problem looks like")
  static let saved = Text(da: "Perspektivet er gemt", en: "The perspective is saved")
  static let changed = Text(da: "Perspektivet er rettet", en: "The perspective is changed")
  static let editHeading = Text(da: "Ret perspektivet", en: "Edit the perspective")
  static let withdraw = Text(da: "Træk det tilbage", en: "Withdraw it")
  static let withdrawHint = Text(
    da: "Så ser holdet det ikke længere, og din gruppe tæller kun som hørt, hvis andre fra den har skrevet.",
    en: "Then the team no longer sees it, and your group only counts as heard if others from it have written.")
  static let withdrawn = Text(da: "Perspektivet er trukket tilbage", en: "The perspective is withdrawn")
  static let notYours = Text(
    da: "Kun den, der skrev perspektivet, kan rette det", en: "Only the one who wrote the perspective can change it")
  static let back = Text(da: "Til indramningen", en: "To the framing")
  static let backToCase = Text(da: "Til forløbet", en: "To the case")

  static func whoReads(_ people: Int, group: Text) -> Text {
    Text(
      da: "De \(people) i forløbet kan læse det. Du står med navn og som \(group.danish).",
      en: "The \(people) people in the case can read it. You appear by name and as \(group.english).")
  }

  static func questionTo(_ name: String) -> Text {
    Text(da: "Hvordan ser problemet ud for \(name)?", en: "What does the problem look like to \(name)?")
  }

  static func together(_ name: String) -> Text {
    Text(
      da: "Skriv det ned, mens I taler sammen. Det står i \(name)s navn, og at du skrev det ned.",
      en: "Write it down while you talk. It appears in \(name)'s name, and that you wrote it down.")
  }

  // MARK: - The receipt

  static let thanks = Text(da: "Tak. Dit perspektiv er med", en: "Thank you. Your perspective is in")
  static let thanksForTheirs = Text(da: "Tak. Perspektivet er med", en: "Thank you. The perspective is in")
  static let youWrote = Text(da: "Du skrev", en: "You wrote")
  static let next = Text(da: "Hvad sker der nu?", en: "What happens now?")
  static let teamReads = Text(
    da: "Holdet læser alle perspektiver og skriver det fælles problem ud fra dem.",
    en: "The team reads all perspectives and writes the joint problem from them.")
  static let nextMeeting = Text(da: "Næste møde: ", en: "Next meeting: ")
  static let noMeeting = Text(
    da: "Der er ikke aftalt et møde endnu. Det står i forløbet, når det er.",
    en: "No meeting is planned yet. It will stand in the case when it is.")
  static let seeProblem = Text(
    da: "Se det fælles problem, og sig din mening", en: "See the joint problem and say what you think")
  static let seeOthers = Text(da: "Se, hvad de andre skrev", en: "See what the others wrote")
  static let editYours = Text(da: "Ret det, du skrev", en: "Edit what you wrote")

  static func heard(_ groups: Int, of wanted: Int) -> Text {
    groups >= wanted
      ? Text(da: "\(groups) grupper er hørt nu.", en: "\(groups) groups have been heard now.")
      : Text(
        da: "\(groups) af mindst \(wanted) grupper er hørt nu.",
        en: "\(groups) of at least \(wanted) groups have been heard now.")
  }
}

extension [Text] {
  func texts(_ language: Language) -> [String] { map { $0(language) } }
}
