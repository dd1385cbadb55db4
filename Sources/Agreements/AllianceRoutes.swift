import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// Alliances across cases. What changes one goes through the desk of a case,
/// so that its rights and its record hold.
package enum AllianceRoutes {
  package static let alliances = Route("/alliancer")
  static let new = Route("/alliancer/ny")
  package static let alliance = Route("/alliancer/:alliance", Alliance.ID.self)
  static let joining = Route("/alliancer/:alliance/forloeb", Alliance.ID.self)
  static let leaving = Route("/alliancer/:alliance/forloeb/:case/fjern", Alliance.ID.self, Case.ID.self)

  static func add(to router: inout Router, desk: CaseDesk) {
    router.get(alliances) { context in
      let viewer = try context.person
      let rows = try await context.read { db in try AllianceStore(db).alliances(for: viewer) }
      return context.wantsJSON ? .json(listJSON(rows)) : .page(alliancesPage(rows))
    }
    router.get(new) { context in
      let query = context.request.query
      let filled = ["forloeb": query["forloeb"] ?? "", "aftale": query["aftale"] ?? ""]
      return try await showNew(context, FormState(filled: filled))
    }
    router.post(alliances) { context in try await form(context, desk) }
    router.get(alliance) { context, id in try await show(context, id, FormState()) }
    router.post(joining) { context, id in try await join(context, id, desk) }
    router.post(leaving) { context, id, item in try await leave(context, id, item, desk) }
  }

  private static func show(_ context: Context, _ id: Alliance.ID, _ form: FormState) async throws -> Answer {
    let viewer = try context.person
    let view = try await context.read { db in try AllianceStore(db).view(of: id, for: viewer) }
    return context.wantsJSON ? .json(json(view)) : .page(alliancePage(view, form: form, keys: context.keys))
  }

  private static func showNew(_ context: Context, _ form: FormState) async throws -> Answer {
    let viewer = try context.person
    let (cases, title) = try await context.read { db in
      (try AllianceStore(db).ownCases(of: viewer), try agreementTitle(form, for: viewer, in: db))
    }
    return .page(newAlliancePage(cases, agreementTitle: title, form: form, keys: context.keys))
  }

  /// The title of the agreement that the address names, when the viewer may draft in its case.
  private static func agreementTitle(_ form: FormState, for viewer: Viewer, in db: Connection) throws -> String? {
    guard let agreement = Agreement.ID(pathSegment: form.value("aftale")),
      let item = Case.ID(pathSegment: form.value("forloeb")),
      let entry = try? CaseStore(db).entry(item, for: viewer, counting: false), entry.may(.draftAgreement)
    else { return nil }
    return try? AgreementStore(db).version(of: agreement, in: item).version.terms.title
  }

  private static func form(_ context: Context, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 120, missing: AllianceTexts.nameMissing)
    let aim = form.text("formaal", limit: 600, missing: AllianceTexts.aimMissing)
    let item = form.form["forloeb"].flatMap { Case.ID(pathSegment: $0) }
    if item == nil { form.fail("forloeb", AllianceTexts.caseMissing) }
    let asked = form.form["aftale"].flatMap { Agreement.ID(pathSegment: $0) }
    guard form.isSound, let item else { return try await showNew(context, form.state) }
    return try await desk.change(context, item, .draftAgreement) { change in
      let store = AllianceStore(change.db)
      let person = Person.ID(change.viewer.id)
      let agreement = try asked.flatMap { try store.agreement($0, in: item) }
      let id = try store.form(name, aim: aim, by: person, now: change.now)
      _ = try store.join(id, item, on: agreement, by: person, now: change.now)
      try change.record(
        Contribution(.alliance, target: "alliance", targetID: id.number, size: name.count + aim.count, note: name))
      try change.index(AgreementFindables.alliances, id.number)
      return Redirect(to: alliance.path(id), saying: AllianceTexts.formed)
    }
  }

  private static func join(_ context: Context, _ id: Alliance.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let item = form.form["forloeb"].flatMap { Case.ID(pathSegment: $0) }
    guard let item else {
      form.fail("forloeb", AllianceTexts.caseMissing)
      return try await show(context, id, form.state)
    }
    return try await desk.change(context, item, .draftAgreement) { change in
      let store = AllianceStore(change.db)
      let view = try store.view(of: id, for: change.viewer)
      guard view.mayJoin else { throw Refusal.notAllowed(AllianceTexts.notYours) }
      if try store.join(id, item, on: nil, by: Person.ID(change.viewer.id), now: change.now) {
        try change.record(
          Contribution(.alliance, target: "alliance", targetID: id.number, note: view.alliance.name))
        try change.index(AgreementFindables.alliances, id.number)
      }
      return Redirect(to: alliance.path(id), saying: AllianceTexts.joined)
    }
  }

  private static func leave(
    _ context: Context, _ id: Alliance.ID, _ item: Case.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    try await desk.change(context, item, .draftAgreement) { change in
      let store = AllianceStore(change.db)
      let view = try store.view(of: id, for: change.viewer)
      guard try store.leave(id, item) else { throw Refusal.notFound }
      try change.index(AgreementFindables.alliances, id.number)
      // Who sees no other case of it sees it no more.
      let seesMore = view.cases.contains { $0.id != item }
      return Redirect(to: seesMore ? alliance.path(id) : alliances.path(), saying: AllianceTexts.left)
    }
  }

  private static func listJSON(_ rows: [AllianceRow]) -> JSON {
    .array(
      rows.map { row in
        .object([
          ("id", .integer(row.alliance.id.number)), ("name", .string(row.alliance.name)),
          ("aim", .string(row.alliance.aim)), ("cases", .integer(row.cases)),
          ("organisations", .integer(row.organisations)),
        ])
      })
  }

  private static func json(_ view: AllianceView) -> JSON {
    .object([
      ("id", .integer(view.alliance.id.number)), ("name", .string(view.alliance.name)),
      ("aim", .string(view.alliance.aim)),
      (
        "cases",
        .array(view.cases.map { .object([("id", .integer($0.id.number)), ("title", .string($0.title))]) })
      ),
      ("organisations", .array(view.organisations.map { .string($0.name) })),
    ])
  }
}
