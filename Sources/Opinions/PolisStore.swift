import Cases
import Database
import Statistics
import Web

/// Reads the votes that the figures which are shown were counted from.
struct PolisStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// Statements whose figures were made at the same time, of the votes there were then.
  struct Counted: Sendable {
    /// The last act that was known.
    let act: Int
    let statements: [Int]
  }

  /// Participants in an order that says nothing of when they came: those with some of the votes.
  func people(of one: Conversation.ID, in counted: [Counted]) throws -> [Int] {
    let some = counted.map { part -> SQL in
      "w.statement_id IN \(list: part.statements) AND w.first_act <= \(part.act)"
    }
    let ids = try db.rows(
      """
      SELECT p.id FROM conversation_participants p
      WHERE p.conversation_id = \(one) AND EXISTS (SELECT 1 FROM conversation_votes w
        WHERE w.participant_id = p.id AND (\(SQL.joined(some, separator: " OR "))))
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

  /// The votes of some participants as they were counted.
  func votes(of people: [Int], in counted: [Counted]) throws -> [(person: Int, statement: Int, vote: Int)] {
    try counted.flatMap { try votes(of: people, in: $0) }
  }

  private func votes(of people: [Int], in part: Counted) throws -> [(person: Int, statement: Int, vote: Int)] {
    let act = part.act
    return try db.rows(
      """
      SELECT w.participant_id, w.statement_id, COALESCE(e.vote, w.vote) AS vote
      FROM conversation_votes w
      LEFT JOIN conversation_earlier_votes e ON e.participant_id = w.participant_id
        AND e.statement_id = w.statement_id AND e.until > \(act) AND e.act <= \(act)
      WHERE w.participant_id IN \(list: people) AND w.statement_id IN \(list: part.statements) AND w.first_act <= \(act)
      ORDER BY w.participant_id, w.statement_id
      """
    ) { row in
      (try row.read("participant_id"), try row.read("statement_id"), try row.read("vote"))
    }
  }
}
