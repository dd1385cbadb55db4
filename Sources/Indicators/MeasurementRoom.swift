import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Writing, correcting and deleting one number, and naming a level.

extension IndicatorRoom {
  func showMeasuring(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ refused: FormState? = nil, taken: Measurement? = nil
  ) async throws -> Answer {
    let wanted = (refused?.value("sted") ?? context.request.query["sted"]).flatMap(
      Indicator.Site.ID.init(pathSegment:))
    let back = refused?.value("tilbage") ?? context.request.query["tilbage"]
    let (entry, form) = try await desk.read(context, id, .measure) { db, entry in
      let indicator = try IndicatorStore(db).own(one, in: id)
      var form = try Measuring.form(for: indicator, at: wanted, context, db)
      if let refused { form = form.again(refused, taken: taken) }
      form.back = back.flatMap { $0.isEmpty ? nil : $0 }
      return (entry, form)
    }
    return .page(measuringPage(form, entry: entry))
  }

  func measure(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("vaerdi", limit: 30)
    let other = form.day("dag")
    let note = form.text("bemaerkning", limit: 200)
    let day = other ?? form.form["periode"].flatMap { Day(iso: $0) } ?? context.today
    let indicator = try await desk.read(context, id, .measure) { db, _ in try IndicatorStore(db).own(one, in: id) }
    let value = form.measuredValue("vaerdi", text, unit: indicator.unit)
    guard form.isSound, let value else { return try await showMeasuring(context, id, one, form.state) }
    let wanted = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    let wayBack = Self.ownPlace(form.form["tilbage"], in: id)
    do {
      return try await desk.change(context, id, .measure) { change in
        let indicator = try IndicatorStore(change.db).own(one, in: id)
        let sites = try IndicatorStore(change.db).sites(of: [one])
        guard let site = sites.first(where: { $0.id == wanted }) ?? (sites.count == 1 ? sites.first : nil) else {
          throw Refusal.notFound
        }
        _ = try MeasurementStore(change.db).add(
          value, day, at: site, of: indicator, note: note, by: .person(Person.ID(change.viewer.id)), now: change.now)
        let period = PeriodTexts.name(indicator.rhythm.start(of: day), indicator.rhythm)
        let said = Quantity(unit: indicator.unit, of: [value]).measured(value)
        try record(.measurement, indicator, said + Text(same: " · ") + period, in: change)
        return Redirect(
          to: wayBack ?? "\(IndicatorRoutes.one.path(id, one))?sted=\(site.id.number)",
          saying: MeasurementTexts.saved(said, period))
      }
    } catch let problem as MeasurementProblem {
      var taken: Measurement?
      if case .taken(let there) = problem { taken = there }
      form.fail(other == nil ? "vaerdi" : "dag", problem.explained(for: indicator))
      return try await showMeasuring(context, id, one, form.state, taken: taken)
    }
  }

  /// A place in the same case, where a form may lead back to.
  private static func ownPlace(_ path: String?, in id: Case.ID) -> String? {
    guard let path, path.hasPrefix(CaseRoutes.overview.path(id) + "/"), !path.contains("//"), path.utf8.count < 120
    else {
      return path == "/" ? path : nil
    }
    return path
  }

  private func record(_ kind: Contribution.Kind, _ indicator: Indicator, _ said: Text, in change: CaseChange) throws {
    try change.record(
      Contribution(
        kind, target: "indicator", targetID: indicator.id.number, note: Text(same: indicator.name + ": ") + said))
  }

  // MARK: - Correcting and deleting

  func showCorrection(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: Measurement.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .measure) { db, entry in
      let indicator = try IndicatorStore(db).own(one, in: id)
      let store = MeasurementStore(db)
      let measurement = try store.one(number, of: one)
      let sites = try IndicatorStore(db).sites(of: [one])
      guard let site = sites.first(where: { $0.id == measurement.site }) else { throw Refusal.notFound }
      return CorrectionForm(
        entry: entry, indicator: indicator, site: site, measurement: measurement, changes: [],
        state: refused ?? FormState(), keys: context.keys)
    }
    return .page(correctionPage(form))
  }

  func correct(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: Measurement.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("vaerdi", limit: 30)
    let why = form.text("hvorfor", limit: 300, missing: MeasurementTexts.whyMissing)
    let (indicator, there) = try await desk.read(context, id, .measure) { db, _ in
      (try IndicatorStore(db).own(one, in: id), try MeasurementStore(db).one(number, of: one))
    }
    let value = form.measuredValue("vaerdi", text, unit: indicator.unit)
    if let value, value == there.value { form.fail("vaerdi", MeasurementTexts.sameValue) }
    guard form.isSound, let value else { return try await showCorrection(context, id, one, number, form.state) }
    let state = form.state
    return try await changed(context, id, one, number, state, MeasurementTexts.corrected) {
      store, there, seen, change in
      try store.correct(
        there, to: value, why: why, seen: seen, in: one, by: .person(Person.ID(change.viewer.id)), now: change.now)
      let quantity = Quantity(unit: indicator.unit, of: [value, there.value])
      return quantity.measured(there.value) + Text(same: " → ") + quantity.measured(value)
    }
  }

  func delete(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: Measurement.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let why = form.text("grund", limit: 300, missing: MeasurementTexts.deleteMissing)
    guard form.isSound else { return try await showCorrection(context, id, one, number, form.state) }
    return try await changed(context, id, one, number, form.state, MeasurementTexts.deleted) {
      store, there, seen, change in
      try store.delete(there, why: why, seen: seen, in: one, by: .person(Person.ID(change.viewer.id)), now: change.now)
      return Text(da: "slettet", en: "deleted")
    }
  }

  private func changed(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: Measurement.ID, _ state: FormState,
    _ flash: Text, _ body: @escaping @Sendable (MeasurementStore, Measurement, Int, CaseChange) throws -> Text
  ) async throws -> Answer {
    let seen = Int(state.value("set")) ?? -1
    do {
      return try await desk.change(context, id, .measure) { change in
        let indicator = try IndicatorStore(change.db).own(one, in: id)
        let store = MeasurementStore(change.db)
        let there = try store.one(number, of: one)
        let said = try body(store, there, seen, change)
        let period = PeriodTexts.name(there.period, indicator.rhythm)
        try record(.measurementChanged, indicator, period + Text(same: ": ") + said, in: change)
        return Redirect(to: "\(IndicatorRoutes.one.path(id, one))?sted=\(there.site.number)", saying: flash)
      }
    } catch MeasurementProblem.stale {
      return try await showCorrection(context, id, one, number, state)
    }
  }

  // MARK: - Naming a level

  func showLevel(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let query = context.request.query
    let site = (refused?.value("sted") ?? query["sted"]).flatMap(Indicator.Site.ID.init(pathSegment:))
    let from = (refused?.value("fra") ?? query["fra"]).flatMap { Day(iso: $0) }
    let form = try await desk.read(context, id, .runTrials) { db, entry -> LevelForm? in
      let indicator = try IndicatorStore(db).own(one, in: id)
      let figures = try Figures([indicator], readings, db).all
      guard let figure = figures.first(where: { $0.site.id == site }) ?? figures.first else { throw Refusal.notFound }
      guard
        let level = figure.reading.levels.first(where: { $0.from == from })
          ?? (from == nil ? figure.reading.levels.last : nil)
      else { return nil }
      let named = figure.reading.technique(of: level, among: figure.techniques)
      return LevelForm(
        entry: entry, figure: figure, level: level,
        state: refused
          ?? FormState(filled: ["teknik": named?.name ?? "", "anderledes": named?.differently ?? ""]),
        keys: context.keys)
    }
    guard let form else {
      return .redirect(Redirect(to: IndicatorRoutes.one.path(id, one), saying: MeasurementTexts.noLevel))
    }
    return .page(levelPage(form))
  }

  func nameLevel(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("teknik", limit: 60, missing: MeasurementTexts.techniqueMissing)
    let differently = form.text("anderledes", limit: 300, missing: MeasurementTexts.differentlyMissing)
    let from = form.form["fra"].flatMap { Day(iso: $0) }
    guard form.isSound, let from else { return try await showLevel(context, id, one, form.state) }
    let wanted = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    return try await desk.change(context, id, .runTrials) { change in
      let indicator = try IndicatorStore(change.db).own(one, in: id)
      let figures = try Figures([indicator], readings, change.db).all
      guard let figure = figures.first(where: { $0.site.id == wanted }) ?? (figures.count == 1 ? figures.first : nil)
      else { throw Refusal.notFound }
      let page = "\(IndicatorRoutes.one.path(id, one))?sted=\(figure.site.id.number)"
      guard let level = figure.reading.levels.first(where: { $0.from == from }) else {
        return Redirect(to: page, saying: MeasurementTexts.noLevel)
      }
      let store = MeasurementStore(change.db)
      try store.unname(from: level.from, to: level.to, at: figure.site.id, of: one)
      try store.name(
        name, differently: differently, from: level.from, at: figure.site.id, of: one,
        by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(
          .technique, target: "indicator", targetID: one.number, size: differently.count,
          note: "\(indicator.name): \(name)"))
      return Redirect(to: page, saying: MeasurementTexts.named)
    }
  }
}

/// Which number waits to be written.
package enum Measuring {
  /// The form for a place: the one that is asked for, else the one that has waited longest.
  package static func form(
    for indicator: Indicator, at wanted: Indicator.Site.ID?, _ context: Context, _ db: Connection
  ) throws -> MeasuringForm {
    let sites = try IndicatorStore(db).sites(of: [indicator.id])
    let latest = try MeasurementStore(db).latest(of: [indicator.id])
    let waiting = sites.min { (latest[$0.id]?.number ?? 0) < (latest[$1.id]?.number ?? 0) }
    guard let site = sites.first(where: { $0.id == wanted }) ?? waiting else { throw Refusal.notFound }
    return MeasuringForm(
      indicator: indicator, sites: sites, site: site,
      period: period(indicator.rhythm, latest: latest[site.id], today: context.today), state: FormState(),
      keys: context.keys)
  }

  /// The period after the latest that was measured, when it has begun; else today's.
  package static func period(_ rhythm: Rhythm, latest: Day?, today: Day) -> Day {
    let now = rhythm.start(of: today)
    guard let latest, rhythm != .free else { return now }
    return min(now, rhythm.start(1, after: latest))
  }
}

extension MeasuringForm {
  fileprivate func again(_ state: FormState, taken: Measurement?) -> MeasuringForm {
    let period = state.values["periode"]?.first.flatMap { Day(iso: $0) } ?? self.period
    var form = MeasuringForm(
      indicator: indicator, sites: sites, site: site, period: indicator.rhythm.start(of: period), state: state,
      keys: keys)
    form.taken = taken
    return form
  }
}

extension FormReader {
  /// The number that was typed, in the unit of the indicator.
  package mutating func measuredValue(_ field: String, _ text: String, unit: String) -> Double? {
    do throws(WrittenValue.Problem) {
      return try WrittenValue(text, unit: unit).value
    } catch {
      fail(field, error.explained(unit: unit))
      return nil
    }
  }
}

extension WrittenValue.Problem {
  /// What to do about it.
  func explained(unit: String) -> Text {
    switch self {
    case .empty: MeasurementTexts.empty
    case .notANumber(let text): MeasurementTexts.notANumber(String(text.prefix(30)))
    case .ambiguous(let text): MeasurementTexts.ambiguous(text)
    case .otherUnit(let other): MeasurementTexts.otherUnit(String(other.prefix(20)), unit)
    case .tooLarge(let text): MeasurementTexts.tooLarge(text)
    }
  }
}

extension MeasurementProblem {
  /// What to do about it.
  func explained(for indicator: Indicator) -> Text {
    func name(_ period: Day) -> Text { PeriodTexts.name(period, indicator.rhythm) }
    switch self {
    case .taken(let there):
      return MeasurementTexts.taken(
        name(there.period), Quantity(unit: indicator.unit, of: [there.value]).measured(there.value))
    case .ahead(let period): return MeasurementTexts.ahead(name(period))
    case .tooOld: return MeasurementTexts.tooOld
    case .stale: return MeasurementTexts.gone
    }
  }
}
