import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The places of calls: their list, how one is made, and its own pages.
package enum CallRoutes {
  package static let list = Route("/idekald")
  package static let new = Route("/idekald/nyt")
  package static let call = Route("/k/:slug", String.self)
  static let edit = Route("/k/:slug/rediger", String.self)
  static let open = Route("/k/:slug/aabn", String.self)
  static let close = Route("/k/:slug/luk", String.self)
  static let poster = Route("/k/:slug/plakat", String.self)
  static let embed = Route("/k/:slug/indlejret", String.self)

  package static func add(to router: inout Router, desk: CallDesk, cases: CaseDesk) {
    router.get(list, access: .everyone) { try await showList($0) }
    router.get(new) { context in try await showNew(context, FormState(), cases) }
    router.post(new) { context in try await make(context, cases) }
    router.get(call, access: .everyone) { context, slug in try await show(context, slug, desk) }
    router.get(edit) { context, slug in try await showEdit(context, slug, nil, desk) }
    router.post(edit) { context, slug in try await save(context, slug, desk) }
    router.post(open) { context, slug in try await openNow(context, slug, desk) }
    router.post(close) { context, slug in try await closeNow(context, slug, desk) }
    router.get(poster, access: .everyone) { context, slug in
      let entry = try await desk.read(context, slug) { _, entry in entry }
      return .page(posterPage(entry, site: context.services.site, language: context.language))
    }
    router.get(embed, access: .everyone) { context, slug in try await showEmbedded(context, slug, desk) }
    IdeaRoutes.add(to: &router, desk: desk)
    CaseIdeaRoutes.add(to: &router, desk: cases)
  }

  // MARK: - The list

  private static func showList(_ context: Context) async throws -> Answer {
    let viewer = context.viewer
    let today = context.today
    let asked = context.request.query["vis"].flatMap(CallStore.Shelf.init(rawValue:))
    let last = context.request.query["foer"].flatMap(Call.ID.init(pathSegment:))
    let view = try await context.read { db in
      let store = CallStore(db)
      // One shelf by itself, or the first of each.
      let shelves: [CallStore.Shelf] = asked.map { [$0] } ?? [.open, .waiting, .drafts, .mine, .closed]
      let found = try shelves.filter { viewer != nil || $0 == .open || $0 == .closed }.map { shelf in
        CallShelf(
          shelf,
          try store.calls(
            on: shelf, for: viewer, today: today, before: last,
            limit: asked == nil && shelf != .open ? CallShelf.few : CallStore.pageLength),
          limit: asked == nil && shelf != .open ? CallShelf.few : CallStore.pageLength)
      }
      return CallListView(
        shelves: found, only: asked, today: today,
        mayMake: try viewer.map { !(try store.homes(of: $0)).isEmpty } ?? false)
    }
    return context.wantsJSON ? .json(callListJSON(view, in: context.language)) : .page(callListPage(view))
  }

  // MARK: - Making one

  /// Where a call is made: in a case that one leads, or for an organisation that one belongs to.
  private static func home(_ context: Context, _ cases: CaseDesk, _ text: String?) async throws -> CallHome {
    let viewer = try context.person
    if let text, !text.isEmpty {
      guard let id = Case.ID(pathSegment: text) else { throw Refusal.notFound }
      return try await cases.read(context, id, .openCall) { db, entry in
        CallHome(
          entry: entry, organisations: [(entry.item.organisation, entry.item.organisationName)],
          answerers: try CallStore(db).answerers(in: id, of: entry.item.organisation))
      }
    }
    return try await context.read { db in
      let store = CallStore(db)
      let homes = try viewer.isGuest ? [] : store.homes(of: viewer)
      guard let first = homes.first else { throw Refusal.notAllowed(CallTexts.noHome) }
      return CallHome(entry: nil, organisations: homes, answerers: try store.answerers(in: nil, of: first.id))
    }
  }

  private static func showNew(_ context: Context, _ form: FormState, _ cases: CaseDesk) async throws -> Answer {
    let home = try await home(context, cases, context.request.query["forloeb"] ?? context.request.form["forloeb"])
    let viewer = try context.person
    let filled =
      form.values.isEmpty
      ? CallForm.values(
        of: CallForm.fresh(answeredBy: home.answerers.contains { $0.id.number == viewer.id } ? viewer.id : nil))
      : form
    return .page(callFormPage(CallFormView(home: home, entry: nil, form: filled, keys: context.keys)))
  }

  private static func make(_ context: Context, _ cases: CaseDesk) async throws -> Answer {
    let home = try await home(context, cases, context.request.form["forloeb"])
    let viewer = try context.person
    var form = CallForm(context.request.form, home)
    let isOpening = context.request.form["handling"] == "aabn"
    if isOpening { form.requireAnswerer() }
    let organisation = home.organisation(named: context.request.form["organisation"])
    if organisation == nil { form.reader.fail("organisation", CallTexts.homeMissing) }
    guard form.reader.isSound, let organisation else { return try await showNew(context, form.reader.state, cases) }
    let draft = form.draft
    let now = context.now
    if let id = home.entry?.item.id {
      return try await cases.change(context, id, .openCall) { change in
        let slug = try add(draft, home, organisation, by: viewer, isOpening, now, change.db)
        let isRead = isOpening && draft.audience != .link
        try change.record(
          Contribution(isOpening ? .callOpened : .call, target: "call", note: isRead ? draft.question : ""))
        return Redirect(to: call.path(slug), saying: isOpening ? CallTexts.opened : CallTexts.savedDraft)
      }
    }
    return try await context.change { db in
      let slug = try add(draft, home, organisation, by: viewer, isOpening, now, db)
      return Redirect(to: call.path(slug), saying: isOpening ? CallTexts.opened : CallTexts.savedDraft)
    }
  }

  private static func add(
    _ draft: CallChangeStore.Draft, _ home: CallHome, _ organisation: Organisation.ID, by viewer: Viewer,
    _ isOpening: Bool, _ now: Instant, _ db: Connection
  ) throws -> String {
    let store = CallChangeStore(db, now: now)
    let slug = try CallSlug.free(for: draft.question, audience: draft.audience) { try store.isTaken($0) }
    let id = try store.add(draft, slug: slug, in: home.entry?.item.id, of: organisation, by: Person.ID(viewer.id))
    if isOpening { _ = try store.open(id) }
    return slug
  }

  // MARK: - Changing one

  private static func showEdit(
    _ context: Context, _ slug: String, _ refused: FormState?, isStale: Bool = false, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .run) { db, entry in
      let answerers = try CallStore(db).answerers(in: entry.call.caseID, of: entry.call.organisation)
      return CallFormView(
        home: CallHome(
          entry: nil, organisations: [(entry.call.organisation, entry.call.organisationName)], answerers: answerers),
        entry: entry, form: refused ?? CallForm.values(of: entry.call), keys: context.keys, isStale: isStale)
    }
    return .page(callFormPage(view))
  }

  private static func showEdit(
    _ context: Context, _ slug: String, _ refused: FormState?, _ desk: CallDesk
  ) async throws -> Answer {
    try await showEdit(context, slug, refused, isStale: false, desk)
  }

  private struct Stale: Error {}

  private static func save(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    let home = try await desk.read(context, slug, .run) { db, entry in
      CallHome(
        entry: nil, organisations: [(entry.call.organisation, entry.call.organisationName)],
        answerers: try CallStore(db).answerers(in: entry.call.caseID, of: entry.call.organisation),
        mustAnswer: entry.call.state != .draft)
    }
    var form = CallForm(context.request.form, home)
    if home.mustAnswer { form.requireAnswerer() }
    guard form.reader.isSound else { return try await showEdit(context, slug, form.reader.state, desk) }
    let (draft, state) = (form.draft, form.reader.state)
    let seen = Int(context.request.form["set"] ?? "") ?? -1
    do {
      return try await desk.change(context, slug, .run) { change in
        let store = CallChangeStore(change.db, now: change.now)
        // What was for all and no longer is gets an address that cannot be guessed.
        let hides = change.call.audience != .link && draft.audience == .link
        let slug =
          hides
          ? try CallSlug.free(for: draft.question, audience: draft.audience) { try store.isTaken($0) }
          : change.call.slug
        guard try store.set(draft, of: change.call.id, slug: slug, readAt: seen) else { throw Stale() }
        try change.record(
          Contribution(
            .call, target: "call", targetID: change.call.id.number, note: draft.audience == .link ? "" : draft.question)
        )
        try change.followAudience()
        return Redirect(to: call.path(slug), saying: CallTexts.saved)
      }
    } catch is Stale {
      var current = state
      current.values["set"] = nil
      return try await showEdit(context, slug, current, isStale: true, desk)
    }
  }

  private static func openNow(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    try await desk.change(context, slug, .run) { change in
      let store = CallChangeStore(change.db, now: change.now)
      guard change.call.answerer != nil, change.call.answerDue != nil else {
        return Redirect(to: edit.path(slug) + "#svarer", saying: CallTexts.needsAnswerer)
      }
      let wasPast = change.call.state == .open && change.entry.phase == .closed
      if change.call.state != .draft { try store.openPast(change.call.id) }
      guard try store.open(change.call.id) || wasPast else {
        return Redirect(to: change.entry.path, saying: CallTexts.isOpen)
      }
      try change.record(
        Contribution(.callOpened, target: "call", targetID: change.call.id.number, note: change.call.question.danish))
      try change.followAudience()
      return Redirect(to: change.entry.path, saying: CallTexts.opened)
    }
  }

  private static func closeNow(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    try await desk.change(context, slug, .run) { change in
      guard try CallChangeStore(change.db, now: change.now).close(change.call.id) else {
        return Redirect(to: change.entry.path, saying: CallTexts.isClosed)
      }
      try change.record(
        Contribution(.callClosed, target: "call", targetID: change.call.id.number, note: change.call.question.danish))
      return Redirect(to: change.entry.path, saying: CallTexts.closed)
    }
  }

  // MARK: - Its own page

  private static func show(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    let query = context.request.query
    let order = query["orden"].flatMap(IdeaOrder.init(rawValue:)) ?? .neutral
    let words = String((query["soeg"] ?? "").prefix(100))
    let place = IdeaStore.Place(query["efter"])
    let view = try await desk.read(context, slug) { db, entry in
      let store = IdeaStore(db)
      let found = try store.list(
        entry.call.id, order, words: Folding.fold(words).split(separator: " ").map { Folding.pattern(String($0)) },
        after: place)
      return CallView(
        entry: entry, order: order, words: words, isContinued: place != nil,
        ideas: Array(found.prefix(IdeaStore.pageLength)), hasMore: found.count > IdeaStore.pageLength,
        own: try store.own(entry.participant, in: entry.call.id), today: context.today,
        choosing: entry.call.takes.contains(.choices) && entry.call.ideas >= 4 ? desk.links.choosing(slug) : nil,
        keys: context.keys)
    }
    return context.wantsJSON
      ? .json(callJSON(view, in: context.language)) : .page(callPage(view, viewer: context.viewer))
  }

  private static func showEmbedded(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    let view = try await desk.read(context, slug) { db, entry in
      // Only what is for all is shown inside pages of others, and only inside those that were named.
      guard entry.call.audience.isOpenToAll, !entry.call.embeddedIn.isEmpty else { throw Refusal.notFound }
      let found = try IdeaStore(db).list(entry.call.id, .neutral, after: nil, limit: 6)
      return CallView(
        entry: entry, order: .neutral, words: "", isContinued: false, ideas: Array(found.prefix(6)),
        hasMore: found.count > 6, own: [], today: context.today, choosing: nil,
        keys: context.keys)
    }
    return .page(embedPage(view))
  }
}

/// Where a call is made.
struct CallHome: Sendable {
  /// The case it belongs to.
  let entry: CaseEntry?
  let organisations: [(id: Organisation.ID, name: String)]
  let answerers: [Answerer]
  /// It is open or has been: somebody has to answer.
  var mustAnswer = false

  func organisation(named text: String?) -> Organisation.ID? {
    if organisations.count == 1 { return organisations[0].id }
    return organisations.first { String($0.id.number) == text }?.id
  }
}

extension IdeaStore.Place {
  /// Reads `value-id`.
  init?(_ text: String?) {
    let parts = (text ?? "").split(separator: "-")
    guard parts.count == 2, let value = Int(pathSegment: String(parts[0])),
      let id = Idea.ID(pathSegment: String(parts[1]))
    else { return nil }
    self.init(value: value, id: id)
  }

  var text: String { "\(value)-\(id.number)" }
}

/// A shelf of the list, as it is shown.
struct CallShelf: Sendable {
  static let few = 5
  let shelf: CallStore.Shelf
  let calls: [Call]
  let hasMore: Bool

  init(_ shelf: CallStore.Shelf, _ found: [Call], limit: Int) {
    self.shelf = shelf
    calls = Array(found.prefix(limit))
    hasMore = found.count > limit
  }
}

struct CallListView: Sendable {
  let shelves: [CallShelf]
  /// The one shelf that was asked for.
  let only: CallStore.Shelf?
  let today: Day
  let mayMake: Bool

  func calls(on shelf: CallStore.Shelf) -> [Call] { shelves.first { $0.shelf == shelf }?.calls ?? [] }
}

/// A call with a page of its ideas.
struct CallView: Sendable {
  let entry: CallEntry
  let order: IdeaOrder
  let words: String
  let isContinued: Bool
  let ideas: [Idea]
  let hasMore: Bool
  let own: [Idea]
  let today: Day
  let choosing: String?
  let keys: FormKeys
  var call: Call { entry.call }
}
