import Database
import Web

/// The names of somebody who leaves, and what stands in their place.
///
/// Only whole names are found, with or without the *s* of the genitive: who is called *Bo* is in no *Bolig*.
package struct TakenName: Sendable {
  package let person: Int
  /// The name of today and those before it, the longest first, so that none is found within another.
  let names: [String]
  package let pseudonym: String

  package init(_ person: Int, names: [String], pseudonym: String) {
    self.person = person
    self.names = Set(names).filter { !$0.isEmpty }.sorted { ($0.count, $0) > ($1.count, $1) }
    self.pseudonym = pseudonym
  }

  /// The text without the names; `nil` when none of them stands in it.
  package func taken(outOf text: String) -> String? {
    let new = names.reduce(text) { text, name in taken(name, outOf: text) }
    return new == text ? nil : new
  }

  private func taken(_ name: String, outOf text: String) -> String {
    var (out, rest) = ("", text[...])
    while let found = rest.firstRange(of: name) {
      out += rest[..<found.lowerBound]
      let before = found.lowerBound == text.startIndex ? nil : text[text.index(before: found.lowerBound)]
      let isWhole = !Self.isOfWord(before) && Self.ends(text[found.upperBound...])
      out += isWhole ? pseudonym : String(text[found])
      rest = rest[found.upperBound...]
    }
    return out + rest
  }

  private static func ends(_ rest: Substring) -> Bool {
    let first = rest.first
    return !isOfWord(first) || (first == "s" && !isOfWord(rest.dropFirst().first))
  }

  private static func isOfWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}

extension AccountStore {
  /// What is to be taken out of the texts of others when a person leaves.
  ///
  /// - Parameter others: What else they have been called, as by whoever invited them.
  package func name(of person: Int, _ others: [String], as pseudonym: String) throws -> TakenName {
    let names = try db.rows(
      """
      SELECT name FROM people WHERE id = \(person)
      UNION SELECT name FROM earlier_names WHERE person_id = \(person)
      """
    ) { try $0.read("name", as: String.self) }
    return TakenName(person, names: names + others, pseudonym: pseudonym)
  }
}
