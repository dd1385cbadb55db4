import Bytes
import Accounts
import Actors
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The places of the decisions and of the learning log.
package enum DecisionRoutes {
  package static let decisions = Route("/forloeb/:case/beslutninger", Case.ID.self)
  package static let new = Route("/forloeb/:case/beslutninger/ny", Case.ID.self)
  package static let decision = Route("/forloeb/:case/beslutninger/:decision", Case.ID.self, Decision.ID.self)
  static let reasons = Route("/forloeb/:case/beslutninger/:decision/begrundelse", Case.ID.self, Decision.ID.self)

  package static let learning = Route("/forloeb/:case/laering", Case.ID.self)
  package static let log = Route("/forloeb/:case/laering/ny", Case.ID.self)
  package static let lesson = Route("/forloeb/:case/laering/:lesson", Case.ID.self, Lesson.ID.self)

  static let sharing = Route("/forloeb/:case/laering/:lesson/del", Case.ID.self, Lesson.ID.self)
  /// The learning log across cases.
  package static let across = Route("/laering")

  package static let tab = "laering"

  /// - Parameter origins: What decisions and lessons can come from. Wiring gives it.
  /// - Parameter beside: What other slices show beside a decision.
  /// - Parameter onLearning: What they show on the page of the learning log.
  package static func add(
    to router: inout Router, desk: CaseDesk, origins: [OriginSource] = [], beside: [Panel<CaseThing>] = [],
    onLearning: [Panel<CaseEntry>] = []
  ) {
    DecisionRoom(desk: desk, sources: origins, panels: beside).add(to: &router)
    LessonRoom(desk: desk, sources: origins, panels: onLearning).add(to: &router)
    SharedLessonRoom(desk: desk).add(to: &router)
  }
}

/// Writing decisions, and reading them.
struct DecisionRoom: Sendable {
  let desk: CaseDesk
  let sources: [OriginSource]
  let panels: [Panel<CaseThing>]

  func add(to router: inout Router) {
    router.get(DecisionRoutes.decisions) { context, id in try await showAll(context, id) }
    router.get(DecisionRoutes.new) { context, id in try await showForm(context, id, nil) }
    router.post(DecisionRoutes.new) { context, id in try await decide(context, id) }
    router.get(DecisionRoutes.decision) { context, id, number in
      try await showOne(context, id, number, FormState())
    }
    router.get(DecisionRoutes.reasons) { _, id, number in
      .redirect(Redirect(to: DecisionRoutes.decision.path(id, number)))
    }
    router.post(DecisionRoutes.reasons) { context, id, number in try await giveReasons(context, id, number) }
  }

  private func showAll(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let (entry, all) = try await desk.read(context, id) { db, entry in
      (entry, try DecisionStore(db).decisions(in: id))
    }
    return context.wantsJSON
      ? .json(.array(all.map { decisionJSON($0) })) : .page(decisionsPage(entry, all, desk: desk))
  }

  private func showForm(_ context: Context, _ id: Case.ID, _ refused: FormState?) async throws -> Answer {
    let query = context.request.query
    let replaces = (refused?.value("erstatter") ?? query["erstatter"]).flatMap { Decision.ID(pathSegment: $0) }
    let viewer = try context.person
    let form = try await desk.read(context, id, .decide) { db, entry in
      let store = DecisionStore(db)
      let before = try replaces.map { try found($0, in: id, store) }
      let newest = try before.flatMap { $0.holds ? $0 : try latest(after: $0, in: id, store) }
      var state = refused ?? FormState(filled: ["hvem": "\(viewer.id)", "dag": context.today.iso])
      if refused == nil, let from = query["fra"] { state.values["fra"] = [from] }
      return DecisionForm(
        entry: entry, replaces: before, holds: newest, deciders: try deciders(in: id, db),
        origins: try Origins(sources, in: id, db), mandates: try holding(in: id, on: context.today, db), state: state)
    }
    return .page(decisionFormPage(form, keys: context.keys, desk: desk))
  }

  private func found(_ number: Decision.ID, in id: Case.ID, _ store: DecisionStore) throws -> Decision {
    guard let decision = try store.decision(number, in: id) else { throw Refusal.notFound }
    return decision
  }

  /// The one that holds now, at the end of the line of replacements.
  private func latest(after decision: Decision, in id: Case.ID, _ store: DecisionStore) throws -> Decision? {
    try store.decisions(in: id).first { candidate in
      candidate.holds && (try? store.history(of: candidate.id, in: id).contains { $0.id == decision.id }) ?? false
    }
  }

  /// Those who lead the case: they decide.
  private func deciders(in id: Case.ID, _ db: Connection) throws -> [TeamMember] {
    try TeamStore(db).team(of: id).filter { $0.role == .leader }
  }

  private func holding(in id: Case.ID, on today: Day, _ db: Connection) throws -> [Mandate] {
    try MandateStore(db).mandates(in: id).filter { $0.holds(today) }
  }

  private func decide(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let title = form.text("titel", limit: 600, missing: DecisionTexts.titleMissing)
    let reasons = form.text("hvorfor", limit: 2_000, missing: DecisionTexts.reasonsMissing)
    let alternatives = form.text("fravalgt", limit: 2_000)
    let who = form.number("hvem", in: 1...Int.max, missing: DecisionTexts.whoMissing)
    let day = form.day("dag", missing: DecisionTexts.dayMissing)
    if let day, day > context.today { form.fail("dag", DecisionTexts.dayAhead) }
    guard form.isSound, let who, let day else { return try await showForm(context, id, form.state) }
    let replaces = form.form["erstatter"].flatMap { Decision.ID(pathSegment: $0) }
    let (from, grounds) = (form.form["fra"] ?? "", Set(form.form.all("hviler").compactMap { Int($0) }))
    let state = form.state
    do {
      return try await desk.change(context, id, .decide) { change in
        let store = DecisionStore(change.db)
        if let replaces { _ = try found(replaces, in: id, store) }
        guard try deciders(in: id, change.db).contains(where: { $0.id.number == who }) else { throw Refusal.notFound }
        let new = DecisionStore.New(
          title: title, reasons: reasons, alternatives: alternatives, decidedBy: Person.ID(who), decided: day,
          origin: try Origins(sources, in: id, change.db).origin(from), replaces: replaces,
          grounds: try holding(in: id, on: change.now.day, change.db).map(\.id).filter { grounds.contains($0.number) })
        let made = try store.decide(new, in: id, by: Person.ID(change.viewer.id), now: change.now)
        guard let made else { throw Stale() }
        try recordDecision(new, made, change)
        return Redirect(to: DecisionRoutes.decision.path(id, made), saying: DecisionTexts.saved)
      }
    } catch is Stale {
      return try await showForm(context, id, state)
    }
  }

  private func showOne(
    _ context: Context, _ id: Case.ID, _ number: Decision.ID, _ form: FormState, _ act: CaseAct = .seeTeam
  ) async throws -> Answer {
    let view = try await desk.read(context, id, act) { db, entry in
      let store = DecisionStore(db)
      return DecisionView(
        entry: entry, decision: try found(number, in: id, store), history: try store.history(of: number, in: id),
        grounds: try store.grounds(of: number), origins: sources,
        panels: try panels.compactMap { try $0.content(context, CaseThing(entry, "decision", number.number), db) })
    }
    return context.wantsJSON && form.faults.isEmpty
      ? .json(decisionJSON(view.decision)) : .page(decisionPage(view, form: form, keys: context.keys, desk: desk))
  }

  private func giveReasons(_ context: Context, _ id: Case.ID, _ number: Decision.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let reasons = form.text("hvorfor", limit: 2_000, missing: DecisionTexts.reasonsMissing)
    let alternatives = form.text("fravalgt", limit: 2_000)
    guard form.isSound else { return try await showOne(context, id, number, form.state, .decide) }
    return try await desk.change(context, id, .decide) { change in
      let store = DecisionStore(change.db)
      let decision = try found(number, in: id, store)
      guard try store.giveReasons(reasons, alternatives: alternatives, for: number) else {
        throw DecisionProblem.hasReasons
      }
      try change.record(
        Contribution(
          .decision, target: "decision", targetID: number.number, size: reasons.count, note: decision.title))
      try change.index(DecisionFindables.decisions, number.number)
      return Redirect(to: DecisionRoutes.decision.path(id, number), saying: DecisionTexts.reasonsSaved)
    }
  }
}

/// Puts a decision into the record, and where it is found.
package func recordDecision(_ new: DecisionStore.New, _ made: Decision.ID, _ change: CaseChange) throws {
  let size = new.title.count + new.reasons.count + new.alternatives.count
  try change.record(
    Contribution(.decision, target: "decision", targetID: made.number, size: size, note: new.title))
  try change.index(DecisionFindables.decisions, made.number)
}

/// Somebody else has changed the same thing since it was read.
struct Stale: Error {}

/// Why a decision cannot be changed.
package enum DecisionProblem: Explained, Equatable {
  case hasReasons

  package var status: Status { .conflict }
  package var explanation: Text { DecisionTexts.hasReasons }
  package var advice: [Text] { [DecisionTexts.hasReasonsAdvice] }
}

func decisionJSON(_ decision: Decision) -> JSON {
  .object([
    ("id", .integer(decision.id.number)), ("title", .string(decision.title)), ("reasons", .string(decision.reasons)),
    ("alternatives", .string(decision.alternatives)), ("decidedBy", .string(decision.decidedBy)),
    ("decided", .string(decision.decided.iso)), ("replaces", .optional(decision.replaces?.number)),
    ("replacedBy", .optional(decision.replacedBy?.number)),
  ])
}
