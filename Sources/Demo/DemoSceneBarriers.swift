import Accounts
import Barriers
import Cases
import Database
import Language
import Time
import Web

/// Barriers, what becomes of them, and the tasks taken on.
extension DemoScene {
  func performBarrier(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .barrier(let barrier): try raise(barrier, by: who, now)
    case .confirm(let key):
      let item = try barrier(key)
      guard try BarrierStore(db).confirm(item.id, by: stage.id(of: who).number, now: now) else { return }
      try record(
        Contribution(.confirmation, target: "barrier", targetID: item.id.number, note: item.title), by: who, now)
    case .weigh(let key, let weight):
      let item = try barrier(key)
      try BarrierStore(db).weigh(item.id, weight, by: stage.id(of: who).number, now: now)
      try record(Contribution(.barrier, target: "barrier", targetID: item.id.number, note: item.title), by: who, now)
    case .close(let key, let state, let outcome):
      let item = try barrier(key)
      _ = try BarrierStore(db).close(
        item.id, as: state, outcome: outcome, by: stage.id(of: who).number, now: now)
      try record(
        Contribution(
          .barrierPassed, target: "barrier", targetID: item.id.number, size: outcome.count, note: item.title),
        by: who, now)
    case .take(let move, let key, let days): try take(move, for: key, dueIn: days, by: who, now)
    case .end(let move, let outcome, let passed): try end(move, outcome, passed: passed, by: who, now)
    default: break
    }
  }

  private func barrier(_ key: String) throws -> Barrier {
    guard let barrier = barriers[key] else { throw DemoProblem("no barrier is called", key) }
    return try BarrierStore(db).barrier(barrier, in: id)
  }

  private func raise(_ barrier: DemoBarrier, by who: DemoPerson, _ now: Instant) throws {
    let new = BarrierStore.New(
      factor: barrier.factor, pole: barrier.pole, step: barrier.step, title: barrier.title, detail: barrier.detail,
      weight: barrier.weight)
    let raised = try BarrierStore(db).raise(new, in: id, by: stage.id(of: who).number, now: now)
    barriers[barrier.key] = raised
    try record(
      Contribution(
        barrier.pole == .hinders ? .barrier : .driver, target: "barrier", targetID: raised.number,
        size: barrier.title.count + barrier.detail.count, note: barrier.title),
      by: who, now)
  }

  private func take(_ key: String, for barrier: String?, dueIn days: Int, by who: DemoPerson, _ now: Instant) throws {
    guard let move = Move.find(key) else { throw DemoProblem("no move is called", key) }
    let item = try barrier.map { try self.barrier($0) }
    let new = TaskStore.New(
      move: move, barrier: item?.id, factor: item?.factor, owner: try stage.id(of: who).number, due: now.day + days)
    let task = try TaskStore(db).take(new, in: id, now: now)
    tasks[key] = (task, item?.id)
    try record(Contribution(.move, target: "move", targetID: task.number, note: move.title.danish), by: who, now)
  }

  private func end(_ key: String, _ outcome: String, passed: Bool, by who: DemoPerson, _ now: Instant) throws {
    guard let task = tasks[key] else { throw DemoProblem("nobody has taken on", key) }
    _ = try TaskStore(db).end(task.id, outcome: outcome, passed: task.barrier == nil ? nil : passed, now: now)
    try record(
      Contribution(.outcome, target: "move", targetID: task.id.number, size: outcome.count, note: outcome), by: who, now
    )
    guard passed, let barrier = task.barrier else { return }
    _ = try BarrierStore(db).close(
      barrier, as: .passed, outcome: outcome, by: stage.id(of: who).number, now: now)
  }
}
