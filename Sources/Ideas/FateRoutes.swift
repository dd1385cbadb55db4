import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Mail
import Time
import Web

/// Answering: what becomes of an idea, with a reason, a person and a date; and
/// everyone who contributed is told.
enum FateRoutes {
  static let answers = Route("/k/:slug/svar", String.self)
  static let answer = Route("/k/:slug/ide/:number/svar", String.self, Int.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(answers) { context, slug in
      let place = IdeaStore.Place(context.request.query["efter"])
      let (entry, ideas) = try await desk.read(context, slug, .answer) { db, entry in
        (entry, try IdeaStore(db).list(entry.call.id, .unanswered, after: place))
      }
      return .page(
        answersPage(entry, Array(ideas.prefix(IdeaStore.pageLength)), hasMore: ideas.count > IdeaStore.pageLength))
    }
    router.get(answer) { context, slug, number in try await show(context, slug, number, FormState(), desk) }
    router.post(answer) { context, slug, number in try await give(context, slug, number, desk) }
  }

  private static func show(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .answer) { db, entry in
      let idea = try IdeaRoutes.find(number, entry, in: db)
      return AnswerView(
        entry: entry, idea: idea, fates: try IdeaStore(db).fates(of: idea.id),
        form: form, trial: entry.call.caseID.flatMap { desk.links.trial($0, idea.id.number, idea.title) },
        keys: context.keys)
    }
    return .page(answerPage(view))
  }

  private static func give(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let fate = form.choice("skaebne", Idea.Fate.self, missing: FateTexts.whatMissing)
    if fate == .received { form.fail("skaebne", FateTexts.whatMissing) }
    let reason = form.text("hvorfor", limit: 1_000, missing: FateTexts.reasonMissing)
    let next = form.text("naeste", limit: 200)
    guard form.isSound, let fate else { return try await show(context, slug, number, form.state, desk) }
    return try await desk.change(context, slug, .answer) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      guard idea.state == .shown, let person = change.participant.person else { throw Refusal.notFound }
      try FateStore(change.db).give(fate, reason, next: next, to: idea.id, by: person, now: change.now)
      try CallChangeStore(change.db, now: change.now).recount(change.call.id)
      try change.record(
        Contribution(
          .ideaAnswered, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act, size: reason.count,
          note: reason))
      let told = try change.tellContributors(to: idea, fate, reason)
      return Redirect(to: IdeaRoutes.idea.path(slug, number) + "#svar", saying: FateTexts.sent(told))
    }
  }
}

/// What becomes of ideas, in the database.
package struct FateStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func give(
    _ fate: Idea.Fate, _ reason: String, next: String, path: String = "", to idea: Idea.ID, by person: Person.ID,
    now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO idea_fates (idea_id, fate, reason, next_step, path, person_id, at)
      VALUES (\(idea), \(fate), \(reason), \(next), \(path), \(person), \(now))
      """)
    try db.run("UPDATE ideas SET fate = \(fate), answered = \(fate.isAnswer) WHERE id = \(idea)")
  }
}

extension CallChange {
  /// Tells everyone who contributed to an idea: in Samspil those who are known, by mail those who left an address.
  ///
  /// - Returns: How many were told.
  func tellContributors(to idea: Idea, _ fate: Idea.Fate, _ reason: String) throws -> Int {
    let store = ContactStore(db)
    let path = IdeaRoutes.idea.path(call.slug, idea.number) + "#svar"
    var told = 0
    for person in try store.people(of: idea.id, in: call.id.number)
    where try tell(Person.ID(person), Notice(.answer, FateTexts.told(idea.title, fate), path: path)) {
      told += 1
    }
    guard site.sendsMail else { return told }
    let outbox = OutboxStore(db)
    let key = try outbox.key()
    let listeners = try store.listeners(of: idea.id, in: call.id.number)
    for listener in listeners {
      let language = Language(rawValue: listener.language) ?? .danish
      let subject = FateTexts.told(idea.title, fate)(language)
      var letter = Letter(
        once: "idea \(idea.id.number) \(listener.participant) \(now.milliseconds)", to: listener.email,
        language: language, subject: subject, expires: now + .days(14),
        [
          .paragraph(subject + "."), .paragraph(reason),
          .link(ContactTexts.readOn(language), to: site.address + path),
        ])
      letter.unsubscribe = .init(
        address: site.address + ContactRoutes.path(listener.participant, call, key: key),
        words: ContactTexts.stop(language))
      try outbox.add(letter, signed: site.name, now: now)
    }
    return told + listeners.count
  }
}

/// One idea while it is answered.
struct AnswerView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let fates: [IdeaFate]
  let form: FormState
  /// Where it is made into a trial.
  let trial: String?
  let keys: FormKeys
}
