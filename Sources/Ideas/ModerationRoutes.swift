import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Reading what waits, and saying what becomes of it.
enum ModerationRoutes {
  static let queue = Route("/k/:slug/moderation", String.self)
  static let ideas = Route("/k/:slug/moderation/ide/:number", String.self, Int.self)
  static let comments = Route(
    "/k/:slug/moderation/ide/:number/kommentar/:comment", String.self, Int.self, IdeaComment.ID.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(queue) { context, slug in try await show(context, slug, desk) }
    router.get(ideas) { context, slug, number in try await showOne(context, slug, number, nil, FormState(), desk) }
    router.get(comments) { context, slug, number, comment in
      try await showOne(context, slug, number, comment, FormState(), desk)
    }
    router.post(ideas) { context, slug, number in
      try await decide(context, slug, number, nil, desk) { change, verdict in
        guard let idea = try IdeaStore(change.db).one(number, in: change.call.id) else { throw Refusal.notFound }
        let store = ModerationStore(change.db)
        if !verdict.isShown { try CombineStore(change.db, now: change.now).dissolve(idea.id) }
        guard
          try verdict.isShown
            ? store.show(idea.id, now: change.now) : store.refuse(idea.id, verdict.reason, now: change.now)
        else { return false }
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        if let now = try IdeaStore(change.db).one(idea.id) {
          try change.index(now)
          try IdeaChangeStore(change.db, now: change.now).setNote(of: now, isRead: change.call.isReadByTeam)
        }
        // Why stands in the log of those who read, and by the idea for its writer; not in the timeline of all.
        try change.record(
          Contribution(.moderation, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
        try change.note(verdict.isShown, verdict.reason, idea.id, nil)
        return true
      }
    }
    router.post(comments) { context, slug, number, comment in
      try await decide(context, slug, number, comment, desk) { change, verdict in
        guard let idea = try IdeaStore(change.db).one(number, in: change.call.id),
          let found = try IdeaStore(change.db).comment(comment, on: idea.id)
        else { throw Refusal.notFound }
        let store = ModerationStore(change.db)
        guard try verdict.isShown ? store.show(found.id) : store.refuse(found.id, verdict.reason) else { return false }
        let changes = IdeaChangeStore(change.db, now: change.now)
        try changes.countComments(of: idea.id)
        if let now = try IdeaStore(change.db).comment(comment, on: idea.id) {
          try changes.setNote(of: now, isRead: change.call.isReadByTeam)
        }
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(.moderation, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act))
        try change.note(verdict.isShown, verdict.reason, idea.id, found.id)
        return true
      }
    }
  }

  /// One by itself, also one that has been shown: it can be taken away, with a reason.
  private static func showOne(
    _ context: Context, _ slug: String, _ number: Int, _ comment: IdeaComment.ID?, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .moderate) { db, entry in
      let idea = try IdeaRoutes.find(number, entry, in: db)
      let found = try comment.map { id in
        guard let found = try IdeaStore(db).comment(id, on: idea.id) else { throw Refusal.notFound }
        return found
      }
      return QueueView(
        entry: entry, ideas: found == nil ? [idea] : [], comments: found.map { [$0] } ?? [], about: [idea.id: idea],
        form: form, keys: context.keys, today: context.today, isOne: true)
    }
    return .page(queuePage(view))
  }

  private static func show(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    let view = try await desk.read(context, slug, .moderate) { db, entry in
      let store = ModerationStore(db)
      let comments = try store.heldComments(in: entry.call.id)
      let reports = try ReportStore(db).open(in: entry.call.id)
      let about = try IdeaStore(db).some(Array(Set(comments.map(\.idea) + reports.map(\.idea))))
      return QueueView(
        entry: entry, ideas: try store.heldIdeas(in: entry.call.id), comments: comments,
        about: Dictionary(uniqueKeysWithValues: about.map { ($0.id, $0) }), form: FormState(), keys: context.keys,
        today: context.today, reports: reports, log: try ReportStore(db).log(of: entry.call.id))
    }
    return .page(queuePage(view))
  }

  private struct Verdict: Sendable {
    let isShown: Bool
    let reason: String
  }

  private static func decide(
    _ context: Context, _ slug: String, _ number: Int, _ comment: IdeaComment.ID?, _ desk: CallDesk,
    _ body: @escaping @Sendable (CallChange, Verdict) throws -> Bool
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let isShown = form.form["handling"] == "vis"
    let reason = form.text("hvorfor", limit: 300, missing: isShown ? nil : ModerationTexts.reasonMissing)
    guard form.isSound else { return try await showOne(context, slug, number, comment, form.state, desk) }
    let verdict = Verdict(isShown: isShown, reason: isShown ? "" : reason)
    return try await desk.change(context, slug, .moderate) { change in
      let isDone = try body(change, verdict)
      return Redirect(
        to: queue.path(slug),
        saying: isDone ? (isShown ? ModerationTexts.shown : ModerationTexts.refused) : ModerationTexts.was)
    }
  }
}

/// What waits to be read in a call.
struct QueueView: Sendable {
  let entry: CallEntry
  let ideas: [Idea]
  let comments: [IdeaComment]
  /// What the comments are about.
  let about: [Idea.ID: Idea]
  let form: FormState
  let keys: FormKeys
  let today: Day
  /// Whether one is looked at by itself.
  var isOne = false
  var reports: [IdeaReport] = []
  var log: [ModerationAct] = []
}

extension CallChange {
  /// Writes a decision into the log, and settles what readers have pointed out about the same.
  func note(_ isShown: Bool, _ reason: String, _ idea: Idea.ID, _ comment: IdeaComment.ID?) throws {
    let store = ReportStore(db)
    try store.note(
      isShown ? .shown : .refused, reason, idea, comment, in: call.id, by: participant.person, now: now)
    _ = try store.settle(idea, comment, now: now)
  }
}
