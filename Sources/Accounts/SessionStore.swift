import Database
import Time
import Web

/// Sessions, and the links that open them.
package struct SessionStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// How long one stays signed in.
  package static let length = Span.days(30)

  /// Who a session belongs to, with their organisations, in one query.
  ///
  /// - Parameter unread: A count for the person `p`, to be read along: how many notices wait.
  package func viewer(session: String, unread: SQL = "0", now: Instant) throws -> Viewer? {
    let rows = try db.rows(
      """
      SELECT p.id, p.name, p.email, p.home, p.language, p.is_guest, p.is_platform_administrator,
        m.organisation_id, m.is_administrator, o.name AS organisation, \(unread) AS unread
      FROM sessions s
      JOIN people p ON p.id = s.person_id
      LEFT JOIN memberships m ON m.person_id = p.id
      LEFT JOIN organisations o ON o.id = m.organisation_id
      WHERE s.token = \(session) AND s.expires > \(now) AND p.closed IS NULL
      ORDER BY m.is_main DESC, m.organisation_id
      """
    ) { try ViewerRow($0) }
    guard let first = rows.first else { return nil }
    return Viewer(
      id: first.id, name: first.name, email: first.email, home: first.home,
      organisations: rows.compactMap(\.organisation), organisationName: first.organisationName,
      administers: rows.compactMap { $0.isAdministrator ? $0.organisation : nil },
      isPlatformAdministrator: first.isPlatformAdministrator, isGuest: first.isGuest,
      language: first.language, session: session, unread: first.unread)
  }

  /// Opens a session and gives its token, which is not kept.
  package func open(for person: Person.ID, now: Instant) throws -> String {
    let token = Secrets.token()
    try db.run(
      """
      INSERT INTO sessions (token, person_id, created, expires)
      VALUES (\(Secrets.hash(token)), \(person), \(now), \(now + Self.length))
      """)
    return token
  }

  /// Opens a session with a password, unless the account was closed or the
  /// password changed while it was being checked.
  func open(for person: Person.ID, password hash: String, now: Instant) throws -> String? {
    let found = try db.value(
      "SELECT 1 FROM people WHERE id = \(person) AND password = \(hash) AND closed IS NULL AND is_guest = 0",
      as: Int.self)
    return found == nil ? nil : try open(for: person, now: now)
  }

  package func close(_ session: String) throws {
    try db.run("DELETE FROM sessions WHERE token = \(session)")
  }

  package func closeAll(of person: Person.ID, but session: String? = nil) throws {
    try db.run("DELETE FROM sessions WHERE person_id = \(person) AND token <> \(session ?? "")")
  }

  /// In how many places a person is signed in.
  func count(of person: Person.ID, now: Instant) throws -> Int {
    try db.value("SELECT COUNT(*) FROM sessions WHERE person_id = \(person) AND expires > \(now)") ?? 0
  }

  /// What a daily job tidies.
  package func forgetExpired(now: Instant) throws {
    try db.run("DELETE FROM sessions WHERE expires <= \(now)")
    try db.run("DELETE FROM sign_in_links WHERE expires <= \(now - .days(30))")
  }
}

private struct ViewerRow: Sendable {
  let id: Int
  let name: String
  let email: String?
  let home: String
  let language: ChosenLanguage?
  let isGuest: Bool
  let isPlatformAdministrator: Bool
  let organisation: Int?
  let isAdministrator: Bool
  let organisationName: String?
  let unread: Int

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    email = try row.readIfPresent("email")
    home = try row.read("home")
    language = try row.readIfPresent("language")
    isGuest = try row.read("is_guest")
    isPlatformAdministrator = try row.read("is_platform_administrator")
    organisation = try row.readIfPresent("organisation_id")
    isAdministrator = try row.readIfPresent("is_administrator") ?? false
    organisationName = try row.readIfPresent("organisation")
    unread = try row.read("unread")
  }
}
