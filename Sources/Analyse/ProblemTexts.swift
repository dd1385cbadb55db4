import Glibc
import Language
import Tables

extension AnalyseProblem {
  /// File, line, character, and what is wrong, in one sentence or two.
  public var sentence: Text {
    switch self {
    case .table(let problem): ProblemTexts.placed(problem.file, problem.place, problem.kind.sentence)
    case .content(let file, let place, let content): ProblemTexts.placed(file, place, content.sentence)
    }
  }
}

enum ProblemTexts {
  static func placed(_ file: String, _ place: Place?, _ sentence: Text) -> Text {
    let file = shown(file)
    guard let place else { return Text(same: "\(file): ") + sentence }
    return Text(
      da: "\(file), linje \(place.line), tegn \(place.column): ",
      en: "\(file), line \(place.line), column \(place.column): ") + sentence
  }

  /// What stands in the file, in quotes; long texts are cut.
  static func quoted(_ text: String) -> Text {
    let short = text.count > 40 ? text.prefix(40) + "…" : text[...]
    return Text(da: "»\(shown(String(short)))«", en: "\"\(shown(String(short)))\"")
  }

  /// Without characters that would move the writing about on a screen.
  private static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  static func mebibytes(_ bytes: Int) -> Text {
    Text(da: "\(Formats.whole(bytes >> 20, .danish)) MiB", en: "\(Formats.whole(bytes >> 20, .english)) MiB")
  }

  static func fields(_ count: Int) -> Text { .counted(count, one: ("felt", "field"), many: ("felter", "fields")) }
}

extension TableProblem.Kind {
  /// What is wrong, and where it helps, what to do.
  var sentence: Text {
    switch self {
    case .missing: Text(da: "Filen findes ikke.", en: "There is no such file.")
    case .directory: Text(da: "Det er en mappe, ikke en fil.", en: "This is a directory, not a file.")
    case .notPermitted: Text(da: "Filen må ikke læses.", en: "Reading the file is not permitted.")
    case .notAFile:
      Text(
        da: "Det er et rør eller en enhed. Kun almindelige filer læses.",
        en: "This is a pipe or a device. Only regular files are read.")
    case .tooLarge(let bytes, let most):
      Text(da: "Filen fylder ", en: "The file takes ") + ProblemTexts.mebibytes(bytes)
        + Text(da: "; højst ", en: "; at most ") + ProblemTexts.mebibytes(most)
        + Text(da: " læses.", en: " are read.")
    case .unreadable(let code):
      Text(da: "Filen kan ikke læses: ", en: "The file cannot be read: ")
        + Text(same: "\(String(cString: strerror(code))).")
    case .empty: Text(da: "Filen er tom.", en: "The file is empty.")
    case .onlyHeading:
      Text(
        da: "Der er kun en overskrift og ingen linjer under den.", en: "There is only a heading and no line below it.")
    case .utf16: Self.otherEncoding("UTF-16")
    case .utf32: Self.otherEncoding("UTF-32")
    case .notUTF8(let byte):
      Text(
        da: "Byten 0x\(Self.hexadecimal(byte)) er ikke UTF-8. Gem filen som UTF-8.",
        en: "The byte 0x\(Self.hexadecimal(byte)) is not UTF-8. Save the file as UTF-8.")
    case .nul:
      Text(
        da: "Her er en byte med værdien 0. Det er ikke en tekstfil.",
        en: "Here is a byte of value 0. This is no text file.")
    case .lineTooLong(let most):
      Text(da: "Linjen er længere end ", en: "The line is longer than ") + ProblemTexts.mebibytes(most)
        + Text(same: ".")
    case .emptyLine:
      Text(
        da: "Linjen er tom. Mangler der en værdi, så udelad linjen.",
        en: "The line is empty. Where a value is missing, leave the line out.")
    case .unclosedQuote:
      Text(
        da: "Anførselstegnet, der begynder her, bliver aldrig lukket.", en: "The quote that opens here is never closed."
      )
    case .afterQuote:
      Text(
        da: "Efter et afsluttende anførselstegn skal feltet slutte. Et anførselstegn inde i teksten skrives to gange.",
        en: "After a closing quote the field must end. A quote inside a text is written twice.")
    case .fieldCount(let expected, let given):
      Text(da: "Linjen har ", en: "The line has ") + ProblemTexts.fields(given)
        + Text(da: ", den første har \(expected).", en: ", the first one has \(expected).")
    case .noColumn(let name, let given):
      Text(da: "Kolonnen \(name) mangler. Her er: ", en: "The column \(name) is missing. There are: ")
        + .build { language in given.map { ProblemTexts.quoted($0)(language) }.prefix(20).joined(separator: ", ") + "."
        }
    case .columnTwice(let name):
      Text(da: "Kolonnen \(name) er her to gange.", en: "The column \(name) is here twice.")
    case .emptyField(let column?): Text(da: "Feltet \(column) er tomt.", en: "The field \(column) is empty.")
    case .emptyField(nil): Text(da: "Feltet er tomt.", en: "The field is empty.")
    case .notAWholeNumber(let word):
      ProblemTexts.quoted(word) + Text(da: " er ikke et helt tal.", en: " is not a whole number.")
    case .notANumber(let word): ProblemTexts.quoted(word) + Text(da: " er ikke et tal.", en: " is not a number.")
    case .decimalComma(let word):
      ProblemTexts.quoted(word)
        + Text(
          da: " har et decimalkomma. Skriv --decimal-comma, hvis filen bruger komma i tal.",
          en: " has a decimal comma. Add --decimal-comma if the file writes numbers with a comma.")
    case .decimalPoint(let word):
      ProblemTexts.quoted(word)
        + Text(
          da: " har et punktum, men filen læses med decimalkomma (--decimal-comma).",
          en: " has a point, but the file is read with decimal commas (--decimal-comma).")
    case .thousands(let word):
      ProblemTexts.quoted(word)
        + Text(da: " har skilletegn mellem tusinder. Fjern dem.", en: " has separators of thousands. Remove them.")
    case .numberTooLarge(let word):
      ProblemTexts.quoted(word) + Text(da: " er for stort et tal.", en: " is too large a number.")
    }
  }

  private static func otherEncoding(_ name: String) -> Text {
    Text(da: "Filen er \(name). Gem den som UTF-8.", en: "The file is \(name). Save it as UTF-8.")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0\(digits)" : digits
  }
}

extension AnalyseProblem.Content {
  var sentence: Text {
    switch self {
    case .notAVote(let word):
      ProblemTexts.quoted(word)
        + Text(da: " er ikke en stemme. En stemme er 1, 0 eller -1.", en: " is not a vote. A vote is 1, 0 or -1.")
    case .notTrueOrFalse(let word):
      ProblemTexts.quoted(word) + Text(da: " er hverken TRUE eller FALSE.", en: " is neither TRUE nor FALSE.")
    case .notADate(let word):
      ProblemTexts.quoted(word)
        + Text(
          da: " er ikke en dato. Datoer skrives 2026-11-23 eller 23-11-2026.",
          en: " is not a date. Dates are written 2026-11-23 or 23-11-2026.")
    case .otherDateForm(let word):
      ProblemTexts.quoted(word)
        + Text(da: " er skrevet anderledes end den første dato.", en: " is written in another way than the first date.")
    case .dateTwice(let word, let line):
      ProblemTexts.quoted(word) + Text(da: " står også på linje \(line).", en: " is on line \(line), too.")
    case .notAMoment(let word):
      ProblemTexts.quoted(word)
        + Text(da: " er hverken en ISO-dato eller et tal.", en: " is neither an ISO date nor a number.")
    case .otherMoment(let word):
      ProblemTexts.quoted(word)
        + Text(
          da: " er af en anden slags end den første linje: tal, datoer og klokkeslæt kan ikke blandes.",
          en: " is of another kind than the first line: numbers, dates and times of day cannot be mixed.")
    case .missingValue:
      Text(
        da: "Værdien mangler. Udelad linjen, hvis der ikke blev målt.",
        en: "The value is missing. Leave the line out if nothing was measured.")
    case .seriesColumns(let given):
      Text(
        da: "Der er \(given) kolonner. Kald de to, der skal læses, date og value.",
        en: "There are \(given) columns. Name the two to be read date and value.")
    case .idTwice(let id, let line):
      ProblemTexts.quoted(id) + Text(da: " står også på linje \(line).", en: " is on line \(line), too.")
    case .withItself(let id):
      ProblemTexts.quoted(id) + Text(da: " står over for sig selv.", en: " is set against itself.")
    case .noGroup(let id): ProblemTexts.quoted(id) + Text(da: " har ingen gruppe.", en: " has no group.")
    case .oneGroup(let group):
      Text(da: "Alle er i gruppen ", en: "All are of the group ") + ProblemTexts.quoted(group)
        + Text(da: ". Der skal være mindst to grupper.", en: ". It takes at least two groups.")
    case .fewColumns(let needed, let given):
      Text(
        da: "Der skal være mindst \(needed) felter på en linje; her er \(given).",
        en: "A line needs at least \(needed) fields; here is \(given).")
    case .tooManyIdeas(let most, let given):
      Text(
        da: "Der er \(Formats.whole(given, .danish)) idéer; højst \(Formats.whole(most, .danish)) rangordnes.",
        en: "There are \(Formats.whole(given, .english)) ideas; at most \(Formats.whole(most, .english)) are ranked.")
    case .tooManyStatements(let most, let given):
      Text(
        da: "Der er \(Formats.whole(given, .danish)) udsagn; højst \(Formats.whole(most, .danish)) kan tegnes.",
        en:
          "There are \(Formats.whole(given, .english)) statements; at most \(Formats.whole(most, .english)) can be drawn."
      )
    case .noValidVotes(let invalid):
      Text(
        da: "Ingen stemme er gyldig; \(invalid) er ugyldige.", en: "No vote is valid; \(invalid) are invalid.")
    case .noContacts: Text(da: "Der er ingen kontakter.", en: "There are no contacts.")
    case .tooFewEvents(let needed, let given):
      Text(
        da: "Der skal mindst \(needed) hændelser til; her er \(given).",
        en: "It takes at least \(needed) events; here are \(given).")
    case .allAtOnce(let events):
      Text(
        da: "Alle \(events) hændelser er på samme tid: der er ingen mellemrum.",
        en: "All \(events) events are at the same time: there are no gaps.")
    case .unforeseen(let problem):
      Text(da: "Metoden afviser det: \(problem).", en: "The method refuses it: \(problem).")
    case .unsettled(let rounds):
      Text(
        da: "Beregningen faldt ikke til ro på \(rounds) runder.",
        en: "The estimate had not settled after \(rounds) rounds.")
    }
  }
}
