import Database
import Language
import Time
import Web

/// People and organisations.
package struct AccountStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package struct NewPerson: Sendable {
    package var name: String
    package var title = ""
    package var email: String?
    package var home: Person.Home = .frontline
    package var isGuest = false
    package var isPlatformAdministrator = false
    package init(name: String, title: String = "", email: String? = nil, home: Person.Home = .frontline) {
      self.name = name
      self.title = title
      self.email = email
      self.home = home
    }
  }

  package func add(_ person: NewPerson, now: Instant) throws -> Person.ID {
    try db.value(
      """
      INSERT INTO people (name, title, email, home, is_guest, is_platform_administrator, created)
      VALUES (\(person.name), \(person.title), \(person.email?.lowercased()), \(person.home), \(person.isGuest),
        \(person.isPlatformAdministrator), \(now))
      RETURNING id
      """)!
  }

  package func add(_ organisation: String, kind: Organisation.Kind, region: String? = nil, now: Instant) throws
    -> Organisation.ID
  {
    try db.value(
      """
      INSERT INTO organisations (name, kind, region, folded, created)
      VALUES (\(organisation), \(kind), \(region), \(Folding.fold(organisation)), \(now))
      RETURNING id
      """)!
  }

  /// Makes a person a member of an organisation; the first one is the main one.
  package func join(
    _ person: Person.ID, _ organisation: Organisation.ID, asAdministrator: Bool = false, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO memberships (person_id, organisation_id, is_main, is_administrator, since)
      SELECT \(person), \(organisation),
        CASE WHEN EXISTS (SELECT 1 FROM memberships WHERE person_id = \(person)) THEN 0 ELSE 1 END,
        \(asAdministrator), \(now)
      WHERE true
      ON CONFLICT (person_id, organisation_id) DO UPDATE SET is_administrator = excluded.is_administrator
      """)
  }

  package func person(_ id: Person.ID) throws -> Person? {
    try db.first("SELECT " + Person.columns + " FROM people p WHERE p.id = \(id) AND p.closed IS NULL") {
      try Person($0)
    }
  }

  package func person(email: String) throws -> Person? {
    try db.first(
      "SELECT " + Person.columns + " FROM people p WHERE p.email = \(email.lowercased()) AND p.closed IS NULL"
    ) { try Person($0) }
  }

  package func organisation(_ id: Organisation.ID) throws -> Organisation? {
    try db.first("SELECT id, name, kind, region FROM organisations WHERE id = \(id)") { try Organisation($0) }
  }

  package func organisation(named name: String) throws -> Organisation? {
    try db.first("SELECT id, name, kind, region FROM organisations WHERE name = \(name)") { try Organisation($0) }
  }

  /// Organisations whose name holds all the words, in order of name.
  package func organisations(matching search: String, limit: Int = 50) throws -> [Organisation] {
    try db.rows(
      """
      SELECT id, name, kind, region FROM organisations
      WHERE folded LIKE \("%" + Folding.pattern(search) + "%") ESCAPE '\\'
      ORDER BY folded LIMIT \(limit)
      """
    ) { try Organisation($0) }
  }

  package func note(_ act: String, about subject: String, by person: Person.ID?, now: Instant) throws {
    try db.run(
      "INSERT INTO audit (at, person_id, act, subject) VALUES (\(now), \(person), \(act), \(subject))")
  }
}
