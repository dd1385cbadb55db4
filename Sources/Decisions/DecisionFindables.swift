import Cases
import Database
import HTTP
import Web

/// What can be found of the decisions and of the learning log.
package enum DecisionFindables {
  package static let all = [decisions, lessons]

  static let decisions = FindableSource(
    "decision", rows: "SELECT case_id, id, title, reasons || ' ' || alternatives AS text, at FROM decisions",
    path: { id, decision in DecisionRoutes.decision.path(id, Decision.ID(decision)) })

  static let lessons = FindableSource(
    "lesson",
    rows: """
      SELECT case_id, id, learned AS title, happened || ' ' || learned || ' ' || differently AS text, at FROM lessons
      """, path: { id, _ in DecisionRoutes.learning.path(id) })
}
