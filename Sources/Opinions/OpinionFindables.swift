import Cases
import Database
import HTTP
import Web

/// What can be found of opinion maps: the question and the statements that are voted on.
package enum OpinionFindables {
  package static let all = [conversations]

  static let conversations = FindableSource(
    "conversation", rows: "SELECT case_id, id, question AS title, about AS text, created AS at FROM conversations",
    path: { id, one in OpinionRoutes.one.path(id, Conversation.ID(one)) })
}
