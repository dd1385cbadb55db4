import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The places of ideas.
package enum IdeaRoutes {
  package static let share = Route("/k/:slug/del", String.self)
  static let similar = Route("/k/:slug/lignende", String.self)
  package static let idea = Route("/k/:slug/ide/:number", String.self, Int.self)
  static let receipt = Route("/k/:slug/ide/:number/tak", String.self, Int.self)
  static let support = Route("/k/:slug/ide/:number/stoet", String.self, Int.self)
  static let unsupport = Route("/k/:slug/ide/:number/stoet/tilbage", String.self, Int.self)
  static let change = Route("/k/:slug/ide/:number/ret", String.self, Int.self)
  static let withdraw = Route("/k/:slug/ide/:number/tilbagetraekning", String.self, Int.self)
  /// Told when something in the call has changed.
  static let live = Route("/k/:slug/live", String.self)
  static let contact = Route("/k/:slug/besked/:token", String.self, String.self)

  static func add(to router: inout Router, desk: CallDesk) {
    addSharing(to: &router, desk)
    router.get(idea, access: .everyone) { context, slug, number in try await show(context, slug, number, desk) }
    router.get(support, access: .everyone) { context, slug, number in
      try await showSupport(context, slug, number, desk)
    }
    router.post(support, access: .everyone) { context, slug, number in
      try await giveSupport(context, slug, number, desk)
    }
    router.post(unsupport, access: .everyone) { context, slug, number in
      try await takeSupport(context, slug, number, desk)
    }
    CommentRoutes.add(to: &router, desk: desk)
    ContactRoutes.add(to: &router, desk: desk)
    ModerationRoutes.add(to: &router, desk: desk)
    FateRoutes.add(to: &router, desk: desk)
    CombineRoutes.add(to: &router, desk: desk)
    ReportRoutes.add(to: &router, desk: desk)
    IdeaFormats.add(to: &router, desk: desk)
    router.get(live, access: .everyone) { context, slug in
      let entry = try await desk.read(context, slug) { _, entry in entry }
      let stream = try desk.hub.listen(to: CallDesk.subject(entry.call.id.number, slug))
      return .response(Response(body: .events(stream)))
    }
  }

  private static func addSharing(to router: inout Router, _ desk: CallDesk) {
    router.get(share, access: .everyone) { context, slug in
      try await showShare(context, slug, FormState(), desk)
    }
    router.post(share, access: .everyone) { context, slug in try await send(context, slug, desk) }
    router.get(similar, access: .everyone) { context, slug in
      let text = String((context.request.query["q"] ?? "").prefix(200))
      let (matches, call) = try await desk.read(context, slug) { db, entry in
        (try desk.similar.matches(title: text, in: entry.call.id, now: context.now, db), entry.call)
      }
      return .fragment(similarList(matches, in: call))
    }
    router.get(receipt, access: .everyone) { context, slug, number in
      try await showReceipt(context, slug, number, desk)
    }
    router.get(change, access: .everyone) { context, slug, number in
      try await showChange(context, slug, number, nil, desk)
    }
    router.post(change, access: .everyone) { context, slug, number in try await save(context, slug, number, desk) }
    router.post(withdraw, access: .everyone) { context, slug, number in
      try await takeBack(context, slug, number, desk)
    }
  }

  // MARK: - Finding one

  /// The idea of that number, if the reader may see it. What has been taken away says so.
  static func find(_ number: Int, _ entry: CallEntry, in db: Connection) throws -> Idea {
    guard let idea = try IdeaStore(db).one(number, in: entry.call.id) else { throw Refusal.notFound }
    // What nobody had seen yet was never there.
    if idea.state == .withdrawn || idea.state == .removed {
      throw idea.wasShown ? CallProblem.gone : Refusal.notFound
    }
    guard idea.isSeen(by: entry) else { throw Refusal.notFound }
    return idea
  }

  /// The idea, where it is one's own.
  static func findOwn(_ number: Int, _ entry: CallEntry, in db: Connection) throws -> Idea {
    let idea = try find(number, entry, in: db)
    guard idea.isOwn(entry.participant) else { throw Refusal.notFound }
    return idea
  }

  // MARK: - One idea

  private static func show(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    let from = context.request.query["fra"].flatMap(IdeaComment.ID.init(pathSegment:))
    let view = try await desk.read(context, slug) { db, entry in
      try ideaView(number, entry, from: from, context, desk, db)
    }
    return context.wantsJSON ? .json(ideaJSON(view)) : .page(ideaPage(view, viewer: context.viewer))
  }

  private static func ideaView(
    _ number: Int, _ entry: CallEntry, from first: IdeaComment.ID?, _ context: Context, _ desk: CallDesk,
    _ db: Connection
  ) throws -> IdeaView {
    let store = IdeaStore(db)
    let idea = try find(number, entry, in: db)
    let comments = try store.comments(on: idea.id, from: first)
    let seen = comments.prefix(IdeaStore.commentPage).filter { $0.isSeen(by: entry) }
    return IdeaView(
      entry: entry, idea: idea, kin: try store.kin(of: idea), fates: try store.fates(of: idea.id), comments: seen,
      more: comments.count > IdeaStore.commentPage ? comments[IdeaStore.commentPage - 1].id : nil,
      alike: try desk.similar.matches(
        title: idea.title, text: idea.text, in: entry.call.id, except: idea.id, top: 4, now: context.now, db
      ).map(\.idea),
      doesSupport: try store.supports(entry.participant, idea), today: context.today, now: context.now,
      keys: context.keys, viewerName: context.viewer?.name,
      mayJoin: try entry.may(.joinOwn)
        && !store.own(entry.participant, in: entry.call.id)
          .filter { $0.isListed && $0.id != idea.id && $0.parts == 0 }.isEmpty
    )
  }

  // MARK: - Support

  /// Whoever takes part for the first time presses here, and may say what they are.
  private static func showSupport(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    let (entry, idea) = try await desk.read(context, slug, .support) { db, entry in
      (entry, try find(number, entry, in: db))
    }
    return .page(supportPage(entry, idea, context.keys))
  }

  private static func giveSupport(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    let form = FormReader(context.request.form)
    let group = form.optionalChoice("gruppe", ActorGroup.self)
    return try await desk.change(context, slug, .support, as: group, isNews: false, limit: .supporting) { change in
      let idea = try whole(number, change)
      let place = self.idea.path(slug, idea.number)
      guard idea.state == .shown else { throw Refusal.notFound }
      guard !idea.isOwn(change.participant) else { return Redirect(to: place, saying: IdeaTexts.ownSupport) }
      guard try IdeaChangeStore(change.db, now: change.now).support(idea.id, by: change.participant) else {
        return Redirect(to: place, saying: IdeaTexts.supportedAlready)
      }
      try change.record(Contribution(.support, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
      return Redirect(to: place, saying: IdeaTexts.supported)
    }
  }

  /// Support for what is now in another goes to that, and is taken back there.
  private static func whole(_ number: Int, _ change: CallChange) throws -> Idea {
    let found = try find(number, change.entry, in: change.db)
    return try found.partOf.flatMap { try IdeaStore(change.db).one($0) } ?? found
  }

  private static func takeSupport(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    try await desk.change(context, slug, .support, isNews: false, limit: .supporting) { change in
      let idea = try whole(number, change)
      let place = self.idea.path(slug, idea.number)
      guard try IdeaChangeStore(change.db, now: change.now).unsupport(idea.id, by: change.participant) else {
        return Redirect(to: place)
      }
      try change.record(
        Contribution(.supportWithdrawn, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
      return Redirect(to: place, saying: IdeaTexts.unsupported)
    }
  }
}

/// One idea as it is shown.
struct IdeaView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let kin: IdeaKin
  let fates: [IdeaFate]
  let comments: [IdeaComment]
  /// The last comment shown, where there are more.
  let more: IdeaComment.ID?
  let alike: [Idea]
  let doesSupport: Bool
  let today: Day
  let now: Instant
  let keys: FormKeys
  let viewerName: String?
  /// Whether the reader has another idea of their own that could go into this one.
  let mayJoin: Bool

  var call: Call { entry.call }
  var isOwn: Bool { idea.isOwn(entry.participant) }
}
