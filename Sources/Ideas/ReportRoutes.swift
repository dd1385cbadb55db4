import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Pointing out what should not stand there, and asking for what was not shown
/// to be read again. Neither hides or shows anything by itself: a person decides.
enum ReportRoutes {
  static let report = Route("/k/:slug/ide/:number/anmeld", String.self, Int.self)
  static let appeal = Route("/k/:slug/ide/:number/klage", String.self, Int.self)
  static let settle = Route("/k/:slug/moderation/ide/:number/i-orden", String.self, Int.self)

  /// What one address may point out within an hour.
  private static let mostAnHour = 30

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(report, access: .everyone) { context, slug, number in
      try await show(context, slug, number, FormState(), desk)
    }
    router.post(report, access: .everyone) { context, slug, number in try await send(context, slug, number, desk) }
    router.post(appeal, access: .everyone) { context, slug, number in try await ask(context, slug, number, desk) }
    router.post(settle) { context, slug, number in try await settle(context, slug, number, desk) }
  }

  private static func show(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let comment = (context.request.query["kommentar"] ?? form.values["kommentar"]?.first).flatMap(
      IdeaComment.ID.init(pathSegment:))
    let view = try await desk.read(context, slug, .report) { db, entry in
      let idea = try IdeaRoutes.find(number, entry, in: db)
      return ReportView(
        entry: entry, idea: idea, comment: try comment.map { try shown($0, on: idea, db) },
        form: form,
        keys: context.keys)
    }
    return .page(reportPage(view, isSignedIn: context.viewer != nil))
  }

  /// Only what can be read can be pointed out: what waits or was refused is not shown by asking about it.
  private static func shown(_ comment: IdeaComment.ID, on idea: Idea, _ db: Connection) throws -> IdeaComment {
    guard let found = try IdeaStore(db).comment(comment, on: idea.id), found.state == .shown else {
      throw Refusal.notFound
    }
    return found
  }

  private static func send(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let why = form.choice("hvorfor", IdeaReport.Why.self, missing: ReportTexts.whyMissing)
    let text = form.text("tekst", limit: 300)
    guard form.isSound, let why else { return try await show(context, slug, number, form.state, desk) }
    let comment = form.form["kommentar"].flatMap(IdeaComment.ID.init(pathSegment:))
    try context.services.limits.check(
      "report", by: "\(slug) \(context.request.remoteAddress)", atMost: mostAnHour, within: .hours(1), now: context.now)
    return try await desk.change(context, slug, .report, isNews: false) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      let about = try comment.map { id in
        try shown(id, on: idea, change.db).id
      }
      let store = ReportStore(change.db)
      let isNew = try store.add(
        why, text, about: idea.id, about, in: change.call.id, by: change.participant, now: change.now)
      // Once for each thing, however many point at it.
      if isNew, try store.readers(of: idea.id, about) == 1, let answerer = change.call.answerer {
        try change.tell(
          answerer, Notice(.question, ReportTexts.toldReport(idea.title), path: ModerationRoutes.queue.path(slug)))
      }
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: ReportTexts.sent)
    }
  }

  /// Whoever wrote what is not shown can ask once for it to be read again.
  private static func ask(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("klage", limit: 300, missing: ReportTexts.appealMissing)
    guard form.isSound else {
      let place = IdeaRoutes.idea.path(slug, number)
      _ = try await desk.read(context, slug, .withdrawOwn) { db, entry in try IdeaRoutes.findOwn(number, entry, in: db)
      }
      return .redirect(Redirect(to: place, saying: ReportTexts.appealMissing))
    }
    return try await desk.change(context, slug, .withdrawOwn) { change in
      let idea = try IdeaRoutes.findOwn(number, change.entry, in: change.db)
      let place = IdeaRoutes.idea.path(slug, number)
      let store = ReportStore(change.db)
      guard idea.state == .refused, try !store.isAppealed(idea.id) else {
        return Redirect(to: place, saying: ReportTexts.appealedAlready)
      }
      try ModerationStore(change.db).holdAgain(idea.id, now: change.now)
      try CallChangeStore(change.db, now: change.now).recount(change.call.id)
      try store.note(.appealed, text, idea.id, nil, in: change.call.id, by: nil, now: change.now)
      if let answerer = change.call.answerer {
        try change.tell(answerer, Notice(.question, ReportTexts.toldAppeal, path: ModerationRoutes.queue.path(slug)))
      }
      return Redirect(to: place, saying: ReportTexts.appealed)
    }
  }

  private static func settle(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer
  {
    let comment = context.request.form["kommentar"].flatMap(IdeaComment.ID.init(pathSegment:))
    return try await desk.change(context, slug, .moderate) { change in
      guard let idea = try IdeaStore(change.db).one(number, in: change.call.id) else { throw Refusal.notFound }
      let store = ReportStore(change.db)
      if try store.settle(idea.id, comment, now: change.now) {
        try store.note(
          .settled, "", idea.id, comment, in: change.call.id, by: change.participant.person, now: change.now)
      }
      return Redirect(to: ModerationRoutes.queue.path(slug), saying: ReportTexts.settled)
    }
  }
}

struct ReportView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let comment: IdeaComment?
  let form: FormState
  let keys: FormKeys
}
