import Accounts
import Bytes
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The list of cases, and how one is started.
extension CaseRoutes {
  package static func add(to router: inout Router, desk: CaseDesk, similar: SimilarCases) {
    let lists = CaseListCache()
    router.get(list, access: .everyone) { try await showList($0, lists) }
    router.get(new) { try await showNew($0, similar: similar) }
    router.post(new) { try await start($0, desk: desk, similar: similar) }
    router.get(CaseRoutes.similar) { context in
      let text = context.request.query["q"] ?? ""
      let viewer = context.viewer
      let matches = try await context.read { db in
        try similar.matches(title: String(text.prefix(120)), text: text, for: viewer, in: db)
      }
      return .fragment(similarFragment(matches))
    }
    addTimeline(to: &router, desk: desk)
    addSettings(to: &router, desk: desk)
  }

  private static func showList(_ context: Context, _ lists: CaseListCache) async throws -> Answer {
    let search = self.search(context)
    let viewer = context.viewer
    let now = context.now
    let key = search.key(for: viewer, in: context.language)
    let wantsJSON = context.wantsJSON
    let found = try await context.read { db -> Found in
      let latest = try CaseListCache.Latest(db)
      if !wantsJSON, let page = lists.page(key, latest: latest, now: now) { return .page(page) }
      let (rows, hasMore) = try search.rows(for: viewer, in: db)
      return .rows(rows, hasMore: hasMore, total: try search.total(for: viewer, in: db), latest)
    }
    switch found {
    case .page(let page): return .page(page.page(context.keys))
    case .rows(let rows, _, let total, _) where wantsJSON: return .json(caseListJSON(rows, total: total))
    case .rows(let rows, let hasMore, let total, let latest):
      let page = FrozenPage(
        caseListPage(search, rows: rows, total: total, hasMore: hasMore, viewer: viewer), in: context.language)
      lists.keep(page, key, latest: latest, now: now)
      return .page(page.page(context.keys))
    }
  }

  /// The list as it was written before, or what it takes to write it.
  private enum Found: Sendable {
    case page(FrozenPage)
    case rows([CaseRow], hasMore: Bool, total: Int, CaseListCache.Latest)
  }

  private static func search(_ context: Context) -> CaseSearch {
    let query = context.request.query
    var search = CaseSearch()
    search.words = String((query["soeg"] ?? "").prefix(100))
    search.step = query["trin"].flatMap { Int($0) }.flatMap(CaseStep.init(rawValue:))
    let isMember = context.viewer != nil
    search.scope = query["vis"].flatMap(CaseSearch.Scope.init(rawValue:)) ?? (isMember ? .mine : .open)
    search.isArchived = query["arkiv"] == "1"
    let key = (query["efter"] ?? "").split(separator: "-").compactMap { Int64($0) }
    if key.count == 2 { search.after = (Instant(milliseconds: key[0]), Case.ID(Int(key[1]))) }
    return search
  }

  private static func showNew(_ context: Context, similar: SimilarCases) async throws -> Answer {
    let viewer = try context.person
    guard !viewer.isGuest else { throw Refusal.notAllowed(NewCaseTexts.noHome) }
    let homes = try await homes(of: viewer, context)
    return .page(newCasePage(FormState(), organisations: homes, similar: [], keys: context.keys))
  }

  private static func start(_ context: Context, desk: CaseDesk, similar: SimilarCases) async throws -> Answer {
    let viewer = try context.person
    guard !viewer.isGuest else { throw Refusal.notAllowed(NewCaseTexts.noHome) }
    var form = FormReader(context.request.form)
    let title = form.text("navn", limit: 120, missing: NewCaseTexts.nameMissing)
    let summary = form.text("problem", limit: 600, missing: NewCaseTexts.hurtsMissing)
    let trigger = form.choice("udloeser", Case.Trigger.self, missing: NewCaseTexts.triggerMissing)
    let missing = form.text("mangler", limit: 300)
    let homes = try await homes(of: viewer, context)
    let home = homes.count == 1 ? homes.first?.id : form.form["organisation"].flatMap { Int($0) }
    if !homes.contains(where: { $0.id == home }) { form.fail("organisation", NewCaseTexts.organisationMissing) }
    let matches = try await context.read { db in
      try similar.matches(title: title, text: summary, for: viewer, in: db)
    }
    let mustLook = matches.contains(where: \.isWarning) && form.form["set"] == nil
    if form.isSound && mustLook { form.fail("lignende", NewCaseTexts.seeSimilar) }
    guard form.isSound, let trigger, let home else {
      return .page(newCasePage(form.state, organisations: homes, similar: matches, keys: context.keys))
    }
    let new = CaseStore.NewCase(
      title: title, summary: summary, missing: missing, triggers: [trigger], organisation: Organisation.ID(home),
      actorGroup: Person.Home(rawValue: viewer.home)?.actorGroup ?? .employee)
    let now = context.now
    let answer = try await context.change { db in
      let id = try CaseStore(db).start(new, by: Person.ID(viewer.id), now: now)
      try desk.started(id, by: viewer, now: now, in: db)
      return Redirect(to: overview.path(id), saying: NewCaseTexts.started(title))
    }
    if case .redirect(let redirect) = answer, let number = Int(redirect.path.split(separator: "/").last ?? "") {
      await desk.refresh(context, Case.ID(number))
    }
    return answer
  }

  private static func homes(of viewer: Viewer, _ context: Context) async throws -> [(id: Int, name: String)] {
    try await context.read { db in
      try db.rows(
        """
        SELECT o.id, o.name FROM memberships m JOIN organisations o ON o.id = m.organisation_id
        WHERE m.person_id = \(viewer.id) ORDER BY m.is_main DESC, o.folded
        """
      ) { (id: try $0.read("id"), name: try $0.read("name")) }
    }
  }
}

extension Person.Home {
  /// How somebody with that work as a rule takes part.
  package var actorGroup: ActorGroup {
    switch self {
    case .consultant, .frontline: .employee
    case .head: .manager
    case .politician: .politician
    case .partner: .provider
    }
  }
}

private func caseListJSON(_ rows: [CaseRow], total: Int) -> JSON {
  .object([
    ("total", .integer(total)),
    (
      "cases",
      .array(
        rows.map { row in
          .object([
            ("id", .integer(row.id.number)), ("title", .string(row.title)), ("step", .integer(row.step.rawValue)),
            ("people", .integer(row.people)), ("organisations", .integer(row.organisations)),
            ("holdsBack", .optional(row.standing.flatMap { $0.isHeld ? $0.headline.danish : nil })),
          ])
        })
    ),
  ])
}
