/// A statement and its bindings.
///
/// Interpolation binds: whatever stands in `\( )` travels beside the text as a
/// value and can never become part of it. The one way to put text in is
/// `\(raw:)`, which is easy to search for.
///
/// ```swift
/// "SELECT name FROM people WHERE id = \(id)"
/// "… WHERE status IN \(list: statuses) ORDER BY \(raw: order.column)"   // why raw: a column name of ours
/// base + " AND area = \(area)"
/// ```
public struct SQL: ExpressibleByStringInterpolation, Sendable {
  /// With `?1`, `?2`, … where values are bound, in the order of `bindings`.
  private(set) var text: String
  /// Where in the UTF-8 of `text` the question marks stand.
  private(set) var placeholders: [Int]
  private(set) var bindings: [DatabaseValue]

  public init(stringLiteral text: String) {
    self.text = text
    placeholders = []
    bindings = []
  }

  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.sql }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql = SQL(stringLiteral: "")

    public init(literalCapacity: Int, interpolationCount: Int) {
      sql.text.reserveCapacity(literalCapacity + 3 * interpolationCount)
      sql.placeholders.reserveCapacity(interpolationCount)
      sql.bindings.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ text: String) { sql.text += text }

    public mutating func appendInterpolation(_ value: some DatabaseBindable) { sql.bind(value.databaseValue) }

    /// `nil` is NULL. Where PostgreSQL cannot know the type (`\(x) IS NULL`),
    /// write `CAST(\(x) AS TEXT)`.
    public mutating func appendInterpolation(_ value: (some DatabaseBindable)?) {
      sql.bind(value?.databaseValue ?? .null)
    }

    /// A part of a statement, with its own bindings.
    public mutating func appendInterpolation(_ part: SQL) { sql.append(part) }

    /// `(?1, ?2, …)`, to stand after IN. An empty list matches nothing.
    public mutating func appendInterpolation(list values: [some DatabaseBindable]) {
      sql.bindList(values.map(\.databaseValue))
    }

    /// Text that becomes part of the statement. Never something a person wrote.
    public mutating func appendInterpolation(raw text: String) { sql.text += text }
  }
}

extension SQL {
  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum.append(right)
    return sum
  }

  public static func += (left: inout SQL, right: SQL) { left.append(right) }

  /// The parts one after the other with the separator between them:
  /// conditions with `" AND "`, rows of VALUES with `", "`.
  public static func joined(_ parts: [SQL], separator: SQL = ", ") -> SQL {
    var all = SQL(stringLiteral: "")
    for (index, part) in parts.enumerated() {
      if index > 0 { all.append(separator) }
      all.append(part)
    }
    return all
  }

  private mutating func bind(_ value: DatabaseValue) {
    bindings.append(value)
    placeholders.append(text.utf8.count)
    text += "?"
    text += String(bindings.count)
  }

  private mutating func bindList(_ values: [DatabaseValue]) {
    // Neither engine takes `IN ()` from the other's hand. Nothing is equal to
    // NULL, so nothing is in this list; `NOT IN` an empty list is not to be asked.
    guard !values.isEmpty else {
      text += "(NULL)"
      return
    }
    text += "("
    for (index, value) in values.enumerated() {
      if index > 0 { text += ", " }
      bind(value)
    }
    text += ")"
  }

  /// The part's placeholders are numbered on from ours.
  private mutating func append(_ part: SQL) {
    let bytes = part.text.utf8
    var copied = bytes.startIndex
    for (place, value) in zip(part.placeholders, part.bindings) {
      let mark = bytes.index(bytes.startIndex, offsetBy: place)
      text += part.text[copied..<mark]
      bind(value)
      copied = bytes[bytes.index(after: mark)...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.endIndex
    }
    text += part.text[copied...]
  }
}
