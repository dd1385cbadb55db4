import Database
import Time
import Web

/// What administrators see and do.
struct AdminStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func counts() throws -> AdminCounts {
    try db.first(
      """
      SELECT (SELECT COUNT(*) FROM people WHERE closed IS NULL) AS people,
        (SELECT COUNT(*) FROM organisations) AS organisations,
        (SELECT COUNT(*) FROM sign_in_requests r JOIN people p ON p.id = r.person_id WHERE p.closed IS NULL) AS waiting
      """
    ) {
      AdminCounts(
        people: try $0.read("people"), organisations: try $0.read("organisations"), waiting: try $0.read("waiting"))
    }!
  }

  /// Who waits for a link, the longest first.
  func waiting(limit: Int = 200) throws -> [WaitingPerson] {
    try db.rows(
      "SELECT " + PersonRow.columns
        + """
        , r.at
        FROM sign_in_requests r JOIN people p ON p.id = r.person_id
        LEFT JOIN memberships m ON m.person_id = p.id AND m.is_main = 1
        LEFT JOIN organisations o ON o.id = m.organisation_id
        WHERE p.closed IS NULL
        ORDER BY r.at, p.id LIMIT \(limit)
        """
    ) { WaitingPerson(row: try PersonRow($0), since: try $0.read("at")) }
  }

  /// People whose name or address holds the words, by name, after one of them.
  func people(matching search: String, after: Person.ID?) throws -> ListPage<PersonRow> {
    let beyond: SQL = after.map { " AND (p.folded, p.id) > (SELECT folded, id FROM people WHERE id = \($0))" } ?? ""
    return ListPage(
      try db.rows(
        "SELECT " + PersonRow.columns
          + """
           FROM people p
          LEFT JOIN memberships m ON m.person_id = p.id AND m.is_main = 1
          LEFT JOIN organisations o ON o.id = m.organisation_id
          WHERE p.folded LIKE \(Person.pattern(search)) ESCAPE '\\'\(beyond)
          ORDER BY p.folded, p.id LIMIT \(ListPage<PersonRow>.size + 1)
          """
      ) { try PersonRow($0) })
  }

  /// A person, closed or not.
  func person(_ id: Person.ID) throws -> PersonRow? {
    try db.first(
      "SELECT " + PersonRow.columns
        + """
         FROM people p
        LEFT JOIN memberships m ON m.person_id = p.id AND m.is_main = 1
        LEFT JOIN organisations o ON o.id = m.organisation_id
        WHERE p.id = \(id)
        """
    ) { try PersonRow($0) }
  }

  /// The people of an organisation, by name, after one of them.
  func people(of organisation: Organisation.ID, after: Person.ID?) throws -> ListPage<PersonRow> {
    let beyond: SQL = after.map { " AND (p.folded, p.id) > (SELECT folded, id FROM people WHERE id = \($0))" } ?? ""
    return ListPage(
      try db.rows(
        "SELECT " + PersonRow.columns
          + """
           FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
          WHERE m.organisation_id = \(organisation) AND p.closed IS NULL\(beyond)
          ORDER BY p.folded, p.id LIMIT \(ListPage<PersonRow>.size + 1)
          """
      ) { try PersonRow($0) })
  }

  /// Organisations whose name holds the words, with how many people they have.
  func organisations(matching search: String, after: Organisation.ID?) throws -> ListPage<OrganisationRow> {
    let beyond: SQL =
      after.map { " AND (o.folded, o.id) > (SELECT folded, id FROM organisations WHERE id = \($0))" } ?? ""
    return ListPage(
      try db.rows(
        """
        SELECT o.id, o.name, o.kind, o.region,
          (SELECT COUNT(*) FROM memberships m JOIN people p ON p.id = m.person_id
            WHERE m.organisation_id = o.id AND p.closed IS NULL) AS people
        FROM organisations o
        WHERE o.folded LIKE \(Person.pattern(search)) ESCAPE '\\'\(beyond)
        ORDER BY o.folded, o.id LIMIT \(ListPage<OrganisationRow>.size + 1)
        """
      ) { OrganisationRow(organisation: try Organisation($0), people: try $0.read("people")) })
  }

  /// Closes an account: every way in ends at once. What was written stays.
  func close(_ person: Person.ID, now: Instant) throws {
    try db.run("UPDATE people SET closed = \(now) WHERE id = \(person) AND closed IS NULL")
    try SessionStore(db).closeAll(of: person)
    try db.run("DELETE FROM sign_in_links WHERE person_id = \(person)")
    try db.run("DELETE FROM sign_in_requests WHERE person_id = \(person)")
  }

  func reopen(_ person: Person.ID) throws {
    try db.run("UPDATE people SET closed = NULL WHERE id = \(person)")
  }

  /// Someone has decided about where the person says they come from.
  func answerClaim(of person: Person.ID) throws {
    try db.run("UPDATE people SET claimed_organisation = '' WHERE id = \(person)")
  }

  func note(_ act: AdminAct, _ subject: AdminSubject, by viewer: Viewer, now: Instant) throws {
    try AccountStore(db).note(act.rawValue, about: subject.text, by: Person.ID(viewer.id), now: now)
  }

  /// The audit log, the newest first, before one of its lines.
  func audit(before: Int?) throws -> AuditLog {
    let earlier: SQL = before.map { "WHERE a.id < \($0)" } ?? ""
    let page = ListPage(
      try db.rows(
        """
        SELECT a.id, a.at, p.name AS author, a.act, a.subject
        FROM audit a LEFT JOIN people p ON p.id = a.person_id
        \(earlier)
        ORDER BY a.id DESC LIMIT \(ListPage<AuditEntry>.size + 1)
        """
      ) { row in
        AuditEntry(
          id: try row.read("id"), at: try row.read("at"), by: try row.readIfPresent("author"),
          act: try row.read("act"), subject: AdminSubject(try row.read("subject")))
      })
    return AuditLog(
      entries: page.items, people: try names("people", page.items.compactMap(\.subject.person)),
      organisations: try names("organisations", page.items.compactMap(\.subject.organisation)), hasMore: page.hasMore)
  }

  private func names<Owner>(_ table: String, _ ids: [Identifier<Owner>]) throws -> [Identifier<Owner>: String] {
    guard !ids.isEmpty else { return [:] }
    // Raw: one of the two tables above.
    let pairs = try db.rows("SELECT id, name FROM \(raw: table) WHERE id IN \(list: ids)") { row in
      (try row.read("id", as: Identifier<Owner>.self), try row.read("name", as: String.self))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
