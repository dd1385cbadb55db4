import Database
import HTTP

/// What can be found in a case itself: its front, and the ideas that wait.
package enum CaseFindables {
  package static let all = [front, ideas]

  /// What everybody sees who may see that the case exists.
  package static let front = FindableSource(
    Findable.front,
    rows: """
      SELECT id AS case_id, id, title,
        summary || ' ' || core_service || ' ' || unit AS text, updated AS at
      FROM cases
      """, path: { id, _ in CaseRoutes.overview.path(id) })

  package static let ideas = FindableSource(
    "idea", rows: "SELECT case_id, id, '' AS title, text, at FROM parked_ideas",
    path: { id, _ in CaseRoutes.ideas.path(id) })
}
