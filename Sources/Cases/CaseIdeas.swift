import Database
import Time
import Web

/// Ideas that wait: a solution that somebody thought of while the problem was
/// being worded. They are kept, so that nobody has to hold on to them.
package struct ParkedIdea: Sendable {
  package let id: Int
  package let text: String
  package let who: String
  package let isFromProblem: Bool
  package let at: Instant
}

extension CaseStore {
  package func parkedIdeas(of id: Case.ID) throws -> [ParkedIdea] {
    try db.rows(
      """
      SELECT i.id, i.text, p.name, i.source, i.at FROM parked_ideas i JOIN people p ON p.id = i.person_id
      WHERE i.case_id = \(id) ORDER BY i.id DESC LIMIT 500
      """
    ) { row in
      ParkedIdea(
        id: try row.read("id"), text: try row.read("text"), who: try row.read("name"),
        isFromProblem: try row.read("source", as: String.self) == "problem", at: try row.read("at"))
    }
  }

  /// The latest, by number and words.
  package func ideas(of id: Case.ID, count: Int) throws -> [(id: Int, text: String)] {
    try db.rows("SELECT id, text FROM parked_ideas WHERE case_id = \(id) ORDER BY id DESC LIMIT \(count)") {
      (id: try $0.read("id"), text: try $0.read("text"))
    }
  }

  /// Keeps an idea. `source` says whether it was found in the wording of the problem.
  package func park(_ idea: String, from source: String, in id: Case.ID, by viewer: Viewer, now: Instant) throws -> Int
  {
    try db.value(
      """
      INSERT INTO parked_ideas (case_id, person_id, text, source, at)
      VALUES (\(id), \(viewer.id), \(idea), \(source), \(now)) RETURNING id
      """)!
  }
}
