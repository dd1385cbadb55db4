import Cases
import Database
import HTTP
import Language
import Time
import Web

/// The date by which somebody has promised to do something, such as a line of
/// the minutes that became a task.
package enum TaskDeadlines {
  package static let all = [soon, late]

  /// Days after the date before it is asked what came of it.
  static let patience = 7

  /// The day before, or when the date is set so near.
  static let soon = DeadlineSource(
    "task-due", rows: { now in tasks(WhenDue(from: now.day, to: now.day + 1)) },
    text: { TaskTexts.isDue(title(of: $0), Day(number: $0.number)) }, path: path)

  static let late = DeadlineSource(
    "task-late", rows: { now in tasks(WhenDue(from: nil, to: now.day + -patience)) },
    text: { TaskTexts.isLate(title(of: $0), Day(number: $0.number)) }, path: path)

  private struct WhenDue {
    let from: Day?
    let to: Day
  }

  private static func tasks(_ due: WhenDue) -> SQL {
    let from: SQL = due.from.map { " AND t.due >= \($0)" } ?? ""
    return """
      SELECT t.case_id, t.owner_id AS person_id, t.id AS thing, t.due AS mark, t.title, t.move AS detail,
        t.started AS at, t.due AS number
      FROM moves t WHERE t.ended IS NULL AND t.due <= \(due.to)\(from)
      """
  }

  /// A move of the catalogue has its title in both languages.
  private static func title(of due: DueThing) -> Text { Move.find(due.detail)?.title ?? Text(same: due.title) }
  private static func path(_ id: Case.ID, _ due: DueThing) -> String {
    BarrierRoutes.task.path(id, CaseTask.ID(due.thing))
  }
}
