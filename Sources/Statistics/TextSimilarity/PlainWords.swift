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
  let words: [ArraySlice<Unicode.Scalar>]

  /// - Complexity: O(length of the text).
  init(of text: String) {
    let scalars = Self.withoutNumbering(Self.composed(Self.lowered(text)))
    words = scalars.split { !Self.isPart(ofWord: $0) }
  }

  /// A word as it is spelt since 1948, where it is spelt as before: *gård* for
  /// *gaard*; `nil` where nothing is spelt so.
  ///
  /// A second way of finding the word and never instead of it: *Aabenraa* is right,
  /// and *Isaac* is no *Isåc*.
  static func respelt(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var respelt: [Unicode.Scalar] = []
    var rest = word
    while let scalar = rest.popFirst() {
      let isDouble = scalar == "a" && rest.first == "a"
      if isDouble { rest.removeFirst() }
      respelt.append(isDouble ? "å" : scalar)
    }
    return respelt.count < word.count ? respelt : nil
  }

  /// The small letters, as the standard library makes them; the Latin ones, which
  /// are nearly all there are, without asking it.
  private static func lowered(_ text: String) -> [Unicode.Scalar] {
    var lowered: [Unicode.Scalar] = []
    lowered.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5a, 0xc0...0xd6, 0xd8...0xde: lowered.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
      case 0..<0x100: lowered.append(scalar)
      default: lowered.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return lowered
  }

  private static func isPart(ofWord scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7a, 0x30...0x39, 0xdf...0xf6, 0xf8...0xff: return true
    case 0..<0x80: return false
    default: break
    }
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
  private static func composed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // Below it there are no marks.
    guard text.contains(where: { $0.value >= 0x300 && isMark($0) }) else { return text }
    return String(String.UnicodeScalarView(text)).flatMap { character -> [Unicode.Scalar] in
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
