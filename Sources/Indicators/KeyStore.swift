import Accounts
import Cases
import Database
import Time
import Web

/// By what a system writes measurements of one indicator.
///
/// It is shown once, when it is made; only its hash is kept.
package struct IndicatorKey: Equatable, Sendable {
  package typealias ID = Identifier<IndicatorKey>

  package let id: ID
  package let name: String
  package let maker: String
  package let made: Instant
  package let used: Instant?
  package let revoked: Instant?
}

/// Makes, finds and takes back keys, and remembers what was sent with them.
package struct KeyStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// What a key begins with, so that one that is lost can be recognised.
  package static let prefix = "samspil_"
  package static let most = 20

  /// The newest first.
  package func keys(of indicator: Indicator.ID) throws -> [IndicatorKey] {
    try db.rows(
      """
      SELECT k.id, k.name, p.name AS maker, k.made, k.used, k.revoked FROM indicator_keys k
      JOIN people p ON p.id = k.person_id WHERE k.indicator_id = \(indicator) ORDER BY k.id DESC LIMIT 100
      """
    ) { row in
      IndicatorKey(
        id: try row.read("id"), name: try row.read("name"), maker: try row.read("maker"), made: try row.read("made"),
        used: try row.readIfPresent("used"), revoked: try row.readIfPresent("revoked"))
    }
  }

  package func make(
    _ name: String, hash: String, for indicator: Indicator.ID, by person: Person.ID, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO indicator_keys (indicator_id, name, hash, person_id, made)
      VALUES (\(indicator), \(name), \(hash), \(person), \(now))
      """)
  }

  /// `false` when it was taken back already, or is not of this indicator.
  package func revoke(_ key: IndicatorKey.ID, of indicator: Indicator.ID, by person: Person.ID, now: Instant) throws
    -> Bool
  {
    try db.run(
      """
      UPDATE indicator_keys SET revoked = \(now), revoked_by = \(person)
      WHERE id = \(key) AND indicator_id = \(indicator) AND revoked IS NULL
      """) > 0
  }

  /// What a key opens.
  package struct Opened: Sendable {
    package let key: IndicatorKey.ID
    package let maker: Person.ID
    package let indicator: Indicator
    package let isArchived: Bool
    package let used: Instant?
  }

  /// `nil` for a key that nobody has, or that was taken back.
  package func opened(by hash: String) throws -> Opened? {
    try db.first(
      """
      SELECT k.id AS key_id, k.person_id, k.used, c.archived, \(Indicator.columns)
      FROM \(Indicator.tables) JOIN indicator_keys k ON k.indicator_id = n.id
      WHERE k.hash = \(hash) AND k.revoked IS NULL
      """
    ) { row in
      Opened(
        key: try row.read("key_id"), maker: try row.read("person_id"), indicator: try Indicator(row),
        isArchived: try row.readIfPresent("archived", as: Instant.self) != nil, used: try row.readIfPresent("used"))
    }
  }

  /// That it was used, to the minute.
  func touch(_ opened: Opened, now: Instant) throws {
    if let used = opened.used, now - used < .minutes(1) { return }
    try db.run("UPDATE indicator_keys SET used = \(now) WHERE id = \(opened.key)")
  }

  // MARK: - Once

  /// What was answered to a sending of that name before.
  struct Sending: Sendable {
    let digest: String
    let answer: String
  }

  func sending(_ name: String, with key: IndicatorKey.ID) throws -> Sending? {
    try db.first("SELECT digest, answer FROM key_sendings WHERE key_id = \(key) AND name = \(name)") { row in
      Sending(digest: try row.read("digest"), answer: try row.read("answer"))
    }
  }

  func keep(_ name: String, _ sending: Sending, with key: IndicatorKey.ID, now: Instant) throws {
    try db.run(
      """
      INSERT INTO key_sendings (key_id, name, digest, answer, at)
      VALUES (\(key), \(name), \(sending.digest), \(sending.answer), \(now))
      """)
  }

  /// Forgets sendings of more than two days ago.
  package static func tidy(_ db: Connection, now: Instant) throws {
    try db.run("DELETE FROM key_sendings WHERE at < \(now - .days(2))")
  }
}
