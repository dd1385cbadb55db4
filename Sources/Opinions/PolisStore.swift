import Accounts
import Analyse
import Cases
import Database
import Statistics
import Time
import Web

/// Takes a conversation of Polis in, and gives one out.
struct PolisStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  private static let rowsAtOnce = 400

  /// Writes statements, participants and votes. The conversation is there already, and nobody has voted in it.
  ///
  /// - Parameter act: The number of the import in the record: all of its votes were cast then.
  func take(_ found: PolisImport, into one: Conversation.ID, act: Int, by person: Person.ID, now: Instant) throws {
    let statements = try insert(
      "INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written_by, written, has_votes) VALUES ",
      found.statements.enumerated().map { place, line in
        let status: Statement.Status = line.isRejected ? .removed : .open
        let hasVotes = place < found.votes.statements.count
        return "(\(one), \(line.text), \(status), 1, \(person), \(now), \(hasVotes))"
      })
    let people = try insert(
      "INSERT INTO conversation_participants (conversation_id, key) VALUES ",
      found.votes.people.map { "(\(one), \("import " + $0.text))" })
    let votes = found.votes
    try insertSilently(
      """
      INSERT INTO conversation_votes (participant_id, statement_id, vote, first_act, act) VALUES
      """ + " ",
      votes.vote.indices.lazy.map { place in
        let (participant, statement) = (people[Int(votes.person[place])], statements[Int(votes.statement[place])])
        return "(\(participant), \(statement), \(Int(votes.vote[place])), \(act), \(act))"
      })
    try db.run("UPDATE conversations SET revision = revision + 1 WHERE id = \(one)")
  }

  /// The numbers of the rows, in their order.
  private func insert(_ head: SQL, _ rows: [SQL]) throws -> [Int] {
    var ids: [Int] = []
    for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
      let part = Array(rows[start..<min(start + Self.rowsAtOnce, rows.count)])
      ids += try db.rows(head + SQL.joined(part) + " RETURNING id") { try $0.read("id") }
    }
    return ids.sorted()
  }

  private func insertSilently(_ head: SQL, _ rows: some RandomAccessCollection<SQL>) throws {
    var part: [SQL] = []
    for row in rows {
      part.append(row)
      guard part.count == Self.rowsAtOnce else { continue }
      try db.run(head + SQL.joined(part))
      part.removeAll(keepingCapacity: true)
    }
    if !part.isEmpty { try db.run(head + SQL.joined(part)) }
  }

  // MARK: - Giving out

  /// Participants in an order that says nothing of when they came: those whose votes the map knows.
  func people(of one: Conversation.ID, until act: Int) throws -> [Int] {
    let ids = try db.rows(
      """
      SELECT p.id FROM conversation_participants p
      WHERE p.conversation_id = \(one) AND EXISTS (SELECT 1 FROM conversation_votes w
        WHERE w.participant_id = p.id AND w.first_act <= \(act))
      """
    ) { try $0.read("id", as: Int.self) }
    return ids.map { (Self.hash($0, one.number), $0) }.sorted { $0 < $1 }.map { $0.1 }
  }

  /// SplitMix64: numbers that lie together come far apart.
  private static func hash(_ id: Int, _ one: Int) -> UInt64 {
    var mixed = UInt64(bitPattern: Int64(id)) &+ UInt64(bitPattern: Int64(one)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The votes of some participants that the map knows, by participant and statement.
  func votes(of people: [Int], until act: Int) throws -> [(person: Int, statement: Int, vote: Int)] {
    try db.rows(
      """
      SELECT participant_id, statement_id, vote FROM conversation_votes
      WHERE participant_id IN \(list: people) AND first_act <= \(act) ORDER BY participant_id, statement_id
      """
    ) { row in
      (try row.read("participant_id"), try row.read("statement_id"), try row.read("vote"))
    }
  }

  /// The group of each participant on the map that is shown; none where groups are not.
  func groups(of one: Conversation.ID) throws -> [Int: Int] {
    guard let map = try MapStore(db).map(of: one), map.state == .stable else { return [:] }
    return try MapStore(db).labels(of: one)[map.number]?.groups.filter { $0.value >= 0 } ?? [:]
  }
}
