import Glibc

/// A number as people write it: `41,5`, `41.5`, `1.234,5`, `78 %`.
///
/// A comma stands before decimals, as Danes write; so does a point, as others do. A
/// mark before exactly three digits could stand between thousands, too: the other
/// numbers of a file tell which it is, and where they do not it is not guessed at.
package struct WrittenValue: Equatable, Sendable {
  package let value: Double

  package enum Problem: Error, Equatable, Sendable {
    case empty
    case notANumber(String)
    /// `1.234` is a thousand to some and one and a bit to others.
    case ambiguous(String)
    /// Another unit stands behind it than the one that is measured in.
    case otherUnit(String)
    case tooLarge(String)
  }

  /// What stands before decimals in the numbers of one file.
  package enum DecimalMark: Sendable {
    /// Nothing tells. A comma does, as Danes write; a point before three digits could be either.
    case untold
    case comma, point
    /// Both do: the numbers are from several hands, and a mark before three digits could be either.
    case mixed

    /// With what one more number tells.
    package func told(_ mark: DecimalMark?) -> DecimalMark {
      guard let mark, mark != self else { return self }
      return self == .untold ? mark : .mixed
    }
  }

  /// Beyond this nothing is measured.
  package static let greatest = 1e12

  /// - Parameters:
  ///   - unit: What may stand behind the number.
  ///   - mark: What stands before decimals in the other numbers.
  package init(_ text: String, unit: String, mark: DecimalMark = .untold) throws(Problem) {
    let word = Self.withoutBlanks(text)
    if word.isEmpty { throw .empty }
    let split = word.firstIndex { !"0123456789.,+-−".contains($0) } ?? word.endIndex
    let behind = word[split...]
    if split == word.startIndex { throw .notANumber(text) }
    if !behind.isEmpty, !Self.isUnit(String(behind), unit) {
      throw behind.contains { "0123456789".contains($0) } ? .notANumber(text) : .otherUnit(String(behind))
    }
    let digits = try Self.plain(String(word[..<split]), text, mark)
    guard let value = Double(digits), value.isFinite else { throw .notANumber(text) }
    guard value.magnitude <= Self.greatest else { throw .tooLarge(text) }
    self.value = value
  }

  /// With a point before the decimals and nothing between thousands.
  private static func plain(_ number: String, _ text: String, _ mark: DecimalMark) throws(Problem) -> String {
    var body = number[...]
    var sign = ""
    if let first = body.first, "+-−".contains(first) {
      sign = first == "+" ? "" : "-"
      body = body.dropFirst()
    }
    if body.contains(where: { "+-−".contains($0) }) || !body.contains(where: \.isNumber) { throw .notANumber(text) }
    let commas = body.filter { $0 == "," }.count
    let points = body.filter { $0 == "." }.count
    switch (commas, points) {
    case (0, 0): return sign + body
    case (1, 0):
      guard mayGroup(body, ",") else { return sign + body.replacing(",", with: ".") }
      switch mark {
      case .untold, .comma: return sign + body.replacing(",", with: ".")
      case .point: return sign + body.replacing(",", with: "")
      case .mixed: throw .ambiguous(text)
      }
    case (0, 1):
      guard mayGroup(body, ".") else { return sign + body }
      switch mark {
      case .point: return sign + body
      case .comma: return sign + body.replacing(".", with: "")
      case .untold, .mixed: throw .ambiguous(text)
      }
    case (1, 1):
      let isDanish = (body.lastIndex(of: ",") ?? body.startIndex) > (body.lastIndex(of: ".") ?? body.startIndex)
      return sign
        + (try isDanish ? grouped(body, by: ".", before: ",", text) : grouped(body, by: ",", before: ".", text))
    case (1, _): return sign + (try grouped(body, by: ".", before: ",", text))
    case (_, 1): return sign + (try grouped(body, by: ",", before: ".", text))
    case (0, _): return sign + (try grouped(body, by: ".", before: ",", text))
    case (_, 0): return sign + (try grouped(body, by: ",", before: ".", text))
    default: throw .notANumber(text)
    }
  }

  /// Whether the one mark of a number can stand between thousands as well: `1.234`, but not `0.234` or `41.25`.
  private static func mayGroup(_ body: Substring, _ mark: Character) -> Bool {
    let parts = body.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
  }

  /// The mark that can only stand before decimals in a number; `nil` where there is none, or it could be either.
  package static func decimalMark(in text: String) -> DecimalMark? {
    let word = withoutBlanks(text)
    let body = word.drop { "+-−".contains($0) }.prefix { "0123456789.,".contains($0) }
    let commas = body.count { $0 == "," }
    let points = body.count { $0 == "." }
    switch (commas, points) {
    case (0, 0): return nil
    case (1, 0): return mayGroup(body, ",") ? nil : .comma
    case (0, 1): return mayGroup(body, ".") ? nil : .point
    case (1, 1):
      return (body.lastIndex(of: ",") ?? body.startIndex) > (body.lastIndex(of: ".") ?? body.startIndex)
        ? .comma : .point
    case (0...1, _): return .comma
    case (_, 0...1): return .point
    default: return nil
    }
  }

  /// `1.234.567,8`: thousands in groups of three, then the decimals.
  private static func grouped(
    _ body: Substring, by mark: Character, before decimal: Character, _ text: String
  ) throws(Problem) -> String {
    let halves = body.split(separator: decimal, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: mark, omittingEmptySubsequences: false)
    let isSound =
      halves.count <= 2 && !(halves.count == 2 && halves[1].contains(mark)) && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isSound else { throw .notANumber(text) }
    return groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
  }

  private static func withoutBlanks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private static func isUnit(_ word: String, _ unit: String) -> Bool {
    func folded(_ text: String) -> String {
      withoutBlanks(text).lowercased().filter { $0 != "." }
    }
    let percent: Set = ["%", "pct", "procent", "percent"]
    let (word, unit) = (folded(word), folded(unit))
    return word == unit || percent.contains(word) && percent.contains(unit)
  }
}
