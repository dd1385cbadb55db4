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

/// Where trials are shown and changed: the desk of the case and what other slices give.
struct TrialRoom: Sendable {
  let desk: CaseDesk
  let readings: ReadingCache
  let sources: TrialSources

  /// Thrown in a change when the form was read before somebody else's change.
  struct Stale: Error {}

  // MARK: - Showing

  func showList(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let list = try await desk.read(context, id) { db, entry in
      let trials = try TrialStore(db).trials(of: id)
      let all = try IndicatorStore(db).indicators(of: id)
      let figures = try figures(of: trials.map(\.id), all, db)
      return TrialList(
        entry: entry, trials: trials.map { ($0, figures[$0.id] ?? []) },
        workshops: try WorkshopStore(db).workshops(of: id),
        indicators: all.count, today: context.today)
    }
    return context.wantsJSON
      ? .json(.array(list.trials.map { trialJSON($0.trial, $0.figures, today: list.today) }))
      : .page(trialsPage(desk, list))
  }

  /// What each trial is measured by, with its bar.
  func figures(
    of trials: [Trial.ID], _ indicators: [Indicator], _ db: Connection
  ) throws -> [Trial.ID: [SpringFigure]] {
    let links = try TrialStore(db).indicators(of: trials)
    let wanted = Set(links.map(\.indicator))
    let figures = try Figures(indicators.filter { wanted.contains($0.id) }, readings, db).all
    let bySite = Dictionary(figures.map { ($0.site.id, $0) }) { first, _ in first }
    var found: [Trial.ID: [SpringFigure]] = [:]
    for link in links {
      guard var figure = bySite[link.site] else { continue }
      figure.bar = link.bar
      found[link.trial, default: []].append(figure)
    }
    return found
  }

  /// The page; a form that was refused stands in it as it was typed.
  func show(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID, refused: FormState? = nil
  ) async throws -> Answer {
    let limits = context.request.query["graenser"].flatMap { Int($0) }
    let view = try await desk.read(context, id) { db, entry -> TrialView in
      let store = TrialStore(db)
      let trial = try store.one(one, in: id)
      let indicators = try IndicatorStore(db).indicators(of: id)
      var figures = try figures(of: [one], indicators, db)[one] ?? []
      for index in figures.indices { figures[index].showsLimits = figures[index].site.id.number == limits }
      let prototypes = try store.prototypes(of: one)
      let mayRun = entry.may(.runTrials) && trial.isOpen
      return TrialView(
        entry: entry, trial: trial, figures: figures, prototypes: prototypes,
        pictures: try sources.pictures(trial, prototypes.map(\.id.number), entry, db),
        choices: mayRun ? try choices(among: indicators, but: figures, db) : [],
        measuring: try measuringForm(trial, figures, entry, context, db),
        origin: try trial.origin.flatMap { try sources.origin($0, id, db) }, learning: sources.learning(id),
        logFailure: entry.may(.logLesson) ? sources.logFailure(id, one) : nil, keys: context.keys,
        today: context.today, refused: refused)
    }
    return context.wantsJSON
      ? .json(trialJSON(view.trial, view.figures, view.prototypes, today: view.today)) : .page(trialPage(desk, view))
  }

  private func choices(
    among indicators: [Indicator], but figures: [SpringFigure], _ db: Connection
  ) throws -> [SpringFigure] {
    let taken = Set(figures.map(\.site.id))
    return try Figures(indicators, readings, db).all.filter { !taken.contains($0.site.id) }
  }

  /// The first number that the case itself writes.
  private func measuringForm(
    _ trial: Trial, _ figures: [SpringFigure], _ entry: CaseEntry, _ context: Context, _ db: Connection
  ) throws -> MeasuringForm? {
    guard entry.may(.measure), let figure = figures.first(where: { $0.indicator.caseID == entry.item.id }) else {
      return nil
    }
    var form = try Measuring.form(for: figure.indicator, at: figure.site.id, context, db)
    form.back = TrialRoutes.one.path(entry.item.id, trial.id)
    return form
  }

  // MARK: - Planning

  func showForm(
    _ context: Context, _ id: Case.ID, _ one: Trial.ID?, _ refused: FormState? = nil
  ) async throws -> Answer {
    let query = context.request.query
    let viewer = try context.person
    let form = try await desk.read(context, id, .runTrials) { db, entry in
      let store = TrialStore(db)
      let trial = try one.map { try open($0, in: id, store) }
      let fresh = FormState(filled: [
        "titel": String((query["titel"] ?? "").prefix(80)), "hvis": String((query["hvis"] ?? "").prefix(300)),
        "fra-hvad": query["fra"] ?? "", "ansvarlig": "\(viewer.id)",
      ])
      return TrialForm(
        entry: entry, trial: trial, people: try store.people(in: id),
        choices: trial == nil ? try Figures(try IndicatorStore(db).indicators(of: id), readings, db).all : [],
        state: refused ?? trial.map(Self.filled) ?? fresh, keys: context.keys)
    }
    return .page(trialFormPage(desk, form))
  }

  /// One that has not ended: what is over is not rewritten.
  func open(_ trial: Trial.ID, in id: Case.ID, _ store: TrialStore) throws -> Trial {
    let found = try store.one(trial, in: id)
    guard found.isOpen else { throw Refusal.notAllowed(TrialFormTexts.endedAlready) }
    return found
  }

  private static func filled(_ trial: Trial) -> FormState {
    FormState(filled: [
      "titel": trial.title, "hvis": trial.hypothesis.ifText, "saa": trial.hypothesis.thenText,
      "fordi": trial.hypothesis.becauseText, "hvor": trial.site, "fra": trial.starts?.iso ?? "",
      "til": trial.ends?.iso ?? "", "ansvarlig": trial.responsible.pathSegment, "tab": trial.risk.loss,
      "stop": trial.risk.stopRule, "risikoejer": trial.risk.owner?.pathSegment ?? "",
      "samtykke": trial.consent.rawValue, "samtykke-hvordan": trial.consentNote,
      "brud": trial.novelty.rawValue, "set": String(trial.revision),
    ])
  }

  private static func draft(_ form: inout FormReader) -> TrialStore.Draft? {
    let title = form.text("titel", limit: 80, missing: TrialFormTexts.titleMissing)
    let ifText = form.text("hvis", limit: 300, missing: TrialFormTexts.ifMissing)
    let thenText = form.text("saa", limit: 300, missing: TrialFormTexts.thenMissing)
    let becauseText = form.text("fordi", limit: 300, missing: TrialFormTexts.becauseMissing)
    let site = form.text("hvor", limit: 120, missing: TrialFormTexts.siteMissing)
    let starts = form.day("fra")
    let ends = form.day("til")
    if let starts, let ends, ends < starts { form.fail("til", TrialFormTexts.endsFirst) }
    let responsible = form.number("ansvarlig", in: 1...Int.max, missing: TrialFormTexts.responsibleMissing)
    let (loss, stop) = (form.text("tab", limit: 300), form.text("stop", limit: 300))
    let consent = form.choice("samtykke", Trial.Consent.self, missing: TrialFormTexts.consentMissing)
    let note = form.text("samtykke-hvordan", limit: 200)
    guard form.isSound, let responsible, let consent else { return nil }
    var draft = TrialStore.Draft(
      title: title,
      hypothesis: Trial.Hypothesis(ifText: ifText, thenText: thenText, becauseText: becauseText), site: site,
      responsible: Person.ID(responsible))
    (draft.starts, draft.ends, draft.loss, draft.stopRule) = (starts, ends, loss, stop)
    (draft.consent, draft.consentNote) = (consent, note)
    draft.riskOwner = form.form["risikoejer"].flatMap(Person.ID.init(pathSegment:))
    draft.novelty = form.optionalChoice("brud", Trial.Novelty.self) ?? .unknown
    draft.origin = form.form["fra-hvad"].flatMap { TrialOrigin($0) }
    return draft
  }

  func plan(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let draft = Self.draft(&form)
    let site = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    let bar = try await bar(&form, at: site, context, id)
    guard form.isSound, let draft else { return try await showForm(context, id, nil, form.state) }
    return try await desk.change(context, id, .runTrials) { change in
      let store = TrialStore(change.db)
      var draft = try onTeam(draft, in: id, store)
      // What it came from is kept when it is of this case.
      if let origin = draft.origin, try sources.origin(origin, id, change.db) == nil { draft.origin = nil }
      let new = try store.plan(draft, in: id, by: Person.ID(change.viewer.id), now: change.now)
      if let site, let figure = try figure(at: site, in: id, change.db) {
        try store.measure(new, by: figure.indicator.id, at: site, bar: bar)
      }
      let said = try done(new, draft, .trial, in: change, saying: TrialFormTexts.planned)
      try tell(draft, before: nil, new, change)
      return Redirect(to: TrialRoutes.one.path(id, new), saying: said)
    }
  }

  func change(_ context: Context, _ id: Case.ID, _ one: Trial.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let draft = Self.draft(&form)
    guard form.isSound, let draft else { return try await showForm(context, id, one, form.state) }
    let (seen, state) = (Int(form.form["set"] ?? "") ?? -1, form.state)
    do {
      return try await desk.change(context, id, .runTrials) { change in
        let store = TrialStore(change.db)
        let before = try open(one, in: id, store)
        let draft = try onTeam(draft, in: id, store)
        guard try store.rewrite(one, to: draft, seen: seen) else { throw Stale() }
        let said = try done(one, draft, .trial, in: change, saying: TrialFormTexts.changed)
        try tell(draft, before: before, one, change)
        return Redirect(to: TrialRoutes.one.path(id, one), saying: said)
      }
    } catch is Stale {
      return try await showForm(context, id, one, state)
    }
  }

  /// Only those who are on the team can be responsible or own a risk.
  private func onTeam(_ draft: TrialStore.Draft, in id: Case.ID, _ store: TrialStore) throws -> TrialStore.Draft {
    let people = Set(try store.people(in: id).map(\.id))
    guard people.contains(draft.responsible), draft.riskOwner.map(people.contains) ?? true else {
      throw Refusal.notFound
    }
    return draft
  }

  /// Those who must act are told: who is responsible, and who owns the risk.
  private func tell(_ draft: TrialStore.Draft, before: Trial?, _ one: Trial.ID, _ change: CaseChange) throws {
    let path = TrialRoutes.one.path(change.id, one)
    let who = change.viewer.name
    if draft.responsible.number != change.viewer.id, draft.responsible != before?.responsible {
      try change.tell(
        draft.responsible, Notice(.question, TrialFormTexts.responsibleNow(who, draft.title), path: path))
    }
    if let owner = draft.riskOwner, owner.number != change.viewer.id, owner != before?.risk.owner {
      try change.tell(owner, Notice(.question, TrialFormTexts.riskOwnerNow(who, draft.title), path: path))
    }
  }

  /// Records it and lets it be found.
  private func done(
    _ one: Trial.ID, _ draft: TrialStore.Draft, _ kind: Contribution.Kind, in change: CaseChange, saying flash: Text
  ) throws -> Text {
    let path = TrialRoutes.one.path(change.id, one)
    let text = TrialTexts.hypothesis(draft.hypothesis).danish + "\n" + draft.site
    try change.record(
      Contribution(kind, target: "trial", targetID: one.number, size: text.count, note: draft.title))
    try index(one, in: change)
    let unseen = try change.tellMentioned(
      in: text, TrialFormTexts.mentioned(by: change.viewer.name), path: path)
    return unseen.map { flash + Text(same: ". ") + $0 } ?? flash
  }

  /// Lets a trial be found by all that is written in it now.
  func index(_ one: Trial.ID, in change: CaseChange) throws {
    let store = TrialStore(change.db)
    let trial = try store.one(one, in: change.id)
    let words =
      [TrialTexts.hypothesis(trial.hypothesis).danish, trial.site, trial.ending?.lesson ?? ""]
      + (try store.prototypes(of: one).flatMap { [$0.changed, $0.learned] })
    try change.index(
      Findable(
        "trial", one.number, title: trial.title, text: words.filter { !$0.isEmpty }.joined(separator: "\n"),
        path: TrialRoutes.one.path(change.id, one)))
  }

  // MARK: - What it is measured by

  private func figure(at site: Indicator.Site.ID, in id: Case.ID, _ db: Connection) throws -> SpringFigure? {
    try Figures(try IndicatorStore(db).indicators(of: id), readings, db).all.first { $0.site.id == site }
  }

  /// The bar that was typed, in the unit of the indicator that was chosen.
  private func bar(
    _ form: inout FormReader, at site: Indicator.Site.ID?, _ context: Context, _ id: Case.ID
  ) async throws -> Double? {
    let text = form.text("overligger", limit: 30)
    guard !text.isEmpty else { return nil }
    guard let site else {
      form.fail("sted", TrialTexts.pickMissing)
      return nil
    }
    let found = try await desk.read(context, id, .runTrials) { db, _ in try figure(at: site, in: id, db) }
    guard let figure = found else { throw Refusal.notFound }
    return form.measuredValue("overligger", text, unit: figure.indicator.unit)
  }

  func measure(_ context: Context, _ id: Case.ID, _ one: Trial.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let site = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    if site == nil { form.fail("sted", TrialTexts.pickMissing) }
    let bar = site == nil ? nil : try await bar(&form, at: site, context, id)
    guard form.isSound, let site else {
      _ = try await desk.read(context, id, .runTrials) { db, _ in try TrialStore(db).one(one, in: id) }
      return try await show(context, id, one, refused: form.state)
    }
    return try await desk.change(context, id, .runTrials) { change in
      let store = TrialStore(change.db)
      let trial = try open(one, in: id, store)
      guard let figure = try figure(at: site, in: id, change.db) else { throw Refusal.notFound }
      try store.measure(one, by: figure.indicator.id, at: site, bar: bar)
      try change.record(Contribution(.trial, target: "trial", targetID: one.number, note: trial.title))
      return Redirect(to: TrialRoutes.one.path(id, one), saying: TrialTexts.indicatorAdded)
    }
  }

  func stopMeasuring(_ context: Context, _ id: Case.ID, _ one: Trial.ID) async throws -> Answer {
    let site = context.request.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    return try await desk.change(context, id, .runTrials) { change in
      let store = TrialStore(change.db)
      let trial = try open(one, in: id, store)
      guard let site else { return Redirect(to: TrialRoutes.one.path(id, one)) }
      try store.stopMeasuring(one, at: site)
      try change.record(Contribution(.trial, target: "trial", targetID: one.number, note: trial.title))
      return Redirect(to: TrialRoutes.one.path(id, one), saying: TrialTexts.indicatorRemoved)
    }
  }
}
