import Language

/// Who is named with `@` in a text.
///
/// A name is looked for word by word, the longest first: *@Mette Kjærgaard* is
/// her and not the other Mette. A first name is enough when only one has it.
/// Big and small letters, `å` and `aa` are the same, and a genitive *s* is let
/// pass. An address of mail names nobody.
struct Mentions: Equatable {
  /// Those who are meant, each once, in the order they are named.
  private(set) var people: [TeamName] = []
  /// Names that nobody on the team has.
  private(set) var unknown: [String] = []
  /// Names that several have.
  private(set) var unclear: [Unclear] = []

  struct Unclear: Equatable {
    let written: String
    let people: [TeamName]
  }

  /// More than this in one text is a mistake or worse.
  static let most = 20

  static func isNamingSomebody(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "@")) }

  init(in text: String, among team: [TeamName]) {
    let names = team.map { Name($0) }
    for piece in Self.pieces(text) {
      let words = Self.words(piece)
      guard let first = words.first, people.count < Self.most else { continue }
      if let found = Self.longest(words, names) {
        note(found, written: words.prefix(found[0].length).map(\.text).joined(separator: " "))
      } else if first.text.first?.isUppercase ?? false {
        note(unknown: words.prefix(3).prefix { $0.text.first?.isUppercase ?? false }.map(\.text))
      }
    }
  }

  private mutating func note(_ found: [Match], written: String) {
    // Two who are called just the same cannot be told apart by writing more.
    guard found.count == 1 || found.allSatisfy(\.isWhole) else {
      if !unclear.contains(where: { Folding.fold($0.written) == Folding.fold(written) }) {
        unclear.append(Unclear(written: written, people: found.map(\.person)))
      }
      return
    }
    for match in found where !people.contains(match.person) { people.append(match.person) }
  }

  private mutating func note(unknown words: [String]) {
    let name = String(words.joined(separator: " ").prefix(60))
    if !unknown.contains(name), unknown.count < 5 { unknown.append(name) }
  }
}

extension Mentions {
  /// What follows each `@` that stands at the beginning of a word.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var before: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let after = text.index(after: index)
      if text[index] == "@", !before.isLetter, !before.isNumber, before != ".", before != "@" {
        pieces.append(text[after...].prefix(120))
      }
      before = text[index]
      index = after
    }
    return pieces
  }

  private struct Word {
    let text: String
    let folded: String
    /// The same without a genitive *s*.
    let owner: String?
  }

  /// The words up to the first sign that ends a name.
  private static func words(_ piece: Substring) -> [Word] {
    var words: [Word] = []
    for part in piece.prefix(while: { !$0.isNewline }).split(separator: " ", omittingEmptySubsequences: false).prefix(6)
    {
      let text = part.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
      let bare = String(text.reversed().drop { !$0.isLetter }.reversed())
      guard !bare.isEmpty else { break }
      let folded = Folding.fold(bare)
      let owner =
        folded.hasSuffix("s") ? String(folded.dropLast(folded.hasSuffix("'s") || folded.hasSuffix("’s") ? 2 : 1)) : nil
      words.append(Word(text: bare, folded: folded, owner: owner))
      if text.count < part.count { break }
    }
    return words
  }

  private struct Name {
    let person: TeamName
    let words: [String]
    init(_ person: TeamName) {
      self.person = person
      words = Folding.fold(person.name).split(separator: " ").map(String.init)
    }
  }

  private struct Match {
    let person: TeamName
    let length: Int
    let isWhole: Bool
  }

  /// Those who share the most words with what is written, if any: the whole
  /// name, first and last, or as many from the front as are written.
  private static func longest(_ written: [Word], _ names: [Name]) -> [Match]? {
    let matches = names.compactMap { match(written, $0) }
    guard let length = matches.map(\.length).max() else { return nil }
    let best = matches.filter { $0.length == length }
    let whole = best.filter(\.isWhole)
    return whole.isEmpty ? best : whole
  }

  private static func match(_ written: [Word], _ name: Name) -> Match? {
    if isWritten(name.words, written) { return Match(person: name.person, length: name.words.count, isWhole: true) }
    if name.words.count > 2, isWritten([name.words[0], name.words[name.words.count - 1]], written) {
      return Match(person: name.person, length: 2, isWhole: false)
    }
    for count in stride(from: name.words.count - 1, to: 0, by: -1)
    where isWritten(Array(name.words.prefix(count)), written) {
      return Match(person: name.person, length: count, isWhole: false)
    }
    return nil
  }

  private static func isWritten(_ name: [String], _ written: [Word]) -> Bool {
    guard !name.isEmpty, written.count >= name.count else { return false }
    for (index, word) in name.enumerated() {
      let isLast = index == name.count - 1
      if written[index].folded != word, !(isLast && written[index].owner == word) { return false }
    }
    return true
  }
}
