import Cases
import Time

/// One of the six parts of the framing.
package enum FramingPart: Int, CaseIterable, Sendable {
  case narrative = 1
  case trigger, core, problem, mover, innovation
}

package enum PartState: String, Sendable { case done, begun, notBegun }

/// Where the framing of a case is, in figures: what the cockpit reckons from.
package struct FramingSummary: Equatable, Sendable {
  package var framing = Framing()
  package var coreService = ""
  package var triggers: [Case.Trigger] = []
  package var keep = 0
  package var change = 0
  /// How many perspectives each group has given. A group that is not there has given none.
  package var perspectivesByGroup: [ActorGroup: Int] = [:]
  /// How many people have given one.
  package var writers = 0
  package var problemVersions = 0
  package var problemWriters = 0
  package var newestVersion: ProblemVersion.ID?
  package var lastVersionDay: Day?
  /// What the team says to the newest version.
  package var signatures: [Stance: Int] = [:]
  /// Since when the newest version stands: see ``FramingSummary/signersNeeded``.
  package var agreed: Instant?
  package var firstParkedIdeaDay: Day?
  package var parkedIdeas = 0
  /// The ideas that came before the team had agreed what the problem is.
  package var parkedIdeasBeforeAgreement = 0

  package init() {}

  /// A problem is seen from enough sides when three groups have told theirs.
  ///
  /// - Source: METHODS A.2, problem definition.
  package static let groupsWanted = 3
  /// A problem is joint when two have signed it and nobody has said that they cannot.
  package static let signersNeeded = 2

  package var perspectives: Int { perspectivesByGroup.values.reduce(0, +) }
  package var groupsHeard: Set<ActorGroup> { Set(perspectivesByGroup.keys) }
  package var isSeenFromEnoughSides: Bool { groupsHeard.count >= Self.groupsWanted }
  package var isAgreed: Bool { agreed != nil }
  package var episodicTriggers: Int { triggers.count(where: \.isEpisodic) }
  package var isMostlyEpisodic: Bool { 2 * episodicTriggers > triggers.count }
  package var verdict: InnovationVerdict { innovationVerdict(framing.test) }

  /// How many of the six parts are done.
  package var partsDone: Int { FramingPart.allCases.count { state(of: $0) == .done } }

  package func state(of part: FramingPart) -> PartState {
    switch part {
    case .narrative:
      Self.state([framing.aim != nil, framing.narrative != nil, !framing.narrativeText.isEmpty])
    case .trigger: Self.state([!triggers.isEmpty])
    case .core: Self.state([!coreService.isEmpty, keep > 0, change > 0])
    case .problem: Self.state([perspectives > 0, isSeenFromEnoughSides, problemVersions > 0, isAgreed])
    case .mover: Self.state([framing.mover != nil, !framing.moverWhy.isEmpty, framing.searched != nil])
    case .innovation:
      framing.test.answered.count == InnovationTest.Question.allCases.count
        ? .done : framing.test.isBegun ? .begun : .notBegun
    }
  }

  private static func state(_ steps: [Bool]) -> PartState {
    steps.allSatisfy { $0 } ? .done : steps.contains(true) ? .begun : .notBegun
  }
}
