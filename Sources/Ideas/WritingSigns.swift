import Language
import Time

/// What says that a text had better be read by somebody before others see it.
///
/// Nothing is thrown away for it: it waits, and a person decides. No puzzle is
/// asked of anyone.
package enum WritingSign: String, Sendable {
  /// Everything is read first here.
  case rule
  case links, fast, trap, many, same
  /// It was not let be seen, and has been written anew.
  case again
  case personal = "private"

  /// How a form was filled in.
  struct Filling: Sendable {
    /// A field that people do not see, and programs fill in.
    var trap = ""
    /// When the page with the form was made; `nil` where nothing sound was sent.
    var shown: Instant?
    var now: Instant
  }

  /// Faster than this nobody writes a sentence.
  static let quickest = Span.seconds(3)
  /// More links than this in one text are unusual.
  static let mostLinks = 1

  /// The first sign in what was written; `nil` where there is none.
  static func sign(in texts: [String], _ filling: Filling) -> WritingSign? {
    let text = texts.joined(separator: "\n")
    if !filling.trap.isEmpty { return .trap }
    guard let shown = filling.shown, shown + quickest <= filling.now else { return .fast }
    if links(in: text) > mostLinks { return .links }
    return nil
  }

  static func links(in text: String) -> Int {
    let lowered = text.lowercased()
    return ["http://", "https://", "www.", "[url", "<a "].reduce(0) { count, mark in
      count + lowered.components(separatedBy: mark) - 1
    }
  }
}

extension String {
  /// How many parts the text has between the marks.
  fileprivate func components(separatedBy mark: String) -> Int {
    var count = 1
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

/// Whether a text holds what looks like something private: a CPR number, a
/// telephone number, an e-mail address.
package enum PersonalSigns {
  package static func isCPR(_ text: String) -> Bool { runs(in: text).contains { $0.count == 10 && isDate($0) } }

  package static func areIn(_ text: String) -> Bool {
    isCPR(text) || runs(in: text).contains { $0.count == 8 || ($0.count == 10 && $0.hasPrefix("45")) } || hasEmail(text)
  }

  /// Digits that stand together, also with a space or a hyphen between.
  private static func runs(in text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    var gap = 0
    for character in text + "." {
      if character.isASCII, character.isNumber {
        run.append(character)
        gap = 0
      } else if !run.isEmpty, gap == 0, character == " " || character == "-" {
        gap = 1
      } else {
        if !run.isEmpty { runs.append(run) }
        run = ""
        gap = 0
      }
    }
    return runs
  }

  /// The first six digits of a CPR number are a day.
  private static func isDate(_ digits: String) -> Bool {
    guard let day = Int(digits.prefix(2)), let month = Int(digits.dropFirst(2).prefix(2)) else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  private static func hasEmail(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].dropFirst().dropLast().contains(".")
    }
  }
}
