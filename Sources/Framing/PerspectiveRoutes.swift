import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Web

// Part 4, the perspectives: each person's own words.

extension FramingRoom {
  func showPerspectiveForm(
    _ context: Context, _ id: Case.ID, _ state: FormState = FormState()
  ) async throws -> Answer {
    let asked = context.request.query["for"] ?? state.value("for")
    let form = try await desk.read(context, id, .contribute) { db, entry in
      PerspectiveForm(
        entry: entry, keys: context.keys, other: try other(asked, entry, context, db), state: state)
    }
    return .page(perspectivePage(form))
  }

  /// Somebody on the team for whom one writes down what they say. Only the
  /// team itself does that.
  private func other(_ asked: String, _ entry: CaseEntry, _ context: Context, _ db: Connection) throws -> TeamMember? {
    if asked.isEmpty { return nil }
    guard let person = Person.ID(pathSegment: asked) else { throw Refusal.notFound }
    if person.number == context.viewer?.id { return nil }
    try entry.require(.frame)
    guard let member = try PerspectiveStore(db).team(of: entry.item.id).first(where: { $0.id == person }) else {
      throw Refusal.notFound
    }
    return member
  }

  /// Adds a perspective: one statement of its own, and the record.
  func addPerspective(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let asked = form.form["for"] ?? ""
    let text = form.text(
      "perspektiv", limit: 2_000,
      missing: asked.isEmpty ? PerspectiveTexts.missingText : PerspectiveTexts.missingTheirs)
    guard form.isSound else { return try await showPerspectiveForm(context, id, form.state) }
    return try await desk.change(context, id, .contribute) { change in
      let other = try other(asked, change.entry, context, change.db)
      let person = other?.id ?? Person.ID(change.viewer.id)
      let perspective = try PerspectiveStore(change.db).add(
        text, as: other?.group ?? change.entry.actorGroup ?? .employee, of: person,
        writtenBy: other == nil ? nil : Person.ID(change.viewer.id), to: id, now: change.now)
      try CaseStore(change.db).record(
        Contribution(
          .perspective, target: "perspective", targetID: perspective.number, size: text.count, note: text),
        in: id, by: person, now: change.now)
      try change.index(FramingFindables.perspectives, perspective.number)
      return Redirect(to: FramingRoutes.receipt.path(id), saying: PerspectiveTexts.saved)
    }
  }

  func showReceipt(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let viewer = try context.person
    let receipt = try await desk.read(context, id) { db, entry -> PerspectiveReceipt in
      guard let perspective = try PerspectiveStore(db).newest(by: viewer.id, in: id) else { throw Refusal.notFound }
      let summary = try FramingStore(db).summary(of: id)
      return PerspectiveReceipt(
        entry: entry, perspective: perspective, groupsHeard: summary.groupsHeard.count,
        meeting: try sources.nextMeeting(db, id), hasProblem: summary.problemVersions > 0,
        isOwn: perspective.person.number == viewer.id)
    }
    return .page(receiptPage(receipt))
  }

  func showPerspectives(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let viewer = try context.person
    let before = context.request.query["foer"].flatMap(Perspective.ID.init(pathSegment:))
    let list = try await desk.read(context, id) { db, entry in
      let found = try PerspectiveStore(db).all(in: id, before: before, limit: PerspectiveList.pageLength + 1)
      return PerspectiveList(
        entry: entry, shown: Array(found.prefix(PerspectiveList.pageLength)),
        hasMore: found.count > PerspectiveList.pageLength, viewer: viewer.id)
    }
    return context.wantsJSON
      ? .json(.array(list.shown.map(perspectiveJSON))) : .page(perspectiveListPage(desk, list))
  }

  // MARK: - One's own

  func showPerspective(
    _ context: Context, _ id: Case.ID, _ one: Perspective.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .contribute) { db, entry in
      let perspective = try own(one, id, context, db)
      let state = refused ?? FormState(filled: ["perspektiv": perspective.text])
      return PerspectiveForm(entry: entry, keys: context.keys, existing: perspective, state: state)
    }
    return .page(perspectivePage(form))
  }

  private func own(_ one: Perspective.ID, _ id: Case.ID, _ context: Context, _ db: Connection) throws -> Perspective {
    guard let perspective = try PerspectiveStore(db).one(one, in: id) else { throw Refusal.notFound }
    guard perspective.belongs(to: try context.person.id) else { throw Refusal.notAllowed(PerspectiveTexts.notYours) }
    return perspective
  }

  func rewritePerspective(_ context: Context, _ id: Case.ID, _ one: Perspective.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("perspektiv", limit: 2_000, missing: PerspectiveTexts.missingText)
    let seen = form.form["set"] ?? ""
    let state = form.state
    guard form.isSound else { return try await showPerspective(context, id, one, state) }
    do {
      return try await desk.change(context, id, .contribute) { change in
        guard try own(one, id, context, change.db).mark == seen else { throw Stale() }
        try PerspectiveStore(change.db).rewrite(one, to: text, now: change.now)
        try change.record(
          Contribution(.framing, target: "perspective", targetID: one.number, size: text.count, note: text))
        try change.index(FramingFindables.perspectives, one.number)
        return Redirect(to: path(id, .problem), saying: PerspectiveTexts.changed)
      }
    } catch is Stale {
      return try await showPerspective(context, id, one, state)
    }
  }

  func withdrawPerspective(_ context: Context, _ id: Case.ID, _ one: Perspective.ID) async throws -> Answer {
    try await desk.change(context, id, .contribute) { change in
      _ = try own(one, id, context, change.db)
      try PerspectiveStore(change.db).withdraw(one, now: change.now)
      try change.record(Contribution(.framing, target: "perspective", targetID: one.number))
      try change.index(FramingFindables.perspectives, one.number)
      return Redirect(to: path(id, .problem), saying: PerspectiveTexts.withdrawn)
    }
  }
}
