import Language
import Time

/// The words about one's own data, and leaving.
enum OwnDataTexts {
  static let account = Text(da: "Din konto", en: "Your account")
  static let ownData = Text(da: "Dine data", en: "Your data")
  static let lead = Text(
    da: "Det, Samspil gemmer under dit navn, kan du hente her og tage med dig.",
    en: "What Samspil keeps under your name, you can get here and take with you.")
  static let asFiles = Text(da: "Filer", en: "Files")
  static let asFilesAbout = Text(
    da: "En zip-fil med en CSV-fil for hver slags, som et regneark åbner.",
    en: "A zip file with a CSV file for each kind, which a spreadsheet opens.")
  static let getFiles = Text(da: "Hent filerne", en: "Get the files")
  static let asJSON = Text(da: "JSON", en: "JSON")
  static let asJSONAbout = Text(
    da: "Ét dokument, et andet program kan læse.", en: "One document that another program can read.")
  static let getJSON = Text(da: "Hent JSON", en: "Get the JSON")
  static let ofYou = Text(da: "Om dig og din konto", en: "About you and your account")
  static let inCases = Text(da: "Det, du har skrevet og gjort i forløb", en: "What you have written and done in cases")
  /// What is kept and not given, and why.
  static let notWho = Text(
    da:
      "Hvad du har støttet, valgt eller stemt i idékald og på meningskort, er heller ikke med. Det ligger under en nøgle uden dit navn, og ingen kan se, at det er dit.",
    en:
      "What you have supported, chosen or voted in calls for ideas and on opinion maps is not there either. It is kept under a key without your name, and nobody can see that it is yours."
  )
  static let notOthers = Text(
    da: "Det, andre har skrevet, er ikke med: det er deres.", en: "What others have written is not there: it is theirs."
  )

  static let leave = Text(da: "Slet dig selv fra Samspil", en: "Erase yourself from Samspil")
  static let leaveAbout = Text(
    da: "Du kan gå ud af alt på én gang. Du får først at vide, hvad der bliver, og hvorfor.",
    en: "You can leave everything at once. You are first told what stays, and why.")
  static let readAndLeave = Text(da: "Se, hvad der sker, og slet dig selv", en: "See what happens, and erase yourself")
  static let leaveLead = Text(
    da: "Din konto forsvinder, og dit navn tages af det, du har skrevet. Det kan ikke gøres om.",
    en: "Your account disappears, and your name is taken off what you have written. It cannot be undone.")
  static let goes = Text(da: "Dette slettes", en: "This is erased")
  static let stays = Text(da: "Dette bliver, og derfor", en: "This stays, and why")
  static let staysInCases = [
    Text(
      da:
        "Det, du har skrevet i forløb, bliver som en del af sagen. Der står „Person“ og et nummer i stedet for dit navn. Vil du have en tekst væk, så tag den tilbage først.",
      en:
        "What you have written in cases stays as part of their records. It says “Person” and a number in place of your name. If you want a text gone, take it back first."
    ),
    Text(
      da: "Det, andre har skrevet, kan nævne dig. Bed den, der leder forløbet, om at få det rettet.",
      en: "What others have written may name you. Ask the one who leads the case to have it corrected."),
    Text(
      da: "Sikkerhedskopier fra før har dine data, til de bliver overskrevet.",
      en: "Backups from before have your data until they are overwritten."),
  ]
  static let forGood = Text(da: "Slet dig selv for altid", en: "Erase yourself for good")
  static let copyFirst = Text(
    da: "Vil du have en kopi først? Hent den her:", en: "Do you want a copy first? Get it here:")
  static let eraseMe = Text(da: "Slet mig fra Samspil", en: "Erase me from Samspil")
  static let stay = Text(da: "Bliv", en: "Stay")
  static let putRight = Text(da: "Ret dette for at slette", en: "Put this right to erase")
  static let nameMissing = Text(da: "Skriv dit navn", en: "Write your name")
  static let nameWrong = Text(da: "Skriv dit navn, præcis som det står", en: "Write your name exactly as it stands")
  static let isErased = Text(da: "Du er slettet fra Samspil.", en: "You are erased from Samspil.")
  static let cannotYet = Text(da: "Du kan ikke slette dig selv endnu", en: "You cannot erase yourself yet")
  static let handOver = Text(
    da: "Lad en anden lede dine forløb, også dem i arkivet, eller slet dem, og prøv igen.",
    en: "Let somebody else lead your cases, those in the archive too, or delete them, and try again.")
  static let youLead = Text(
    da:
      "Du er den eneste, der leder disse forløb. Lad en anden lede dem, eller slet dem, først. Ligger et forløb i arkivet, så hent det frem, mens du giver ledelsen videre.",
    en:
      "You are the only one who leads these cases. Let somebody else lead them, or delete them, first. If a case is archived, bring it back while you hand the leadership on."
  )
  static let lastAdministrator = Text(
    da: "Du er den eneste administrator af Samspil. Gør en anden til administrator først.",
    en: "You are the only administrator of Samspil. Make somebody else an administrator first.")

  static func writeName(_ name: String) -> Text {
    Text(da: "Skriv dit navn: \(name)", en: "Write your name: \(name)")
  }

  /// What stands beside the files, in both languages.
  static func readMe(_ name: String, _ now: Instant) -> String {
    let day = (Formats.day(now.day, .danish), Formats.day(now.day, .english))
    return """
      Hvad Samspil gemmer under navnet \(name), hentet \(day.0).

      konto/          din konto, og hvad der er gemt om dig selv
      forloeb/        det, du har skrevet og gjort; første kolonne er forløbets nummer
      mine-data.json  det samme som ét dokument
      checksums.txt   SHA-256 af hver fil

      Det, andre har skrevet, er ikke med. Støtte, valg og stemmer i idékald og på
      meningskort heller ikke: de ligger under en nøgle uden navn.

      ---

      What Samspil keeps under the name \(name), fetched on \(day.1).

      konto/          your account, and what is kept about yourself
      forloeb/        what you have written and done; the first column is the number of the case
      mine-data.json  the same as one document
      checksums.txt   SHA-256 of each file

      What others have written is not there. Neither are supports, choices and votes in
      calls for ideas and on opinion maps: they are kept under a key without a name.

      """
  }
}
