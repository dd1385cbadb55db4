/// Codes that are short, easy to read aloud, and hard to guess.
enum RoomCode {
  /// Neither 0 and O, 1, I and L, nor vowels that make words.
  static let letters = Array("BCDFGHJKMNPQRSTVWXZ23456789")
  static let length = 6

  static func new() -> String {
    var chance = SystemRandomNumberGenerator()
    return String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &chance)] })
  }

  /// What somebody typed, as codes are written; `nil` for what cannot be one.
  static func read(_ text: String) -> String? {
    let code = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    return code.count == length && code.allSatisfy(letters.contains) ? code : nil
  }

  /// In two parts, as it is read aloud.
  static func shown(_ code: String) -> String { "\(code.prefix(3)) \(code.dropFirst(3))" }
}
