import Accounts
import Cases
import Database
import Time
import Web

/// The barriers of a case, who sees them, and what became of them.
package struct BarrierStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// All of a case: the open ones first, the heaviest first.
  package func barriers(of id: Case.ID) throws -> [Barrier] {
    try db.rows(
      "SELECT " + Barrier.columns
        + """
         FROM barriers b JOIN people p ON p.id = b.raised_by
        WHERE b.case_id = \(id)
        ORDER BY CASE b.state WHEN 'open' THEN 0 ELSE 1 END, b.weight DESC, b.raised, b.id
        """
    ) { try Barrier($0) }
  }

  package func barrier(_ barrier: Barrier.ID, in id: Case.ID) throws -> Barrier {
    let found = try db.first(
      "SELECT " + Barrier.columns
        + " FROM barriers b JOIN people p ON p.id = b.raised_by WHERE b.id = \(barrier) AND b.case_id = \(id)"
    ) { try Barrier($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  package struct New: Sendable {
    package var factor: FactorID?
    package var pole: Pole
    package var step: CaseStep
    package var title: String
    package var detail: String
    package var weight: Int
    package init(
      factor: FactorID?, pole: Pole = .hinders, step: CaseStep, title: String, detail: String = "", weight: Int
    ) {
      self.factor = factor
      self.pole = pole
      self.step = step
      self.title = title
      self.detail = detail
      self.weight = weight
    }
  }

  package func raise(_ new: New, in id: Case.ID, by person: Int, now: Instant) throws -> Barrier.ID {
    let barrier: Barrier.ID = try db.value(
      """
      INSERT INTO barriers
        (case_id, factor, pole, step, title, detail, weight, state, raised_by, raised, revision)
      VALUES (\(id), \(new.factor), \(new.pole), \(new.step), \(new.title), \(new.detail), \(new.weight), 'open',
        \(person), \(now), 0)
      RETURNING id
      """)!
    try note("raised", new.title, on: barrier, by: person, now: now)
    return barrier
  }

  /// Says that one sees the same. Saying it twice changes nothing.
  package func confirm(_ barrier: Barrier.ID, by person: Int, now: Instant) throws -> Bool {
    let added = try db.run(
      """
      INSERT INTO barrier_confirmations (barrier_id, person_id, at)
      SELECT id, \(person), \(now) FROM barriers WHERE id = \(barrier) AND raised_by <> \(person)
      ON CONFLICT (barrier_id, person_id) DO NOTHING
      """)
    if added > 0 { try note("confirmed", "", on: barrier, by: person, now: now) }
    return added > 0
  }

  package func weigh(_ barrier: Barrier.ID, _ weight: Int, by person: Int, now: Instant) throws {
    try db.run("UPDATE barriers SET weight = \(weight), revision = revision + 1 WHERE id = \(barrier)")
    try note("weighed", String(weight), on: barrier, by: person, now: now)
  }

  /// Closes an open barrier; `false` when somebody else has closed it first.
  package func close(
    _ barrier: Barrier.ID, as state: Barrier.State, outcome: String, by person: Int, now: Instant
  ) throws -> Bool {
    let closed = try db.run(
      """
      UPDATE barriers SET state = \(state), closed = \(now), outcome = \(outcome), revision = revision + 1
      WHERE id = \(barrier) AND state = 'open'
      """)
    if closed > 0 { try note(state.rawValue, outcome, on: barrier, by: person, now: now) }
    return closed > 0
  }

  package func reopen(_ barrier: Barrier.ID, why: String, by person: Int, now: Instant) throws {
    let opened = try db.run(
      """
      UPDATE barriers SET state = 'open', closed = NULL, revision = revision + 1
      WHERE id = \(barrier) AND state <> 'open'
      """)
    if opened > 0 { try note("reopened", why, on: barrier, by: person, now: now) }
  }

  private func note(_ what: String, _ note: String, on barrier: Barrier.ID, by person: Int, now: Instant) throws {
    try db.run(
      """
      INSERT INTO barrier_history (barrier_id, person_id, what, note, at)
      VALUES (\(barrier), \(person), \(what), \(note), \(now))
      """)
  }

  struct Event: Sendable {
    let what: String
    let note: String
    let who: String
    let at: Instant
  }

  func history(of barrier: Barrier.ID) throws -> [Event] {
    try db.rows(
      """
      SELECT h.what, h.note, p.name, h.at FROM barrier_history h JOIN people p ON p.id = h.person_id
      WHERE h.barrier_id = \(barrier) ORDER BY h.id
      """
    ) { row in
      Event(
        what: try row.read("what"), note: try row.read("note"), who: try row.read("name"), at: try row.read("at"))
    }
  }

  func hasConfirmed(_ barrier: Barrier.ID, _ person: Int) throws -> Bool {
    let found: Int? = try db.value(
      "SELECT 1 FROM barrier_confirmations WHERE barrier_id = \(barrier) AND person_id = \(person)")
    return found != nil
  }

  // MARK: - Overrulings

  package func overrulings(of id: Case.ID) throws -> [Overruling] {
    try db.rows(
      "SELECT rule, pressure, note, at FROM overrulings WHERE case_id = \(id) AND lifted IS NULL ORDER BY id"
    ) { row -> Overruling? in
      guard let rule = RuleID(try row.read("rule")) else { return nil }
      return Overruling(
        rule: rule, pressure: try row.read("pressure"), note: try row.read("note"),
        day: try row.read("at", as: Instant.self).day)
    }.compactMap { $0 }
  }

  package func overrule(
    _ rule: RuleID, pressure: Double, note: String, in id: Case.ID, by person: Int, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO overrulings (case_id, rule, pressure, note, person_id, at)
      VALUES (\(id), \(rule.text), \(pressure), \(note), \(person), \(now))
      """)
  }

  package func lift(_ rule: RuleID, in id: Case.ID, now: Instant) throws {
    try db.run(
      "UPDATE overrulings SET lifted = \(now) WHERE case_id = \(id) AND rule = \(rule.text) AND lifted IS NULL")
  }
}
