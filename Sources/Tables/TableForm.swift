/// How a table is written down in a file.
public struct TableForm: Equatable, Sendable {
  /// What stands between two fields.
  public enum Separator: Equatable, Sendable {
    case comma, semicolon, tab
    /// One or more blanks or tabs; quotes mean nothing here.
    case blanks
    /// Nothing: a line is one field.
    case none
    /// The one of comma, semicolon and tab that the first line has most of; the
    /// whole line is one field where it has none of them.
    case recognised
    /// As ``recognised``, and ``blanks`` where the first line has none of them.
    case recognisedOrBlanks
  }

  public enum Encoding: Equatable, Sendable {
    case utf8
    /// What older spreadsheets write in western Europe.
    case windows1252
  }

  /// What stands before the decimals of a number.
  public enum DecimalMark: Equatable, Sendable { case point, comma }

  public var separator: Separator
  public var encoding: Encoding
  public var decimalMark: DecimalMark
  /// Whether an empty line between others is refused, because it can be a value
  /// that is missing, or passed over. At the end of a file it never matters.
  public var refusesEmptyLines: Bool

  public init(
    separator: Separator = .recognised, encoding: Encoding = .utf8, decimalMark: DecimalMark = .point,
    refusesEmptyLines: Bool = false
  ) {
    self.separator = separator
    self.encoding = encoding
    self.decimalMark = decimalMark
    self.refusesEmptyLines = refusesEmptyLines
  }
}
