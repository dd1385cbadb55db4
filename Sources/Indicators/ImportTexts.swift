import Language
import Tables

enum ImportTexts {
  static let title = Text(da: "Hent målinger fra et regneark", en: "Import measurements from a spreadsheet")
  static let lead = Text(
    da:
      "Gem regnearket som CSV, og vælg filen, eller kopiér to kolonner ind: dato og tal. Vi viser, hvad vi har forstået, før noget bliver gemt.",
    en:
      "Save the spreadsheet as CSV and choose the file, or paste two columns: date and number. We show what we understood before anything is saved."
  )
  static let file = Text(da: "Fil", en: "File")
  static let fileHint = Text(
    da: "CSV, også fra dansk Excel. Højst 8 MB.", en: "CSV, also from Danish Excel. At most 8 MB.")
  static let fileTooLarge = Text(da: "Filen er over 8 MB. Del den i to", en: "The file is over 8 MB. Divide it")
  static let text = Text(da: "Eller kopiér ind", en: "Or paste")
  static let textHint = Text(
    da: "Én måling på hver linje: 23-11-2026;41,5", en: "One measurement on each line: 2026-11-23;41.5")
  static let site = Text(da: "Sted, når filen ikke siger det", en: "Place, when the file does not say")
  static let read = Text(da: "Læs målingerne", en: "Read the measurements")
  static let missing = Text(da: "Vælg en fil, eller kopiér målinger ind", en: "Choose a file, or paste measurements")
  static let putRight = Text(
    da: "Intet er gemt. Ret linjerne i regnearket, og prøv igen",
    en: "Nothing is saved. Put the lines right in the spreadsheet and try again")
  static func faults(_ count: Int) -> Text {
    .counted(
      count, one: ("linje skal rettes", "line is to be put right"),
      many: ("linjer skal rettes", "lines are to be put right"))
  }
  static func line(_ number: Int) -> Text { Text(da: "Linje \(number): ", en: "Line \(number): ") }
  static func more(_ count: Int) -> Text { Text(da: "Og \(count) linjer til.", en: "And \(count) lines more.") }

  static let columnsMissing = Text(
    da: "Vi fandt ikke to kolonner. Sæt semikolon mellem dato og tal: 23-11-2026;41,5",
    en: "We did not find two columns. Put a semicolon between date and number: 2026-11-23;41.5")
  static func fields(_ expected: Int, _ given: Int) -> Text {
    Text(
      da: "Der er \(given) felter, og de andre linjer har \(expected). Er der et komma eller semikolon for meget?",
      en: "There are \(given) fields, and the other lines have \(expected). Is there a comma or semicolon too many?")
  }
  static func date(_ text: String) -> Text {
    text.isEmpty
      ? Text(da: "Datoen mangler. Skriv den som 23-11-2026", en: "The date is missing. Write it as 2026-11-23")
      : Text(
        da: "”\(text.prefix(30))” er ikke en dato, vi kender. Skriv den som 23-11-2026",
        en: "“\(text.prefix(30))” is no date that we know. Write it as 2026-11-23")
  }
  static func place(_ name: String, _ names: [String]) -> Text {
    name.isEmpty
      ? Text(
        da: "Stedet mangler. Vælg det i formularen, eller skriv det i filen: ",
        en: "The place is missing. Choose it in the form, or write it in the file: ")
        + .build { Formats.list(names, $0) }
      : Text(
        da: "”\(name.prefix(30))” er ikke et sted her. Vælg: ", en: "“\(name.prefix(30))” is no place here. Choose: ")
        + .build { Formats.list(names, $0) }
  }
  static func twice(_ period: Text, _ line: Int) -> Text {
    Text(
      da: "\(period.danish) står også på linje \(line). Behold den ene",
      en: "\(period.english) is also on line \(line). Keep one")
  }
  static func tooMany(_ most: Int) -> Text {
    .build { language in
      language == .danish
        ? "Der er mere end \(Formats.whole(most, language)) linjer. Del filen i to"
        : "There are more than \(Formats.whole(most, language)) lines. Divide the file"
    }
  }
  static func table(_ kind: TableProblem.Kind) -> Text {
    switch kind {
    case .empty: Text(da: "Filen er tom. Vælg en med målinger", en: "The file is empty. Choose one with measurements")
    case .onlyHeading:
      Text(
        da: "Der er overskrifter og ingen målinger. Tjek, at det er det rigtige ark",
        en: "There are headings and no measurements. Check that it is the right sheet")
    case .unclosedQuote:
      Text(
        da: "Et anførselstegn åbner og lukkes aldrig. Fjern det, eller sæt ét til",
        en: "A quote opens and never closes. Take it away, or add one")
    case .afterQuote:
      Text(
        da: "Der står noget efter et anførselstegn. Sæt semikolon imellem",
        en: "Something stands after a quote. Put a semicolon between")
    case .nul, .utf32:
      Text(
        da: "Det er ikke en tekstfil. Gem regnearket som CSV, og vælg den",
        en: "It is not a text file. Save the spreadsheet as CSV and choose that")
    case .lineTooLong:
      Text(
        da: "En linje er alt for lang. Gem regnearket som CSV, og vælg den",
        en: "A line is far too long. Save the spreadsheet as CSV and choose that")
    default:
      Text(
        da: "Vi kan ikke læse linjen. Gem regnearket som CSV igen",
        en: "We cannot read the line. Save the spreadsheet as CSV again")
    }
  }

  static let preview = Text(da: "Er det her rigtigt?", en: "Is this right?")
  static let reading = Text(da: "Målingerne er på vej", en: "The measurements are on their way")
  static func progress(_ done: Int, _ total: Int) -> Text {
    .build { language in
      let (done, total) = (Formats.whole(done, language), Formats.whole(total, language))
      return language == .danish ? "\(done) af \(total) er klar." : "\(done) of \(total) are ready."
    }
  }
  static let again = Text(da: "Se igen", en: "Look again")
  static let stopped = Text(da: "Det gik i stå. Hent filen igen", en: "It has come to a stop. Import the file again")
  static func understood(_ count: Int, _ first: Text, _ last: Text) -> Text {
    PeriodTexts.measurements(count)
      + Text(da: " fra \(first.danish) til \(last.danish).", en: " from \(first.english) to \(last.english).")
  }
  static func new(_ count: Int) -> Text {
    .counted(count, one: ("ny måling", "new measurement"), many: ("nye målinger", "new measurements"))
  }
  static func same(_ count: Int) -> Text {
    .counted(
      count, one: ("står der i forvejen", "is there already"), many: ("står der i forvejen", "are there already"))
  }
  static func other(_ count: Int) -> Text {
    .counted(
      count, one: ("er anderledes end det, der står", "differs from what is there"),
      many: ("er anderledes end det, der står", "differ from what is there"))
  }
  static let firstLines = Text(da: "De første og de sidste linjer", en: "The first and the last lines")
  static let why = Text(da: "Hvorfor skal de ændres?", en: "Why are they to be changed?")
  static let whyHint = Text(
    da: "De gamle tal og din grund bliver stående.", en: "The old numbers and your reason stay.")
  static let whyMissing = Text(
    da: "Skriv, hvorfor de tal, der står, skal ændres", en: "Write why the numbers that are there are to be changed")
  static func save(_ count: Int) -> Text { Text(da: "Gem ", en: "Save ") + PeriodTexts.measurements(count) }
  static let discard = Text(da: "Glem det her", en: "Forget this")
  static let discarded = Text(da: "Intet er gemt", en: "Nothing is saved")
  static func saved(_ result: MeasurementBatch.Result) -> Text {
    PeriodTexts.measurements(result.written) + Text(da: " er gemt", en: " saved")
      + (result.corrected > 0
        ? Text(da: ", \(result.corrected) er rettet", en: ", \(result.corrected) corrected") : Text(same: ""))
  }
  static let link = Text(da: "Hent fra et regneark", en: "Import from a spreadsheet")
}
