import Cases
import Crowd
import Database
import HTTP
import Time
import Web

/// The places of opinion maps: those of the team in the case, and those of whoever has the link.
package enum OpinionRoutes {
  package static let list = Route("/forloeb/:case/meningskort", Case.ID.self)
  package static let new = Route("/forloeb/:case/meningskort/ny", Case.ID.self)
  static let importing = Route("/forloeb/:case/meningskort/import", Case.ID.self)
  package static let one = Route("/forloeb/:case/meningskort/:one", Case.ID.self, Conversation.ID.self)
  static let settings = Route("/forloeb/:case/meningskort/:one/indstillinger", Case.ID.self, Conversation.ID.self)
  static let opening = Route("/forloeb/:case/meningskort/:one/aabn", Case.ID.self, Conversation.ID.self)
  static let closing = Route("/forloeb/:case/meningskort/:one/slut", Case.ID.self, Conversation.ID.self)
  static let publishing = Route("/forloeb/:case/meningskort/:one/offentlig", Case.ID.self, Conversation.ID.self)
  package static let sharing = Route("/forloeb/:case/meningskort/:one/del", Case.ID.self, Conversation.ID.self)
  package static let statements = Route("/forloeb/:case/meningskort/:one/udsagn", Case.ID.self, Conversation.ID.self)
  static let settling = Route(
    "/forloeb/:case/meningskort/:one/udsagn/:statement/afgoer", Case.ID.self, Conversation.ID.self, Statement.ID.self)
  static let rewording = Route(
    "/forloeb/:case/meningskort/:one/udsagn/:statement", Case.ID.self, Conversation.ID.self, Statement.ID.self)
  static let naming = Route("/forloeb/:case/meningskort/:one/grupper", Case.ID.self, Conversation.ID.self)
  package static let report = Route("/forloeb/:case/meningskort/:one/rapport", Case.ID.self, Conversation.ID.self)
  static let table = Route("/forloeb/:case/meningskort/:one/udsagn.csv", Case.ID.self, Conversation.ID.self)

  static let comments = Route("/forloeb/:case/meningskort/:one/comments.csv", Case.ID.self, Conversation.ID.self)
  static let votes = Route("/forloeb/:case/meningskort/:one/votes.csv", Case.ID.self, Conversation.ID.self)
  static let participantVotes = Route(
    "/forloeb/:case/meningskort/:one/participants-votes.csv", Case.ID.self, Conversation.ID.self)
  static let hands = Route(
    "/forloeb/:case/meningskort/:one/udsagn/:statement/haender", Case.ID.self, Conversation.ID.self, Statement.ID.self)

  package static let vote = Route("/m/:token", String.self)
  static let own = Route("/m/:token/udsagn", String.self)
  static let similar = Route("/m/:token/lignende", String.self)
  static let answers = Route("/m/:token/svar", String.self)
  package static let map = Route("/m/:token/kort", String.self)
  static let live = Route("/m/:token/live", String.self)

  package static func add(
    to router: inout Router, desk: CaseDesk, keeper: MapKeeper, participants: Participants, hub: CrowdHub,
    from sources: OpinionSources = OpinionSources()
  ) {
    let room = ConversationRoom(desk: desk, keeper: keeper, sources: sources)
    router.get(list) { context, id in try await room.showList(context, id) }
    router.get(new) { context, id in try await room.showNew(context, id) }
    router.post(new) { context, id in try await room.start(context, id) }
    router.get(one) { context, id, one in try await room.show(context, id, one) }
    router.get(settings) { context, id, one in try await room.showSettings(context, id, one) }
    router.post(settings) { context, id, one in try await room.set(context, id, one) }
    router.post(opening) { context, id, one in try await room.open(context, id, one) }
    router.post(closing) { context, id, one in try await room.close(context, id, one) }
    router.post(publishing) { context, id, one in try await room.publish(context, id, one) }
    router.get(sharing) { context, id, one in try await room.share(context, id, one) }
    router.post(naming) { context, id, one in try await room.name(context, id, one) }
    router.get(report) { context, id, one in try await room.report(context, id, one) }
    router.get(table) { context, id, one in try await room.table(context, id, one) }
    router.get(importing) { context, id in try await room.showImport(context, id) }
    router.post(importing) { context, id in try await room.takeIn(context, id) }
    router.get(comments) { context, id, one in try await room.export(context, id, one, .comments) }
    router.get(votes) { context, id, one in try await room.export(context, id, one, .votes) }
    router.get(participantVotes) { context, id, one in try await room.export(context, id, one, .participants) }
    addStatements(to: &router, room)
    addVoting(
      to: &router, VotingRoom(keeper: keeper, participants: participants, hub: hub, desk: desk, sources: sources))
  }

  private static func addStatements(to router: inout Router, _ room: ConversationRoom) {
    router.get(statements) { context, id, one in try await room.showStatements(context, id, one) }
    router.post(statements) { context, id, one in try await room.addStatements(context, id, one) }
    router.post(settling) { context, id, one, statement in try await room.settle(context, id, one, statement) }
    router.post(hands) { context, id, one, statement in try await room.noteHands(context, id, one, statement) }
    router.get(rewording) { context, id, one, statement in try await room.showRewording(context, id, one, statement) }
    router.post(rewording) { context, id, one, statement in try await room.reword(context, id, one, statement) }
  }

  private static func addVoting(to router: inout Router, _ room: VotingRoom) {
    router.get(vote, access: .everyone) { context, token in try await room.show(context, token) }
    router.post(vote, access: .everyone) { context, token in try await room.vote(context, token) }
    router.post(own, access: .everyone) { context, token in try await room.propose(context, token) }
    router.get(similar, access: .everyone) { context, token in try await room.similar(context, token) }
    router.get(answers, access: .everyone) { context, token in try await room.showAnswers(context, token) }
    router.get(map, access: .everyone) { context, token in try await room.showMap(context, token) }
    router.get(live, access: .everyone) { context, token in try await room.listen(context, token) }
  }
}

/// What opinion maps lead to in other slices, which they do not know. Wiring gives it.
package struct OpinionSources: Sendable {
  /// Where a statement becomes a difference.
  package var difference: @Sendable (Case.ID, Statement) -> String?
  /// Where the shared problem is written.
  package var problem: @Sendable (Case.ID) -> String?
  /// Lets a text of a case be found that nobody of the team wrote.
  package var index: @Sendable (Connection, Findable, Case.ID, Instant) throws -> Void

  /// Where a map is run in a room.
  package var room: @Sendable (Case.ID) -> String?

  package init(
    difference: @escaping @Sendable (Case.ID, Statement) -> String? = { _, _ in nil },
    problem: @escaping @Sendable (Case.ID) -> String? = { _ in nil },
    index: @escaping @Sendable (Connection, Findable, Case.ID, Instant) throws -> Void = { _, _, _, _ in },
    room: @escaping @Sendable (Case.ID) -> String? = { _ in nil }
  ) {
    self.difference = difference
    self.problem = problem
    self.index = index
    self.room = room
  }
}
