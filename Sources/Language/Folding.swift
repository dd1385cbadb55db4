/// Words as they are looked up: lower case, one space between, `å` for `aa`.
///
/// `æ`, `ø` and `å` are letters of their own and stay; accents on other
/// letters stay too, since a Danish name that has one is written with it.
public enum Folding {
  public static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    var wasSpace = true
    for character in text.lowercased() {
      if character.isWhitespace || character.isNewline {
        if !wasSpace { folded.append(" ") }
        wasSpace = true
      } else {
        folded.append(character)
        wasSpace = false
      }
    }
    if folded.hasSuffix(" ") { folded.removeLast() }
    return joined(folded)
  }

  /// A search as the inside of a `LIKE` pattern: `%`, `_` and `\` are themselves.
  public static func pattern(_ search: String) -> String {
    var pattern = ""
    for character in fold(search) {
      if "%_\\".contains(character) { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern
  }

  private static func joined(_ text: String) -> String {
    var result = ""
    var pending = false
    for character in text {
      if character == "a" {
        if pending {
          result.append("å")
          pending = false
        } else {
          pending = true
        }
        continue
      }
      if pending { result.append("a") }
      pending = false
      result.append(character)
    }
    if pending { result.append("a") }
    return result
  }
}
