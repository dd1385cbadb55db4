import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// What people can contribute, what cases lack, and asking.
package enum OfferRoutes {
  package static let offers = Route("/tilbud")
  static let withdrawal = Route("/tilbud/:offer/tilbage", Offer.ID.self)
  package static let question = Route("/tilbud/spoergsmaal/:ask", Ask.ID.self)
  package static let needs = Route("/forloeb/:case/mangler", Case.ID.self)
  static let met = Route("/forloeb/:case/mangler/:need/daekket", Case.ID.self, Need.ID.self)
  static let asking = Route("/forloeb/:case/mangler/:need/spoerg", Case.ID.self, Need.ID.self)

  /// The tab under which needs stand; it belongs to another slice.
  static let actors = Route("/forloeb/:case/aktoerer", Case.ID.self)
  static let tab = "aktoerer"

  package static func add(to router: inout Router, desk: CaseDesk) {
    router.get(offers) { context in try await show(context, nil) }
    router.post(offers) { context in try await add(context) }
    router.post(withdrawal) { context, offer in try await withdraw(context, offer) }
    let room = NeedRoom(desk: desk)
    router.get(question) { context, ask in try await room.showQuestion(context, ask, FormState()) }
    router.post(question) { context, ask in try await room.answer(context, ask) }
    router.get(needs) { context, id in try await room.show(context, id, FormState()) }
    router.post(needs) { context, id in try await room.add(context, id) }
    router.post(met) { context, id, need in try await room.meet(context, id, need) }
    router.post(asking) { context, id, need in try await room.ask(context, id, need) }
  }

  /// How many offers one person can have.
  static let most = 20

  private static func account(_ context: Context) throws -> Viewer {
    let viewer = try context.person
    guard !viewer.isGuest else { throw Refusal.notAllowed(OfferTexts.noAccount) }
    return viewer
  }

  private static func show(_ context: Context, _ refused: FormState?) async throws -> Answer {
    let viewer = try account(context)
    let now = context.now
    let view = try await context.read { db in
      OfferView(
        offers: try OfferStore(db).offers(of: viewer), waiting: try NeedStore(db).waiting(for: viewer.id, now: now),
        administered: try administered(by: viewer, in: db))
    }
    if context.wantsJSON { return .json(OfferJSON.offers(view)) }
    let group = Person.Home(rawValue: viewer.home)?.actorGroup ?? .employee
    let form =
      refused
      ?? FormState(filled: ["gruppe": group.rawValue, "synlighed": OfferVisibility.signedIn.rawValue, "plads": "2"])
    return .page(offersPage(view, form: form, keys: context.keys))
  }

  private static func administered(by viewer: Viewer, in db: Connection) throws -> [AdministeredOrganisation] {
    guard !viewer.administers.isEmpty else { return [] }
    return try db.rows(
      "SELECT id, name FROM organisations WHERE id IN \(list: viewer.administers) ORDER BY folded, id"
    ) { AdministeredOrganisation(id: try $0.read("id"), name: try $0.read("name")) }
  }

  private static func add(_ context: Context) async throws -> Answer {
    let viewer = try account(context)
    var form = FormReader(context.request.form)
    let kind = form.choice("slags", OfferKind.self, missing: OfferTexts.kindMissing)
    let text = form.text("tekst", limit: 300, missing: OfferTexts.wordsMissing)
    let group = form.choice("gruppe", ActorGroup.self, missing: OfferTexts.groupMissing)
    let visibility = form.choice("synlighed", OfferVisibility.self, missing: OfferTexts.visibilityMissing)
    let room = form.number("plads", in: 1...5, missing: OfferTexts.roomMissing)
    let behalf = form.form["for"].flatMap { Int($0) }.flatMap { viewer.administers.contains($0) ? $0 : nil }
    let organisation = (behalf ?? viewer.organisations.first).map(Organisation.ID.init)
    if visibility == .organisation, organisation == nil { form.fail("synlighed", OfferTexts.needsOrganisation) }
    if form.isSound, try await context.read({ db in try OfferStore(db).count(of: viewer) }) >= most {
      form.fail("tekst", OfferTexts.tooMany)
    }
    guard form.isSound, let kind, let group, let visibility, let room else {
      return try await show(context, form.state)
    }
    let new = OfferStore.New(
      kind: kind, text: text, group: group, visibility: visibility, room: room, organisation: organisation,
      isOrganisations: behalf != nil)
    let now = context.now
    return try await context.change { db in
      _ = try OfferStore(db).add(new, by: Person.ID(viewer.id), now: now)
      return Redirect(to: offers.path(), saying: OfferTexts.saved)
    }
  }

  private static func withdraw(_ context: Context, _ offer: Offer.ID) async throws -> Answer {
    let viewer = try account(context)
    let now = context.now
    return try await context.change { db in
      guard try OfferStore(db).withdraw(offer, by: viewer, now: now) else { throw Refusal.notFound }
      return Redirect(to: offers.path(), saying: OfferTexts.withdrawn)
    }
  }
}

/// An organisation for which the viewer can offer something.
struct AdministeredOrganisation: Sendable {
  let id: Organisation.ID
  let name: String
}

/// What the page of one's offers shows.
struct OfferView: Sendable {
  let offers: [Offer]
  let waiting: [AskWaiting]
  let administered: [AdministeredOrganisation]
}
