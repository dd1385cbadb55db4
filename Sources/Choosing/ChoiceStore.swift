import Crowd
import Database
import Ideas
import Time
import Web

/// Keeps and reads what people chose.
package struct ChoiceStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The ideas that can be chosen between, by rising number.
  func ideas(in call: Call.ID) throws -> [Idea.ID] {
    try db.rows("SELECT i.id FROM ideas i WHERE i.call_id = \(call) AND i.listed = 1 ORDER BY i.id") {
      try $0.read("id")
    }
  }

  /// The pairs that somebody has been asked about.
  func seen(by participant: Participant?, in call: Call.ID) throws -> [(lower: Idea.ID, higher: Idea.ID)] {
    try db.rows(
      """
      SELECT c.lower_id, c.higher_id FROM idea_choices c
      WHERE c.call_id = \(call) AND c.participant = \(participant?.key ?? "")
      """
    ) { (try $0.read("lower_id"), try $0.read("higher_id")) }
  }

  /// - Returns: `false` when the pair was answered before.
  package func keep(
    _ answer: KeptAnswer, to pair: IdeaPair, by participant: Participant, in call: Call.ID, now: Instant
  ) throws -> Bool {
    try db.run(
      """
      INSERT INTO idea_choices (call_id, participant, lower_id, higher_id, lower_is_left, seed, answer, at)
      VALUES (\(call), \(participant.key), \(pair.lower), \(pair.higher), \(pair.left < pair.right), \(pair.seed),
        \(answer), \(now))
      ON CONFLICT DO NOTHING
      """) > 0
  }

  struct Kept: Sendable {
    let id: Int
    let participant: String
    let lower: Idea.ID
    let higher: Idea.ID
    let answer: KeptAnswer
  }

  /// What has been answered since a number, in order.
  func answers(in call: Call.ID, after last: Int) throws -> [Kept] {
    try db.rows(
      """
      SELECT c.id, c.participant, c.lower_id, c.higher_id, c.answer FROM idea_choices c
      WHERE c.call_id = \(call) AND c.id > \(last) ORDER BY c.id
      """
    ) { row in
      Kept(
        id: try row.read("id"), participant: try row.read("participant"), lower: try row.read("lower_id"),
        higher: try row.read("higher_id"), answer: try row.read("answer"))
    }
  }
}
