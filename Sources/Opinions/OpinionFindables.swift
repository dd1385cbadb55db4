import Cases
import Database
import HTTP
import Web

/// What can be found of opinion maps: the question, and the statements that are voted on.
package enum OpinionFindables {
  package static let all = [conversations, statements]

  static let conversations = FindableSource(
    "conversation",
    rows:
      "SELECT case_id, id, question AS title, about AS text, created AS at FROM conversations WHERE case_id IS NOT NULL",
    path: { id, one in OpinionRoutes.one.path(id, Conversation.ID(one)) })

  /// Found under the question. What waits, or was taken away, is not found.
  static let statements = FindableSource(
    "statement",
    within: """
      SELECT v.case_id, s.id, v.id AS within, v.question AS title, s.text, s.written AS at
      FROM conversation_statements s JOIN conversations v ON v.id = s.conversation_id
      WHERE s.status IN ('open', 'replaced') AND v.case_id IS NOT NULL
      """,
    path: { id, one, statement in OpinionRoutes.statements.path(id, Conversation.ID(one)) + "#udsagn-\(statement)" })
}
