import Barriers
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The front page of a case, the rules behind it, and how a judgement is set aside.
package enum CockpitRoutes {
  package static let rules = Route("/forloeb/:case/regler", Case.ID.self)
  static let overrule = Route("/forloeb/:case/vurderinger/:rule", Case.ID.self, String.self)
  static let lift = Route("/forloeb/:case/vurderinger/:rule/tilbage", Case.ID.self, String.self)

  package static func add(
    to router: inout Router, desk: CaseDesk, panels: [Panel<CaseEntry>] = [],
    from sources: CockpitSources = CockpitSources(), place: @escaping @Sendable (MoveAction, Case.ID) -> String?
  ) {
    let cache = CockpitCache(from: sources)
    router.get(CaseRoutes.overview, access: .everyone) { context, id in
      try await show(context, id, cache, desk: desk, panels: panels, place: place)
    }
    router.get(rules) { context, id in
      let (entry, reading) = try await desk.read(context, id) { [today = context.today] db, entry in
        (entry, try CockpitStore(db, from: sources).reading(of: entry.item, today: today))
      }
      return .page(rulesPage(entry, reading, desk: desk, keys: context.keys))
    }
    router.get(overrule) { context, id, rule in
      try await showOverrule(context, id, rule, FormState(), desk: desk, from: sources)
    }
    router.post(overrule) { context, id, rule in try await setAside(context, id, rule, desk: desk, from: sources) }
    router.post(lift) { context, id, rule in
      guard let rule = RuleID(rule) else { throw Refusal.notFound }
      return try await desk.change(context, id, .overrule) { change in
        try BarrierStore(change.db).lift(rule, in: id, now: change.now)
        try change.record(Contribution(.overruling, target: "rule", note: rule.text))
        return Redirect(to: rules.path(id), saying: OverruleTexts.lifted)
      }
    }
  }

  private static func show(
    _ context: Context, _ id: Case.ID, _ cache: CockpitCache, desk: CaseDesk, panels: [Panel<CaseEntry>],
    place: @escaping @Sendable (MoveAction, Case.ID) -> String?
  ) async throws -> Answer {
    let now = context.now
    let hat = context.request.query["hat"].flatMap(Hat.init(rawValue:))
    let language = context.language
    let wantsJSON = context.wantsJSON
    let (entry, found) = try await desk.read(context, id, .see) { db, entry -> (CaseEntry, Found) in
      let reader = CockpitCache.Reader(role: entry.role, language: language, hat: hat)
      if !wantsJSON, let page = cache.page(of: entry.item, for: reader, now: now) { return (entry, .page(page)) }
      let view = try cache.view(of: entry.item, now: now, in: db)
      return (entry, .view(view, try panels.compactMap { try $0.content(context, entry, db) }))
    }
    let (view, more): (CockpitView, [AnyMarkup])
    switch found {
    case .page(let kept): return .page(kept.page(context.keys))
    case .view(let read, let panels): (view, more) = (read, panels)
    }
    if wantsJSON { return .json(cockpitJSON(entry, view, in: language)) }
    let page =
      entry.may(.seeTeam)
      ? cockpitPage(entry, view, hat: hat, desk: desk, panels: more, keys: context.keys, place: place)
      : onlookerPage(entry, view, desk: desk)
    let frozen = FrozenPage(page, in: language)
    cache.keep(frozen, of: entry.item, for: CockpitCache.Reader(role: entry.role, language: language, hat: hat))
    return .page(frozen.page(context.keys))
  }

  /// The page as it was written before, or what it takes to write it.
  private enum Found: Sendable {
    case page(FrozenPage)
    case view(CockpitView, [AnyMarkup])
  }

  private static func showOverrule(
    _ context: Context, _ id: Case.ID, _ rule: String, _ form: FormState, desk: CaseDesk, from sources: CockpitSources
  ) async throws -> Answer {
    let today = context.today
    let (entry, reading) = try await desk.read(context, id, .overrule) { db, entry in
      (entry, try CockpitStore(db, from: sources).reading(of: entry.item, today: today))
    }
    guard let finding = finding(rule, in: reading.diagnosis) else { throw Refusal.notFound }
    return .page(overrulePage(entry, finding, form, desk: desk, keys: context.keys))
  }

  private static func setAside(
    _ context: Context, _ id: Case.ID, _ rule: String, desk: CaseDesk, from sources: CockpitSources
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let note = form.text("begrundelse", limit: 500, missing: OverruleTexts.noteMissing)
    guard form.isSound else {
      return try await showOverrule(context, id, rule, form.state, desk: desk, from: sources)
    }
    return try await desk.change(context, id, .overrule) { change in
      let reading = try CockpitStore(change.db, from: sources).reading(of: change.entry.item, today: change.now.day)
      // It may have gone by itself since the page was made.
      guard let finding = finding(rule, in: reading.diagnosis) else {
        return Redirect(to: CaseRoutes.overview.path(id))
      }
      try BarrierStore(change.db).overrule(
        finding.ruleID, pressure: finding.pressure, note: note, in: id, by: change.viewer.id, now: change.now)
      try change.record(Contribution(.overruling, target: "rule", size: note.count, note: note))
      return Redirect(to: CaseRoutes.overview.path(id), saying: OverruleTexts.isSetAside)
    }
  }

  private static func finding(_ rule: String, in diagnosis: Diagnosis) -> Finding? {
    (diagnosis.findings + [diagnosis.alarm].compactMap { $0 }).first { $0.ruleID.text == rule }
  }
}

private func cockpitJSON(_ entry: CaseEntry, _ view: CockpitView, in language: Language) -> JSON {
  var members: [(String, JSON)] = [
    ("id", .integer(entry.item.id.number)), ("title", .string(entry.item.title)),
    ("step", .integer(entry.item.step.rawValue)), ("problem", .optional(view.problem?.text)),
    ("organisations", .array(view.organisations.map(JSON.string))),
  ]
  if entry.may(.seeTeam) {
    members.append(("people", .integer(entry.people)))
    members.append(("findings", .array(view.diagnosis.findings.map { findingJSON($0, in: language) })))
    members.append(("alarm", view.diagnosis.alarm.map { findingJSON($0, in: language) } ?? .null))
  }
  return .object(members)
}

private func findingJSON(_ finding: Finding, in language: Language) -> JSON {
  .object([
    ("rule", .string(finding.ruleID.text)), ("step", .integer(finding.step.rawValue)),
    ("hat", .string(finding.hat.rawValue)), ("weight", .integer(finding.weight)),
    ("headline", .string(finding.headline(language))), ("why", .string(finding.why(language))),
    ("figures", .array(finding.figures.map { .string($0.sentence(language)) })),
    ("moves", .array(finding.moves.map { .string($0.title(language)) })),
  ])
}
