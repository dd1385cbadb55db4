import Database
import Language
import Web

/// Someone who takes part.
///
/// A person belongs to any number of organisations. A guest has no account:
/// no e-mail, no password, only the personal link to the case that invited them.
package struct Person: Equatable, Sendable {
  package typealias ID = Identifier<Person>

  package let id: ID
  package var name: String
  /// What they do, in their own words: *hjemmesygeplejerske*.
  package var title: String
  package var email: String?
  package var home: Home
  package var language: Language?
  package var isGuest: Bool
  package var isPlatformAdministrator: Bool

  package var initials: String { Viewer.initials(of: name) }

  /// Whose front page comes first: the same parts, in the order their work needs.
  package enum Home: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case consultant, head, frontline, politician, partner
  }
}

extension Person {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    title = try row.read("title")
    email = try row.readIfPresent("email")
    home = try row.read("home")
    language = try row.readIfPresent("language", as: String.self).flatMap(Language.init(rawValue:))
    isGuest = try row.read("is_guest")
    isPlatformAdministrator = try row.read("is_platform_administrator")
  }

  /// The columns that ``init(_:)`` reads, from `people` under the name `p`.
  package static let columns: SQL =
    "p.id, p.name, p.title, p.email, p.home, p.language, p.is_guest, p.is_platform_administrator"
}
