import Accounts
import Crowd
import Database
import Time
import Web

/// What waits to be read, and what was decided about it.
package struct ModerationStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  static let pageLength = 50

  func heldIdeas(in call: Call.ID) throws -> [Idea] {
    try db.rows(
      """
      SELECT \(Idea.columns) FROM ideas i WHERE i.call_id = \(call) AND i.state = 'held'
      ORDER BY i.id LIMIT \(Self.pageLength)
      """
    ) { try Idea($0) }
  }

  func heldComments(in call: Call.ID) throws -> [IdeaComment] {
    try db.rows(
      """
      SELECT \(IdeaComment.columns) FROM \(IdeaComment.tables)
      WHERE m.call_id = \(call) AND m.state = 'held' ORDER BY m.id LIMIT \(Self.pageLength)
      """
    ) { try IdeaComment($0) }
  }

  /// - Returns: `false` when somebody else has decided already.
  package func show(_ idea: Idea.ID, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE ideas SET state = 'shown', held_for = '', written = \(now), revision = revision + 1,
        listed = CASE WHEN part_of IS NULL AND was_split IS NULL THEN 1 ELSE 0 END
      WHERE id = \(idea) AND state IN ('held', 'refused')
      """) > 0
  }

  package func refuse(_ idea: Idea.ID, _ reason: String, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE ideas SET state = 'refused', held_for = \(reason), listed = 0, written = \(now), revision = revision + 1
      WHERE id = \(idea) AND state IN ('held', 'shown')
      """) > 0
  }

  /// What was not shown waits to be read again.
  func holdAgain(_ idea: Idea.ID, now: Instant) throws {
    try db.run(
      """
      UPDATE ideas SET state = 'held', held_for = 'appeal', written = \(now), revision = revision + 1
      WHERE id = \(idea) AND state = 'refused'
      """)
  }

  package func show(_ comment: IdeaComment.ID) throws -> Bool {
    try db.run(
      "UPDATE idea_comments SET state = 'shown', held_for = '' WHERE id = \(comment) AND state IN ('held', 'refused')"
    ) > 0
  }

  package func refuse(_ comment: IdeaComment.ID, _ reason: String) throws -> Bool {
    try db.run(
      """
      UPDATE idea_comments SET state = 'refused', held_for = \(reason)
      WHERE id = \(comment) AND state IN ('held', 'shown')
      """) > 0
  }
}
