/// The words of a text, written the same way however they were typed.
///
/// Lower case, accents composed (`a` and a ring become `å`), everything but
/// letters and digits a break between words. *æ*, *ø* and *å* are letters of
/// their own and stay what they are. What agendas put around a title goes: the
/// number of the case before it, the dot leaders and page number after it.
///
/// - Source: docs/methods/similar-texts.md.
struct PlainWords: Equatable, Sendable {
  /// The words in the order of the text, each with at least one letter or digit.
  let words: [[Unicode.Scalar]]

  /// - Complexity: O(length of the text).
  init(of text: some StringProtocol) {
    let scalars = Self.withoutNumbering(Self.composed(text.lowercased()))
    words = scalars.split { !Self.isPart(ofWord: $0) }.map(Array.init)
  }

  private static func isPart(ofWord scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "a"..."z" ~= scalar || "0"..."9" ~= scalar }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || isMark(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// The text with letter and accent as one scalar where there is such a scalar.
  private static func composed(_ text: String) -> [Unicode.Scalar] {
    guard text.unicodeScalars.contains(where: { !$0.isASCII && isMark($0) }) else {
      return Array(text.unicodeScalars)
    }
    return text.flatMap { character -> [Unicode.Scalar] in
      if let letter = letters[character] { return [letter] }
      return Array(character.unicodeScalars)
    }
  }

  /// The accented Latin letters, found by the comparison of characters, which
  /// holds `a` with a ring and `å` to be the same.
  private static let letters: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [0xc0...0x24f, 0x1e00...0x1eff]
    var letters: [Character: Unicode.Scalar] = [:]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      letters[Character(scalar)] = scalar
    }
    return letters
  }()

  /// The text without a case number in front (`39.`, `188 .`, `12)`) and
  /// without dot leaders and page number at the end (`...... 12`).
  ///
  /// A text that is nothing but numbering keeps it: it has nothing else.
  private static func withoutNumbering(_ text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let rest = withoutLeader(withoutCaseNumber(text[...]))
    return rest.contains(where: isPart(ofWord:)) ? rest : text[...]
  }

  private static func withoutCaseNumber(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let afterDigits = text.drop(while: isBlank).drop(while: isDigit)
    let mark = afterDigits.drop(while: isBlank)
    let hasDigits = afterDigits.startIndex > text.drop(while: isBlank).startIndex
    guard hasDigits, let sign = mark.first, sign == "." || sign == ":" || sign == ")" else { return text }
    // `3.5 millioner` is an amount, not the third case.
    if let next = mark.dropFirst().first, isDigit(next) { return text }
    return mark.dropFirst()
  }

  private static func withoutLeader(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = text
    while let last = rest.last, isBlank(last) || isDigit(last) { rest.removeLast() }
    let dots = rest.reversed().prefix { $0 == "." || isBlank($0) }.count { $0 == "." }
    guard dots >= 3 else { return text }
    while let last = rest.last, last == "." || isBlank(last) { rest.removeLast() }
    return rest
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
