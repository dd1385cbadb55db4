import Database
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

  /// Adds a person. Who adds someone with an account vouches for the address.
  package func add(_ person: NewPerson, now: Instant) throws -> Person.ID {
    try db.value(
      """
      INSERT INTO people
        (name, title, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
      VALUES (\(person.name), \(person.title), \(person.email?.lowercased()), \(!person.isGuest),
        \(Person.folded(person.name, person.email)), \(person.home), \(person.isGuest),
        \(person.isPlatformAdministrator), \(now))
      RETURNING id
      """)!
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

  /// Whether an address is in use, by someone whose account is closed too.
  func isTaken(_ email: String) throws -> Bool {
    try db.value("SELECT 1 FROM people WHERE email = \(email.lowercased())", as: Int.self) != nil
  }

  package func note(_ act: String, about subject: String, by person: Person.ID?, now: Instant) throws {
    try db.run(
      "INSERT INTO audit (at, person_id, act, subject) VALUES (\(now), \(person), \(act), \(subject))")
  }
}

extension Connection {
  /// The first column of the first row, read as a type that is named.
  package func value<Value: DatabaseReadable>(_ sql: SQL, as _: Value.Type) throws -> Value? { try value(sql) }
}
