import Crowd
import Database
import HTTP
import Time
import Web

/// Where people want to hear what happens to what they contributed.
package struct ContactStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package struct Contact: Sendable {
    package let call: Int
    package let participant: String
    package let email: String
    package let language: String
    package let isConfirmed: Bool

    init(_ row: borrowing Row) throws {
      call = try row.read("call_id")
      participant = try row.read("participant")
      email = try row.read("email")
      language = try row.readIfPresent("language") ?? "da"
      isConfirmed = try row.readIfPresent("confirmed", as: Int.self) != nil
    }
  }

  private static let columns: SQL = "q.call_id, q.participant, q.email, q.language, q.confirmed"

  func contact(_ participant: String, in call: Int) throws -> Contact? {
    try db.first(
      """
      SELECT \(Self.columns) FROM call_participants q
      WHERE q.call_id = \(call) AND q.participant = \(participant) AND q.email IS NOT NULL
      """
    ) { try Contact($0) }
  }

  /// Keeps an address with the consent to write to it; another address has to be confirmed anew.
  func keep(_ email: String, _ language: String, of participant: String, in call: Int, now: Instant) throws {
    try db.run(
      """
      UPDATE call_participants SET confirmed = CASE WHEN email = \(email) THEN confirmed END, email = \(email),
        language = \(language), consented = \(now)
      WHERE call_id = \(call) AND participant = \(participant)
      """)
  }

  func confirm(_ participant: String, in call: Int, now: Instant) throws {
    try db.run(
      """
      UPDATE call_participants SET confirmed = COALESCE(confirmed, \(now))
      WHERE call_id = \(call) AND participant = \(participant) AND email IS NOT NULL
      """)
  }

  /// The consent is taken back: the address is gone.
  func erase(_ participant: String, in call: Int) throws {
    try db.run(
      """
      UPDATE call_participants SET email = NULL, language = NULL, consented = NULL, confirmed = NULL
      WHERE call_id = \(call) AND participant = \(participant)
      """)
  }

  /// Those who wait to hear of an idea, and have confirmed where: who wrote it, supports it or wrote about it,
  /// or about what has been put into it.
  func listeners(of idea: Idea.ID, in call: Int) throws -> [Contact] {
    try db.rows(
      """
      SELECT \(Self.columns) FROM call_participants q
      WHERE q.call_id = \(call) AND q.confirmed IS NOT NULL AND q.participant IN (\(Self.contributors(to: idea)))
      """
    ) { try Contact($0) }
  }

  /// The people known to us who contributed to an idea.
  func people(of idea: Idea.ID, in call: Int) throws -> [Int] {
    try db.rows(
      """
      SELECT DISTINCT q.person_id FROM call_participants q
      WHERE q.call_id = \(call) AND q.person_id IS NOT NULL AND q.participant IN (\(Self.contributors(to: idea)))
      ORDER BY q.person_id
      """
    ) { try $0.read("person_id") }
  }

  private static func contributors(to idea: Idea.ID) -> SQL {
    // What it was split from has no answer of its own: those who cared for the whole hear of each piece.
    let ideas: SQL = """
      (SELECT \(idea) UNION ALL SELECT i.id FROM ideas i WHERE i.part_of = \(idea)
        UNION ALL SELECT o.id FROM ideas n JOIN ideas o ON o.id = n.split_from AND o.was_split IS NOT NULL
        WHERE n.id = \(idea))
      """
    return """
      SELECT i.participant FROM ideas i WHERE i.id IN \(ideas)
      UNION SELECT s.participant FROM idea_supports s WHERE s.idea_id IN \(ideas)
      UNION SELECT m.participant FROM idea_comments m WHERE m.idea_id IN \(ideas) AND m.state <> 'withdrawn'
      """
  }

  /// What was left by those who never confirmed is forgotten after two weeks.
  package func tidy(now: Instant) throws {
    try db.run(
      """
      UPDATE call_participants SET email = NULL, language = NULL, consented = NULL
      WHERE email IS NOT NULL AND confirmed IS NULL AND consented < \(now - .days(14))
      """)
  }
}
