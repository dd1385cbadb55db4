import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What other slices do for calls: `App` hands it over.
package struct CallLinks: Sendable {
  /// Tells one person in Samspil; `nil` for a call outside any case.
  package var tell: @Sendable (Connection, Person.ID, Notice, Case.ID, Instant) throws -> Void = { _, _, _, _, _ in }
  /// Lets a text of a case be found, and forgets it.
  package var index: @Sendable (Connection, Findable, Case.ID, Instant) throws -> Void = { _, _, _, _ in }
  package var forget: @Sendable (Connection, _ target: String, Int, Case.ID) throws -> Void = { _, _, _, _ in }
  /// Makes the diagnosis of a case again.
  package var refresh: @Sendable (Context, Case.ID) async -> Void = { _, _ in }
  /// Where a chosen idea is made into a trial; `nil` where that cannot be done.
  package var trial: @Sendable (Case.ID, _ idea: Int, _ title: String) -> String? = { _, _, _ in nil }
  /// The address at which people choose between ideas, and what came of it; `nil` where they cannot.
  package var choosing: @Sendable (_ slug: String) -> String? = { _ in nil }

  package init() {}
}

/// The one way into a call, for whoever comes: signed in, by a cookie, or for
/// the first time. Rights, the record and who takes part are never forgotten.
package struct CallDesk: Sendable {
  package let participants: Participants
  package let hub: CrowdHub
  package let links: CallLinks
  package let similar = SimilarIdeas()
  /// Which number a slug has. It never gets another.
  private let numbers = Lock<[String: Int]>([:])

  package init(participants: Participants, hub: CrowdHub, links: CallLinks = CallLinks()) {
    self.participants = participants
    self.hub = hub
    self.links = links
  }

  package static func subject(_ id: Int, _ slug: String) -> CrowdSubject {
    CrowdSubject("call", id, path: CallRoutes.call.path(slug))
  }

  /// Reads a call and what belongs to it in one picture of the database.
  package func read<R: Sendable>(
    _ context: Context, _ slug: String, _ act: CallAct = .see,
    _ body: @escaping @Sendable (Connection, CallEntry) throws -> R
  ) async throws -> R {
    let known = try await participants.known(context, in: try await subject(context, slug))
    return try await context.read { db in
      let entry = try entry(context, slug, known, act, in: db)
      return try body(db, entry)
    }
  }

  /// Changes a call: asks for the right, lets in whoever is new, and does it once.
  ///
  /// - Parameters:
  ///   - group: What somebody who takes part says that they are.
  ///   - isNews: Whether the case has something new to show. A support is not.
  ///   - limit: What one person may do of it within an hour. Those who run the call are not held back: they may be
  ///     writing down what a whole hall has said.
  package func change(
    _ context: Context, _ slug: String, _ act: CallAct, as group: ActorGroup? = nil, isNews: Bool = true,
    limit: CallLimit? = nil,
    _ body: @escaping @Sendable (CallChange) throws -> Redirect
  ) async throws -> Answer {
    let subject = try await subject(context, slug)
    // Who may not is not made a participant.
    let found = try await read(context, slug, act) { _, entry in entry }
    let caseID = found.call.caseID
    if let limit, !found.role.isHost { try limit.check(context, slug) }
    let admitted = try await participants.admit(context, to: subject)
    let answer = try await context.change { db in
      let entry = try entry(context, slug, admitted.participant, act, in: db)
      let change = CallChange(
        db: db, entry: entry, participant: admitted.participant, viewer: context.viewer, now: context.now,
        links: links, site: context.services.site, language: context.language, group: group, isNews: isNews)
      try CallChangeStore(db, now: context.now).letIn(
        admitted.participant, to: entry.call.id, as: group, isHost: entry.role.isHost)
      return try body(change)
    }
    // A support is not told: pages would fetch themselves a thousand times while a hall supports.
    if isNews { hub.changed(subject) }
    if isNews, let caseID { await links.refresh(context, caseID) }
    guard case .redirect(let redirect) = answer else { return answer }
    return admitted.leading(to: redirect, context)
  }

  /// What is not there and what may not be seen look the same.
  private func entry(
    _ context: Context, _ slug: String, _ participant: Participant?, _ act: CallAct, in db: Connection
  ) throws -> CallEntry {
    let found = try CallStore(db).entry(slug, for: context.viewer, as: participant, today: context.today)
    guard let entry = found, entry.may(.see) else { throw Refusal.notFound }
    guard !entry.may(act) else { return entry }
    // Somebody may be able to who has only not signed in yet.
    if entry.role == .anonymous, context.viewer == nil, CallRights.isHosts(act) { _ = try context.person }
    throw entry.refusal(act)
  }

  private func subject(_ context: Context, _ slug: String) async throws -> CrowdSubject {
    if let number = numbers.withLock({ $0[slug] }) { return Self.subject(number, slug) }
    guard slug.utf8.count <= 120, let number = try await context.read({ try CallStore($0).id(of: slug) }) else {
      throw Refusal.notFound
    }
    numbers.withLock { numbers in
      if numbers.count > 5_000 { numbers.removeAll() }
      numbers[slug] = number
    }
    return Self.subject(number, slug)
  }
}

extension CallRights {
  /// What only those who run a call can do.
  static func isHosts(_ act: CallAct) -> Bool {
    switch act {
    case .moderate, .answer, .combine, .run: true
    default: false
    }
  }
}

/// A change of a call while it is being made.
package struct CallChange {
  package let db: Connection
  package let entry: CallEntry
  package let participant: Participant
  package let viewer: Viewer?
  package let now: Instant
  package let links: CallLinks
  package let site: Site
  package let language: Language
  let group: ActorGroup?
  let isNews: Bool

  package var call: Call { entry.call }

  /// Puts the act into the record, in the case or outside.
  ///
  /// - Returns: Its number there; `nil` for what those who run a call outside any case do.
  @discardableResult
  package func record(_ contribution: Contribution) throws -> Int? {
    let record = CrowdRecord(db)
    var contribution = contribution
    // The team reads the timeline: that something was done, but not what, where it is not theirs to read.
    if !call.isReadByTeam, contribution.kind != .callOpened || call.audience == .link { contribution.note = "" }
    if entry.role.isHost, call.caseID == nil, let person = participant.person {
      try record.add(contribution, by: person, of: call.organisation.number, now: now)
      return nil
    }
    return try record.add(
      contribution, in: call.caseID, by: participant, as: group ?? entry.group, isNews: isNews, now: now)
  }

  /// Lets an idea be found by the team of the case, where it is theirs to read.
  func index(_ idea: Idea) throws {
    guard let id = call.caseID else { return }
    guard let findable = try IdeaFindables.ideas.one(idea.id.number, in: id, db) else { return try forget(idea) }
    try links.index(db, findable, id, now)
  }

  func forget(_ idea: Idea) throws {
    if let id = call.caseID { try links.forget(db, Idea.target, idea.id.number, id) }
  }

  /// When a call becomes the team's to read, or is theirs no more: what the timeline says and what can be found follow.
  func followAudience() throws {
    guard let id = call.caseID, let now = try CallStore(db).one(call.id), now.isReadByTeam != call.isReadByTeam else {
      return
    }
    let ideas = try IdeaChangeStore(db, now: self.now).setNotes(in: call.id, isRead: now.isReadByTeam)
    for idea in ideas {
      if now.isReadByTeam { try index(idea) } else { try links.forget(db, Idea.target, idea.id.number, id) }
    }
  }

  /// Tells one person in Samspil. Nobody is told what they have just done.
  func tell(_ person: Person.ID, _ notice: Notice) throws {
    guard person.number != viewer?.id, let id = call.caseID else { return }
    try links.tell(db, person, notice, id, now)
  }
}
