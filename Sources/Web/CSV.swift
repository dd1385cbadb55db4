/// A field of a table that spreadsheets open.
public enum CSV {
  /// The text as a field: quoted where it must be, and never a formula.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`; an apostrophe
  /// in front makes it text again.
  public static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula && Double(text) == nil ? "'" + text : text
    let mustQuote = safe.utf8.contains { $0 == 0x3B || $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
