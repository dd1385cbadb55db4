import Database
import Statistics
import Time
import Web

/// What is to be sent. It lies in the database, in the same transaction as
/// that which it tells of, so that neither is there without the other.
public struct OutboxStore {
  let db: Connection
  public init(_ db: Connection) { self.db = db }

  /// Puts a letter in the outbox, once.
  public func add(_ letter: Letter, signed site: String, now: Instant) throws {
    try db.run(
      """
      INSERT INTO outbox
        (once, person_id, name, address, subject, text, html, unsubscribe, is_bulk, created, expires, state, due)
      VALUES (\(letter.once), \(letter.person), \(letter.name), \(letter.address), \(letter.subject),
        \(letter.text(signed: site)), \(letter.page(signed: site)), \(letter.unsubscribe?.address), \(letter.isBulk),
        \(now), \(letter.expires), 'waiting', \(now))
      ON CONFLICT (once) DO NOTHING
      """)
  }

  /// How many letters somebody has been written since.
  public func count(to person: Int, since: Instant) throws -> Int {
    try db.value("SELECT COUNT(*) FROM outbox WHERE person_id = \(person) AND created > \(since)") ?? 0
  }

  /// Whether something is to be sent now.
  func hasDue(now: Instant) throws -> Bool {
    try db.value("SELECT 1 FROM outbox WHERE state = 'waiting' AND due <= \(now) LIMIT 1", as: Int.self) != nil
  }

  /// Takes letters to be sent. Who takes them has ``lease`` to say what came of
  /// it; a program that is killed says nothing, and then they are due again.
  func take(_ count: Int, now: Instant) throws -> [WaitingLetter] {
    try db.rows(
      """
      UPDATE outbox SET due = \(now + Self.lease)
      WHERE id IN (SELECT id FROM outbox WHERE state = 'waiting' AND due <= \(now) ORDER BY due, id LIMIT \(count))
      RETURNING id, created, name, address, subject, text, html, unsubscribe, is_bulk, expires, attempts, handed, doubts
      """
    ) { try WaitingLetter($0) }.sorted { $0.id < $1.id }
  }

  static let lease = Span.minutes(15)

  /// Notes that a letter is about to be handed over. Where it was handed over
  /// before and nobody said what came of it, that is one doubt more.
  func handing(_ id: Int, now: Instant) throws {
    try db.run(
      """
      UPDATE outbox SET doubts = doubts + CASE WHEN handed IS NULL THEN 0 ELSE 1 END, handed = \(now) WHERE id = \(id)
      """)
  }

  /// The server may have taken it, and did not say so.
  func unsure(_ letter: WaitingLetter, _ problem: String, at due: Instant) throws {
    try db.run(
      "UPDATE outbox SET due = \(due), problem = \(problem), attempts = attempts + 1 WHERE id = \(letter.id)")
  }

  /// It has been handed over: what it said is not kept.
  func sent(_ id: Int, now: Instant) throws {
    try db.run(
      """
      UPDATE outbox SET state = 'sent', text = '', html = '', problem = '', attempts = attempts + 1, handed = NULL,
        ended = \(now)
      WHERE id = \(id)
      """)
  }

  /// It will never be taken. An administrator sees why.
  func failed(_ id: Int, _ problem: String, now: Instant) throws {
    try db.run(
      """
      UPDATE outbox SET state = 'failed', problem = \(problem), attempts = attempts + 1, handed = NULL, ended = \(now)
      WHERE id = \(id)
      """)
  }

  func later(_ letter: WaitingLetter, _ problem: String, at due: Instant) throws {
    try db.run(
      """
      UPDATE outbox SET due = \(due), problem = \(problem), attempts = attempts + 1, handed = NULL
      WHERE id = \(letter.id)
      """)
  }

  /// Gives back what was taken and not tried.
  func untouched(_ ids: [Int], due: Instant) throws {
    try db.run("UPDATE outbox SET due = \(due) WHERE id IN \(list: ids) AND state = 'waiting'")
  }

  /// Too late to be of use.
  func expired(_ id: Int, now: Instant) throws {
    try db.run(
      "UPDATE outbox SET state = 'expired', text = '', html = '', ended = \(now) WHERE id = \(id)")
  }

  func note(_ problem: String, now: Instant) throws {
    try db.run(
      """
      INSERT INTO mail_standing (id, at, problem) VALUES (1, \(now), \(problem))
      ON CONFLICT (id) DO UPDATE SET at = excluded.at, problem = excluded.problem
      """)
  }

  /// What a daily job tidies: what a letter said that is too late, and letters that are long gone.
  public func tidy(now: Instant) throws {
    try db.run(
      """
      UPDATE outbox SET state = CASE WHEN state = 'waiting' THEN 'expired' ELSE state END, text = '', html = ''
      WHERE expires <= \(now) AND text <> ''
      """)
    try db.run("DELETE FROM outbox WHERE expires <= \(now - .days(30))")
  }

  /// The key by which links in mail are signed; made the first time.
  public func key() throws -> String {
    if let key = try existingKey() { return key }
    try db.run("INSERT INTO mail_key (id, key) VALUES (1, \(Secrets.token())) ON CONFLICT (id) DO NOTHING")
    return try existingKey() ?? ""
  }

  /// `nil` while nothing has been signed.
  public func existingKey() throws -> String? { try db.value("SELECT key FROM mail_key WHERE id = 1") }
}

extension Connection {
  func value<Value: DatabaseReadable>(_ sql: SQL, as _: Value.Type) throws -> Value? { try value(sql) }
}

/// A letter that somebody has taken to send.
struct WaitingLetter: Sendable {
  let id: Int
  let created: Instant
  let name: String
  let address: String
  let subject: String
  let text: String
  let html: String
  let unsubscribe: String?
  let isBulk: Bool
  let expires: Instant
  /// How often it has been tried before.
  let attempts: Int
  /// Whether it was handed over and nobody knows what came of it, this time and before.
  let isInDoubt: Bool
  let doubts: Int

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    created = try row.read("created")
    name = try row.read("name")
    address = try row.read("address")
    subject = try row.read("subject")
    text = try row.read("text")
    html = try row.read("html")
    unsubscribe = try row.readIfPresent("unsubscribe")
    isBulk = try row.read("is_bulk")
    expires = try row.read("expires")
    attempts = try row.read("attempts")
    isInDoubt = try row.readIfPresent("handed", as: Instant.self) != nil
    doubts = try row.read("doubts")
  }
}
