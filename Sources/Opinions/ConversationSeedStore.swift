import Accounts
import Cases
import Crowd
import Database
import Time
import Web

/// A conversation that is made at once, by a program and not on its pages: a demonstration, or a file.
package struct ConversationSeed: Sendable {
  let question: String
  let about: String
  let lastDay: Day?
  let statements: [String]

  package init(question: String, about: String, lastDay: Day?, statements: [String]) {
    self.question = question
    self.about = about
    self.lastDay = lastDay
    self.statements = statements
  }

  /// Makes it and opens it to whoever has the link.
  ///
  /// - Parameter noted: When it stands in the record, which is in the order of its days.
  package static func start(
    _ new: ConversationSeed, token: String, in id: Case.ID, by person: Person.ID, at: Instant, noted: Instant,
    _ db: Connection
  ) throws -> Conversation.ID {
    let store = ConversationChangeStore(db, by: person, now: at)
    let one = try store.start(
      ConversationChangeStore.Settings(
        question: new.question, about: new.about, audience: .link, moderation: .before, takesStatements: true,
        showsMap: true, lastDay: new.lastDay), token: token, in: id)
    for text in new.statements { _ = try store.add(text, to: one) }
    _ = try store.open(one)
    try CaseStore(db).record(
      Contribution(.conversation, target: "conversation", targetID: one.number, note: new.question), in: id,
      by: person, now: noted)
    return one
  }

  /// Adds what participants wrote.
  package static func add(
    _ statements: [(text: String, group: ActorGroup?)], to one: Conversation.ID, at: Instant, _ db: Connection
  ) throws {
    for (text, group) in statements { try add(text, .open, group, to: one, at: at, db) }
  }

  /// Adds what participants wrote and nobody has read yet.
  package static func wait(_ statements: [String], in one: Conversation.ID, at: Instant, _ db: Connection) throws {
    for text in statements { try add(text, .waiting, nil, to: one, at: at, db) }
  }

  private static func add(
    _ text: String, _ status: Statement.Status, _ group: ActorGroup?, to one: Conversation.ID, at: Instant,
    _ db: Connection
  ) throws {
    try db.run(
      """
      INSERT INTO conversation_statements (conversation_id, text, status, is_seed, actor_group, written)
      VALUES (\(one), \(text), \(status), 0, \(group), \(at))
      """)
    try db.run("UPDATE conversations SET revision = revision + 1 WHERE id = \(one)")
  }

  package static func name(
    _ group: Int, _ name: String, _ note: String, in one: Conversation.ID, _ db: Connection
  ) throws {
    try db.run(
      """
      INSERT INTO conversation_group_names (conversation_id, group_id, name, note)
      VALUES (\(one), \(group), \(name), \(note))
      ON CONFLICT (conversation_id, group_id) DO UPDATE SET name = excluded.name, note = excluded.note
      """)
  }
}
