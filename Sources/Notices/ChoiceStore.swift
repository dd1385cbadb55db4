import Accounts
import Cases
import Database
import Web

/// How people want to be told.
struct ChoiceStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func choices(of person: Person.ID) throws -> NoticeChoices {
    let kinds = try db.rows("SELECT kind, choice FROM notice_choices WHERE person_id = \(person)") { row in
      (try row.read("kind", as: NoticeKind.self), try row.read("choice", as: NoticeChoice.self))
    }
    let cases = try db.rows("SELECT case_id, choice FROM notice_case_choices WHERE person_id = \(person)") { row in
      (try row.read("case_id", as: Case.ID.self), try row.read("choice", as: NoticeChoice.self))
    }
    return NoticeChoices(
      kinds: Dictionary(kinds) { first, _ in first }, cases: Dictionary(cases) { first, _ in first })
  }

  /// The cases that one takes part in and that are at work.
  func cases(of person: Person.ID) throws -> [ChosenCase] {
    try db.rows(
      """
      SELECT c.id, c.title FROM case_people cp JOIN cases c ON c.id = cp.case_id
      WHERE cp.person_id = \(person) AND cp.left_at IS NULL AND c.archived IS NULL
      ORDER BY c.updated DESC, c.id LIMIT 200
      """
    ) { ChosenCase(id: try $0.read("id"), title: try $0.read("title")) }
  }

  /// Keeps all choices of one page. What is as usual is not kept, so that it follows what is usual.
  func keep(_ choices: NoticeChoices, of person: Person.ID) throws {
    try db.run("DELETE FROM notice_choices WHERE person_id = \(person)")
    let kinds: [SQL] = choices.kinds.filter { $0.value != $0.key.usual }.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "(\(person), \($0.key), \($0.value))" }
    if !kinds.isEmpty {
      try db.run("INSERT INTO notice_choices (person_id, kind, choice) VALUES " + SQL.joined(kinds))
    }
    try db.run("DELETE FROM notice_case_choices WHERE person_id = \(person)")
    let cases: [SQL] = choices.cases.sorted { $0.key < $1.key }.map { "(\(person), \($0.key), \($0.value))" }
    if !cases.isEmpty {
      try db.run("INSERT INTO notice_case_choices (person_id, case_id, choice) VALUES " + SQL.joined(cases))
    }
  }

  /// Ends mail of one kind. What is told in Samspil stays, and so does *never*.
  ///
  /// Choices for single cases that ask for mail end too: they would bring it back.
  func stopMail(of kind: NoticeKind, to person: Person.ID) throws {
    try db.run(
      """
      INSERT INTO notice_choices (person_id, kind, choice)
      SELECT id, \(kind), 'app' FROM people WHERE id = \(person)
      ON CONFLICT (person_id, kind) DO UPDATE SET choice = 'app' WHERE notice_choices.choice <> 'never'
      """)
    try db.run("DELETE FROM notice_case_choices WHERE person_id = \(person) AND choice IN ('now', 'daily')")
  }
}

/// A case that one can choose something of its own for.
struct ChosenCase: Sendable {
  let id: Case.ID
  let title: String
}
