import Cases
import Testing
import Time

@testable import Barriers

let thisDay = Day(number: 20_780)

extension CaseSituation {
  /// A case at the step of that name about which nothing is known but its dates.
  static func blank(_ step: CaseStep = .collaboration) -> CaseSituation {
    CaseSituation(today: thisDay, step: step, stepSince: thisDay + -20, started: thisDay + -90)
  }

  /// A case about which everything is known, and nothing holds back.
  static func healthy(_ step: CaseStep = .collaboration) -> CaseSituation {
    var situation = blank(step)
    situation.lastActivity = thisDay
    situation.people.count = 9
    situation.people.organisations = 5
    situation.people.members = [.politician: 1, .manager: 2, .provider: 2, .employee: 2, .user: 2]
    situation.people.contributing = [.politician: 1, .manager: 2, .provider: 1, .employee: 2, .user: 2]
    situation.people.levels = [.top: 3, .middle: 3, .front: 3]
    situation.hats = [.convener: 1, .facilitator: 2, .catalyst: 1]
    situation.invitations = .init(sent: 9, accepted: 8, declined: 1, pending: 0, oldestPending: 0, medianReply: 3)
    situation.backing.hasBacker = true
    situation.backing.mandate = .until(thisDay + 100)
    situation.backing.hasPoliticalContact = true
    situation.expectations = .init(members: 9, stated: 9)
    situation.meetings = (1...6).map {
      .init(day: thisDay + -10 * $0, invited: 9, attended: 8, unpaidInvited: 2, unpaidAttended: 2, goalReviewed: true)
    }
    situation.decisions = .init(count: 3, last: thisDay + -5)
    situation.triggers = .init(episodic: 0, systematic: 1)
    situation.describeHealthyProblem()
    situation.describeHealthyWork()
    return situation
  }

  private mutating func describeHealthyProblem() {
    problem.perspectives = 5
    problem.groupsHeard = ActorGroup.core
    problem.versions = 2
    problem.writers = 3
    problem.lastVersion = thisDay + -30
    problem.signatures = .init(agree: 7, canLiveWith: 2, cannot: 0, members: 9)
    problem.agreed = thisDay + -25
    problem.firstSolution = thisDay + -20
    problem.disputedWords = 0
    keepAndChange = .init(keep: 3, change: 4)
    mover.decided = true
    mover.copySearchDone = true
    mover.references = 2
    innovation.breaks = .yes
    innovation.isNewHere = .yes
    innovation.origin = .adapted
    innovation.hasEvidence = .yes
    innovation.inUse = .yes
    innovation.inUseSince = thisDay + -10
  }

  private mutating func describeHealthyWork() {
    contributions.count = 60
    contributions.gini = 0.3
    contributions.largestGroup = .employee
    contributions.largestGroupShare = 0.3
    contributions.topPersonShare = 0.2
    contributions.activeByPeriod = [7, 8, 8]
    contributions.alwaysPhrases = 0
    contacts = .init(within: 20, across: 20, expected: 0.4, deviation: 0.1)
    replies = .init(within: 20, across: 20, expected: 0.1, deviation: 0.1)
    trust = .init(mean: 4.2, answers: 8, previous: 4.1, groupSpread: 0.4)
    votes = .init(voters: 9, agreement: 0.6, variance: 0.7, dissentingStatements: 3, privateGap: 0.05)
    differences = .init(total: 4, withoutOwner: 0, oldestUntouched: 3, reopenedMost: 1)
    burden = .init(parties: 5, largestShare: 0.3)
    ideas.count = 20
    ideas.beforeProblemAgreed = 1
    ideas.chosen = 2
    ideas.chosenBreaks = 1
    ideas.firstChosen = thisDay + -20
    ideas.similarity = .init(before: 0.3, now: 0.3)
    ideas.newTerms = .init(before: 40, now: 45)
    trials = .init(count: 2, last: thisDay + -3, loops: 3, withUsers: 2)
    risks = .init(count: 2, withoutOwner: 0, withoutStopRule: 0)
    blocks = .init(open: 0, oldest: 0)
    routines = .init(parallel: 0, oldest: 0)
    spread = .init(receivers: 1)
  }
}

/// A healthy situation with one thing wrong.
struct Illness: Sendable, CustomTestStringConvertible {
  let factor: FactorID
  let name: String
  let strike: @Sendable (inout CaseSituation) -> Void

  init(_ factor: FactorID, _ name: String, _ strike: @escaping @Sendable (inout CaseSituation) -> Void) {
    self.factor = factor
    self.name = name
    self.strike = strike
  }

  var testDescription: String { "\(factor.rawValue): \(name)" }

  func situation(at step: CaseStep = .collaboration) -> CaseSituation {
    var situation = CaseSituation.healthy(step)
    strike(&situation)
    return situation
  }
}
