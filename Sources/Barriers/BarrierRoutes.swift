import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// The barriers of a case, and the tasks that people take on against them.
package enum BarrierRoutes {
  package static let new = Route("/forloeb/:case/barrierer/ny", Case.ID.self)
  package static let show = Route("/forloeb/:case/barrierer/:barrier", Case.ID.self, Barrier.ID.self)
  static let confirming = Route("/forloeb/:case/barrierer/:barrier/bekraeft", Case.ID.self, Barrier.ID.self)
  static let weighing = Route("/forloeb/:case/barrierer/:barrier/vaegt", Case.ID.self, Barrier.ID.self)
  static let closing = Route("/forloeb/:case/barrierer/:barrier/luk", Case.ID.self, Barrier.ID.self)
  static let reopening = Route("/forloeb/:case/barrierer/:barrier/genaabn", Case.ID.self, Barrier.ID.self)
  package static let tasks = Route("/forloeb/:case/opgaver", Case.ID.self)
  package static let task = Route("/forloeb/:case/opgaver/:task", Case.ID.self, CaseTask.ID.self)

  /// - Parameter place: Where in a case a move is made; `nil` when it is made outside Samspil.
  package static func add(
    to router: inout Router, desk: CaseDesk, place: @escaping @Sendable (MoveAction, Case.ID) -> String?
  ) {
    router.get(new) { context, id in
      let form = FormState(filled: ["pol": "hinders", "vaegt": "2", "forhold": context.request.query["forhold"] ?? ""])
      return try await showNew(context, id, form, desk: desk)
    }
    router.post(new) { context, id in try await raise(context, id, desk: desk) }
    router.get(show) { context, id, barrier in
      try await showBarrier(context, id, barrier, FormState(filled: ["tilstand": "passed"]), desk: desk)
    }
    router.post(confirming) { context, id, barrier in try await confirm(context, id, barrier, desk: desk) }
    router.post(weighing) { context, id, barrier in try await weigh(context, id, barrier, desk: desk) }
    router.post(closing) { context, id, barrier in try await close(context, id, barrier, desk: desk) }
    router.post(reopening) { context, id, barrier in try await reopen(context, id, barrier, desk: desk) }
    addTasks(to: &router, desk: desk, place: place)
  }

  private static func showNew(_ context: Context, _ id: Case.ID, _ form: FormState, desk: CaseDesk) async throws
    -> Answer
  {
    let entry = try await desk.read(context, id, .raiseBarrier) { _, entry in entry }
    var form = form
    if form.value("trin").isEmpty { form.values["trin"] = [String(entry.item.step.rawValue)] }
    return .page(newBarrierPage(entry, form, desk: desk, keys: context.keys))
  }

  private static func raise(_ context: Context, _ id: Case.ID, desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let title = form.text("titel", limit: 120, missing: BarrierTexts.titleMissing)
    let pole = form.choice("pol", Pole.self, missing: BarrierTexts.poleMissing)
    let factor = form.optionalChoice("forhold", FactorID.self)
    let step = form.number("trin", in: 1...3, missing: BarrierTexts.stepMissing).flatMap(CaseStep.init(rawValue:))
    let weight = form.number("vaegt", in: 1...3, missing: BarrierTexts.weightMissing)
    let detail = form.text("detalje", limit: 1_000)
    guard form.isSound, let pole, let step, let weight else {
      return try await showNew(context, id, form.state, desk: desk)
    }
    let new = BarrierStore.New(
      factor: factor, pole: pole, step: factor?.step ?? step, title: title, detail: detail, weight: weight)
    return try await desk.change(context, id, .raiseBarrier) { change in
      let barrier = try BarrierStore(change.db).raise(new, in: id, by: change.viewer.id, now: change.now)
      try change.record(
        Contribution(
          pole == .hinders ? .barrier : .driver, target: "barrier", targetID: barrier.number,
          size: title.count + detail.count, note: title))
      try change.index(BarrierFindables.barriers, barrier.number)
      return Redirect(to: CaseRoutes.overview.path(id), saying: BarrierTexts.saved)
    }
  }

  private static func showBarrier(
    _ context: Context, _ id: Case.ID, _ barrier: Barrier.ID, _ form: FormState, desk: CaseDesk
  ) async throws -> Answer {
    let viewer = try context.person
    let (entry, view) = try await desk.read(context, id) { db, entry in
      let store = BarrierStore(db)
      let item = try store.barrier(barrier, in: id)
      let moves = item.factor.map { Factor[$0].moves } ?? []
      return (
        entry,
        BarrierView(
          barrier: item, history: try store.history(of: barrier),
          hasConfirmed: try store.hasConfirmed(barrier, viewer.id), viewerID: viewer.id,
          moves: moves.filter { MoveAction.partOne.contains($0.action) })
      )
    }
    return .page(barrierPage(entry, view, form, desk: desk, keys: context.keys, today: context.today))
  }

  private static func confirm(
    _ context: Context, _ id: Case.ID, _ barrier: Barrier.ID, desk: CaseDesk
  ) async throws -> Answer {
    try await desk.change(context, id, .contribute) { change in
      let store = BarrierStore(change.db)
      let item = try store.barrier(barrier, in: id)
      if item.state == .open, try store.confirm(barrier, by: change.viewer.id, now: change.now) {
        try change.record(
          Contribution(.confirmation, target: "barrier", targetID: barrier.number, note: item.title))
      }
      return Redirect(to: show.path(id, barrier), saying: BarrierTexts.confirmedNow)
    }
  }

  private static func weigh(
    _ context: Context, _ id: Case.ID, _ barrier: Barrier.ID, desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let weight = form.number("vaegt", in: 1...3, missing: BarrierTexts.weightMissing) else {
      return try await showBarrier(context, id, barrier, form.state, desk: desk)
    }
    return try await desk.change(context, id, .raiseBarrier) { change in
      let store = BarrierStore(change.db)
      let item = try store.barrier(barrier, in: id)
      if item.weight != weight {
        try store.weigh(barrier, weight, by: change.viewer.id, now: change.now)
        try change.record(Contribution(.barrier, target: "barrier", targetID: barrier.number, note: item.title))
      }
      return Redirect(to: show.path(id, barrier), saying: BarrierTexts.weighed)
    }
  }

  private static func close(
    _ context: Context, _ id: Case.ID, _ barrier: Barrier.ID, desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let state = form.choice("tilstand", Barrier.State.self, missing: BarrierTexts.stateMissing)
    let outcome = form.text("udbytte", limit: 500, missing: BarrierTexts.outcomeMissing)
    guard form.isSound, let state, state != .open else {
      return try await showBarrier(context, id, barrier, form.state, desk: desk)
    }
    return try await desk.change(context, id, .raiseBarrier) { change in
      let store = BarrierStore(change.db)
      let item = try store.barrier(barrier, in: id)
      guard try store.close(barrier, as: state, outcome: outcome, by: change.viewer.id, now: change.now) else {
        return Redirect(to: show.path(id, barrier), saying: BarrierTexts.closedAlready)
      }
      try change.record(
        Contribution(
          .barrierPassed, target: "barrier", targetID: barrier.number, size: outcome.count, note: item.title))
      try change.index(BarrierFindables.barriers, barrier.number)
      return Redirect(to: CaseRoutes.overview.path(id), saying: BarrierTexts.closed)
    }
  }

  private static func reopen(
    _ context: Context, _ id: Case.ID, _ barrier: Barrier.ID, desk: CaseDesk
  ) async throws -> Answer {
    try await desk.change(context, id, .raiseBarrier) { change in
      let store = BarrierStore(change.db)
      let item = try store.barrier(barrier, in: id)
      try store.reopen(barrier, why: "", by: change.viewer.id, now: change.now)
      try change.record(Contribution(.barrier, target: "barrier", targetID: barrier.number, note: item.title))
      return Redirect(to: show.path(id, barrier), saying: BarrierTexts.reopened)
    }
  }
}
