import Database
import Time
import Web

/// What people change about themselves.
extension AccountStore {
  struct Profile: Sendable {
    let name: String
    let title: String
    let home: Person.Home
    let language: ChosenLanguage?
  }

  /// What somebody was called before is kept until they leave: then it goes out of what Samspil wrote.
  func change(_ person: Person.ID, to profile: Profile, now: Instant) throws {
    try db.run(
      """
      INSERT INTO earlier_names (person_id, name, until)
      SELECT id, name, \(now) FROM people WHERE id = \(person) AND name <> \(profile.name)
      ON CONFLICT (person_id, name) DO UPDATE SET until = excluded.until
      """)
    let email: String? = try db.value("SELECT email FROM people WHERE id = \(person)")
    try db.run(
      """
      UPDATE people
      SET name = \(profile.name), title = \(profile.title), home = \(profile.home), language = \(profile.language),
        folded = \(Person.folded(profile.name, email))
      WHERE id = \(person)
      """)
  }

  /// Keeps the language that someone has chosen.
  package func setLanguage(_ language: ChosenLanguage, of person: Person.ID) throws {
    try db.run("UPDATE people SET language = \(language) WHERE id = \(person)")
  }

  /// Who an address belongs to, and the hash that their password has to match.
  func credentials(of email: String) throws -> (person: Person.ID, hash: String)? {
    try db.first(
      """
      SELECT id, password FROM people
      WHERE email = \(email) AND password IS NOT NULL AND closed IS NULL AND is_guest = 0
      """
    ) { (try $0.read("id"), try $0.read("password")) }
  }

  /// The hash of the password, for someone who has one.
  func password(of person: Person.ID) throws -> String? {
    try db.value("SELECT password FROM people WHERE id = \(person)")
  }

  /// Sets the password. Every other way in that was open is closed.
  func setPassword(_ hash: String, of person: Person.ID, keeping session: String, now: Instant) throws {
    try db.run("UPDATE people SET password = \(hash) WHERE id = \(person)")
    try SessionStore(db).closeAll(of: person, but: session)
    try SessionStore(db).closeLinks(of: person, now: now)
  }

  /// Makes a guest someone with an account. They keep their id and all they have written.
  ///
  /// The organisation is what they say of themselves: an administrator decides
  /// whether they belong to it. Others who hold the guest's link are shut out.
  /// - Returns: Whether the address was free.
  func makeAccount(
    of guest: Person.ID, email: String, password hash: String, organisation: String, keeping session: String,
    now: Instant
  ) throws -> Bool {
    let other = try db.value("SELECT 1 FROM people WHERE email = \(email) AND id <> \(guest)", as: Int.self)
    guard other == nil, let name: String = try db.value("SELECT name FROM people WHERE id = \(guest)") else {
      return false
    }
    try db.run(
      """
      UPDATE people
      SET email = \(email), email_confirmed = 0, password = \(hash), is_guest = 0,
        claimed_organisation = \(organisation), folded = \(Person.folded(name, email))
      WHERE id = \(guest) AND is_guest = 1
      """)
    try SessionStore(db).closeAll(of: guest, but: session)
    try SessionStore(db).closeLinks(of: guest, now: now)
    return true
  }
}

extension AccountStore {
  /// Takes somebody out of their account: nothing is left of it but a number, beside what they did.
  package func erase(_ person: Person.ID, as pseudonym: String, now: Instant) throws {
    try db.run(
      """
      UPDATE people
      SET name = \(pseudonym), title = '', email = NULL, email_confirmed = 0, password = NULL,
        claimed_organisation = '', folded = '', language = NULL, is_guest = 1, is_platform_administrator = 0,
        closed = \(now)
      WHERE id = \(person)
      """)
  }
}
