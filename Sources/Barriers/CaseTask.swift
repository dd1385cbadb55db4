import Cases
import Database
import Language
import Time
import Web

/// A move that somebody has taken on, and what came of it.
package struct CaseTask: Sendable {
  package typealias ID = Identifier<CaseTask>

  package let id: ID
  package let caseID: Case.ID
  package let caseTitle: String
  package let barrier: Barrier.ID?
  package let move: String
  package let hat: Hat
  /// As it stood when it was taken on, in Danish; a move of the catalogue has it in both languages.
  package let writtenTitle: String
  package let owner: String
  package let ownerID: Int
  package let due: Day?
  package let started: Instant
  package let ended: Instant?
  package let outcome: String
  package let hasPassedBarrier: Bool?

  package var title: Text { Move.find(move)?.title ?? Text(same: writtenTitle) }
  package func isLate(on today: Day) -> Bool { ended == nil && due.map { $0 < today } ?? false }
}

extension CaseTask {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    caseTitle = try row.read("case_title")
    barrier = try row.readIfPresent("barrier_id")
    move = try row.read("move")
    hat = try row.read("hat")
    writtenTitle = try row.read("title")
    owner = try row.read("owner")
    ownerID = try row.read("owner_id")
    due = try row.readIfPresent("due")
    started = try row.read("started")
    ended = try row.readIfPresent("ended")
    outcome = try row.read("outcome")
    hasPassedBarrier = try row.readIfPresent("barrier_passed")
  }

  static let columns: SQL = """
    t.id, t.case_id, c.title AS case_title, t.barrier_id, t.move, t.hat, t.title, p.name AS owner, t.owner_id, t.due,
    t.started, t.ended, t.outcome, t.barrier_passed
    """
  static let tables: SQL = "moves t JOIN people p ON p.id = t.owner_id JOIN cases c ON c.id = t.case_id"
}

/// The moves that people have taken on.
package struct TaskStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func tasks(of id: Case.ID) throws -> [CaseTask] {
    try db.rows(
      "SELECT " + CaseTask.columns + " FROM " + CaseTask.tables
        + " WHERE t.case_id = \(id) ORDER BY CASE WHEN t.ended IS NULL THEN 0 ELSE 1 END, t.id DESC LIMIT 200"
    ) { try CaseTask($0) }
  }

  package func task(_ task: CaseTask.ID, in id: Case.ID) throws -> CaseTask {
    let found = try db.first(
      "SELECT " + CaseTask.columns + " FROM " + CaseTask.tables + " WHERE t.id = \(task) AND t.case_id = \(id)"
    ) { try CaseTask($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  /// The task in which a move is being made, if it is.
  func open(_ move: Move, in id: Case.ID) throws -> CaseTask.ID? {
    try db.value("SELECT id FROM moves WHERE case_id = \(id) AND move = \(move.key) AND ended IS NULL ORDER BY id")
  }

  /// What waits for a person, in all their cases: the most overdue first.
  package func waiting(for person: Int, limit: Int = 10) throws -> [CaseTask] {
    try db.rows(
      "SELECT " + CaseTask.columns + " FROM " + CaseTask.tables
        + """
         WHERE t.owner_id = \(person) AND t.ended IS NULL AND c.archived IS NULL
        ORDER BY CASE WHEN t.due IS NULL THEN 1 ELSE 0 END, t.due, t.id LIMIT \(limit)
        """
    ) { try CaseTask($0) }
  }

  package struct New: Sendable {
    package var move: Move
    package var barrier: Barrier.ID?
    package var factor: FactorID?
    package var owner: Int
    package var due: Day?
    package init(move: Move, barrier: Barrier.ID? = nil, factor: FactorID? = nil, owner: Int, due: Day? = nil) {
      self.move = move
      self.barrier = barrier
      self.factor = factor
      self.owner = owner
      self.due = due
    }
  }

  package func take(_ new: New, in id: Case.ID, now: Instant) throws -> CaseTask.ID {
    try db.value(
      """
      INSERT INTO moves (case_id, barrier_id, factor, move, hat, title, owner_id, due, started)
      VALUES (\(id), \(new.barrier), \(new.factor), \(new.move.key), \(new.move.hat), \(new.move.title.danish),
        \(new.owner), \(new.due), \(now))
      RETURNING id
      """)!
  }

  /// Takes on what somebody has written, outside of the catalogue of moves.
  package func take(
    written title: String, hat: Hat, owner: Int, due: Day?, in id: Case.ID, now: Instant
  ) throws -> CaseTask.ID {
    try db.value(
      """
      INSERT INTO moves (case_id, move, hat, title, owner_id, due, started)
      VALUES (\(id), 'written', \(hat), \(title), \(owner), \(due), \(now))
      RETURNING id
      """)!
  }

  /// Ends a task with what came of it; `false` when it was ended before.
  package func end(_ task: CaseTask.ID, outcome: String, passed: Bool?, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE moves SET ended = \(now), outcome = \(outcome), barrier_passed = \(passed)
      WHERE id = \(task) AND ended IS NULL
      """) > 0
  }
}
