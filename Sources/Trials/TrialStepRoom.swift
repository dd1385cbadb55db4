import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Changed what, learned what, and how it ends.

extension TrialRoom {
  func showPrototype(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    .page(
      prototypePage(desk, try await step(context, id, one, refused ?? FormState(filled: ["dag": context.today.iso]))))
  }

  private func step(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID, _ state: FormState
  ) async throws -> StepForm {
    try await desk.read(context, id, .runTrials) { db, entry in
      StepForm(
        entry: entry, trial: try open(one, in: id, TrialStore(db)), state: state, keys: context.keys,
        today: context.today)
    }
  }

  func addPrototype(_ context: Context, _ id: Case.ID, _ one: Trial.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let changed = form.text("aendret", limit: 600, missing: TrialFormTexts.changedMissing)
    let day = form.day("dag", missing: TrialFormTexts.sinceMissing)
    if let day, day > context.today { form.fail("dag", TrialFormTexts.sinceAhead) }
    guard form.isSound, let day else { return try await showPrototype(context, id, one, form.state) }
    return try await desk.change(context, id, .runTrials) { change in
      let store = TrialStore(change.db)
      let trial = try open(one, in: id, store)
      let number = try store.add(changed, on: day, to: one, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(
          .prototype, target: "trial", targetID: one.number, size: changed.count,
          note: "\(trial.title): \(changed)"))
      try index(one, in: change)
      return Redirect(
        to: TrialRoutes.one.path(id, one) + "#rettet", saying: TrialFormTexts.prototypeSaved(number))
    }
  }

  func showLearned(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID, _ number: Int, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .runTrials) { db, entry -> StepForm in
      let store = TrialStore(db)
      let trial = try open(one, in: id, store)
      guard let prototype = try store.prototypes(of: one).first(where: { $0.number == number }) else {
        throw Refusal.notFound
      }
      return StepForm(
        entry: entry, trial: trial, prototype: prototype,
        state: refused ?? FormState(filled: ["laerte": prototype.learned]), keys: context.keys, today: context.today)
    }
    guard let prototype = form.prototype else { throw Refusal.notFound }
    return .page(learnedPage(desk, form, prototype))
  }

  func learn(_ context: Context, _ id: Case.ID, _ one: Trial.ID, _ number: Int) async throws -> Answer {
    var form = FormReader(context.request.form)
    let learned = form.text("laerte", limit: 600, missing: TrialFormTexts.learnedMissing)
    guard form.isSound else { return try await showLearned(context, id, one, number, form.state) }
    let (seen, state) = (Int(form.form["set"] ?? "") ?? -1, form.state)
    do {
      return try await desk.change(context, id, .runTrials) { change in
        let store = TrialStore(change.db)
        let trial = try open(one, in: id, store)
        guard try store.prototypes(of: one).contains(where: { $0.number == number }) else { throw Refusal.notFound }
        guard
          try store.learn(
            learned, from: number, of: one, seen: seen, by: Person.ID(change.viewer.id), now: change.now)
        else { throw Stale() }
        try change.record(
          Contribution(
            .loop, target: "trial", targetID: one.number, size: learned.count, note: "\(trial.title): \(learned)"))
        try index(one, in: change)
        return Redirect(to: TrialRoutes.one.path(id, one) + "#rettet", saying: TrialFormTexts.learnedSaved)
      }
    } catch is Stale {
      return try await showLearned(context, id, one, number, state)
    }
  }

  func showEnding(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    .page(endingPage(desk, try await step(context, id, one, refused ?? FormState())))
  }

  func end(_ context: Context, _ id: Case.ID, _ one: Trial.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let outcome = form.choice("udfald", Trial.Ending.Outcome.self, missing: TrialFormTexts.outcomeMissing)
    let happened = form.text("skete", limit: 1_000, missing: TrialFormTexts.happenedMissing)
    let learned = form.text("laerte", limit: 1_000, missing: TrialFormTexts.lessonMissing)
    let differently = form.text("anderledes", limit: 1_000, missing: TrialFormTexts.differentlyMissing)
    guard form.isSound, let outcome else { return try await showEnding(context, id, one, form.state) }
    return try await desk.change(context, id, .runTrials) { change in
      let store = TrialStore(change.db)
      let trial = try store.one(one, in: id)
      let page = TrialRoutes.one.path(id, one)
      guard try store.end(one, outcome, lesson: learned, on: change.now.day) else {
        return Redirect(to: page, saying: TrialFormTexts.endedAlready)
      }
      try sources.logLesson(
        change, trial,
        TrialLesson(
          isFailure: outcome == .abandoned, happened: happened, learned: learned, differently: differently))
      try change.record(
        Contribution(
          .trialEnded, target: "trial", targetID: one.number, size: learned.count,
          note: "\(trial.title): \(learned)"))
      try index(one, in: change)
      return Redirect(to: page, saying: TrialFormTexts.ended)
    }
  }

  // MARK: - Workshops

  func showWorkshop(
    _ context: Context, _ id: Case.ID, _ one: Workshop.ID?, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .runTrials) { db, entry in
      let workshop = try one.map { try WorkshopStore(db).one($0, in: id) }
      return WorkshopForm(
        entry: entry, workshop: workshop, people: try TrialStore(db).people(in: id),
        state: refused ?? workshop.map(Self.filled) ?? FormState(), keys: context.keys)
    }
    return .page(workshopPage(desk, form))
  }

  private static func filled(_ workshop: Workshop) -> FormState {
    var state = FormState(filled: [
      "navn": workshop.name, "sted": workshop.place, "rytme": workshop.rhythm, "emne": workshop.focus,
      "set": String(workshop.revision),
    ])
    state.values["med"] = workshop.people.map(\.id.pathSegment)
    return state
  }

  func saveWorkshop(_ context: Context, _ id: Case.ID, _ one: Workshop.ID?) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 80, missing: WorkshopTexts.nameMissing)
    let place = form.text("sted", limit: 120, missing: WorkshopTexts.placeMissing)
    let rhythm = form.text("rytme", limit: 120, missing: WorkshopTexts.rhythmMissing)
    let focus = form.text("emne", limit: 400, missing: WorkshopTexts.focusMissing)
    let people = Array(Set(form.form.all("med").compactMap(Person.ID.init(pathSegment:)))).sorted()
    guard form.isSound else { return try await showWorkshop(context, id, one, form.state) }
    let draft = WorkshopStore.Draft(name: name, place: place, rhythm: rhythm, focus: focus, people: people)
    let (seen, state) = (Int(form.form["set"] ?? "") ?? -1, form.state)
    do {
      return try await desk.change(context, id, .runTrials) { change in
        let store = WorkshopStore(change.db)
        let number: Workshop.ID
        if let one {
          _ = try store.one(one, in: id)
          guard try store.rewrite(one, to: draft, in: id, seen: seen) else { throw Stale() }
          number = one
        } else {
          number = try store.add(draft, in: id, by: Person.ID(change.viewer.id), now: change.now)
        }
        let path = TrialRoutes.list.path(id) + "#vaerksteder"
        try change.record(
          Contribution(.workshop, target: "workshop", targetID: number.number, size: focus.count, note: name))
        try change.index(
          Findable("workshop", number.number, title: name, text: [focus, place].joined(separator: "\n"), path: path))
        return Redirect(to: path, saying: WorkshopTexts.saved)
      }
    } catch is Stale {
      return try await showWorkshop(context, id, one, state)
    }
  }

  func closeWorkshop(_ context: Context, _ id: Case.ID, _ one: Workshop.ID) async throws -> Answer {
    try await desk.change(context, id, .runTrials) { change in
      let store = WorkshopStore(change.db)
      let workshop = try store.one(one, in: id)
      try store.close(one, on: change.now.day)
      try change.record(
        Contribution(.workshop, target: "workshop", targetID: one.number, note: workshop.name))
      return Redirect(to: TrialRoutes.list.path(id) + "#vaerksteder", saying: WorkshopTexts.closed)
    }
  }
}
