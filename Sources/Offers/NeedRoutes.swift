import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What the page of needs shows, for one viewer.
struct NeedView: Sendable {
  let entry: CaseEntry
  let needs: [Need]
  /// For those who may ask.
  let asks: [Ask]
  let matches: Matches
  let now: Instant
  let keys: FormKeys

  var id: Case.ID { entry.item.id }
  var open: [Need] { needs.filter { $0.met == nil } }
}

/// Where what a case lacks is written, and others are asked.
struct NeedRoom: Sendable {
  let desk: CaseDesk

  func show(_ context: Context, _ id: Case.ID, _ form: FormState, _ act: CaseAct = .seeTeam) async throws -> Answer {
    let viewer = try context.person
    let (now, keys) = (context.now, context.keys)
    let view = try await desk.read(context, id, act) { db, entry in
      let store = NeedStore(db)
      let needs = try store.needs(of: id)
      let mayAsk = entry.role == .leader || entry.role == .member
      return NeedView(
        entry: entry, needs: needs, asks: mayAsk ? try store.asks(of: id) : [],
        matches: entry.may(.askOthers) ? try matches(needs, id, viewer, now, db) : Matches(), now: now, keys: keys)
    }
    return context.wantsJSON ? .json(OfferJSON.needs(view)) : .page(needsPage(desk, view, form: form))
  }

  private func matches(
    _ needs: [Need], _ id: Case.ID, _ viewer: Viewer, _ now: Instant, _ db: Connection
  ) throws -> Matches {
    // The newest are matched; a case that lacks more than this lacks a start.
    let open = Array(needs.filter { $0.met == nil }.prefix(12))
    let candidates = try OfferStore(db).candidates(for: Set(open.map(\.kind)), to: id, viewer: viewer, now: now)
    return try Matches(of: candidates, to: open, team: try NeedStore(db).teamGroups(of: id))
  }

  func add(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let kind = form.choice("slags", OfferKind.self, missing: NeedTexts.kindMissing)
    let text = form.text("tekst", limit: 300, missing: NeedTexts.wordsMissing)
    let group = form.optionalChoice("gruppe", ActorGroup.self)
    guard form.isSound, let kind else { return try await show(context, id, form.state, .contribute) }
    return try await desk.change(context, id, .contribute) { change in
      let need = try NeedStore(change.db).add(
        kind, text, from: group, to: id, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(.need, target: "need", targetID: need.number, size: text.count, note: text))
      let path = OfferRoutes.needs.path(id)
      try change.index(OfferFindables.needs, need.number)
      let told = try change.tellMentioned(in: text, NeedTexts.needs, path: path)
      return Redirect(to: path, saying: told.map { NeedTexts.saved + Text(same: ". ") + $0 } ?? NeedTexts.saved)
    }
  }

  func meet(_ context: Context, _ id: Case.ID, _ need: Need.ID) async throws -> Answer {
    try await desk.change(context, id, .askOthers) { change in
      let store = NeedStore(change.db)
      let found = try store.need(need, of: id)
      if try store.meet(need, by: Person.ID(change.viewer.id), now: change.now) {
        try change.record(Contribution(.offer, target: "need", targetID: need.number, note: found.text))
      }
      return Redirect(to: OfferRoutes.needs.path(id), saying: NeedTexts.metNow)
    }
  }

  /// Asks the giver of an offer that the asker may find. Once for the case, and
  /// nobody has more than a few questions at a time.
  func ask(_ context: Context, _ id: Case.ID, _ need: Need.ID) async throws -> Answer {
    let offer = context.request.form["tilbud"].flatMap { Offer.ID(pathSegment: $0) }
    return try await desk.change(context, id, .askOthers) { change in
      let store = NeedStore(change.db)
      let path = OfferRoutes.needs.path(id)
      let found = try store.need(need, of: id)
      guard let offer else { throw Refusal.badRequest }
      if try store.hasAsked(for: offer, in: id) { return Redirect(to: path, saying: NeedTexts.askedBefore) }
      guard found.met == nil,
        let candidate = try OfferStore(change.db).candidate(offer, to: id, viewer: change.viewer, now: change.now)
      else { throw Refusal.notFound }
      if candidate.isFull { return Redirect(to: path, saying: NeedTexts.hasEnough) }
      let asked = try store.ask(
        candidate.offer, for: need, in: id, by: Person.ID(change.viewer.id), now: change.now)
      guard let asked else { return Redirect(to: path, saying: NeedTexts.askedBefore) }
      // Who was asked is not in the record: they may say no quietly.
      try change.record(Contribution(.asked, target: "need", targetID: need.number, note: found.text))
      try change.tell(
        candidate.offer.person,
        Notice(.question, OfferTexts.asks(change.viewer.name), path: OfferRoutes.question.path(asked)))
      return Redirect(to: path, saying: NeedTexts.asked(candidate.offer.personName))
    }
  }

  // MARK: - Being asked

  func showQuestion(_ context: Context, _ ask: Ask.ID, _ form: FormState) async throws -> Answer {
    let viewer = try context.person
    let question = try await context.read { db in try NeedStore(db).question(ask, to: viewer.id) }
    if context.wantsJSON { return .json(OfferJSON.question(question)) }
    return .page(questionPage(question, form: form, now: context.now, keys: context.keys))
  }

  /// Who says yes comes to the team; who says not now is asked no more.
  func answer(_ context: Context, _ ask: Ask.ID) async throws -> Answer {
    let viewer = try context.person
    var form = FormReader(context.request.form)
    let answer = form.choice("svar", Ask.Answer.self, missing: OfferTexts.answerMissing)
    guard let answer else { return try await showQuestion(context, ask, form.state) }
    let (now, desk) = (context.now, self.desk)
    let question = try await context.read { db in try NeedStore(db).question(ask, to: viewer.id) }
    let result = try await context.change { db in
      let question = try NeedStore(db).question(ask, to: viewer.id)
      if question.isArchived { throw OfferProblem.archived }
      if question.answer == nil, question.hasLapsed(now) { throw OfferProblem.lapsed }
      guard try NeedStore(db).answer(ask, answer, now: now) else {
        return Redirect(to: OfferRoutes.question.path(ask), saying: OfferTexts.isAnswered)
      }
      guard answer == .accepted else { return Redirect(to: OfferRoutes.offers.path(), saying: OfferTexts.declined) }
      try CaseStore(db).join(
        question.caseID, Person.ID(viewer.id), as: .member, group: question.group,
        organisation: question.organisation, now: now)
      let change = try desk.arrival(of: viewer, to: question.caseID, in: db, now: now)
      try change.record(Contribution(.joined, target: "ask", targetID: ask.number))
      try change.tell(
        question.asker, Notice(.answer, NeedTexts.joined(viewer.name), path: OfferRoutes.needs.path(question.caseID)))
      return Redirect(to: CaseRoutes.overview.path(question.caseID), saying: OfferTexts.welcome)
    }
    if answer == .accepted { await desk.refresh(context, question.caseID) }
    return result
  }
}

/// Why a question cannot be answered.
package enum OfferProblem: Explained, Equatable {
  case archived
  /// It has waited too long.
  case lapsed

  package var status: Status { .gone }
  package var explanation: Text {
    switch self {
    case .archived: OfferTexts.isArchived
    case .lapsed: OfferTexts.hasLapsed
    }
  }
}
