import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The places of the framing, and what is answered there.
package enum FramingRoutes {
  package static let framing = Route("/forloeb/:case/indramning", Case.ID.self)
  static let narrative = Route("/forloeb/:case/indramning/fortaelling", Case.ID.self)
  static let trigger = Route("/forloeb/:case/indramning/udloeser", Case.ID.self)
  static let rhythm = Route("/forloeb/:case/indramning/rytme", Case.ID.self)
  static let core = Route("/forloeb/:case/indramning/kerneydelse", Case.ID.self)
  static let keep = Route("/forloeb/:case/indramning/fasthold", Case.ID.self)
  static let change = Route("/forloeb/:case/indramning/forandr", Case.ID.self)
  static let removal = Route("/forloeb/:case/indramning/fjern", Case.ID.self)
  static let mover = Route("/forloeb/:case/indramning/mover", Case.ID.self)
  static let innovation = Route("/forloeb/:case/indramning/innovationstest", Case.ID.self)
  package static let problem = Route("/forloeb/:case/indramning/problem", Case.ID.self)
  static let signature = Route("/forloeb/:case/indramning/underskrift", Case.ID.self)
  package static let perspective = Route("/forloeb/:case/indramning/perspektiv", Case.ID.self)
  static let receipt = Route("/forloeb/:case/indramning/perspektiv/tak", Case.ID.self)
  static let onePerspective = Route("/forloeb/:case/indramning/perspektiv/:one", Case.ID.self, Perspective.ID.self)
  static let withdrawal = Route(
    "/forloeb/:case/indramning/perspektiv/:one/tilbagetraekning", Case.ID.self, Perspective.ID.self)
  package static let perspectives = Route("/forloeb/:case/indramning/perspektiver", Case.ID.self)
  /// The way to one of the six parts.
  package static func path(to part: FramingPart, in id: Case.ID) -> String { framing.path(id) + "#" + part.anchor }

  /// The tab that comes after; it belongs to another slice.
  static let actors = Route("/forloeb/:case/aktoerer", Case.ID.self)
  /// Where a team goes that has agreed on its problem; it belongs to another slice.
  static let differences = Route("/forloeb/:case/forskelle", Case.ID.self)

  package static func add(to router: inout Router, desk: CaseDesk, from sources: FramingSources = FramingSources()) {
    let room = FramingRoom(desk: desk, sources: sources)
    router.get(framing) { context, id in try await room.show(context, id) }
    addAnswers(to: &router, room)
    addCore(to: &router, room)
    addProblem(to: &router, room)
    addPerspectives(to: &router, room)
  }

  /// Parts 1, 2, 5 and 6: one form each.
  private static func addAnswers(to router: inout Router, _ room: FramingRoom) {
    router.post(narrative) { context, id in try await room.saveNarrative(context, id) }
    router.post(trigger) { context, id in try await room.saveTrigger(context, id) }
    router.post(rhythm) { context, id in try await room.saveRhythm(context, id) }
    router.post(mover) { context, id in try await room.saveMover(context, id) }
    router.post(innovation) { context, id in try await room.saveInnovation(context, id) }
  }

  private static func addCore(to router: inout Router, _ room: FramingRoom) {
    router.post(core) { context, id in try await room.saveService(context, id) }
    router.post(keep) { context, id in try await room.addItem(context, id, .keep) }
    router.post(change) { context, id in try await room.addItem(context, id, .change) }
    router.post(removal) { context, id in try await room.removeItem(context, id) }
  }

  private static func addProblem(to router: inout Router, _ room: FramingRoom) {
    router.get(problem) { context, id in try await room.showHistory(context, id) }
    router.post(problem) { context, id in try await room.saveProblem(context, id) }
    router.post(signature) { context, id in try await room.sign(context, id) }
  }

  private static func addPerspectives(to router: inout Router, _ room: FramingRoom) {
    router.get(perspective) { context, id in try await room.showPerspectiveForm(context, id) }
    router.post(perspective) { context, id in try await room.addPerspective(context, id) }
    router.get(receipt) { context, id in try await room.showReceipt(context, id) }
    router.get(perspectives) { context, id in try await room.showPerspectives(context, id) }
    router.get(onePerspective) { context, id, one in try await room.showPerspective(context, id, one) }
    router.post(onePerspective) { context, id, one in try await room.rewritePerspective(context, id, one) }
    router.post(withdrawal) { context, id, one in try await room.withdrawPerspective(context, id, one) }
  }
}

/// Where the framing is shown and changed: the desk of the case and what other slices give.
struct FramingRoom: Sendable {
  let desk: CaseDesk
  let sources: FramingSources

  /// Thrown in a change when the form was read before somebody else's change.
  struct Stale: Error {}

  /// The page; a form that was refused stands in it as it was typed.
  func show(_ context: Context, _ id: Case.ID, refused: RefusedForm? = nil) async throws -> Answer {
    let view = try await desk.read(context, id) { db, entry in
      try read(db, entry, context, refused)
    }
    try await noteSearch(context, view)
    return context.wantsJSON
      ? .json(framingJSON(view, in: context.language)) : .page(framingPage(desk, view))
  }

  private func read(
    _ db: Connection, _ entry: CaseEntry, _ context: Context, _ refused: RefusedForm?
  ) throws -> FramingView {
    let id = entry.item.id
    let viewer = try context.person
    let people = PerspectiveStore(db)
    let problems = ProblemStore(db)
    let problem = try problems.newest(in: id)
    return FramingView(
      entry: entry, reading: try FramingStore(db).summary(of: id), items: try CoreStore(db).items(of: id),
      perspectives: try people.newest(FramingView.shownPerGroup, perGroupIn: id), team: try people.team(of: id),
      invited: try sources.invited(db, id), evidence: try sources.evidence(db, id), problem: problem,
      signatures: try problems.signatures(on: problem.map { [$0.id] } ?? []),
      draft: entry.may(.frame) ? try problems.draft(of: id, by: viewer.id) : nil,
      search: try search(db, context, id), viewer: viewer.id, keys: context.keys, refused: refused)
  }

  private func search(_ db: Connection, _ context: Context, _ id: Case.ID) throws -> SimilarSearch? {
    var words = FormReader(context.request.query)
    guard let text = words.optionalText("soeg", limit: 100) else { return nil }
    let asked = String(text.prefix(100))
    return SimilarSearch(words: asked, cases: try sources.similar(db, context.viewer, asked, id))
  }

  /// That the team has looked is worth a day in the framing; looking twice that day is not more.
  private func noteSearch(_ context: Context, _ view: FramingView) async throws {
    guard view.search != nil, view.mayFrame, view.framing.searched != context.today else { return }
    let (id, today) = (view.id, context.today)
    try await context.services.database.write { db in try FramingStore(db).setSearched(today, of: id) }
    await desk.refresh(context, id)
  }

  /// Saves a form, or shows it again beside what somebody else has saved.
  func save(
    _ context: Context, _ id: Case.ID, _ act: CaseAct, _ form: FramingForm, _ state: FormState,
    _ change: @escaping @Sendable (CaseChange) throws -> Redirect
  ) async throws -> Answer {
    do {
      return try await desk.change(context, id, act, change)
    } catch is Stale {
      return try await show(context, id, refused: RefusedForm(form: form, state: state))
    }
  }

  /// The form again, with what has to be put right. Only for those who may send it.
  func refuse(
    _ context: Context, _ id: Case.ID, _ act: CaseAct, _ form: FramingForm, _ state: FormState
  ) async throws -> Answer {
    try await desk.read(context, id, act) { _, _ in }
    return try await show(context, id, refused: RefusedForm(form: form, state: state))
  }

  func path(_ id: Case.ID, _ part: FramingPart) -> String { FramingRoutes.framing.path(id) + "#" + part.anchor }
}
