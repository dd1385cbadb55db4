import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// The places of embedding, and what is answered there.
enum EmbeddingRoutes {
  static let newRoutine = Route("/forloeb/:case/forankring/rutine", Case.ID.self)
  static let routine = Route("/forloeb/:case/forankring/rutine/:routine", Case.ID.self, Routine.ID.self)
  static let handover = Route("/forloeb/:case/forankring/overdragelse", Case.ID.self)
  static let finishing = Route("/forloeb/:case/forankring/faerdig", Case.ID.self)

  static func add(to router: inout Router, _ room: TrialRoom) {
    router.get(TrialRoutes.embedding) { context, id in try await room.showEmbedding(context, id) }
    router.get(newRoutine) { context, id in try await room.showRoutine(context, id, nil) }
    router.post(newRoutine) { context, id in try await room.saveRoutine(context, id, nil) }
    router.get(routine) { context, id, one in try await room.showRoutine(context, id, one) }
    router.post(routine) { context, id, one in try await room.saveRoutine(context, id, one) }
    router.get(handover) { context, id in try await room.showHandover(context, id) }
    router.post(handover) { context, id in try await room.handOver(context, id) }
    router.post(finishing) { context, id in try await room.finish(context, id) }
    ReceiverRoutes.add(to: &router, room)
  }
}

extension TrialRoom {
  func showEmbedding(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let view = try await desk.read(context, id) { db, entry in try embeddingView(entry, context, db) }
    return context.wantsJSON ? .json(embeddingJSON(view)) : .page(embeddingPage(desk, view))
  }

  private func embeddingView(_ entry: CaseEntry, _ context: Context, _ db: Connection) throws -> EmbeddingView {
    let id = entry.item.id
    let store = EmbeddingStore(db)
    let embedding = try store.embedding(of: id)
    let routines = try store.routines(of: id)
    let trial = try embedding.trial.flatMap { try? TrialStore(db).one($0, in: id) }
    let figure = try trial.flatMap { try leadingFigure(of: $0, in: id, db) }
    return EmbeddingView(
      entry: entry, embedding: embedding, routines: routines, trial: trial, figure: figure,
      reading: EmbeddingReading(
        embedding, routines, measured: figure?.reading.points.map(\.period) ?? [],
        isBetter: figure?.reading.hasBecomeBetter ?? false),
      receivers: try ReceiverStore(db).receivers(of: id), learning: sources.learning(id), keys: context.keys)
  }

  /// By which it is seen whether the level holds: one that has leapt, else one that is better, else the first.
  private func leadingFigure(of trial: Trial, in id: Case.ID, _ db: Connection) throws -> SpringFigure? {
    let all = try figures(of: [trial.id], try IndicatorStore(db).indicators(of: id), db)[trial.id] ?? []
    return all.first { $0.reading.isLeap } ?? all.first { $0.reading.hasBecomeBetter } ?? all.first
  }

  // MARK: - What happens to the old

  func showRoutine(
    _ context: Context, _ id: Case.ID, _ one: Routine.ID?, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .embed) { db, entry in
      let routine = try one.map { try EmbeddingStore(db).routine($0, in: id) }
      return RoutineForm(
        entry: entry, routine: routine, state: refused ?? routine.map(Self.filled) ?? FormState(), keys: context.keys)
    }
    return .page(routinePage(desk, form))
  }

  private static func filled(_ routine: Routine) -> FormState {
    FormState(filled: [
      "titel": routine.title, "skaebne": routine.fate.rawValue, "hvordan": routine.detail, "hvem": routine.who,
      "frist": routine.due?.iso ?? "", "status": routine.state.rawValue, "gjort": routine.done?.iso ?? "",
      "set": String(routine.revision),
    ])
  }

  private static func draft(_ form: inout FormReader, today: Day) -> EmbeddingStore.Draft? {
    let title = form.text("titel", limit: 120, missing: EmbeddingTexts.titleMissing)
    let fate = form.choice("skaebne", Routine.Fate.self, missing: EmbeddingTexts.fateMissing)
    let detail = form.text("hvordan", limit: 200, missing: fate == .changes ? EmbeddingTexts.detailMissing : nil)
    let who = form.text("hvem", limit: 120)
    let due = form.day("frist")
    let state = form.optionalChoice("status", Routine.State.self) ?? .open
    let day = form.day("gjort", missing: state == .done ? EmbeddingTexts.doneMissing : nil)
    if let day, day > today { form.fail("gjort", EmbeddingTexts.doneAhead) }
    guard form.isSound, let fate else { return nil }
    return EmbeddingStore.Draft(
      title: title, fate: fate, detail: detail, who: who, due: due, state: state, done: state == .done ? day : nil)
  }

  func saveRoutine(_ context: Context, _ id: Case.ID, _ one: Routine.ID?) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = Self.draft(&form, today: context.today) else {
      return try await showRoutine(context, id, one, form.state)
    }
    let (seen, state) = (Int(form.form["set"] ?? "") ?? -1, form.state)
    do {
      return try await desk.change(context, id, .embed) { change in
        let store = EmbeddingStore(change.db)
        let number: Routine.ID
        if let one {
          _ = try store.routine(one, in: id)
          guard try store.rewrite(one, to: draft, seen: seen) else { throw Stale() }
          number = one
        } else {
          number = try store.add(draft, in: id, by: Person.ID(change.viewer.id), now: change.now)
        }
        try reopenIfLacking(change, context)
        let path = TrialRoutes.embedding.path(id)
        try change.record(
          Contribution(
            .routine, target: "routine", targetID: number.number, size: draft.title.count + draft.detail.count,
            note: draft.title))
        try change.index(
          Findable("routine", number.number, title: draft.title, text: draft.detail + "\n" + draft.who, path: path))
        return Redirect(to: path, saying: EmbeddingTexts.saved)
      }
    } catch is Stale {
      return try await showRoutine(context, id, one, state)
    }
  }

  /// Something of the old that runs again, an owner who is gone, or training that is not over, undoes that it was
  /// finished. A level that falls back is seen when the page is read.
  private func reopenIfLacking(_ change: CaseChange, _ context: Context) throws {
    guard try !embeddingView(change.entry, context, change.db).reading.isWhole else { return }
    try EmbeddingStore(change.db).reopen(change.id)
  }

  // MARK: - Who takes over

  func showHandover(_ context: Context, _ id: Case.ID, _ refused: FormState? = nil) async throws -> Answer {
    let form = try await desk.read(context, id, .embed) { db, entry in
      let embedding = try EmbeddingStore(db).embedding(of: id)
      return HandoverForm(
        entry: entry, embedding: embedding, trials: try TrialStore(db).trials(of: id),
        state: refused
          ?? FormState(filled: [
            "ejer": embedding.owner, "afproevning": embedding.trial?.pathSegment ?? "", "maaling": embedding.measuring,
            "kig": embedding.nextLook?.iso ?? "", "oplaering": embedding.needsNoTraining ? "ingen" : "",
            "set": String(embedding.revision),
          ]), keys: context.keys)
    }
    return .page(handoverPage(desk, form))
  }

  func handOver(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    var embedding = Embedding()
    embedding.owner = form.text("ejer", limit: 120)
    embedding.measuring = form.text("maaling", limit: 120)
    embedding.nextLook = form.day("kig")
    embedding.needsNoTraining = form.form["oplaering"] == "ingen"
    embedding.trial = form.form["afproevning"].flatMap(Trial.ID.init(pathSegment:))
    guard form.isSound else { return try await showHandover(context, id, form.state) }
    let (seen, state, new) = (Int(form.form["set"] ?? "") ?? -1, form.state, embedding)
    do {
      return try await desk.change(context, id, .embed) { change in
        let store = EmbeddingStore(change.db)
        if let trial = new.trial { _ = try TrialStore(change.db).one(trial, in: id) }
        guard try store.hand(over: new, of: id, seen: seen) else { throw Stale() }
        try reopenIfLacking(change, context)
        try change.record(Contribution(.embedding, target: "embedding", size: new.owner.count, note: new.owner))
        return Redirect(to: TrialRoutes.embedding.path(id), saying: EmbeddingTexts.handed)
      }
    } catch is Stale {
      return try await showHandover(context, id, state)
    }
  }

  func finish(_ context: Context, _ id: Case.ID) async throws -> Answer {
    try await desk.change(context, id, .embed) { change in
      let path = TrialRoutes.embedding.path(id)
      let view = try embeddingView(change.entry, context, change.db)
      guard view.reading.isWhole else { return Redirect(to: path, saying: EmbeddingTexts.notYet) }
      // Two who press at the same time finish it once.
      if try EmbeddingStore(change.db).finish(id, by: Person.ID(change.viewer.id), on: change.now.day) {
        try change.record(Contribution(.embedding, target: "embedding", note: EmbeddingTexts.finish))
      }
      return Redirect(to: path, saying: EmbeddingTexts.finished)
    }
  }
}

extension SeriesReading {
  /// Whether it is better than where it began, at once or little by little.
  var hasBecomeBetter: Bool { isLeap || outcome == .improvement }
}

private func embeddingJSON(_ view: EmbeddingView) -> JSON {
  .object([
    ("owner", .string(view.embedding.owner)), ("measuring", .string(view.embedding.measuring)),
    ("nextLook", .optional(view.embedding.nextLook?.iso)),
    ("done", .optional(view.isEmbedded ? view.embedding.done?.iso : nil)),
    ("needsNoTraining", .bool(view.embedding.needsNoTraining)),
    ("isWhole", .bool(view.reading.isWhole)), ("measuredSince", .integer(view.reading.since)),
    ("receivers", .array(view.receivers.map { receiverJSON($0) })),
    (
      "routines",
      .array(
        view.routines.map { routine in
          .object([
            ("id", .integer(routine.id.number)), ("title", .string(routine.title)),
            ("fate", .string(routine.fate.rawValue)), ("detail", .string(routine.detail)),
            ("who", .string(routine.who)), ("due", .optional(routine.due?.iso)),
            ("state", .string(routine.state.rawValue)), ("done", .optional(routine.done?.iso)),
          ])
        })
    ),
  ])
}
