import Accounts
import Cases
import Crowd
import Database
import Time
import Web

/// Takes in the statements that participants write.
struct OwnStatementStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// From how many people of a group on one may say that it is one of them who writes.
  static let fewestOfGroup = FigureRelease.fewestPeople

  /// How many statements somebody has written, of all and within the last hour.
  func written(by participant: Int, since: Instant) throws -> (all: Int, recent: Int) {
    try db.first(
      """
      SELECT COUNT(*) AS number, COALESCE(SUM(CASE WHEN s.written > \(since) THEN 1 ELSE 0 END), 0) AS recent
      FROM conversation_statements s
      JOIN conversation_participants p ON p.conversation_id = s.conversation_id AND p.id = \(participant)
      WHERE s.participant_id = \(participant)
      """
    ) { (all: try $0.read("number"), recent: try $0.read("recent")) } ?? (0, 0)
  }

  /// The side that a statement is said to come from: none where so few of the case are on it that it would name
  /// the writer.
  func side(of group: ActorGroup?, in id: Case.ID) throws -> ActorGroup? {
    guard let group else { return nil }
    let people: Int? = try db.value(
      """
      SELECT COUNT(*) FROM case_people WHERE case_id = \(id) AND actor_group = \(group) AND left_at IS NULL
        AND role IN ('leader', 'member', 'guest')
      """)
    return (people ?? 0) >= Self.fewestOfGroup ? group : nil
  }

  /// Adds a participant's own statement; `nil` when there are as many as there can be.
  ///
  /// The record says that somebody wrote one, and on which map. What it says stands with the statement alone,
  /// from where it can be taken away.
  func propose(
    _ text: String, in item: Conversation, by participant: Int, _ who: Participant, group: ActorGroup?, now: Instant
  ) throws -> Statement.ID? {
    let status: Statement.Status = item.moderation == .before ? .waiting : .open
    let side = try side(of: group, in: item.caseID)
    let added: Statement.ID? = try db.value(
      """
      INSERT INTO conversation_statements (conversation_id, text, status, is_seed, participant_id, actor_group, written)
      SELECT \(item.id), \(text), \(status), 0, \(participant), CAST(\(side) AS TEXT), \(now)
      WHERE (SELECT COUNT(*) FROM conversation_statements s WHERE s.conversation_id = \(item.id)) < \(Statement.most)
      RETURNING id
      """)
    guard let added else { return nil }
    try db.run("UPDATE conversations SET revision = revision + 1 WHERE id = \(item.id)")
    try CrowdRecord(db).add(
      Contribution(.statement, target: "statement", targetID: added.number, size: text.count, note: item.question),
      in: item.caseID, by: Participant(key: who.key), as: side, now: now)
    return added
  }
}
