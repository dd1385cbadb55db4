import Accounts
import Cases
import Database
import Time
import Web

/// Reads conversations and their statements.
package struct ConversationStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func one(_ id: Conversation.ID, in caseID: Case.ID) throws -> Conversation {
    let found = try db.first(
      "SELECT \(Conversation.columns) FROM conversations v WHERE v.id = \(id) AND v.case_id = \(caseID)"
    ) { try Conversation($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  /// A conversation of a case as a list shows it.
  package struct Listed: Sendable {
    package let item: Conversation
    package let statements: Int
    package let waiting: Int
    /// As the map has them.
    package let people: Int
    package let votes: Int
  }

  /// The conversations of a case, the newest first.
  package func all(of id: Case.ID, limit: Int = 50) throws -> [Listed] {
    try db.rows(
      """
      SELECT \(Conversation.columns), m.people, m.votes,
        (SELECT COUNT(*) FROM conversation_statements s WHERE s.conversation_id = v.id AND s.status = 'open')
          AS statements,
        (SELECT COUNT(*) FROM conversation_statements s WHERE s.conversation_id = v.id AND s.status = 'waiting')
          AS waiting
      FROM conversations v LEFT JOIN conversation_maps m ON m.conversation_id = v.id
      WHERE v.case_id = \(id) ORDER BY v.id DESC LIMIT \(limit)
      """
    ) { row in
      Listed(
        item: try Conversation(row), statements: try row.read("statements"), waiting: try row.read("waiting"),
        people: try row.readIfPresent("people") ?? 0, votes: try row.readIfPresent("votes") ?? 0)
    }
  }

  /// What the public page shows of the conversation that has the token, and of its case.
  struct Public: Sendable {
    let item: Conversation
    let caseTitle: String
    /// Whether the case may be seen by whoever has no account.
    let isCasePublic: Bool
    let organisation: String
    let isArchived: Bool
    /// Whether the viewer takes part in the case, and from which side.
    let isOnTeam: Bool
    let group: ActorGroup?

    func state(on today: Day) -> Conversation.State { isArchived ? .closed : item.state(on: today) }
  }

  func published(_ token: String, for viewer: Viewer?) throws -> Public {
    let found = try db.first(
      """
      SELECT \(Conversation.columns), c.title, c.visibility, c.archived, o.name AS organisation, me.actor_group,
        me.person_id
      FROM conversations v
      JOIN cases c ON c.id = v.case_id
      JOIN organisations o ON o.id = c.organisation_id
      LEFT JOIN case_people me ON me.case_id = c.id AND me.person_id = \(viewer?.id ?? 0) AND me.left_at IS NULL
      WHERE v.token = \(token)
      """
    ) { row in
      Public(
        item: try Conversation(row), caseTitle: try row.read("title"),
        isCasePublic: try row.read("visibility", as: Case.Visibility.self) == .public,
        organisation: try row.read("organisation"),
        isArchived: try row.readIfPresent("archived", as: Instant.self) != nil,
        isOnTeam: try row.readIfPresent("person_id", as: Int.self) != nil,
        group: try row.readIfPresent("actor_group"))
    }
    guard let found else { throw Refusal.notFound }
    return found
  }

  package func id(of token: String) throws -> Conversation.ID? {
    try db.value("SELECT id FROM conversations WHERE token = \(token)")
  }

  /// The statements in the order they were written; those of given states.
  package func statements(
    of id: Conversation.ID, _ states: [Statement.Status] = Statement.Status.allCases
  ) throws -> [Statement] {
    try db.rows(
      """
      SELECT \(Statement.columns) FROM conversation_statements s
      WHERE s.conversation_id = \(id) AND s.status IN \(list: states) ORDER BY s.id LIMIT \(Statement.most * 2)
      """
    ) { try Statement($0) }
  }

  func statement(_ id: Statement.ID, in conversation: Conversation.ID) throws -> Statement {
    let found = try db.first(
      """
      SELECT \(Statement.columns) FROM conversation_statements s
      WHERE s.id = \(id) AND s.conversation_id = \(conversation)
      """
    ) { try Statement($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  /// What the team did to a statement, and why.
  struct Event: Sendable {
    enum What: String, Sendable, DatabaseBindable, DatabaseReadable {
      case added, accepted, rejected, removed, restored, replaced
    }
    let statement: String
    let name: String
    let what: What
    let reason: String
    let at: Instant
  }

  /// The newest first.
  func events(of id: Conversation.ID, limit: Int = 100) throws -> [Event] {
    try db.rows(
      """
      SELECT s.text, p.name, e.what, e.reason, e.at
      FROM conversation_statements s
      JOIN conversation_events e ON e.statement_id = s.id
      JOIN people p ON p.id = e.person_id
      WHERE s.conversation_id = \(id) ORDER BY e.id DESC LIMIT \(limit)
      """
    ) { row in
      Event(
        statement: try row.read("text"), name: try row.read("name"), what: try row.read("what"),
        reason: try row.read("reason"), at: try row.read("at"))
    }
  }

  /// What was shown by hands at a meeting, by statement.
  func hands(of id: Conversation.ID) throws -> [Statement.ID: (agree: Int, disagree: Int)] {
    let rows = try db.rows(
      """
      SELECT h.statement_id, h.agree, h.disagree FROM conversation_statements s
      JOIN conversation_hands h ON h.statement_id = s.id WHERE s.conversation_id = \(id)
      """
    ) { row in
      (
        try row.read("statement_id", as: Statement.ID.self),
        (agree: try row.read("agree", as: Int.self), disagree: try row.read("disagree", as: Int.self))
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// What the team calls a group.
  struct GroupName: Sendable {
    let name: String
    let note: String
  }

  func groupNames(of id: Conversation.ID) throws -> [Int: GroupName] {
    let rows = try db.rows(
      "SELECT group_id, name, note FROM conversation_group_names WHERE conversation_id = \(id)"
    ) { row in
      (
        try row.read("group_id", as: Int.self),
        GroupName(name: try row.read("name"), note: try row.read("note"))
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
