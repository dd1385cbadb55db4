import Database
import Language
import Web

/// Someone who takes part.
///
/// A person belongs to any number of organisations. A guest has no account:
/// no password, only the personal link to the case that invited them.
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

  /// A name and an address as they are searched for.
  static func folded(_ name: String, _ email: String?) -> String { Folding.fold("\(name) \(email ?? "")") }

  /// A search as the pattern that ``folded(_:_:)`` is held against.
  static func pattern(_ search: String) -> String { "%\(Folding.pattern(search))%" }
}

extension Person {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    title = try row.read("title")
    email = try row.readIfPresent("email")
    home = try row.read("home")
    language = try row.readIfPresent("language")
    isGuest = try row.read("is_guest")
    isPlatformAdministrator = try row.read("is_platform_administrator")
  }

  /// The columns that ``init(_:)`` reads, from `people` under the name `p`.
  package static let columns: SQL =
    "p.id, p.name, p.title, p.email, p.home, p.language, p.is_guest, p.is_platform_administrator"
}

/// The language that someone has chosen, as stores name it.
package typealias ChosenLanguage = Language

extension Language: DatabaseBindable, DatabaseReadable {}

extension Person.Home {
  package var name: Text {
    switch self {
    case .consultant: Text(da: "Innovationskonsulent", en: "Innovation consultant")
    case .head: Text(da: "Leder", en: "Manager")
    case .frontline: Text(da: "Medarbejder i driften", en: "Employee in operations")
    case .politician: Text(da: "Politiker", en: "Politician")
    case .partner: Text(da: "Partner udefra", en: "Partner from outside")
    }
  }

  /// What stands first on that front page.
  var note: Text {
    switch self {
    case .consultant: Text(da: "Opgaver med hatte først", en: "Tasks with hats first")
    case .head: Text(da: "Det, du skal tage stilling til, først", en: "What you are asked to decide first")
    case .frontline: Text(da: "Én ting i dag først", en: "One thing today first")
    case .politician: Text(da: "De opbakninger, du er spurgt om, først", en: "The backing you are asked for first")
    case .partner: Text(da: "Det, forløbet beder jer om, først", en: "What the case asks of you first")
    }
  }
}
