import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Who sees a case, what it is called, on which step it is, and whether it is put away.
extension CaseRoutes {
  static func addSettings(to router: inout Router, desk: CaseDesk) {
    router.get(settings) { context, id in
      let entry = try await desk.read(context, id, .archive) { _, entry in entry }
      return .page(settingsPage(entry, CaseRoutes.form(of: entry.item), desk: desk, keys: context.keys))
    }
    router.post(settings) { context, id in try await save(context, id, desk: desk) }
    router.post(step) { context, id in try await moveStep(context, id, desk: desk) }
    router.post(archive) { context, id in try await putAway(context, id, desk: desk) }
  }

  package static let archive = Route("/forloeb/:case/arkiv", Case.ID.self)

  private static func form(of item: Case) -> FormState {
    FormState(filled: [
      "navn": item.title, "problem": item.summary, "enhed": item.unit, "synlighed": item.visibility.rawValue,
    ])
  }

  private static func save(_ context: Context, _ id: Case.ID, desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let title = form.text("navn", limit: 120, missing: NewCaseTexts.nameMissing)
    let summary = form.text("problem", limit: 600)
    let unit = form.text("enhed", limit: 100)
    let visibility = form.choice("synlighed", Case.Visibility.self, missing: SettingsTexts.visibilityMissing)
    guard form.isSound, let visibility else {
      let state = form.state
      let entry = try await desk.read(context, id, .publish) { _, entry in entry }
      return .page(settingsPage(entry, state, desk: desk, keys: context.keys))
    }
    return try await desk.change(context, id, .publish) { change in
      let item = change.entry.item
      try change.db.run(
        """
        UPDATE cases SET title = \(title), summary = \(summary), unit = \(unit), visibility = \(visibility),
          folded = \(CaseSearch.folded(title: title, summary: summary, service: item.coreService, unit: unit))
        WHERE id = \(id)
        """)
      let isMoved = item.visibility != visibility
      try change.record(
        isMoved
          ? Contribution(.visibility, note: visibility.name) : Contribution(.framing, note: title))
      try change.index(CaseFindables.front, id.number)
      return Redirect(to: overview.path(id), saying: SettingsTexts.saved)
    }
  }

  private static func moveStep(_ context: Context, _ id: Case.ID, desk: CaseDesk) async throws -> Answer {
    guard let wanted = context.request.form["trin"].flatMap({ Int($0) }).flatMap(CaseStep.init(rawValue:)) else {
      throw Refusal.badRequest
    }
    return try await desk.change(context, id, .moveStep) { change in
      guard change.entry.item.step != wanted else { return Redirect(to: overview.path(id)) }
      try CaseStore(change.db).move(id, to: wanted, now: change.now)
      try change.record(Contribution(.step, note: wanted.name))
      return Redirect(to: overview.path(id), saying: SettingsTexts.moved(to: wanted))
    }
  }

  private static func putAway(_ context: Context, _ id: Case.ID, desk: CaseDesk) async throws -> Answer {
    try await desk.change(context, id, .archive) { change in
      let isArchived = change.entry.item.isArchived
      let day: Instant? = isArchived ? nil : change.now
      try change.db.run("UPDATE cases SET archived = \(day) WHERE id = \(id)")
      try change.record(Contribution(isArchived ? .reopened : .archived))
      return Redirect(
        to: overview.path(id), saying: isArchived ? SettingsTexts.broughtBack : SettingsTexts.putAway)
    }
  }
}

private func settingsPage(_ entry: CaseEntry, _ form: FormState, desk: CaseDesk, keys: FormKeys) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: SettingsTexts.settings) {
    errorSummary(form, heading: SettingsTexts.putRight)
    h1 { SettingsTexts.settings }
    entry.item.isArchived ? nil : mainForm(entry, form, keys: keys)
    section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { SettingsTexts.takeOut } }
      p(.class("muted")) { SettingsTexts.takeOutHint }
      p { a(.href(CaseRoutes.export.path(entry.item.id))) { SettingsTexts.takeOutLink } }
    }
    section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { SettingsTexts.archive } }
      p(.class("muted")) { entry.item.isArchived ? SettingsTexts.isAway : SettingsTexts.archiveHint }
      postForm(keys, to: CaseRoutes.archive.path(entry.item.id), class: "mt4") {
        button(.class("btn btn--second"), .type("submit")) {
          entry.item.isArchived ? SettingsTexts.bringBack : SettingsTexts.putInArchive
        }
      }
      p(.class("mt4")) { a(.href(CaseRoutes.deletion.path(entry.item.id))) { SettingsTexts.delete } }
    }
  }.refused(form)
}

private func mainForm(_ entry: CaseEntry, _ form: FormState, keys: FormKeys) -> some Markup {
  postForm(keys, to: CaseRoutes.settings.path(entry.item.id), class: "mt5") {
    Field("navn", NewCaseTexts.name, hint: NewCaseTexts.nameHint, in: form).line(limit: 120)
    Field("problem", NewCaseTexts.hurts, in: form).lines(rows: 3, limit: 600)
    Field("enhed", SettingsTexts.unit, hint: SettingsTexts.unitHint, isOptional: true, in: form).line(limit: 100)
    Field("synlighed", SettingsTexts.whoSees, in: form).chosen(
      from: Case.Visibility.allCases.map { Choice($0.rawValue, $0.name, note: $0.meaning) })
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { SettingsTexts.save }
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) { NewCaseTexts.cancel }
    }
  }
}

enum SettingsTexts {
  static let settings = Text(da: "Indstillinger", en: "Settings")
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")
  static let unit = Text(da: "Hvilken del af organisationen?", en: "Which part of the organisation?")
  static let unitHint = Text(da: "For eksempel Sundhed og Omsorg.", en: "For example Health and Care.")
  static let whoSees = Text(da: "Hvem kan se, at forløbet findes?", en: "Who can see that the case exists?")
  static let visibilityMissing = Text(da: "Vælg, hvem der kan se forløbet", en: "Choose who can see the case")
  static let save = Text(da: "Gem indstillinger", en: "Save settings")
  static let saved = Text(da: "Indstillingerne er gemt.", en: "The settings are saved.")
  static let takeOut = Text(da: "Tag data ud", en: "Take data out")
  static let takeOutHint = Text(
    da: "Rapport, journalpakke, regneark og JSON, og hvem der har hentet hvad.",
    en: "Report, records package, spreadsheets and JSON, and who has fetched what.")
  static let takeOutLink = Text(da: "Tag forløbet ud", en: "Take the case out")
  static let delete = Text(da: "Slet forløbet", en: "Delete the case")
  static let archive = Text(da: "Arkiv", en: "Archive")
  static let archiveHint = Text(
    da: "Et forløb i arkivet kan læses, men ikke ændres. Det kan hentes frem igen.",
    en: "An archived case can be read but not changed. It can be brought back.")
  static let isAway = Text(da: "Forløbet ligger i arkivet.", en: "The case is in the archive.")
  static let putInArchive = Text(da: "Læg forløbet i arkivet", en: "Archive the case")
  static let bringBack = Text(da: "Hent forløbet frem", en: "Bring the case back")
  static let putAway = Text(da: "Forløbet er lagt i arkivet.", en: "The case is archived.")
  static let broughtBack = Text(da: "Forløbet er hentet frem.", en: "The case is back.")

  static func moved(to step: CaseStep) -> Text {
    Text(da: "I er nu på trinnet \(step.name.danish).", en: "You are now on the step \(step.name.english).")
  }
}

extension Case.Visibility {
  package var name: Text {
    switch self {
    case .team: Text(da: "Kun holdet", en: "Only the team")
    case .organisations: Text(da: "De organisationer, der er med", en: "The organisations that take part")
    case .signedIn: Text(da: "Alle, der er logget ind", en: "Everyone who is signed in")
    case .public: Text(da: "Alle, også uden konto", en: "Everyone, also without an account")
    }
  }

  package var meaning: Text {
    switch self {
    case .team: Text(da: "Ingen andre ved, at det findes.", en: "Nobody else knows that it exists.")
    default:
      Text(
        da: "De ser navn, trin og det fælles problem. Det, holdet skriver, ser de ikke.",
        en: "They see name, step and the shared problem. What the team writes they do not see.")
    }
  }
}
