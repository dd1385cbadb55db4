import Accounts
import Actors
import Cases
import Database
import Time
import Web

/// Something that was decided, and why. It is never rewritten; another
/// decision can take its place.
package struct Decision: Equatable, Sendable {
  package typealias ID = Identifier<Decision>

  package let id: ID
  package let title: String
  package let reasons: String
  package let alternatives: String
  package let decidedBy: String
  package let decided: Day
  package let origin: Origin?
  package let replaces: ID?
  package let replacedBy: ID?
  package let writer: String
  package let at: Instant

  package var holds: Bool { replacedBy == nil }
}

extension Decision {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    reasons = try row.read("reasons")
    alternatives = try row.read("alternatives")
    decidedBy = try row.read("decided_by_name")
    decided = try row.read("decided")
    origin = try Origin.read(row)
    replaces = try row.readIfPresent("replaces")
    replacedBy = try row.readIfPresent("replaced_by")
    writer = try row.read("writer")
    at = try row.read("at")
  }

  static let columns: SQL = """
    SELECT d.id, d.title, d.reasons, d.alternatives, p.name AS decided_by_name, d.decided, d.origin, d.origin_id,
      d.replaces, n.id AS replaced_by, w.name AS writer, d.at
    FROM decisions d
    JOIN people p ON p.id = d.decided_by
    JOIN people w ON w.id = d.written_by
    LEFT JOIN decisions n ON n.replaces = d.id
    """
}

/// A mandate or backing that a decision rests on.
package struct Ground: Equatable, Sendable {
  package let mandate: Mandate.ID
  package let kind: Mandate.Kind
  package let name: String
  package let answer: String
}

/// The decisions of a case.
package struct DecisionStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The latest first.
  package func decisions(in id: Case.ID, count: Int = 200) throws -> [Decision] {
    try db.rows(Decision.columns + " WHERE d.case_id = \(id) ORDER BY d.id DESC LIMIT \(count)") { try Decision($0) }
  }

  /// How many hold, of how many: the others were replaced.
  package func holding(in id: Case.ID) throws -> (holding: Int, all: Int) {
    try db.first(
      """
      SELECT COUNT(*) AS number, COUNT(*) - COUNT(r.id) AS holding
      FROM decisions d LEFT JOIN decisions r ON r.replaces = d.id WHERE d.case_id = \(id)
      """
    ) { (try $0.read("holding"), try $0.read("number")) } ?? (0, 0)
  }

  package func decision(_ decision: Decision.ID, in id: Case.ID) throws -> Decision? {
    try db.first(Decision.columns + " WHERE d.id = \(decision) AND d.case_id = \(id)") { try Decision($0) }
  }

  /// A decision and all that came before it, the latest first.
  package func history(of decision: Decision.ID, in id: Case.ID) throws -> [Decision] {
    try db.rows(
      """
      WITH RECURSIVE chain (id) AS (
        SELECT o.id FROM decisions o WHERE o.id = \(decision)
        UNION ALL
        SELECT d.replaces FROM decisions d JOIN chain c ON c.id = d.id WHERE d.replaces IS NOT NULL
      )
      """ + Decision.columns
        + " WHERE d.id IN (SELECT id FROM chain) AND d.case_id = \(id) ORDER BY d.id DESC LIMIT 50"
    ) { try Decision($0) }
  }

  package func grounds(of decision: Decision.ID) throws -> [Ground] {
    try db.rows(
      """
      SELECT m.id, m.kind, p.name, m.answer_text
      FROM decision_grounds g JOIN mandates m ON m.id = g.mandate_id JOIN people p ON p.id = m.asked_of
      WHERE g.decision_id = \(decision) ORDER BY m.id
      """
    ) { row in
      Ground(
        mandate: try row.read("id"), kind: try row.read("kind"), name: try row.read("name"),
        answer: try row.read("answer_text"))
    }
  }

  package struct New: Sendable {
    package var title: String
    package var reasons = ""
    package var alternatives = ""
    package var decidedBy: Person.ID
    package var decided: Day
    package var origin: Origin?
    package var replaces: Decision.ID?
    package var grounds: [Mandate.ID] = []

    package init(
      title: String, reasons: String = "", alternatives: String = "", decidedBy: Person.ID, decided: Day,
      origin: Origin? = nil, replaces: Decision.ID? = nil, grounds: [Mandate.ID] = []
    ) {
      self.title = title
      self.reasons = reasons
      self.alternatives = alternatives
      self.decidedBy = decidedBy
      self.decided = decided
      self.origin = origin
      self.replaces = replaces
      self.grounds = grounds
    }
  }

  /// Writes a decision down.
  ///
  /// - Returns: `nil` when another has already taken the place of the one that it replaces.
  package func decide(_ new: New, in id: Case.ID, by writer: Person.ID, now: Instant) throws -> Decision.ID? {
    let made: Decision.ID? = try db.value(
      """
      INSERT INTO decisions
        (case_id, title, reasons, alternatives, decided_by, decided, origin, origin_id, replaces, written_by, at)
      VALUES (\(id), \(new.title), \(new.reasons), \(new.alternatives), \(new.decidedBy), \(new.decided),
        \(new.origin?.source), \(new.origin?.id), \(new.replaces), \(writer), \(now))
      ON CONFLICT (replaces) DO NOTHING RETURNING id
      """)
    guard let made else { return nil }
    if !new.grounds.isEmpty {
      let rows = new.grounds.map { mandate -> SQL in "(\(made), \(mandate))" }
      try db.run(
        "INSERT INTO decision_grounds (decision_id, mandate_id) VALUES " + SQL.joined(rows)
          + " ON CONFLICT DO NOTHING")
    }
    return made
  }

  /// Gives reasons to a decision that has none; `false` when it has.
  package func giveReasons(_ reasons: String, alternatives: String, for decision: Decision.ID) throws -> Bool {
    try db.run(
      """
      UPDATE decisions SET reasons = \(reasons), alternatives = \(alternatives)
      WHERE id = \(decision) AND reasons = ''
      """) > 0
  }

  /// The figures that a diagnosis asks for: how many are written down, and when the last was made.
  package func figures(of id: Case.ID) throws -> (count: Int, last: Day?) {
    try db.first("SELECT COUNT(*) AS decisions, MAX(decided) AS last FROM decisions WHERE case_id = \(id)") {
      (count: try $0.read("decisions"), last: try $0.readIfPresent("last"))
    } ?? (0, nil)
  }
}
