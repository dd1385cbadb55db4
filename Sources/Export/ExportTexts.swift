import Cases
import Language
import Time

/// The words about taking a case out.
enum ExportTexts {
  static let export = Text(da: "Tag forløbet ud", en: "Take the case out")
  static let lead = Text(
    da: "Alt, hvad holdet har skrevet og gjort, i en form, du kan bruge et andet sted.",
    en: "All that the team has written and done, in a form that you can use elsewhere.")
  static let tables = Text(da: "Tabeller, der er med", en: "Tables that are taken out")
  static let what = Text(da: "Hvad", en: "What")
  static let name = Text(da: "Tabel", en: "Table")
  static let rows = Text(da: "Rækker", en: "Rows")
  static let contributionsAlone = Text(
    da: "Hent kun bidragene: hvem der har gjort hvad hvornår, som én CSV-fil",
    en: "Get the contributions alone: who has done what and when, as one CSV file")
  static func emptyTables(_ count: Int) -> Text {
    .counted(
      count, one: (da: "tabel er tom", en: "table is empty"), many: (da: "tabeller er tomme", en: "tables are empty"))
  }
  static let leftOut = Text(da: "Det er ikke med", en: "This is left out")
  static let leftOutTables = Text(da: "Se hver tabel", en: "See each table")
  static let whoTook = Text(da: "Hvem har taget data ud?", en: "Who has taken data out?")
  static let youTook = Text(da: "Det har du taget ud", en: "What you have taken out")
  static let nobodyTook = Text(da: "Ingen endnu.", en: "Nobody yet.")
  static let isLogged = Text(
    da: "Hver gang nogen henter noget, skrives det her.",
    en: "Every time somebody fetches something, it is written here.")
  static let leaderSees = Text(
    da: "Den, der leder forløbet, kan se, hvem der har hentet data.",
    en: "The one who leads the case can see who has taken data out.")

  static func holds(_ rows: Int) -> Text {
    .build { language in
      Text(
        da: "Forløbet fylder \(Formats.whole(rows, language)) rækker",
        en: "The case comes to \(Formats.whole(rows, language)) rows")(language)
    }
  }

  /// What is never taken out, in words.
  static let notThere = [
    Text(
      da: "Svar på tillidspulsen. Kun det, pulsens side viser, er med.",
      en: "Answers to the trust pulse. Only what the page of the pulse shows is there."),
    Text(
      da: "E-mailadresser på folk, der er inviteret og ikke er kommet med, og nøglerne i deres links.",
      en: "E-mail addresses of people who are invited and have not joined, and the keys of their links."),
    Text(
      da: "Kladder og beskeder, som kun én person kan se, og det, nogen har taget tilbage.",
      en: "Drafts and notices that only one person can see, and what somebody has taken back."),
  ]

  /// A form in which a case can be had.
  struct Form: Sendable {
    let name: Text
    let about: Text
    let action: Text
    let path: String
    var isPage = false
  }

  static func forms(at place: String) -> [Form] {
    [
      Form(
        name: Text(da: "Rapport", en: "Report"),
        about: Text(
          da: "Til at læse og udskrive: problemet, barriererne, beslutningerne og læringen.",
          en: "To read and print: the problem, the barriers, the decisions and the lessons."),
        action: Text(da: "Læs rapporten", en: "Read the report"), path: place + "/rapport", isPage: true),
      Form(
        name: Text(da: "Journalpakke", en: "Records package"),
        about: Text(
          da: "Til jeres journal: rapporten, alle data, dokumenterne og kontrolsummer i én zip-fil.",
          en: "For your records: the report, all data, the documents and checksums in one zip file."),
        action: Text(da: "Hent journalpakken", en: "Get the records package"), path: place + "/journal.zip"),
      Form(
        name: Text(da: "Regneark", en: "Spreadsheets"),
        about: Text(
          da: "En CSV-fil for hver tabel, som Excel åbner, og en ordbog over kolonnerne.",
          en: "A CSV file for each table, which Excel opens, and a dictionary of the columns."),
        action: Text(da: "Hent regneark", en: "Get the spreadsheets"), path: place + "/eksport.zip"),
      Form(
        name: Text(da: "JSON", en: "JSON"),
        about: Text(
          da: "Hele forløbet som ét dokument, et andet program kan læse.",
          en: "The whole case as one document that another program can read."),
        action: Text(da: "Hent JSON", en: "Get the JSON"), path: place + "/eksport.json"),
    ]
  }

  /// What was taken out, as the log says it.
  static func taken(_ what: String, _ format: String) -> Text {
    switch what {
    case "bidrag": Text(da: "alle bidrag (CSV)", en: "all contributions (CSV)")
    case "forloeb": Text(da: "hele forløbet (JSON)", en: "the whole case (JSON)")
    case "tabeller": Text(da: "regneark (zip)", en: "spreadsheets (zip)")
    case "journal": Text(da: "journalpakken (zip)", en: "the records package (zip)")
    default: Text(same: "\(what).\(format)")
    }
  }

  /// What stands in a package beside its files: in both languages, since whoever
  /// opens it in years may read either.
  static func readMe(_ item: Case, _ number: Int, _ by: String, _ now: Instant) -> String {
    let time = LocalTime(now)
    let day = (Formats.day(time.day, .danish), Formats.day(time.day, .english))
    return """
      \(item.title)
      Forløb \(number) i Samspil, \(item.organisationName)

      Taget ud \(day.0) af \(by).

      tabeller/      en CSV-fil for hver tabel: UTF-8, semikolon mellem felterne.
                     Tider er dansk tid. Tomt felt betyder, at der ikke er noget.
                     En tekst, et regneark ville regne på, har en apostrof foran.
      ordbog.csv     hvad tabeller og kolonner er, og hvad der ikke er med.
      checksums.txt  SHA-256 af hver fil: sha256sum -c checksums.txt

      ---

      Case \(number) of Samspil, taken out on \(day.1) by \(by).

      tabeller/      one CSV file for each table: UTF-8, fields parted by semicolons.
                     Times are Danish time. An empty field means that there is nothing.
                     A text that a spreadsheet would calculate has an apostrophe in front.
      ordbog.csv     what tables and columns are, and what is left out.
      checksums.txt  SHA-256 of each file: sha256sum -c checksums.txt

      """
  }
}
