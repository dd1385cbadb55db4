import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Taking a task on, and telling what came of it.
extension BarrierRoutes {
  static func addTasks(
    to router: inout Router, desk: CaseDesk, place: @escaping @Sendable (MoveAction, Case.ID) -> String?
  ) {
    router.get(tasks) { context, id in
      let (entry, list) = try await desk.read(context, id) { db, entry in (entry, try TaskStore(db).tasks(of: id)) }
      return .page(tasksPage(entry, list, desk: desk, today: context.today))
    }
    router.post(tasks) { context, id in try await take(context, id, desk: desk, place: place) }
    router.get(task) { context, id, task in
      try await showTask(context, id, task, FormState(filled: ["passeret": "nej"]), desk: desk, place: place)
    }
    router.post(task) { context, id, task in try await end(context, id, task, desk: desk, place: place) }
  }

  /// How long a task is given when nothing is said: long enough to do, short enough to remember.
  private static let usualDays = 14

  /// Takes a move on and leads to where it is made. A move that somebody is
  /// already making is not taken twice.
  private static func take(
    _ context: Context, _ id: Case.ID, desk: CaseDesk, place: @escaping @Sendable (MoveAction, Case.ID) -> String?
  ) async throws -> Answer {
    let form = context.request.form
    guard let move = form["traek"].flatMap(Move.find) else { throw Refusal.gone(TaskTexts.unknownMove) }
    let barrier = form["barriere"].flatMap { Int($0) }.map { Barrier.ID($0) }
    let factor = form["forhold"].flatMap(FactorID.init(rawValue:))
    return try await desk.change(context, id, .contribute) { change in
      if let barrier { _ = try BarrierStore(change.db).barrier(barrier, in: id) }
      if let open = try TaskStore(change.db).open(move, in: id) {
        return Redirect(to: BarrierRoutes.task.path(id, open))
      }
      let new = TaskStore.New(
        move: move, barrier: barrier, factor: factor, owner: change.viewer.id,
        due: change.now.day + usualDays)
      let task = try TaskStore(change.db).take(new, in: id, now: change.now)
      try change.record(Contribution(.move, target: "move", targetID: task.number, note: move.title))
      try change.index(BarrierFindables.tasks, task.number)
      return Redirect(to: place(move.action, id) ?? BarrierRoutes.task.path(id, task), saying: TaskTexts.taken)
    }
  }

  private static func showTask(
    _ context: Context, _ id: Case.ID, _ task: CaseTask.ID, _ form: FormState, desk: CaseDesk,
    place: @Sendable (MoveAction, Case.ID) -> String?
  ) async throws -> Answer {
    let (entry, item) = try await desk.read(context, id) { db, entry in (entry, try TaskStore(db).task(task, in: id)) }
    let action = Move.find(item.move).flatMap { place($0.action, id) }
    return .page(taskPage(entry, item, form, action: action, desk: desk, keys: context.keys, today: context.today))
  }

  private static func end(
    _ context: Context, _ id: Case.ID, _ task: CaseTask.ID, desk: CaseDesk,
    place: @Sendable (MoveAction, Case.ID) -> String?
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let outcome = form.text("udbytte", limit: 500, missing: TaskTexts.outcomeMissing)
    guard form.isSound else { return try await showTask(context, id, task, form.state, desk: desk, place: place) }
    let answer = form.form["passeret"]
    return try await desk.change(context, id, .contribute) { change in
      let store = TaskStore(change.db)
      let item = try store.task(task, in: id)
      let hasPassed: Bool? = item.barrier == nil ? nil : answer == "ja"
      guard try store.end(task, outcome: outcome, passed: hasPassed, now: change.now) else {
        return Redirect(to: tasks.path(id), saying: TaskTexts.ended)
      }
      try change.record(
        Contribution(
          .outcome, target: "move", targetID: task.number, size: outcome.count, note: outcome))
      try change.index(BarrierFindables.tasks, task.number)
      if hasPassed == true, let barrier = item.barrier {
        _ = try BarrierStore(change.db).close(
          barrier, as: .passed, outcome: outcome, by: change.viewer.id, now: change.now)
        try change.index(BarrierFindables.barriers, barrier.number)
      }
      return Redirect(to: CaseRoutes.overview.path(id), saying: TaskTexts.ended)
    }
  }
}
