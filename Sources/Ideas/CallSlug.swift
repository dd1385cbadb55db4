import Language
import Web

/// The address of a call: the words of its question, and where it is not for
/// everyone something that nobody guesses.
enum CallSlug {
  private static let mostWords = 6
  private static let longest = 48

  /// The first of the addresses that fit which nobody has.
  static func free(
    for question: String, audience: Call.Audience, isTaken: (String) throws -> Bool
  ) rethrows -> String {
    let words = words(of: question)
    if audience != .public { return words + "-" + Secrets.token(bytes: 12) }
    var slug = words
    var number = 2
    while try isTaken(slug) {
      slug = "\(words)-\(number)"
      number += 1
    }
    return slug
  }

  /// `hvad-ville-goere-det-trygt-at`
  static func words(of question: String) -> String {
    var words: [String] = []
    var length = 0
    for word in plain(question).split(separator: " ").prefix(mostWords) where length + word.count < longest {
      words.append(String(word))
      length += word.count + 1
    }
    return words.isEmpty ? "idekald" : words.joined(separator: "-")
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().reduce(into: "") { plain, letter in
      switch letter {
      case "æ", "ä": plain += "ae"
      case "ø", "ö": plain += "oe"
      case "å": plain += "aa"
      case "é", "è", "ê": plain += "e"
      case "ü": plain += "u"
      case "a"..."z", "0"..."9": plain.append(letter)
      case "'", "’": break
      default: plain += " "
      }
    }
  }
}
