import Accounts
import Cases
import Database
import Time
import Web

/// Changes conversations and their statements. Where two may do the same at
/// once, the statement itself says who was first.
struct ConversationChangeStore {
  let db: Connection
  let now: Instant
  let person: Person.ID

  init(_ db: Connection, by person: Person.ID, now: Instant) {
    self.db = db
    self.person = person
    self.now = now
  }

  struct Settings: Sendable {
    var question: String
    var about: String
    var audience: Conversation.Audience
    var moderation: Conversation.Moderation
    var takesStatements: Bool
    var showsMap: Bool
    var lastDay: Day?
  }

  func start(_ new: Settings, token: String, in id: Case.ID) throws -> Conversation.ID {
    try db.value(
      """
      INSERT INTO conversations (case_id, token, question, about, audience, moderation, takes_statements, shows_map,
        last_day, created_by, created)
      VALUES (\(id), \(token), \(new.question), \(new.about), \(new.audience), \(new.moderation),
        \(new.takesStatements), \(new.showsMap), \(new.lastDay), \(person), \(now)) RETURNING id
      """)!
  }

  /// Writes the settings anew; `false` when they were changed after they were read.
  func set(_ new: Settings, _ id: Conversation.ID, readAt revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE conversations SET question = \(new.question), about = \(new.about), audience = \(new.audience),
        moderation = \(new.moderation), takes_statements = \(new.takesStatements), shows_map = \(new.showsMap),
        last_day = \(new.lastDay), revision = revision + 1
      WHERE id = \(id) AND revision = \(revision)
      """) > 0
  }

  /// Opens what is a draft; `false` when it was open already.
  func open(_ id: Conversation.ID) throws -> Bool {
    try db.run(
      """
      UPDATE conversations SET opened = \(now), revision = revision + 1
      WHERE id = \(id) AND opened IS NULL
        AND EXISTS (SELECT 1 FROM conversation_statements s WHERE s.conversation_id = conversations.id
          AND s.status = 'open')
      """) > 0
  }

  func close(_ id: Conversation.ID) throws -> Bool {
    try db.run(
      """
      UPDATE conversations SET closed = \(now), revision = revision + 1
      WHERE id = \(id) AND opened IS NOT NULL AND closed IS NULL
      """) > 0
  }

  /// Lets people vote again; a last day that has passed is taken away.
  func reopen(_ id: Conversation.ID) throws -> Bool {
    try db.run(
      """
      UPDATE conversations SET closed = NULL, last_day = CASE WHEN last_day < \(now.day) THEN NULL ELSE last_day END,
        revision = revision + 1
      WHERE id = \(id) AND (closed IS NOT NULL OR last_day < \(now.day))
      """) > 0
  }

  /// Lets whoever has the link see the result, or no more.
  func publish(_ id: Conversation.ID, _ isPublic: Bool) throws -> Bool {
    let changed: SQL =
      isPublic
      ? "published = \(now), revision = revision + 1 WHERE id = \(id) AND published IS NULL"
      : "published = NULL, revision = revision + 1 WHERE id = \(id) AND published IS NOT NULL"
    return try db.run("UPDATE conversations SET " + changed) > 0
  }

  // MARK: - Statements

  /// Adds a statement of the team; `nil` when it holds as many as it can.
  func add(_ text: String, to id: Conversation.ID) throws -> Statement.ID? {
    let added: Statement.ID? = try db.value(
      """
      INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written_by, written)
      SELECT \(id), \(text), 'open', 1, \(person), \(now)
      WHERE (SELECT COUNT(*) FROM conversation_statements s WHERE s.conversation_id = \(id)) < \(Statement.most)
      RETURNING id
      """)
    if let added {
      try note(.added, on: added)
      try touch(id)
    }
    return added
  }

  /// Settles what is to become of a statement; `false` when somebody else has meanwhile.
  func settle(
    _ statement: Statement, _ status: Statement.Status, reason: String, in id: Conversation.ID
  ) throws -> Bool {
    let settled = try db.run(
      """
      UPDATE conversation_statements SET status = \(status), reason = \(reason)
      WHERE id = \(statement.id) AND status = \(statement.status)
      """)
    guard settled > 0 else { return false }
    let what: ConversationStore.Event.What =
      switch status {
      case .rejected: .rejected
      case .removed: .removed
      default: statement.status == .waiting ? .accepted : .restored
      }
    try note(what, reason, on: statement.id)
    try touch(id)
    return true
  }

  /// Words a statement anew.
  ///
  /// While nobody could vote it is rewritten. Afterwards it is not, for somebody may have read and answered the
  /// words that were: it stays with its votes, and the new wording begins without any.
  ///
  /// - Returns: The statement with the new words; `nil` when there is no room for one more.
  /// - Throws: ``CaseProblem/stale`` when somebody else was first.
  func reword(_ statement: Statement, to text: String, in id: Conversation.ID) throws -> Statement.ID? {
    // Held until this is done: it is not opened meanwhile.
    let isDraft = try db.run("UPDATE conversations SET revision = revision + 1 WHERE id = \(id) AND opened IS NULL") > 0
    return isDraft ? try rewrite(statement, to: text) : try replace(statement, by: text, in: id)
  }

  private func rewrite(_ statement: Statement, to text: String) throws -> Statement.ID {
    let rewritten = try db.run(
      """
      UPDATE conversation_statements SET text = \(text)
      WHERE id = \(statement.id) AND status = \(statement.status) AND text = \(statement.text)
      """)
    guard rewritten > 0 else { throw CaseProblem.stale }
    try note(.replaced, statement.text, on: statement.id)
    return statement.id
  }

  private func replace(_ statement: Statement, by text: String, in id: Conversation.ID) throws -> Statement.ID? {
    guard let new = try add(text, to: id) else { return nil }
    let replaced = try db.run(
      """
      UPDATE conversation_statements SET status = 'replaced', replaced_by = \(new)
      WHERE id = \(statement.id) AND status = \(statement.status) AND text = \(statement.text)
      """)
    guard replaced > 0 else { throw CaseProblem.stale }
    try note(.replaced, on: statement.id)
    try touch(id)
    return new
  }

  /// Notes a show of hands; a later one takes its place.
  func note(hands: (agree: Int, disagree: Int), on statement: Statement.ID) throws {
    try db.run(
      """
      INSERT INTO conversation_hands (statement_id, agree, disagree, noted_by, at)
      VALUES (\(statement), \(hands.agree), \(hands.disagree), \(person), \(now))
      ON CONFLICT (statement_id) DO UPDATE SET agree = excluded.agree, disagree = excluded.disagree,
        noted_by = excluded.noted_by, at = excluded.at
      """)
  }

  func name(_ group: Int, _ name: String, _ note: String, in id: Conversation.ID) throws {
    try db.run(
      """
      INSERT INTO conversation_group_names (conversation_id, group_id, name, note)
      VALUES (\(id), \(group), \(name), \(note))
      ON CONFLICT (conversation_id, group_id) DO UPDATE SET name = excluded.name, note = excluded.note
      """)
  }

  private func note(_ what: ConversationStore.Event.What, _ reason: String = "", on statement: Statement.ID) throws {
    try db.run(
      """
      INSERT INTO conversation_events (statement_id, person_id, what, reason, at)
      VALUES (\(statement), \(person), \(what), \(reason), \(now))
      """)
  }

  /// What is kept of its statements is no longer as they are.
  private func touch(_ id: Conversation.ID) throws {
    try db.run("UPDATE conversations SET revision = revision + 1 WHERE id = \(id)")
  }
}
