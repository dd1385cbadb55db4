import Accounts
import Cases
import Database
import Time
import Web

/// Something the team has learned: as often from what failed as from what went well.
package struct Lesson: Equatable, Sendable {
  package typealias ID = Identifier<Lesson>

  package let id: ID
  package let kind: Kind
  package let happened: String
  package let learned: String
  package let differently: String
  package let origin: Origin?
  package let person: Person.ID
  package let writer: String
  package let group: ActorGroup
  package let at: Instant
  package let revision: Int

  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case failure, learning
  }
}

extension Lesson {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    kind = try row.read("kind")
    happened = try row.read("happened")
    learned = try row.read("learned")
    differently = try row.read("differently")
    origin = try Origin.read(row)
    person = try row.read("person_id")
    writer = try row.read("name")
    group = try row.read("actor_group")
    at = try row.read("at")
    revision = try row.read("revision")
  }

  static let columns: SQL = """
    SELECT l.id, l.kind, l.happened, l.learned, l.differently, l.origin, l.origin_id, l.person_id, p.name,
      l.actor_group, l.at, l.revision
    FROM lessons l JOIN people p ON p.id = l.person_id
    """
}

/// The learning log of a case.
package struct LessonStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The latest first, failures and the rest in one list.
  package func lessons(in id: Case.ID, before last: Lesson.ID? = nil, limit: Int) throws -> [Lesson] {
    let before: SQL = last.map { " AND l.id < \($0)" } ?? ""
    return try db.rows(
      Lesson.columns + " WHERE l.case_id = \(id)\(before) ORDER BY l.id DESC LIMIT \(limit)"
    ) { try Lesson($0) }
  }

  package func lesson(_ lesson: Lesson.ID, in id: Case.ID) throws -> Lesson? {
    try db.first(Lesson.columns + " WHERE l.id = \(lesson) AND l.case_id = \(id)") { try Lesson($0) }
  }

  /// How many came of a failure, of how many.
  package func failures(in id: Case.ID) throws -> (failures: Int, all: Int) {
    try db.first(
      """
      SELECT COUNT(*) AS number, COUNT(CASE WHEN kind = \(Lesson.Kind.failure) THEN 1 END) AS failures
      FROM lessons WHERE case_id = \(id)
      """
    ) { (try $0.read("failures"), try $0.read("number")) } ?? (0, 0)
  }

  package func count(in id: Case.ID) throws -> Int {
    try db.value("SELECT COUNT(*) FROM lessons WHERE case_id = \(id)") ?? 0
  }

  package struct Draft: Sendable {
    package var kind: Lesson.Kind
    package var happened: String
    package var learned: String
    package var differently: String
    package var origin: Origin?

    package init(
      kind: Lesson.Kind, happened: String, learned: String, differently: String, origin: Origin? = nil
    ) {
      self.kind = kind
      self.happened = happened
      self.learned = learned
      self.differently = differently
      self.origin = origin
    }
  }

  package func log(
    _ draft: Draft, in id: Case.ID, by person: Person.ID, as group: ActorGroup, now: Instant
  ) throws -> Lesson.ID {
    try db.value(
      """
      INSERT INTO lessons
        (case_id, kind, happened, learned, differently, origin, origin_id, person_id, actor_group, at)
      VALUES (\(id), \(draft.kind), \(draft.happened), \(draft.learned), \(draft.differently),
        \(draft.origin?.source), \(draft.origin?.id), \(person), \(group), \(now))
      RETURNING id
      """)!
  }

  /// Rewrites a lesson that is as it was when it was read; `false` when it is not.
  package func rewrite(_ lesson: Lesson.ID, to draft: Draft, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE lessons SET kind = \(draft.kind), happened = \(draft.happened), learned = \(draft.learned),
        differently = \(draft.differently), origin = \(draft.origin?.source), origin_id = \(draft.origin?.id),
        revision = revision + 1
      WHERE id = \(lesson) AND revision = \(revision)
      """) > 0
  }
}
