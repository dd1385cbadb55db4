/// Why a file cannot be read as a table: which file, where in it, and what.
public struct TableProblem: Error, Equatable, Sendable {
  /// The file as it was named.
  public let file: String
  /// `nil` when it is about the file as a whole.
  public let place: Place?
  public let kind: Kind

  public init(file: String, place: Place?, _ kind: Kind) {
    self.file = file
    self.place = place
    self.kind = kind
  }

  public enum Kind: Equatable, Sendable {
    // The file.
    case missing
    case directory
    case notPermitted
    /// A pipe, a device or a socket.
    case notAFile
    case tooLarge(bytes: Int, most: Int)
    /// The number that the system gives for the fault.
    case unreadable(code: Int32)
    case empty
    /// Columns are named, and nothing follows.
    case onlyHeading

    // Its bytes.
    case utf16
    case utf32
    case notUTF8(byte: UInt8)
    /// A byte of value 0, which no text has.
    case nul

    // Its lines and fields.
    case lineTooLong(most: Int)
    case emptyLine
    /// A quote that opens a field is never closed; the place is where it opens.
    case unclosedQuote
    /// Something stands between a closing quote and the next separator.
    case afterQuote
    case fieldCount(expected: Int, given: Int)
    case noColumn(String, given: [String])
    case columnTwice(String)

    // Its values.
    case emptyField(column: String?)
    case notAWholeNumber(String)
    case notANumber(String)
    /// `1,5` where numbers have a decimal point.
    case decimalComma(String)
    /// `1.5` where numbers have a decimal comma.
    case decimalPoint(String)
    /// `1.234,5` or `1,234.5`: a separator of thousands is not guessed at.
    case thousands(String)
    case numberTooLarge(String)
  }
}

/// A place in a file.
public struct Place: Equatable, Sendable {
  /// Counted from 1, as an editor does: a line break inside quotes counts.
  public let line: Int
  /// The character in the line, counted from 1.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
