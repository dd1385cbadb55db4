import Glibc

/// A number as people write it: `41,5`, `41.5`, `1.234,5`, `78 %`.
///
/// A comma stands before decimals, as Danes write; so does a point, as others do. A
/// point before exactly three digits could be either, and is not guessed at.
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

  /// What a point before three digits means.
  package enum Point: Sendable {
    case unclear
    /// It stands before decimals: the file has other numbers where it can be nothing else.
    case decimal
  }

  /// Beyond this nothing is measured.
  package static let greatest = 1e12

  /// - Parameters:
  ///   - unit: What may stand behind the number.
  ///   - point: What a point before three digits means.
  package init(_ text: String, unit: String, point: Point = .unclear) throws(Problem) {
    let word = Self.withoutBlanks(text)
    if word.isEmpty { throw .empty }
    let split = word.firstIndex { !"0123456789.,+-−".contains($0) } ?? word.endIndex
    let behind = word[split...]
    if split == word.startIndex { throw .notANumber(text) }
    if !behind.isEmpty, !Self.isUnit(String(behind), unit) {
      throw behind.contains { "0123456789".contains($0) } ? .notANumber(text) : .otherUnit(String(behind))
    }
    let digits = try Self.plain(String(word[..<split]), text, point)
    guard let value = Double(digits), value.isFinite else { throw .notANumber(text) }
    guard value.magnitude <= Self.greatest else { throw .tooLarge(text) }
    self.value = value
  }

  /// With a point before the decimals and nothing between thousands.
  private static func plain(_ number: String, _ text: String, _ point: Point) throws(Problem) -> String {
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
    case (1, 0): return sign + body.replacing(",", with: ".")
    case (0, 1):
      let parts = body.split(separator: ".", omittingEmptySubsequences: false)
      if point == .unclear, parts[1].count == 3, (1...3).contains(parts[0].count), parts[0].first != "0" {
        throw .ambiguous(text)
      }
      return sign + body
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
