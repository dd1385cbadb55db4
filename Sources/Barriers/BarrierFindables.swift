import Cases
import Database
import HTTP
import Web

/// What can be found of the barriers, and of the tasks that people took on.
package enum BarrierFindables {
  package static let all = [barriers, tasks]

  static let barriers = FindableSource(
    "barrier",
    rows: "SELECT case_id, id, title, detail || ' ' || outcome AS text, COALESCE(closed, raised) AS at FROM barriers",
    path: { id, barrier in BarrierRoutes.show.path(id, Barrier.ID(barrier)) })

  static let tasks = FindableSource(
    "move", rows: "SELECT case_id, id, title, outcome AS text, COALESCE(ended, started) AS at FROM moves",
    path: { id, task in BarrierRoutes.task.path(id, CaseTask.ID(task)) })
}
