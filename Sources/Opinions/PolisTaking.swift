import Accounts
import Analyse
import Cases
import Database
import Time
import Web

/// Takes a conversation of Polis in, a few thousand votes at a time, so that others can write meanwhile.
///
/// Until all of it is there the conversation belongs to no case, and no reader sees it. What is left of one that was
/// broken off is cleared away.
struct PolisTaking {
  let database: Database
  let one: Conversation.ID

  /// A transaction takes so many rows: a few milliseconds.
  private static let rowsAtOnce = 2_000
  private static let rowsInStatement = 400

  /// Writes the statements, the participants and the votes of a file, for a case that does not see them yet.
  static func take(
    _ found: PolisImport, asking question: String, token: String, by person: Person.ID, now: Instant,
    in database: Database
  ) async throws -> PolisTaking {
    let one: Conversation.ID = try await database.write { db in
      try db.value(
        """
        INSERT INTO conversations (token, question, audience, moderation, takes_statements, shows_map, created_by, created)
        VALUES (\(token), \(question), \(Conversation.Audience.team), \(Conversation.Moderation.before), 0, 1, \(person),
          \(now)) RETURNING id
        """)!
    }
    let taking = PolisTaking(database: database, one: one)
    do {
      try await taking.write(found, by: person, now: now)
    } catch {
      try? await taking.drop()
      throw error
    }
    return taking
  }

  private func write(_ found: PolisImport, by person: Person.ID, now: Instant) async throws {
    let statements = try await insert(
      "INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written_by, written) VALUES ",
      found.statements.map { line in
        "(\(one), \(line.text), \(line.isRejected ? Statement.Status.removed : .open), 1, \(person), \(now))"
      })
    let people = try await insert(
      "INSERT INTO conversation_participants (conversation_id, key) VALUES ",
      found.votes.people.map { "(\(one), \("import " + $0.text))" })
    let votes = found.votes
    for start in stride(from: 0, to: votes.vote.count, by: Self.rowsAtOnce) {
      let places = start..<min(start + Self.rowsAtOnce, votes.vote.count)
      try await database.write { db in
        for first in stride(from: places.lowerBound, to: places.upperBound, by: Self.rowsInStatement) {
          let rows = (first..<min(first + Self.rowsInStatement, places.upperBound)).map { place -> SQL in
            let (person, statement) = (people[Int(votes.person[place])], statements[Int(votes.statement[place])])
            return "(\(person), \(statement), \(Int(votes.vote[place])), 0, 0)"
          }
          try db.run(
            "INSERT INTO conversation_votes (participant_id, statement_id, vote, first_act, act) VALUES "
              + SQL.joined(rows))
        }
      }
    }
  }

  /// The numbers of the rows, in their order.
  private func insert(_ head: SQL, _ rows: [SQL]) async throws -> [Int] {
    var ids: [Int] = []
    for start in stride(from: 0, to: rows.count, by: Self.rowsInStatement) {
      let part = Array(rows[start..<min(start + Self.rowsInStatement, rows.count)])
      ids += try await database.write { db in
        try db.rows(head + SQL.joined(part) + " RETURNING id") { try $0.read("id", as: Int.self) }.sorted()
      }
    }
    return ids
  }

  /// Gives it to its case, in the transaction that notes it.
  ///
  /// - Returns: `false` when it is not there any more.
  static func give(_ one: Conversation.ID, to id: Case.ID, now: Instant, _ db: Connection) throws -> Bool {
    try db.run(
      """
      UPDATE conversations SET case_id = \(id), opened = \(now), closed = \(now), revision = revision + 1
      WHERE id = \(one) AND case_id IS NULL
      """) > 0
  }

  /// Clears it away, unless a case has it.
  func drop() async throws {
    while try await database.write({ try Self.dropPart(of: one, $0) }) {}
  }

  /// - Returns: Whether there is more.
  private static func dropPart(of one: Conversation.ID, _ db: Connection) throws -> Bool {
    let isLoose: Int? = try db.value("SELECT 1 FROM conversations WHERE id = \(one) AND case_id IS NULL")
    guard isLoose != nil else { return false }
    let people = try db.rows(
      "SELECT id FROM conversation_participants WHERE conversation_id = \(one) ORDER BY id LIMIT 100"
    ) { try $0.read("id", as: Int.self) }
    if !people.isEmpty {
      try db.run("DELETE FROM conversation_votes WHERE participant_id IN \(list: people)")
      try db.run("DELETE FROM conversation_participants WHERE id IN \(list: people)")
      return true
    }
    try db.run("DELETE FROM conversation_statements WHERE conversation_id = \(one)")
    try db.run("DELETE FROM conversations WHERE id = \(one)")
    return false
  }

  /// Clears away what was broken off an hour ago or more.
  static func forget(in database: Database, now: Instant) async throws {
    let loose = try await database.read { db in
      try db.rows("SELECT id FROM conversations WHERE case_id IS NULL AND created < \(now - .hours(1))") {
        try $0.read("id", as: Conversation.ID.self)
      }
    }
    for one in loose { try await PolisTaking(database: database, one: one).drop() }
  }
}
