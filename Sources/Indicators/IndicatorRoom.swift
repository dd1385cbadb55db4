import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where indicators are shown and described.
struct IndicatorRoom: Sendable {
  let desk: CaseDesk
  let readings: ReadingCache
  let panels: [Panel<IndicatorInCase>]
  let defined: IndicatorRoutes.Defined

  /// Thrown in a change when the form was read before somebody else's change.
  struct Stale: Error {}

  static let pageLength = 20

  // MARK: - The list

  func showList(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let viewer = try context.person
    let list = try await desk.read(context, id) { db, entry in
      let store = IndicatorStore(db)
      let indicators = try store.indicators(of: id)
      return IndicatorList(
        entry: entry, figures: try Figures(indicators, readings, db).all,
        latest: try MeasurementStore(db).latest(of: indicators.map(\.id)),
        followable: entry.may(.runTrials) ? try store.followable(by: Person.ID(viewer.id), from: id) : [],
        today: context.today, keys: context.keys)
    }
    return context.wantsJSON
      ? .json(.array(list.figures.map { indicatorJSON($0) })) : .page(indicatorListPage(desk, list))
  }

  // MARK: - One

  func show(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    let query = context.request.query
    let site = query["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    let before = query["foer"].flatMap { Day(iso: $0) }
    let view = try await desk.read(context, id) { db, entry -> IndicatorView in
      let indicator = try IndicatorStore(db).one(one, in: id)
      let figures = try Figures([indicator], readings, db).all
      guard var figure = figures.first(where: { $0.site.id == site }) ?? figures.first else { throw Refusal.notFound }
      figure.showsLimits = query["graenser"] == "1"
      let store = MeasurementStore(db)
      let found = try store.measurements(at: figure.site.id, before: before, limit: Self.pageLength + 1)
      let subject = IndicatorInCase(entry: entry, indicator: indicator)
      return IndicatorView(
        entry: entry, indicator: indicator, sites: figures.map(\.site), figure: figure,
        measurements: Array(found.prefix(Self.pageLength)), hasOlder: found.count > Self.pageLength,
        isContinued: before != nil, changes: try store.changes(of: one),
        panels: try panels.compactMap { try $0.content(context, subject, db) }, keys: context.keys,
        today: context.today)
    }
    return context.wantsJSON ? .json(indicatorJSON(view.figure, isWhole: true)) : .page(indicatorPage(desk, view))
  }

  // MARK: - Describing

  func showForm(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID?, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .runTrials) { db, entry in
      let store = IndicatorStore(db)
      let indicator = try one.map { try store.own($0, in: id) }
      let sites = try indicator.map { try store.sites(of: [$0.id]) } ?? []
      let isMeasured = try indicator.map { try !MeasurementStore(db).latest(of: [$0.id]).isEmpty } ?? false
      return IndicatorForm(
        entry: entry, indicator: indicator, isMeasured: isMeasured,
        state: refused ?? indicator.map { Self.filled($0, sites) }
          ?? FormState(filled: ["rytme": Rhythm.week.rawValue, "til": context.request.query["til"] ?? ""]),
        keys: context.keys)
    }
    return .page(indicatorFormPage(desk, form))
  }

  private static func filled(_ indicator: Indicator, _ sites: [Indicator.Site]) -> FormState {
    FormState(filled: [
      "navn": indicator.name, "definition": indicator.definition, "enhed": indicator.unit, "kilde": indicator.source,
      "bedre": indicator.better.rawValue, "rytme": indicator.rhythm.rawValue,
      "steder": sites.map(\.name).filter { !$0.isEmpty }.joined(separator: "\n"), "set": String(indicator.revision),
    ])
  }

  private static func draft(_ form: inout FormReader) -> IndicatorStore.Draft? {
    let name = form.text("navn", limit: 120, missing: IndicatorTexts.nameMissing)
    let definition = form.text("definition", limit: 600, missing: IndicatorTexts.definitionMissing)
    let unit = form.text("enhed", limit: 20, missing: IndicatorTexts.unitMissing)
    let better = form.choice("bedre", Indicator.Better.self, missing: IndicatorTexts.betterMissing)
    let rhythm = form.choice("rytme", Rhythm.self, missing: IndicatorTexts.rhythmMissing)
    let source = form.text("kilde", limit: 200)
    var sites: [String] = []
    for line in form.text("steder", limit: 1_000).split(separator: "\n") {
      let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !name.isEmpty, !sites.contains(name) { sites.append(String(name.prefix(80))) }
    }
    if sites.count > 20 { form.fail("steder", IndicatorTexts.tooManySites) }
    guard form.isSound, let better, let rhythm else { return nil }
    return IndicatorStore.Draft(
      name: name, definition: definition, unit: unit, source: source, better: better, rhythm: rhythm, sites: sites)
  }

  func define(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = Self.draft(&form) else { return try await showForm(context, id, nil, form.state) }
    let trial = form.form["til"].flatMap { Int($0) }
    return try await desk.change(context, id, .runTrials) { change in
      let new = try IndicatorStore(change.db).add(draft, in: id, by: Person.ID(change.viewer.id), now: change.now)
      try done(new, draft, in: change)
      let page = try trial.flatMap { try defined(change, new, $0) }
      return Redirect(to: page ?? IndicatorRoutes.measuring.path(id, new), saying: IndicatorTexts.saved)
    }
  }

  func redefine(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = Self.draft(&form) else { return try await showForm(context, id, one, form.state) }
    let seen = Int(form.form["set"] ?? "") ?? -1
    let state = form.state
    do {
      return try await desk.change(context, id, .runTrials) { change in
        let store = IndicatorStore(change.db)
        guard try store.rewrite(try store.own(one, in: id), to: draft, seen: seen) else { throw Stale() }
        try done(one, draft, in: change)
        return Redirect(to: IndicatorRoutes.one.path(id, one), saying: IndicatorTexts.changed)
      }
    } catch is Stale {
      return try await showForm(context, id, one, state)
    }
  }

  private func done(_ one: Indicator.ID, _ draft: IndicatorStore.Draft, in change: CaseChange) throws {
    let text = [draft.definition, draft.source].filter { !$0.isEmpty }.joined(separator: "\n")
    try change.record(
      Contribution(
        .indicator, target: "indicator", targetID: one.number, size: draft.name.count + text.count, note: draft.name))
    try change.index(
      Findable(
        "indicator", one.number, title: draft.name, text: text, path: IndicatorRoutes.one.path(change.id, one)))
  }

  // MARK: - Following

  func follow(_ context: Context, _ id: Case.ID) async throws -> Answer {
    guard let wanted = context.request.form["indikator"].flatMap(Indicator.ID.init(pathSegment:)) else {
      return .redirect(Redirect(to: IndicatorRoutes.list.path(id), saying: IndicatorTexts.pick))
    }
    return try await desk.change(context, id, .runTrials) { change in
      let store = IndicatorStore(change.db)
      let person = Person.ID(change.viewer.id)
      // What one is not on the team of is not there.
      guard let indicator = try store.followable(by: person, from: id).first(where: { $0.id == wanted }) else {
        throw Refusal.notFound
      }
      try store.follow(wanted, from: id, by: person, now: change.now)
      try change.record(
        Contribution(.indicator, target: "indicator", targetID: wanted.number, note: indicator.name))
      return Redirect(to: IndicatorRoutes.one.path(id, wanted), saying: IndicatorTexts.followed)
    }
  }

  func unfollow(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    try await desk.change(context, id, .runTrials) { change in
      let store = IndicatorStore(change.db)
      let indicator = try store.one(one, in: id)
      try store.unfollow(one, from: id)
      try change.record(
        Contribution(.indicator, target: "indicator", targetID: one.number, note: indicator.name))
      return Redirect(to: IndicatorRoutes.list.path(id), saying: IndicatorTexts.unfollowed)
    }
  }
}

/// Indicators with what each of their places says.
package struct Figures {
  /// One for each place, in the order of the indicators.
  package let all: [SpringFigure]

  package init(_ indicators: [Indicator], _ readings: ReadingCache, _ db: Connection) throws {
    let ids = indicators.map(\.id)
    let sites = Dictionary(grouping: try IndicatorStore(db).sites(of: ids), by: \.indicator)
    let techniques = try MeasurementStore(db).techniques(of: ids)
    let places = indicators.flatMap { indicator in (sites[indicator.id] ?? []).map { (indicator, $0) } }
    let found = try readings.readings(of: places.map { (indicator: $0.0, site: $0.1.id) }, in: db)
    all = places.compactMap { indicator, site in
      found[site.id].map {
        SpringFigure(indicator: indicator, site: site, reading: $0, techniques: techniques)
      }
    }
  }
}
