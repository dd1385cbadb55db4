import Cases
import Database
import HTTP
import Web

/// What can be found of what is tried, where, and of what happens to the old.
package enum TrialFindables {
  package static let all = [trials, workshops, routines]

  static let trials = FindableSource(
    "trial",
    rows: """
      SELECT t.case_id, t.id, t.title, t.if_text || ' ' || t.then_text || ' ' || t.because_text || ' ' || t.site || ' '
        || t.lesson AS text, t.at
      FROM trials t
      """, path: { id, trial in TrialRoutes.one.path(id, Trial.ID(trial)) })

  static let workshops = FindableSource(
    "workshop", rows: "SELECT case_id, id, name AS title, focus || ' ' || place AS text, at FROM workshops",
    path: { id, _ in TrialRoutes.list.path(id) + "#vaerksteder" })

  static let routines = FindableSource(
    "routine", rows: "SELECT case_id, id, title, detail || ' ' || who AS text, at FROM routines",
    path: { id, _ in TrialRoutes.embedding.path(id) })
}
