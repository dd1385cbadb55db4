import Database
import Time
import Web

/// Organisations, and who belongs to them.
extension AccountStore {
  package func add(_ organisation: String, kind: Organisation.Kind, region: String? = nil, now: Instant) throws
    -> Organisation.ID
  {
    try db.value(
      """
      INSERT INTO organisations (name, kind, region, folded, created)
      VALUES (\(organisation), \(kind), \(region), \(Organisation.folded(organisation)), \(now))
      RETURNING id
      """)!
  }

  /// Adds the municipalities and regions that are not there yet.
  package func addDanishOrganisations(now: Instant) throws {
    for entry in DanishOrganisations.all {
      try db.run(
        """
        INSERT INTO organisations (name, kind, region, folded, created)
        VALUES (\(entry.name), \(entry.kind), \(entry.region), \(Organisation.folded(entry.name)), \(now))
        ON CONFLICT (name) DO NOTHING
        """)
    }
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
      WHERE folded LIKE \(Person.pattern(search)) ESCAPE '\\'
      ORDER BY folded, id LIMIT \(limit)
      """
    ) { try Organisation($0) }
  }

  /// The organisations that a typed name may mean: the one that is called just that, or those that hold it.
  package func organisations(meant name: String) throws -> [Organisation] {
    let called = try db.rows(
      """
      SELECT id, name, kind, region FROM organisations WHERE folded = \(Organisation.folded(name)) ORDER BY id LIMIT 1
      """
    ) { try Organisation($0) }
    return try called.isEmpty ? organisations(matching: name, limit: 6) : called
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

  /// Ends a membership. When it was the main one, the oldest that is left takes its place.
  ///
  /// - Returns: Whether there was a membership to end.
  func leave(_ person: Person.ID, _ organisation: Organisation.ID) throws -> Bool {
    let ended = try db.run("DELETE FROM memberships WHERE person_id = \(person) AND organisation_id = \(organisation)")
    try db.run(
      """
      UPDATE memberships SET is_main = 1
      WHERE person_id = \(person)
        AND organisation_id = (
          SELECT organisation_id FROM memberships WHERE person_id = \(person) ORDER BY since, organisation_id LIMIT 1)
        AND NOT EXISTS (SELECT 1 FROM memberships WHERE person_id = \(person) AND is_main = 1)
      """)
    return ended > 0
  }

  func memberships(of person: Person.ID) throws -> [Membership] {
    try db.rows(
      """
      SELECT o.id, o.name, o.kind, o.region, m.is_administrator
      FROM memberships m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.person_id = \(person)
      ORDER BY m.is_main DESC, o.folded
      """
    ) { Membership(organisation: try Organisation($0), isAdministrator: try $0.read("is_administrator")) }
  }
}

/// That a person belongs to an organisation.
struct Membership: Sendable {
  let organisation: Organisation
  let isAdministrator: Bool
}
