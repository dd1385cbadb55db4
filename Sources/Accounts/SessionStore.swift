import Database
import Language
import Time
import Web

/// Sessions and the links that open them.
package struct SessionStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// How long one stays signed in.
  package static let length = Span.days(30)

  /// Who a session belongs to, with their organisations, in one query.
  package func viewer(session: String, now: Instant) throws -> Viewer? {
    let rows = try db.rows(
      """
      SELECT p.id, p.name, p.email, p.home, p.language, p.is_guest, p.is_platform_administrator,
        m.organisation_id, m.is_administrator, o.name AS organisation
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
      language: first.language.flatMap(Language.init(rawValue:)), session: session)
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

  package func close(_ session: String) throws {
    try db.run("DELETE FROM sessions WHERE token = \(session)")
  }

  package func closeAll(of person: Person.ID, but session: String? = nil) throws {
    try db.run("DELETE FROM sessions WHERE person_id = \(person) AND token <> \(session ?? "")")
  }

  /// A link that signs a person in, as long as it lasts. Once, unless it is for a demonstration.
  package func link(for person: Person.ID, lasting span: Span, isReusable: Bool = false, now: Instant) throws -> String {
    let token = Secrets.token(bytes: 24)
    try db.run(
      """
      INSERT INTO sign_in_links (token, person_id, created, expires, is_reusable)
      VALUES (\(Secrets.hash(token)), \(person), \(now), \(now + span), \(isReusable))
      """)
    return token
  }

  /// What a link leads to. Telling used from expired is safe: who holds the token has had it.
  package enum LinkState: Equatable, Sendable {
    case good(Person)
    case used
    case expired
    case unknown
  }

  package func link(_ token: String, now: Instant) throws -> LinkState {
    let found = try db.first(
      """
      SELECT \(raw: "p.id, p.name, p.title, p.email, p.home, p.language, p.is_guest, p.is_platform_administrator"),
        l.expires, l.used, l.is_reusable, p.closed
      FROM sign_in_links l JOIN people p ON p.id = l.person_id
      WHERE l.token = \(Secrets.hash(token))
      """
    ) { row -> LinkState in
      if try row.readIfPresent("closed", as: Int.self) != nil { return .unknown }
      if try row.readIfPresent("used", as: Int.self) != nil, try !row.read("is_reusable", as: Bool.self) {
        return .used
      }
      return try row.read("expires", as: Instant.self) <= now ? .expired : .good(Person(row))
    }
    return found ?? .unknown
  }

  /// Uses a link up and opens a session. A reader who is quick enough to press twice gets one session.
  package func use(_ token: String, now: Instant) throws -> (person: Person, session: String)? {
    guard case .good(let person) = try link(token, now: now) else { return nil }
    try db.run("UPDATE sign_in_links SET used = \(now) WHERE token = \(Secrets.hash(token)) AND used IS NULL")
    try db.run("DELETE FROM sign_in_requests WHERE person_id = \(person.id)")
    return (person, try open(for: person.id, now: now))
  }

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
  let language: String?
  let isGuest: Bool
  let isPlatformAdministrator: Bool
  let organisation: Int?
  let isAdministrator: Bool
  let organisationName: String?

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
  }
}
