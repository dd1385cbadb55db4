import Bytes
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// Where whoever has the link votes, writes a statement and sees where they stand.
struct VotingRoom: Sendable {
  let keeper: MapKeeper
  let participants: Participants
  let hub: CrowdHub
  let desk: CaseDesk
  let shelves = Shelves()

  /// What somebody has done here, as far as they are known.
  struct Known: Sendable {
    let visitor: OpinionRights.Visitor
    let votes: [Statement.ID: Vote]
  }

  // MARK: - Voting

  /// The next statement, or why there is none.
  func show(_ context: Context, _ token: String, _ refused: FormState? = nil) async throws -> Answer {
    let view = try await view(context, token, refused)
    return context.wantsJSON ? .json(ballotJSON(view)) : .page(votePage(view))
  }

  func view(_ context: Context, _ token: String, _ refused: FormState? = nil) async throws -> BallotView {
    let viewer = context.viewer
    let found = try await context.read { try ConversationStore($0).published(token, for: viewer) }
    let participant = try await participants.known(context, in: found.item.subject)
    let id = found.item.id
    let asked = context.request.query["udsagn"].flatMap(Statement.ID.init(pathSegment:))
    let (votes, shelf) = try await context.read { db in
      let store = VoteStore(db)
      let number = try participant.flatMap { try store.number(of: $0, in: id) }
      return (try number.map { try store.votes(of: $0) } ?? [:], try shelves.shelf(of: found.item, in: db))
    }
    return BallotView(
      found: found, visitor: Self.visitor(found, viewer), votes: votes, shelf: shelf,
      next: shelf.next(after: votes, asked: asked, for: participant?.key ?? Self.newcomer(context)),
      today: context.today,
      keys: context.keys, state: refused ?? FormState())
  }

  /// Somebody who has done nothing yet meets the same statement when the page is fetched again.
  private static func newcomer(_ context: Context) -> String {
    context.request.cookies[Responder.formCookie] ?? context.request.remoteAddress
  }

  static func visitor(_ found: ConversationStore.Public, _ viewer: Viewer?) -> OpinionRights.Visitor {
    if found.isOnTeam { return .team }
    return viewer.map { !$0.isGuest } ?? false ? .account : .anonymous
  }

  /// Casts a vote: for a script the next statement comes back at once, else the page is shown again.
  ///
  /// Nothing is kept of the form's having been sent: a vote sent twice is one vote.
  func vote(_ context: Context, _ token: String) async throws -> Answer {
    let form = context.request.form
    guard let statement = form["udsagn"].flatMap(Statement.ID.init(pathSegment:)),
      let vote = form["stemme"].flatMap({ Int8($0) }).flatMap(Vote.init(rawValue:))
    else { throw Refusal.badRequest }
    let subject = try await subject(context, token)
    let admitted = try await participants.admit(context, to: subject)
    let ballot = VoteStore.Ballot(token: token, statement: statement, vote: vote, participant: admitted.participant)
    let hasAccount = context.viewer.map { !$0.isGuest } ?? false
    let now = context.now
    let (cast, shelf) = try await context.services.database.write { db in
      let cast = try VoteStore(db).cast(ballot, hasAccount: hasAccount, now: now)
      return (cast, try shelves.shelf(of: cast.conversation, in: db))
    }
    if cast.isNew { keeper.changed(cast.conversation.id) }
    guard form["del"] == "1" else {
      let back = form["tilbage"] == "svar" ? OpinionRoutes.answers.path(token) + "#u\(statement.number)" : subject.path
      return admitted.leading(to: Redirect(to: back), context)
    }
    let ballotPart = BallotPart(
      token: token, votes: cast.votes, shelf: shelf,
      next: shelf.next(after: cast.votes, asked: nil, for: admitted.participant.key),
      takesStatements: cast.conversation.takesStatements, keys: context.keys)
    var response = Response.html(ballotMarkup(ballotPart).bytes(in: context.language))
    if let cookie = admitted.cookie { response.setCookie(cookie) }
    return .response(response)
  }

  /// What is voted on there; its number is remembered, since it never changes.
  private func subject(_ context: Context, _ token: String) async throws -> CrowdSubject {
    if let known = shelves.id(of: token) {
      return CrowdSubject("map", known.number, path: OpinionRoutes.vote.path(token))
    }
    guard let id = try await context.read({ try ConversationStore($0).id(of: token) }) else { throw Refusal.notFound }
    shelves.remember(id, token)
    return CrowdSubject("map", id.number, path: OpinionRoutes.vote.path(token))
  }

  // MARK: - One's own answers and statements

  func showAnswers(_ context: Context, _ token: String) async throws -> Answer {
    .page(answersPage(try await view(context, token)))
  }

  /// Statements somebody may write in all and within an hour.
  static let (mostWritten, mostAnHour) = (20, 5)

  func propose(_ context: Context, _ token: String) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("nyt", limit: Statement.longest, missing: VoteTexts.ownMissing)
    if Self.holdsAddress(text) { form.fail("nyt", VoteTexts.noLinks) }
    let view = try await view(context, token)
    try OpinionRights.requireVote(
      on: view.item, isArchived: view.found.isArchived, hasAccount: context.viewer.map { !$0.isGuest } ?? false,
      isOnTeam: view.found.isOnTeam, today: context.today)
    guard view.item.takesStatements else { throw Refusal.notAllowed(VoteTexts.noOwn) }
    let same = view.shelf.statements.first { Folding.fold($0.text) == Folding.fold(text) }
    guard form.isSound, same == nil else {
      if let same {
        let place = "\(OpinionRoutes.vote.path(token))?udsagn=\(same.id.number)"
        return .redirect(Redirect(to: place, saying: VoteTexts.isThere))
      }
      return .page(votePage(try await self.view(context, token, form.state)))
    }
    return try await propose(text, view, context)
  }

  private func propose(_ text: String, _ view: BallotView, _ context: Context) async throws -> Answer {
    try context.services.limits.check(
      "statement", by: "\(view.item.id.number) \(context.request.remoteAddress)", atMost: 200, within: .hours(1),
      now: context.now)
    let admitted = try await participants.admit(context, to: view.item.subject)
    let (item, group, now) = (view.item, view.found.group, context.now)
    let answer = try await context.change { db in
      let store = VoteStore(db)
      let number = try store.enter(admitted.participant, item.id)
      let written = try store.written(by: number, since: now - .hours(1))
      guard written.all < Self.mostWritten else { throw Refusal.notAllowed(VoteTexts.enough) }
      guard written.recent < Self.mostAnHour else { throw Refusal.tooMany(minutes: 60) }
      guard try store.propose(text, in: item, by: number, admitted.participant, group: group, now: now) != nil else {
        throw OpinionProblem.full
      }
      return Redirect(
        to: item.subject.path, saying: item.moderation == .before ? VoteTexts.waits : VoteTexts.isIn)
    }
    await desk.refresh(context, item.caseID)
    guard case .redirect(let redirect) = answer else { return answer }
    return admitted.leading(to: redirect, context)
  }

  /// A link in a statement is what spam is made of; opinions do without.
  static func holdsAddress(_ text: String) -> Bool {
    let folded = text.lowercased()
    return ["http:", "https:", "www."].contains { folded.contains($0) }
  }

  /// What is alike while one writes.
  func similar(_ context: Context, _ token: String) async throws -> Answer {
    let viewer = context.viewer
    let text = String(FormReader.trimmed((context.request.query["q"] ?? "")[...]).prefix(Statement.longest))
    let found = try await context.read { try ConversationStore($0).published(token, for: viewer) }
    guard OpinionRights.mayVote(found.item.audience, Self.visitor(found, viewer)), text.count >= 3 else {
      return .fragment(AnyMarkup(Nothing()))
    }
    let shelf = try await context.read { try shelves.shelf(of: found.item, in: $0) }
    return .fragment(AnyMarkup(similarMarkup(shelf.similar(to: text), token: token)))
  }

  // MARK: - The map

  /// The map for those who have voted, and for everyone once the result is public.
  func showMap(_ context: Context, _ token: String) async throws -> Answer {
    let view = try await view(context, token)
    let id = view.item.id
    let isShown = OpinionRights.maySeeMap(view.item, view.visitor, votes: view.votes.count)
    let result = isShown ? try await context.read { try MapStore($0).result(of: id) } : nil
    let votesSince =
      isShown ? try await context.read { try MapStore($0).votes(of: id, after: result?.map.act ?? 0) } : 0
    let page = PublicMapView(
      ballot: view, isShown: isShown, result: result, votesSince: votesSince, now: context.now)
    return context.wantsJSON ? .json(publicMapJSON(page, in: context.language)) : .page(publicMapPage(page))
  }

  /// An open map is told that a newer one is there.
  func listen(_ context: Context, _ token: String) async throws -> Answer {
    let view = try await view(context, token)
    guard OpinionRights.maySeeMap(view.item, view.visitor, votes: view.votes.count) else { throw Refusal.notFound }
    let id = view.item.id
    if context.wantsJSON {
      let number = try await context.read { try MapStore($0).number(of: id) }
      return .json(.object([("revision", .integer(number)), ("added", .object([]))]))
    }
    return .response(Response(body: .events(try hub.listen(to: view.item.subject))))
  }
}
