import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Comments on ideas: writing one, changing one's own, taking it back.
enum CommentRoutes {
  static let write = Route("/k/:slug/ide/:number/kommentar", String.self, Int.self)
  static let change = Route(
    "/k/:slug/ide/:number/kommentar/:comment/ret", String.self, Int.self, IdeaComment.ID.self)
  static let takeBack = Route(
    "/k/:slug/ide/:number/kommentar/:comment/tilbage", String.self, Int.self, IdeaComment.ID.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(write, access: .everyone) { context, slug, number in
      try await show(context, slug, number, FormState(), desk)
    }
    router.post(write, access: .everyone) { context, slug, number in try await send(context, slug, number, desk) }
    router.get(change, access: .everyone) { context, slug, number, comment in
      try await showChange(context, slug, number, comment, nil, desk)
    }
    router.post(change, access: .everyone) { context, slug, number, comment in
      try await save(context, slug, number, comment, desk)
    }
    router.post(takeBack, access: .everyone) { context, slug, number, comment in
      try await take(context, slug, number, comment, desk)
    }
  }

  /// A comment as it was typed.
  private struct Written: Sendable {
    let text: String
    let stance: IdeaComment.Stance
    let name: String

    init(_ form: inout FormReader) {
      text = form.text("kommentar", limit: 1_000, missing: IdeaTexts.commentMissing)
      stance = form.optionalChoice("hvad", IdeaComment.Stance.self) ?? .note
      name = form.text("navn", limit: 60).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }

  // MARK: - Writing one

  private static func show(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let (entry, idea) = try await desk.read(context, slug, .comment) { db, entry in
      (entry, try IdeaRoutes.find(number, entry, in: db))
    }
    return .page(
      commentPage(
        CommentFormView(entry: entry, idea: idea, form: form, keys: context.keys, now: context.now), context.viewer))
  }

  private static func send(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let written = Written(&form)
    let group = form.optionalChoice("gruppe", ActorGroup.self)
    guard form.isSound else { return try await show(context, slug, number, form.state, desk) }
    let filling = Filling(context)
    return try await desk.change(context, slug, .comment, as: group, limit: .writing) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      guard idea.state == .shown else { throw Refusal.notFound }
      var new = IdeaChangeStore.NewComment(
        text: written.text, stance: written.stance, name: change.viewer?.name ?? written.name)
      new.heldFor = try change.sign(in: [written.text, written.name], filling, desk)?.rawValue ?? ""
      let comment = try IdeaChangeStore(change.db, now: change.now).comment(
        new, on: idea, in: change.call.id, by: change.participant)
      try change.record(
        Contribution(
          .comment, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act, size: written.text.count,
          note: new.heldFor.isEmpty ? written.text : ""))
      let place = IdeaRoutes.idea.path(slug, number) + "#kommentarer"
      if new.heldFor.isEmpty, let author = idea.person {
        try change.tell(author, Notice(.answer, FateTexts.commented(idea.title), path: place))
      }
      return Redirect(to: place, saying: new.heldFor.isEmpty ? IdeaTexts.commentSent : IdeaTexts.commentHeld)
    }
  }

  // MARK: - Changing one's own

  private static func findOwn(
    _ comment: IdeaComment.ID, on number: Int, _ entry: CallEntry, in db: Connection
  ) throws -> (Idea, IdeaComment) {
    let idea = try IdeaRoutes.find(number, entry, in: db)
    guard let found = try IdeaStore(db).comment(comment, on: idea.id), found.participant == entry.participant?.key,
      found.state != .withdrawn, found.state != .removed
    else { throw Refusal.notFound }
    return (idea, found)
  }

  private static func showChange(
    _ context: Context, _ slug: String, _ number: Int, _ comment: IdeaComment.ID, _ refused: FormState?,
    isStale: Bool = false, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .editOwn) { db, entry in
      let (idea, found) = try findOwn(comment, on: number, entry, in: db)
      let filled = FormState(filled: [
        "kommentar": found.text, "hvad": found.stance.rawValue, "navn": found.name,
      ])
      return CommentFormView(
        entry: entry, idea: idea, form: refused ?? filled, keys: context.keys, now: context.now, comment: found,
        isStale: isStale)
    }
    return .page(commentChangePage(view, context.viewer))
  }

  private static func save(
    _ context: Context, _ slug: String, _ number: Int, _ comment: IdeaComment.ID, _ desk: CallDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let written = Written(&form)
    guard form.isSound else { return try await showChange(context, slug, number, comment, form.state, desk) }
    let state = form.state
    let seen = context.request.form["laest"].flatMap { Int64($0) } ?? -1
    do {
      return try await desk.change(context, slug, .editOwn, limit: .writing) { change in
        let (idea, found) = try findOwn(comment, on: number, change.entry, in: change.db)
        let store = IdeaChangeStore(change.db, now: change.now)
        var new = IdeaChangeStore.NewComment(
          text: written.text, stance: written.stance, name: change.viewer?.name ?? written.name)
        new.heldFor = change.signOfChange(in: [written.text, written.name])?.rawValue ?? ""
        guard try store.rewrite(found, new, readAt: seen) else { throw Stale() }
        try store.countComments(of: idea.id)
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(
            .commentChanged, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act,
            size: written.text.count))
        guard let now = try IdeaStore(change.db).comment(comment, on: idea.id) else { throw Refusal.notFound }
        try store.setNote(of: now, isRead: change.call.isReadByTeam)
        return Redirect(
          to: IdeaRoutes.idea.path(slug, number) + "#kommentarer",
          saying: now.state == .shown ? IdeaTexts.commentChanged : IdeaTexts.commentHeld)
      }
    } catch is Stale {
      return try await showChange(context, slug, number, comment, state, isStale: true, desk)
    }
  }

  private struct Stale: Error {}

  private static func take(
    _ context: Context, _ slug: String, _ number: Int, _ comment: IdeaComment.ID, _ desk: CallDesk
  ) async throws -> Answer {
    try await desk.change(context, slug, .withdrawOwn) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      guard let found = try IdeaStore(change.db).comment(comment, on: idea.id),
        found.participant == change.participant.key
      else { throw Refusal.notFound }
      if try IdeaChangeStore(change.db, now: change.now).withdraw(found) {
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(.commentWithdrawn, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act))
      }
      return Redirect(to: IdeaRoutes.idea.path(slug, number) + "#kommentarer", saying: IdeaTexts.commentTakenBack)
    }
  }
}

extension IdeaComment {
  /// What was taken away stays as a place without words; what waits is for its writer and those who run the call.
  func isSeen(by entry: CallEntry) -> Bool {
    switch state {
    case .shown, .removed, .withdrawn: true
    case .held, .refused: participant == entry.participant?.key || entry.may(.moderate)
    }
  }
}

/// The form for a comment, new or one's own.
struct CommentFormView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let form: FormState
  let keys: FormKeys
  let now: Instant
  /// The one that is changed.
  var comment: IdeaComment?
  var isStale = false
}
