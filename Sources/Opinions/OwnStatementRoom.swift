import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where whoever has the link writes a statement of their own, and sees what is like it.
extension VotingRoom {
  /// Statements somebody may write in all and within an hour.
  static let (mostWritten, mostAnHour) = (20, 5)

  /// Takes a statement in. Whatever stands in the way, the writer is told, and keeps what was written.
  func propose(_ context: Context, _ token: String) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("nyt", limit: Statement.longest, missing: VoteTexts.ownMissing)
    if Self.holdsAddress(text) { form.fail("nyt", VoteTexts.noLinks) }
    guard form.isSound else { return try await show(context, token, form.state) }
    do {
      return try await take(text, token, context)
    } catch Refusal.notFound {
      throw Refusal.notFound
    } catch let problem as any Explained {
      form.fail("nyt", VoteTexts.refused(problem.explanation, problem.advice.first))
      return .page(votePage(try await view(context, token, form.state)).with { $0.status = problem.status })
    }
  }

  private func take(_ text: String, _ token: String, _ context: Context) async throws -> Answer {
    let asked = try await view(context, token)
    // Who is too late is told so before anything is remembered of them.
    try Self.requireOwn(in: asked.found, context)
    try context.services.limits.check(
      "statement", by: "\(asked.item.id.number) \(context.request.remoteAddress)", atMost: 200, within: .hours(1),
      now: context.now)
    let admitted = try await participants.admit(context, to: asked.item.subject)
    let viewer = context.viewer
    let answer = try await context.change { db in
      let found = try ConversationStore(db).published(token, for: viewer)
      try Self.requireOwn(in: found, context)
      return try write(text, in: found, as: admitted.participant, now: context.now, db)
    }
    await desk.refresh(context, asked.item.caseID)
    guard case .redirect(let redirect) = answer else { return answer }
    return admitted.leading(to: redirect, context)
  }

  private static func requireOwn(in found: ConversationStore.Public, _ context: Context) throws {
    try OpinionRights.requireVote(
      on: found.item, isArchived: found.isArchived, hasAccount: context.viewer.map { !$0.isGuest } ?? false,
      isOnTeam: found.isOnTeam, today: context.today)
    guard found.item.takesStatements else { throw OpinionProblem.takesNone }
  }

  /// As the conversation is now: it may have been closed, or have got the same statement, since the page was shown.
  private func write(
    _ text: String, in found: ConversationStore.Public, as who: Participant, now: Instant, _ db: Connection
  ) throws -> Redirect {
    let item = found.item
    let there = try shelves.shelf(of: item, in: db).statements
    if let same = there.first(where: { Folding.fold($0.text) == Folding.fold(text) }) {
      return Redirect(to: "\(item.subject.path)?udsagn=\(same.id.number)", saying: VoteTexts.isThere)
    }
    let store = OwnStatementStore(db)
    let number = try VoteStore(db).enter(who, item.id)
    let written = try store.written(by: number, since: now - .hours(1))
    guard written.all < Self.mostWritten else { throw OpinionProblem.enough }
    guard written.recent < Self.mostAnHour else { throw Refusal.tooMany(minutes: 60) }
    guard let added = try store.propose(text, in: item, by: number, who, group: found.group, now: now) else {
      throw OpinionProblem.full
    }
    if let findable = try OpinionFindables.statements.one(added.number, in: item.caseID, db) {
      try sources.index(db, findable, item.caseID, now)
    }
    return Redirect(to: item.subject.path, saying: item.moderation == .before ? VoteTexts.waits : VoteTexts.isIn)
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
}
