import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Combining ideas, splitting one, and undoing both.
///
/// Those who run a call combine any. Whoever wrote an idea can put it into
/// another themselves. All who wrote one of them stay its authors.
enum CombineRoutes {
  static let combine = Route("/k/:slug/ide/:number/saml", String.self, Int.self)
  static let takeOut = Route("/k/:slug/ide/:number/skil", String.self, Int.self)
  static let split = Route("/k/:slug/ide/:number/del-op", String.self, Int.self)
  static let unsplit = Route("/k/:slug/ide/:number/del-op/fortryd", String.self, Int.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(combine, access: .everyone) { context, slug, number in
      try await showCombine(context, slug, number, FormState(), desk)
    }
    router.post(combine, access: .everyone) { context, slug, number in try await doCombine(context, slug, number, desk)
    }
    router.post(takeOut, access: .everyone) { context, slug, number in try await doTakeOut(context, slug, number, desk)
    }
    router.get(split) { context, slug, number in try await showSplit(context, slug, number, FormState(), desk) }
    router.post(split) { context, slug, number in try await doSplit(context, slug, number, desk) }
    router.post(unsplit) { context, slug, number in try await doUnsplit(context, slug, number, desk) }
  }

  // MARK: - Combining

  private static func showCombine(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let now = context.now
    let view = try await desk.read(context, slug, .joinOwn) { db, entry in
      let idea = try find(number, entry, in: db)
      guard try mayPut(into: idea, entry, db) else { throw Refusal.notFound }
      let own = entry.may(.combine) ? [] : try own(besides: idea, entry, db)
      return CombineView(
        entry: entry, idea: idea,
        alike: try desk.similar.matches(
          title: idea.title, text: idea.text, in: entry.call.id, except: idea.id, top: 8, now: now, db
        )
        .map(\.idea).filter { $0.parts == 0 || !entry.may(.combine) },
        own: own, form: form, keys: context.keys)
    }
    return .page(combinePage(view, isSignedIn: context.viewer != nil))
  }

  /// An idea that others can be put into, or that can be put into another.
  private static func find(_ number: Int, _ entry: CallEntry, in db: Connection) throws -> Idea {
    let idea = try IdeaRoutes.find(number, entry, in: db)
    guard idea.isListed else { throw Refusal.notFound }
    return idea
  }

  /// Those who run the call, and whoever has an idea of their own to put there.
  private static func mayPut(into idea: Idea, _ entry: CallEntry, _ db: Connection) throws -> Bool {
    if entry.may(.combine) || idea.isOwn(entry.participant) { return true }
    return try !own(besides: idea, entry, db).isEmpty
  }

  private static func own(besides idea: Idea, _ entry: CallEntry, _ db: Connection) throws -> [Idea] {
    try IdeaStore(db).own(entry.participant, in: entry.call.id)
      .filter { $0.isListed && $0.id != idea.id && $0.parts == 0 }
  }

  private static func doCombine(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    var numbers = form.form.all("ide").compactMap { Int(pathSegment: $0) }
    let typed = form.text("nummer", limit: 60)
    numbers += typed.split { !$0.isNumber }.compactMap { Int(pathSegment: String($0)) }
    if numbers.filter({ $0 != number }).isEmpty { form.fail("nummer", CombineTexts.noneChosen) }
    guard form.isSound else { return try await showCombine(context, slug, number, form.state, desk) }
    let (chosen, state) = (Array(Set(numbers).subtracting([number])).prefix(20), form.state)
    do {
      return try await desk.change(context, slug, .joinOwn) { change in
        let whole = try find(number, change.entry, in: change.db)
        guard try mayPut(into: whole, change.entry, change.db) else { throw Refusal.notFound }
        let parts = try chosen.map { one -> Idea in
          guard let part = try IdeaStore(change.db).one(one, in: change.call.id), part.state == .shown else {
            throw NotThere(number: one)
          }
          return part
        }
        guard change.entry.may(.combine) || parts.allSatisfy({ $0.isOwn(change.participant) }) else {
          throw Refusal.notAllowed(CallTexts.notAllowed(.combine))
        }
        guard
          try CombineStore(change.db, now: change.now).tryToCombine(parts.map(\.id), into: whole.id, in: change.call.id)
        else { throw Taken() }
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        for part in parts {
          try change.record(Contribution(.combined, target: Idea.target, targetID: part.id.number, buildsOn: whole.act))
          try change.tellAuthor(of: part, CombineTexts.toldJoined(part.title, whole.title), at: whole)
        }
        try change.tellAuthor(of: whole, CombineTexts.toldGrown(whole.title), at: whole)
        return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CombineTexts.combined(parts.count + 1))
      }
    } catch let missing as NotThere {
      return try await refuse(context, slug, number, state, CombineTexts.notThere(missing.number), desk)
    } catch is Taken {
      return try await refuse(context, slug, number, state, CombineTexts.taken, desk)
    }
  }

  private struct NotThere: Error { let number: Int }
  private struct Taken: Error {}

  private static func refuse(
    _ context: Context, _ slug: String, _ number: Int, _ state: FormState, _ why: Text, _ desk: CallDesk
  ) async throws -> Answer {
    var state = state
    state.faults.append(FieldFault("nummer", why))
    return try await showCombine(context, slug, number, state, desk)
  }

  private static func doTakeOut(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    try await desk.change(context, slug, .joinOwn) { change in
      let part = try IdeaRoutes.find(number, change.entry, in: change.db)
      guard change.entry.may(.combine) || part.isOwn(change.participant) else { throw Refusal.notFound }
      if try CombineStore(change.db, now: change.now).takeOut(part.id) {
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(.combinationUndone, target: Idea.target, targetID: part.id.number, buildsOn: part.act))
      }
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CombineTexts.takenOut)
    }
  }

  // MARK: - Splitting

  private static func showSplit(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .combine) { db, entry in
      let idea = try find(number, entry, in: db)
      return CombineView(entry: entry, idea: idea, alike: [], own: [], form: form, keys: context.keys)
    }
    return .page(splitPage(view))
  }

  private static func doSplit(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let sentences = (1...4).map { form.text("del\($0)", limit: 140) }.filter { !$0.isEmpty }
    if sentences.count < 2 { form.fail("del1", CombineTexts.twoParts) }
    guard form.isSound else { return try await showSplit(context, slug, number, form.state, desk) }
    return try await desk.change(context, slug, .combine) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      guard try CombineStore(change.db, now: change.now).split(idea.id) else {
        return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CombineTexts.cannotSplit)
      }
      let store = IdeaChangeStore(change.db, now: change.now)
      // Whoever wrote the whole wrote its parts.
      let author = Participant(key: idea.participant, person: idea.person)
      for sentence in sentences {
        var new = IdeaChangeStore.New(title: sentence, folded: Folding.fold(sentence))
        new.name = idea.name
        new.language = idea.language.rawValue
        new.splitFrom = idea.id
        let part = try store.add(new, to: change.call.id, by: author)
        try store.set(act: idea.act, of: part.id)
        try change.index(part)
      }
      try CallChangeStore(change.db, now: change.now).recount(change.call.id)
      try change.record(Contribution(.split, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
      try change.tellAuthor(of: idea, CombineTexts.toldSplit(idea.title), at: idea)
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CombineTexts.split(sentences.count))
    }
  }

  private static func doUnsplit(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    try await desk.change(context, slug, .combine) { change in
      let idea = try IdeaRoutes.find(number, change.entry, in: change.db)
      if let gone = try CombineStore(change.db, now: change.now).unsplit(idea.id) {
        for part in try IdeaStore(change.db).some(gone) { try change.forget(part) }
        try CallChangeStore(change.db, now: change.now).recount(change.call.id)
        try change.record(
          Contribution(.combinationUndone, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
      }
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CombineTexts.whole)
    }
  }
}

extension CallChange {
  /// Tells whoever wrote an idea, if we know them.
  func tellAuthor(of idea: Idea, _ text: Text, at place: Idea) throws {
    guard let author = idea.person else { return }
    try tell(author, Notice(.answer, text, path: IdeaRoutes.idea.path(call.slug, place.number)))
  }
}

/// An idea while others are put into it, or it is split.
struct CombineView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let alike: [Idea]
  /// The reader's own, which they can put into it.
  let own: [Idea]
  let form: FormState
  let keys: FormKeys
}
