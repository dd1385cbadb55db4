import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Sharing an idea: the form, what is alike, and the receipt.

extension IdeaRoutes {
  static func showShare(
    _ context: Context, _ slug: String, _ form: FormState, asking question: ShareView.Question? = nil,
    matches: [SimilarIdeas.Match] = [], _ desk: CallDesk
  ) async throws -> Answer {
    let base = (context.request.query["byg"] ?? form.values["byg"]?.first).flatMap { Int(pathSegment: $0) }
    let view: ShareView
    do {
      view = try await desk.read(context, slug, .addIdea) { db, entry in
        ShareView(
          entry: entry, form: form, question: question, matches: matches,
          base: try base.flatMap { try IdeaStore(db).one($0, in: entry.call.id) }.flatMap {
            $0.state == .shown ? $0 : nil
          },
          now: context.now, keys: context.keys, sendsMail: context.services.site.sendsMail)
      }
    } catch let problem as CallProblem where !context.wantsJSON {
      return try await showClosed(context, slug, problem, desk)
    }
    return .page(sharePage(view, context.viewer))
  }

  /// Nothing more is taken: why, and what one can still do.
  private static func showClosed(
    _ context: Context, _ slug: String, _ problem: CallProblem, _ desk: CallDesk
  ) async throws -> Answer {
    let entry = try await desk.read(context, slug) { _, entry in entry }
    return .page(closedPage(entry, problem))
  }

  static func send(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let written = WrittenIdea(&form, sendsMail: context.services.site.sendsMail && context.viewer == nil)
    guard form.isSound else { return try await showShare(context, slug, form.state, desk) }
    let state = form.state
    if let asked = try await question(written, context, slug, desk) {
      return try await showShare(context, slug, state, asking: asked.question, matches: asked.matches, desk)
    }
    let filling = Filling(context)
    return try await desk.change(context, slug, .addIdea, as: written.group, limit: .writing) { change in
      try share(written, filling, in: change, desk)
    }
  }

  /// What the writer should look at before it is sent; they may send it all the same.
  private static func question(
    _ written: WrittenIdea, _ context: Context, _ slug: String, _ desk: CallDesk
  ) async throws -> (question: ShareView.Question, matches: [SimilarIdeas.Match])? {
    guard context.request.form["set"] == nil else { return nil }
    let matches = try await desk.read(context, slug, .addIdea) { db, entry in
      try desk.similar.matches(title: written.title, text: written.text, in: entry.call.id, now: context.now, db)
    }
    if PersonalSigns.areIn(written.title + "\n" + written.text) { return (.personal, matches) }
    return matches.contains(where: \.isWarning) ? (.similar, matches) : nil
  }

  private static func share(
    _ written: WrittenIdea, _ filling: Filling, in change: CallChange, _ desk: CallDesk
  ) throws -> Redirect {
    let store = IdeaChangeStore(change.db, now: change.now)
    let base = try written.base.flatMap { try IdeaStore(change.db).one($0, in: change.call.id) }
      .flatMap { $0.state == .shown ? $0 : nil }
    var new = IdeaChangeStore.New(title: written.title, folded: written.folded)
    new.text = written.text
    new.name = change.viewer?.name ?? written.name
    new.language = change.language.rawValue
    new.buildsOn = base?.id
    new.heldFor = try change.sign(in: [written.title, written.text, written.name], filling, desk)?.rawValue ?? ""
    if new.heldFor.isEmpty || new.heldFor == WritingSign.rule.rawValue,
      try store.isThere(written.folded, in: change.call.id)
    {
      new.heldFor = WritingSign.same.rawValue
    }
    let idea = try store.add(new, to: change.call.id, by: change.participant)
    let act = try change.record(
      Contribution(
        .idea, target: Idea.target, targetID: idea.id.number, buildsOn: base?.act,
        size: written.title.count + written.text.count, note: idea.state == .shown ? written.title : ""))
    try store.set(act: act, of: idea.id)
    if idea.state == .shown { try change.index(idea) }
    if let email = written.email { try ContactStore(change.db).ask(email, change) }
    if let base, let author = base.person, idea.state == .shown {
      try change.tell(
        author, Notice(.answer, FateTexts.builtOn(base.title), path: self.idea.path(change.call.slug, idea.number)))
    }
    return Redirect(to: receipt.path(change.call.slug, idea.number))
  }

  static func showReceipt(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug) { db, entry in
      let contact = try ContactStore(db).contact(of: entry)
      return ReceiptView(
        entry: entry, idea: try findOwn(number, entry, in: db), today: context.today,
        waitsForMail: contact.map { !$0.isConfirmed } ?? false,
        choosing: entry.call.takes.contains(.choices) && entry.call.ideas >= 4 && entry.phase == .open
          ? desk.links.choosing(slug) : nil)
    }
    return .page(receiptPage(view, context.viewer))
  }

  // MARK: - Changing one's own

  static func showChange(
    _ context: Context, _ slug: String, _ number: Int, _ refused: FormState?, isStale: Bool = false, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .editOwn) { db, entry in
      let idea = try findOwn(number, entry, in: db)
      let filled = FormState(filled: ["saetning": idea.title, "uddybning": idea.text, "navn": idea.name])
      return ChangeView(
        entry: entry, idea: idea, form: refused ?? filled, isStale: isStale, now: context.now, keys: context.keys)
    }
    return .page(changePage(view, context.viewer))
  }

  static func save(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let written = WrittenIdea(&form, sendsMail: false)
    guard form.isSound else { return try await showChange(context, slug, number, form.state, desk) }
    let state = form.state
    let seen = Int(context.request.form["laest"] ?? "") ?? -1
    do {
      return try await desk.change(context, slug, .editOwn, limit: .writing) { change in
        let idea = try findOwn(number, change.entry, in: change.db)
        let store = IdeaChangeStore(change.db, now: change.now)
        let held = change.signOfChange(in: [written.title, written.text, written.name])?.rawValue ?? ""
        guard
          try store.rewrite(
            idea, title: written.title, text: written.text, name: change.viewer?.name ?? written.name,
            folded: written.folded, heldFor: held, readAt: seen)
        else { throw Stale() }
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(
            .ideaChanged, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act, size: written.title.count))
        guard let now = try IdeaStore(change.db).one(idea.id) else { throw Refusal.notFound }
        try change.index(now)
        try store.setNote(of: now, isRead: change.call.isReadByTeam)
        return Redirect(
          to: self.idea.path(slug, number), saying: now.state == .shown ? IdeaTexts.changed : IdeaTexts.isHeld)
      }
    } catch is Stale {
      return try await showChange(context, slug, number, state, isStale: true, desk)
    }
  }

  private struct Stale: Error {}

  static func takeBack(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    try await desk.change(context, slug, .withdrawOwn) { change in
      let idea = try findOwn(number, change.entry, in: change.db)
      try CombineStore(change.db, now: change.now).dissolve(idea.id)
      if try IdeaChangeStore(change.db, now: change.now).withdraw(idea.id) {
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.forget(idea)
        try change.record(
          Contribution(.ideaWithdrawn, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
      }
      return Redirect(to: change.entry.path, saying: IdeaTexts.takenBack)
    }
  }
}

/// An idea as it was typed.
struct WrittenIdea: Sendable {
  let title: String
  let text: String
  let name: String
  let group: ActorGroup?
  let email: String?
  /// The number of the idea that it builds on.
  let base: Int?

  /// - Parameter sendsMail: Whether an address is asked for: one that nothing can be sent to is not.
  init(_ form: inout FormReader, sendsMail: Bool) {
    // One sentence: a line break is a space.
    let sentence = form.text("saetning", limit: 140, missing: ShareTexts.sentenceMissing)
    title = sentence.split(whereSeparator: \.isNewline).joined(separator: " ")
    text = form.text("uddybning", limit: 2_000)
    name = form.text("navn", limit: 60).split(whereSeparator: \.isNewline).joined(separator: " ")
    group = form.optionalChoice("gruppe", ActorGroup.self)
    let wants = sendsMail && form.form["besked"] == "ja"
    email = wants ? form.email("email", missing: ShareTexts.emailMissing) : nil
    base = form.form["byg"].flatMap { Int(pathSegment: $0) }
  }

  /// As it is searched for and held against others.
  var folded: String { Folding.fold(title + " " + text) }
}

extension IdeaChangeStore {
  /// Whether the same has been written in the call before.
  func isThere(_ folded: String, in call: Call.ID) throws -> Bool {
    try db.value(
      """
      SELECT 1 FROM ideas i WHERE i.call_id = \(call) AND i.folded_sum = \(TextSum.of(folded)) AND i.folded = \(folded)
        AND i.state IN ('held', 'shown') LIMIT 1
      """, as: Int.self) != nil
  }
}

/// The form for sharing an idea, as it is shown.
struct ShareView: Sendable {
  enum Question: Sendable { case similar, personal }

  let entry: CallEntry
  let form: FormState
  /// What the writer is asked to look at first.
  let question: Question?
  let matches: [SimilarIdeas.Match]
  let base: Idea?
  let now: Instant
  let keys: FormKeys
  let sendsMail: Bool
}

struct ReceiptView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let today: Day
  let waitsForMail: Bool
  let choosing: String?
}

struct ChangeView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let form: FormState
  let isStale: Bool
  let now: Instant
  let keys: FormKeys
}
