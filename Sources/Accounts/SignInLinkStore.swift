import Database
import Time
import Web

/// The links that sign people in, and who waits for one.
extension SessionStore {
  /// Notes that someone wants a link. Whether the address is known or not, as much is written.
  func ask(email: String, continuing path: String, now: Instant) throws {
    try db.run(
      "INSERT INTO sign_in_asked (id, at) VALUES (1, \(now)) ON CONFLICT (id) DO UPDATE SET at = excluded.at")
    try db.run(
      """
      INSERT INTO sign_in_requests (person_id, at, continue_to)
      SELECT id, \(now), \(path) FROM people WHERE email = \(email) AND closed IS NULL
      ON CONFLICT (person_id) DO UPDATE SET continue_to = excluded.continue_to
      """)
  }

  /// A link that signs a person in, as long as it lasts.
  ///
  /// It works once, and the newest is the one that works, unless it is for a
  /// demonstration. Who waited for it does so no longer, and is led to where
  /// they were on the way to.
  package func link(for person: Person.ID, lasting span: Span, isReusable: Bool = false, now: Instant) throws -> String
  {
    let token = Secrets.token(bytes: 24)
    let path: String? = try db.value("SELECT continue_to FROM sign_in_requests WHERE person_id = \(person)")
    if !isReusable { try closeLinks(of: person, now: now) }
    try db.run(
      """
      INSERT INTO sign_in_links (token, person_id, created, expires, is_reusable, continue_to)
      VALUES (\(Secrets.hash(token)), \(person), \(now), \(now + span), \(isReusable), \(path))
      """)
    try db.run("DELETE FROM sign_in_requests WHERE person_id = \(person)")
    return token
  }

  func link(_ token: String) throws -> SignInLink? {
    try db.first(
      "SELECT " + Person.columns
        + """
        , p.email_confirmed, p.closed, l.expires, l.used, l.used_once, l.session, l.is_reusable, l.continue_to
        FROM sign_in_links l JOIN people p ON p.id = l.person_id
        WHERE l.token = \(Secrets.hash(token))
        """
    ) { try SignInLink($0) }
  }

  /// What came of pressing the button of a link.
  package struct Entry: Sendable {
    package let person: Person
    /// The session's token, for the cookie.
    package let session: String
    let continueTo: String?
    /// The password that was set before anyone knew whose the address is, is gone.
    let isPasswordDropped: Bool
  }

  /// Uses a link up and opens a session; `nil` when it is not good.
  ///
  /// - Parameter once: Which form was pressed. A second press of it opens the
  ///   session anew in place of the first, since browsers show the last answer.
  package func use(_ token: String, once: String? = nil, now: Instant) throws -> Entry? {
    guard let link = try link(token) else { return nil }
    let isSecondPress = link.isSecondPress(once, now: now)
    guard isSecondPress || link.state(now: now) == .good else { return nil }
    if isSecondPress, let session = link.session { try close(session) }
    let isPasswordDropped = try confirmAddress(link)
    let session = try open(for: link.person.id, now: now)
    try db.run(
      """
      UPDATE sign_in_links SET used = COALESCE(used, \(now)), used_once = \(once), session = \(Secrets.hash(session))
      WHERE token = \(Secrets.hash(token))
      """)
    try db.run("DELETE FROM sign_in_requests WHERE person_id = \(link.person.id)")
    return Entry(
      person: link.person, session: session, continueTo: link.continueTo, isPasswordDropped: isPasswordDropped)
  }

  /// Who got the link was found by someone, so the address is theirs. If it was
  /// not confirmed before, somebody else may have set the password and wait for them.
  private func confirmAddress(_ link: SignInLink) throws -> Bool {
    guard !link.isEmailConfirmed, !link.person.isGuest else { return false }
    try db.run("UPDATE people SET email_confirmed = 1, password = NULL WHERE id = \(link.person.id)")
    try closeAll(of: link.person.id)
    return true
  }

  /// Ends the links that are still good. Those of a demonstration belong to everyone and stay.
  func closeLinks(of person: Person.ID, now: Instant) throws {
    try db.run(
      """
      UPDATE sign_in_links SET expires = \(now)
      WHERE person_id = \(person) AND used IS NULL AND is_reusable = 0 AND expires > \(now)
      """)
  }
}
