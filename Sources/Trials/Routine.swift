import Accounts
import Cases
import Database
import Time
import Web

/// Something of the old, and what happens to it when the new takes over.
package struct Routine: Equatable, Sendable {
  package typealias ID = Identifier<Routine>

  package let id: ID
  package let title: String
  package let fate: Fate
  /// What it is changed to, what is to be learned.
  package let detail: String
  /// Who sees to it: a person, or a part of the organisation.
  package let who: String
  package let due: Day?
  package let state: State
  /// The day on which it was done: on which the old stopped.
  package let done: Day?
  package let revision: Int

  package enum Fate: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case stops, changes, continues, training
  }

  package enum State: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case open, asked, going, done
  }

  package init(
    id: ID, title: String, fate: Fate, detail: String, who: String, due: Day?, state: State, done: Day?, revision: Int
  ) {
    self.id = id
    self.title = title
    self.fate = fate
    self.detail = detail
    self.who = who
    self.due = due
    self.state = state
    self.done = done
    self.revision = revision
  }

  /// It still runs beside the new.
  package var isParallel: Bool { fate == .stops && state != .done }
}

/// Who takes over when the case ends.
package struct Embedding: Equatable, Sendable {
  /// By which trial it is seen that the level holds.
  package var trial: Trial.ID?
  /// Who owns the new in operation; empty until somebody does.
  package var owner = ""
  /// How it goes on being measured.
  package var measuring = ""
  package var nextLook: Day?
  /// The team has said that nobody has to learn the new.
  package var needsNoTraining = false
  package var done: Day?
  package var doneBy: String?
  package var revision = 0

  package init() {}
}

/// Whether the new has taken over from the old, and what is lacking.
///
/// It is embedded when the old has stopped, the new has an owner, those who are to
/// learn it have, and the level has held since: at least four measurements after the
/// last of the old stopped, and still better than where it began. A steady
/// improvement holds as well as a leap: not everything worth keeping is innovation.
package struct EmbeddingReading: Equatable, Sendable {
  package enum Condition: String, CaseIterable, Sendable { case stopped, owned, trained, held }
  package enum Answer: Equatable, Sendable { case yes, part, no }

  package let answers: [Condition: Answer]
  /// Measurements since the last of the old stopped.
  package let since: Int
  package var isWhole: Bool { answers.values.allSatisfy { $0 == .yes } }

  /// As many measurements as make a level.
  package static let heldFor = 4

  /// - Parameters:
  ///   - measured: The periods that were measured, rising.
  ///   - isBetter: Whether the series says that it has become better, and still is.
  package init(_ embedding: Embedding, _ routines: [Routine], measured: [Day], isBetter: Bool) {
    let stops = routines.filter { $0.fate == .stops }
    let training = routines.filter { $0.fate == .training }
    let lastStop = stops.compactMap(\.done).max()
    let hasStopped = !stops.isEmpty && stops.allSatisfy { $0.state == .done }
    since = lastStop.map { stop in measured.count { $0 > stop } } ?? 0
    answers = [
      .stopped: hasStopped ? .yes : stops.contains { $0.state == .done } ? .part : .no,
      .owned: embedding.owner.isEmpty ? .no : .yes,
      .trained: training.isEmpty && embedding.needsNoTraining
        ? .yes : Self.share(training.count { $0.state == .done }, of: training.count),
      .held: !isBetter ? .no : hasStopped && since >= Self.heldFor ? .yes : .part,
    ]
  }

  private static func share(_ part: Int, of whole: Int) -> Answer {
    whole > 0 && part == whole ? .yes : part > 0 ? .part : .no
  }
}

/// Reads and writes what happens to the old, and who takes over.
package struct EmbeddingStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// What still runs first.
  package func routines(of id: Case.ID) throws -> [Routine] {
    try db.rows(
      """
      SELECT id, title, fate, detail, who, due, state, done, revision FROM routines
      WHERE case_id = \(id) ORDER BY id LIMIT 200
      """
    ) { row in
      Routine(
        id: try row.read("id"), title: try row.read("title"), fate: try row.read("fate"),
        detail: try row.read("detail"), who: try row.read("who"), due: try row.readIfPresent("due"),
        state: try row.read("state"), done: try row.readIfPresent("done"), revision: try row.read("revision"))
    }
  }

  package func routine(_ routine: Routine.ID, in id: Case.ID) throws -> Routine {
    guard let found = try routines(of: id).first(where: { $0.id == routine }) else { throw Refusal.notFound }
    return found
  }

  package func embedding(of id: Case.ID) throws -> Embedding {
    let found = try db.first(
      """
      SELECT e.trial_id, e.owner_name, e.measuring, e.next_look, e.no_training, e.done, p.name AS done_by, e.revision
      FROM embeddings e LEFT JOIN people p ON p.id = e.done_by WHERE e.case_id = \(id)
      """
    ) { row -> Embedding in
      var embedding = Embedding()
      embedding.trial = try row.readIfPresent("trial_id")
      embedding.owner = try row.read("owner_name")
      embedding.measuring = try row.read("measuring")
      embedding.nextLook = try row.readIfPresent("next_look")
      embedding.needsNoTraining = try row.read("no_training")
      embedding.done = try row.readIfPresent("done")
      embedding.doneBy = try row.readIfPresent("done_by")
      embedding.revision = try row.read("revision")
      return embedding
    }
    return found ?? Embedding()
  }

  package struct Draft: Sendable {
    package var title: String
    package var fate: Routine.Fate
    package var detail: String
    package var who: String
    package var due: Day?
    package var state: Routine.State
    package var done: Day?

    package init(
      title: String, fate: Routine.Fate, detail: String = "", who: String = "", due: Day? = nil,
      state: Routine.State = .open, done: Day? = nil
    ) {
      self.title = title
      self.fate = fate
      self.detail = detail
      self.who = who
      self.due = due
      self.state = state
      self.done = done
    }
  }

  package func add(_ draft: Draft, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Routine.ID {
    try db.value(
      """
      INSERT INTO routines (case_id, title, fate, detail, who, due, state, done, person_id, at)
      VALUES (\(id), \(draft.title), \(draft.fate), \(draft.detail), \(draft.who), \(draft.due), \(draft.state),
        \(draft.done), \(person), \(now)) RETURNING id
      """)!
  }

  /// `false` when somebody else changed it first.
  package func rewrite(_ routine: Routine.ID, to draft: Draft, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE routines SET title = \(draft.title), fate = \(draft.fate), detail = \(draft.detail), who = \(draft.who),
        due = \(draft.due), state = \(draft.state), done = \(draft.done), revision = revision + 1
      WHERE id = \(routine) AND revision = \(revision)
      """) > 0
  }

  /// `false` when somebody else changed it first.
  package func hand(over embedding: Embedding, of id: Case.ID, seen revision: Int) throws -> Bool {
    try db.run(
      "INSERT INTO embeddings (case_id) VALUES (\(id)) ON CONFLICT (case_id) DO NOTHING")
    return try db.run(
      """
      UPDATE embeddings SET trial_id = \(embedding.trial), owner_name = \(embedding.owner),
        measuring = \(embedding.measuring), next_look = \(embedding.nextLook),
        no_training = \(embedding.needsNoTraining), revision = revision + 1
      WHERE case_id = \(id) AND revision = \(revision)
      """) > 0
  }

  /// `false` when it was finished already.
  package func finish(_ id: Case.ID, by person: Person.ID, on day: Day) throws -> Bool {
    try db.run(
      """
      UPDATE embeddings SET done = \(day), done_by = \(person), revision = revision + 1
      WHERE case_id = \(id) AND done IS NULL
      """) > 0
  }

  /// What was finished is taken up again when something of the old comes back.
  package func reopen(_ id: Case.ID) throws {
    try db.run(
      "UPDATE embeddings SET done = NULL, done_by = NULL, revision = revision + 1 WHERE case_id = \(id) AND done IS NOT NULL"
    )
  }
}
