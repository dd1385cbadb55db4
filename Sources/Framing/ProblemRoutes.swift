import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Web

// Part 4, the joint problem: its versions and who signs them.

extension FramingRoom {
  func saveProblem(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let action = form.optionalChoice("handling", ProblemAction.self) ?? .save
    let text = form.text("problem", limit: 2_000, missing: action == .drop ? nil : ProblemTexts.missing)
    let read = form.number("laest", in: 0...1_000_000, missing: ProblemTexts.missing) ?? 0
    let state = form.state
    if action == .drop { return try await dropDraft(context, id) }
    guard form.isSound else { return try await refuse(context, id, .frame, .problem, state) }
    let solutions = solutionLikeSentences(in: text)
    switch action {
    case .move where !solutions.isEmpty: return try await move(solutions, outOf: text, read, context, id)
    // Shown again with the warning at the field; the next press saves it all the same.
    case .save where !solutions.isEmpty: return try await refuse(context, id, .frame, .problem, state)
    default: return try await addVersion(text, read, state, context, id)
    }
  }

  private func addVersion(
    _ text: String, _ read: Int, _ state: FormState, _ context: Context, _ id: Case.ID
  ) async throws -> Answer {
    try await save(context, id, .frame, .problem, state) { change in
      let store = ProblemStore(change.db)
      if let newest = try store.newest(in: id), newest.number == read, newest.text == text {
        try store.dropDraft(of: id, by: change.viewer)
        return Redirect(to: path(id, .problem), saying: ProblemTexts.unchanged)
      }
      guard let version = try store.add(text, after: read, to: id, by: change.viewer, now: change.now) else {
        throw Stale()
      }
      try store.dropDraft(of: id, by: change.viewer)
      try change.record(
        Contribution(.problem, target: "problem", targetID: version.number, size: text.count, note: text))
      try change.index(FramingFindables.problem, version.number)
      return Redirect(to: path(id, .problem), saying: ProblemTexts.saved)
    }
  }

  /// The solutions become ideas; the rest stays as the writer's draft.
  private func move(
    _ solutions: [String], outOf text: String, _ read: Int, _ context: Context, _ id: Case.ID
  ) async throws -> Answer {
    try await desk.change(context, id, .frame) { change in
      let store = ProblemStore(change.db)
      for solution in solutions {
        let idea = try store.park(solution, in: id, by: change.viewer, now: change.now)
        try change.record(
          Contribution(.idea, target: "parked_idea", targetID: idea, size: solution.count, note: solution))
        try change.index(CaseFindables.ideas, idea)
      }
      let draft = ProblemDraft(text: withoutSolutions(text), base: read)
      try store.keep(draft, of: id, by: change.viewer, now: change.now)
      return Redirect(to: path(id, .problem), saying: ProblemTexts.moved(solutions.count))
    }
  }

  private func dropDraft(_ context: Context, _ id: Case.ID) async throws -> Answer {
    try await desk.change(context, id, .frame) { change in
      try ProblemStore(change.db).dropDraft(of: id, by: change.viewer)
      return Redirect(to: path(id, .problem), saying: ProblemTexts.draftDropped)
    }
  }

  func sign(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let stance = form.choice("stilling", Stance.self, missing: ProblemTexts.chooseStance)
    let note = form.text("note", limit: 300)
    let version = form.form["version"].flatMap(ProblemVersion.ID.init(pathSegment:))
    let state = form.state
    guard form.isSound, let stance else { return try await refuse(context, id, .sign, .signature, state) }
    return try await save(context, id, .sign, .signature, state) { change in
      let store = ProblemStore(change.db)
      // One signs what one has read, and nothing else.
      guard let newest = try store.newest(in: id), newest.id == version else { throw Stale() }
      try store.sign(newest.id, stance, note: note, by: change.viewer, now: change.now)
      try change.record(
        Contribution(.signature, target: "problem", targetID: newest.id.number, size: note.count, note: note))
      return Redirect(to: FramingRoutes.framing.path(id) + "#underskrifter", saying: ProblemTexts.signed)
    }
  }

  func showHistory(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let before = context.request.query["foer"].flatMap { Int($0) }
    let history = try await desk.read(context, id) { db, entry in
      let store = ProblemStore(db)
      let versions = try store.versions(of: id, before: before, limit: ProblemHistory.pageLength + 1)
      return ProblemHistory(
        entry: entry, versions: versions,
        signatures: try store.signatures(on: versions.prefix(ProblemHistory.pageLength).map(\.id)),
        newest: before == nil ? versions.first?.number ?? 0 : 0)
    }
    if context.wantsJSON { return .json(.array(history.shown.map { versionJSON($0, history.signatures) })) }
    return .page(problemHistoryPage(desk, history))
  }
}
