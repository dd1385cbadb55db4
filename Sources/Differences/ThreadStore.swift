import Accounts
import Cases
import Database
import Time
import Web

/// What is written in the thread of a difference.
package struct ThreadStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package static let pageLength = 20

  /// The newest of a thread before one, the newest first.
  package func replies(
    to difference: Difference.ID, before last: DifferenceReply.ID? = nil, limit: Int = pageLength + 1
  ) throws -> [DifferenceReply] {
    let before: SQL = last.map { " AND t.id < \($0)" } ?? ""
    return try db.rows(
      "SELECT \(Self.columns) FROM \(Self.tables) WHERE t.difference_id = \(difference)\(before)"
        + " ORDER BY t.id DESC LIMIT \(limit)"
    ) { try DifferenceReply($0) }
  }

  package func one(_ reply: DifferenceReply.ID, to difference: Difference.ID) throws -> DifferenceReply? {
    try db.first(
      """
      SELECT \(Self.columns) FROM \(Self.tables)
      WHERE t.id = \(reply) AND t.difference_id = \(difference) AND t.withdrawn IS NULL
      """
    ) { try DifferenceReply($0) }
  }

  private static let columns: SQL = """
    t.id, t.person_id, p.name, cp.actor_group, q.name AS answers, t.text, t.at, t.withdrawn
    """
  private static let tables: SQL = """
    difference_replies t
    JOIN differences d ON d.id = t.difference_id
    JOIN people p ON p.id = t.person_id
    LEFT JOIN case_people cp ON cp.case_id = d.case_id AND cp.person_id = t.person_id
    LEFT JOIN difference_replies a ON a.id = t.reply_to
    LEFT JOIN people q ON q.id = a.person_id
    """

  package func add(
    _ text: String, to difference: Difference.ID, answering reply: DifferenceReply.ID?, by person: Person.ID,
    now: Instant
  ) throws -> DifferenceReply.ID {
    try db.value(
      """
      INSERT INTO difference_replies (difference_id, person_id, reply_to, text, at)
      VALUES (\(difference), \(person), \(reply), \(text), \(now)) RETURNING id
      """)!
  }

  /// Takes back what one wrote: the words go, the place stays.
  package func withdraw(_ reply: DifferenceReply.ID, by person: Person.ID, now: Instant) throws -> Bool {
    let gone = try db.run(
      """
      UPDATE difference_replies SET withdrawn = \(now), text = '–'
      WHERE id = \(reply) AND person_id = \(person) AND withdrawn IS NULL
      """)
    guard gone > 0 else { return false }
    // That something was written stays in the record, what was written does not.
    try db.run("UPDATE contributions SET note = '' WHERE target = 'reply' AND target_id = \(reply)")
    return true
  }

  /// The act in the record that a reply builds on: that of the reply it
  /// answers, else that the difference was made visible.
  func act(behind reply: DifferenceReply.ID?, in difference: Difference.ID) throws -> Int? {
    if let reply {
      return try db.value(
        "SELECT MIN(id) FROM contributions WHERE target = 'reply' AND target_id = \(reply) AND kind = 'reply'")
    }
    return try db.value(
      """
      SELECT MIN(id) FROM contributions
      WHERE target = 'difference' AND target_id = \(difference) AND kind = 'difference'
      """)
  }
}

extension DifferenceReply {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    person = try row.read("person_id")
    name = try row.read("name")
    group = try row.readIfPresent("actor_group")
    answers = try row.readIfPresent("answers")
    text = try row.read("text")
    at = try row.read("at")
    isWithdrawn = try row.readIfPresent("withdrawn", as: Instant.self) != nil
  }
}
