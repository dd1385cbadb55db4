import Accounts
import Cases
import Database
import Time

/// Mandates and backing: asking and answering.
package struct MandateStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The latest first.
  package func mandates(in id: Case.ID, count: Int = 100) throws -> [Mandate] {
    try db.rows(Mandate.columns + " WHERE m.case_id = \(id) ORDER BY m.id DESC LIMIT \(count)") { try Mandate($0) }
  }

  package func mandate(_ mandate: Mandate.ID, in id: Case.ID) throws -> Mandate? {
    try db.first(Mandate.columns + " WHERE m.id = \(mandate) AND m.case_id = \(id)") { try Mandate($0) }
  }

  package func ask(
    _ kind: Mandate.Kind, of person: Person.ID, by asker: Person.ID, saying ask: String, in id: Case.ID, now: Instant
  ) throws -> Mandate.ID {
    let waits: Int? = try db.value(
      """
      SELECT 1 FROM mandates
      WHERE case_id = \(id) AND asked_of = \(person) AND kind = \(kind) AND answer IS NULL
      """)
    if waits != nil { throw MandateProblem.waits }
    return try db.value(
      """
      INSERT INTO mandates (case_id, kind, asked_of, asked_by, ask, asked)
      VALUES (\(id), \(kind), \(person), \(asker), \(ask), \(now))
      RETURNING id
      """)!
  }

  package func answer(
    _ mandate: Mandate.ID, _ answer: Mandate.Answer, saying text: String, until: Day?, now: Instant
  ) throws {
    let changed = try db.run(
      """
      UPDATE mandates SET answer = \(answer), answer_text = \(text), answered = \(now), until = \(until)
      WHERE id = \(mandate) AND answer IS NULL
      """)
    if changed == 0 { throw MandateProblem.answered }
  }

  /// What a person is asked for and has not answered, the oldest first.
  package func waiting(for person: Person.ID) throws -> [MandateWaiting] {
    try db.rows(
      """
      SELECT m.id, m.case_id, c.title, m.kind, m.ask, b.name AS asked_by, m.asked
      FROM mandates m
      JOIN cases c ON c.id = m.case_id
      JOIN people b ON b.id = m.asked_by
      JOIN case_people cp ON cp.case_id = m.case_id AND cp.person_id = m.asked_of AND cp.left_at IS NULL
      WHERE m.asked_of = \(person) AND m.answer IS NULL AND c.archived IS NULL
      ORDER BY m.id LIMIT 50
      """
    ) { row in
      MandateWaiting(
        id: try row.read("id"), caseID: try row.read("case_id"), caseTitle: try row.read("title"),
        kind: try row.read("kind"), ask: try row.read("ask"), askedBy: try row.read("asked_by"),
        asked: try row.read("asked"))
    }
  }
}
