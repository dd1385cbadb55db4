import Cases
import Database
import HTTP

/// What can be found of the framing.
package enum FramingFindables {
  package static let all = [perspectives, problem, core, answers]

  static let perspectives = FindableSource(
    "perspective", rows: "SELECT case_id, id, '' AS title, text, at FROM perspectives WHERE withdrawn IS NULL",
    path: { id, _ in FramingRoutes.perspectives.path(id) })

  /// Every version: one may look for what it said before.
  static let problem = FindableSource(
    "problem", rows: "SELECT case_id, id, '' AS title, text, at FROM problem_versions",
    path: { id, _ in FramingRoutes.problem.path(id) })

  static let core = FindableSource(
    "core", rows: "SELECT case_id, id, '' AS title, text, at FROM core_items WHERE removed IS NULL",
    path: { id, _ in FramingRoutes.path(to: .core, in: id) })

  /// What was answered in words in the other parts, together.
  static let answers = FindableSource(
    "framing",
    rows: """
      SELECT f.case_id, f.case_id AS id, '' AS title, f.narrative_text || ' ' || f.rhythm || ' ' || f.mover_why || ' '
        || f.breaks_why || ' ' || f.new_here_why || ' ' || f.origin_from || ' ' || f.in_use_why || ' '
        || f.evidence_why AS text, c.updated AS at
      FROM framings f JOIN cases c ON c.id = f.case_id
      """, path: { id, _ in FramingRoutes.framing.path(id) })
}
