import Actors
import Barriers
import Cases
import Differences
import Framing
import Meetings
import Time
import Web

/// The answers as the framing keeps them, told from those of the diagnosis.
private typealias TestAnswers = InnovationTest

/// The situation of a case, put together from what the slices know of it.
///
/// What nobody records in this release stays unknown: its rules wait.
extension CaseSituation {
  package init(
    _ item: Case, framing: FramingSummary, actors: ActorSummary, differences: DifferenceSummary, barriers: [Barrier],
    today: Day
  ) {
    self.init(today: today, step: item.step, stepSince: item.stepSince, started: item.created.day)
    lastActivity = item.updated.day
    people = People(actors)
    hats = actors.hats
    invitations = Invitations(actors.invitations)
    backing = Backing(actors)
    expectations = Expectations(members: actors.expectations.members, stated: actors.expectations.stated)
    meetings = actors.meetings.map(Meeting.init)
    problem = Problem(framing, members: actors.expectations.members)
    keepAndChange = KeepAndChange(keep: framing.keep, change: framing.change)
    mover = Mover(framing)
    innovation = InnovationTest(framing.framing.test)
    triggers = Triggers(
      episodic: framing.episodicTriggers, systematic: framing.triggers.count - framing.episodicTriggers)
    contributions = Contributions(actors.contributions, daysOld: today - item.created.day)
    ideas = Ideas(framing)
    addCollaboration(differences, framing, today: today)
    self.barriers = barriers.filter { $0.state == .open && $0.pole == .hinders }.map(RaisedBarrier.init)
  }
}

extension CaseSituation.People {
  init(_ actors: ActorSummary) {
    self.init()
    count = actors.people
    organisations = actors.organisations
    members = actors.members
    contributing = actors.contributing
  }
}

extension CaseSituation.Invitations {
  init(_ invitations: ActorSummary.Invitations) {
    self.init(
      sent: invitations.sent, accepted: invitations.accepted, declined: invitations.declined,
      pending: invitations.pending, oldestPending: invitations.oldestPendingDays,
      medianReply: invitations.medianReply)
  }
}

extension CaseSituation.Backing {
  init(_ actors: ActorSummary) {
    self.init()
    hasBacker = actors.hasBacker
    hasPoliticalContact = actors.hasPoliticalContact
    mandate =
      switch actors.mandate {
      case .none: CaseSituation.Mandate.none
      case .asked(let since): .asked(since: since)
      case .refused(let day): .refused(day)
      case .until(let day): .until(day)
      case .withoutEnd: .withoutEnd
      }
  }
}

extension CaseSituation.Meeting {
  init(_ meeting: MeetingHeld) {
    self.init(
      day: meeting.day, invited: meeting.invited, attended: meeting.came, unpaidInvited: meeting.unpaidInvited,
      unpaidAttended: meeting.unpaidCame, goalReviewed: meeting.goalReviewed)
  }
}

extension CaseSituation.Problem {
  init(_ framing: FramingSummary, members: Int) {
    self.init()
    perspectives = framing.perspectives
    groupsHeard = framing.groupsHeard
    versions = framing.problemVersions
    writers = framing.problemWriters
    lastVersion = framing.lastVersionDay
    signatures = CaseSituation.Signatures(
      agree: framing.signatures[.agree] ?? 0, canLiveWith: framing.signatures[.canLiveWith] ?? 0,
      cannot: framing.signatures[.cannot] ?? 0, members: members)
    agreed = framing.agreed?.day
    firstSolution = framing.firstParkedIdeaDay
  }
}

extension CaseSituation.Mover {
  init(_ framing: FramingSummary) {
    self.init()
    decided = framing.framing.mover != nil
    copySearchDone = framing.framing.searched != nil
  }
}

extension CaseSituation.InnovationTest {
  fileprivate init(_ test: TestAnswers) {
    self.init()
    breaks = test.breaks.flatMap { CaseSituation.Answer(rawValue: $0.rawValue) }
    isNewHere = test.newHere.flatMap { CaseSituation.Answer(rawValue: $0.rawValue) }
    origin = test.origin.flatMap { CaseSituation.Origin(rawValue: $0.rawValue) }
    hasEvidence = test.evidence.flatMap { CaseSituation.Answer(rawValue: $0.rawValue) }
    inUse = test.inUse.flatMap { CaseSituation.Answer(rawValue: $0.rawValue) }
  }
}

extension CaseSituation.Contributions {
  /// Only periods that the case has lived through whole are held against each other.
  init(_ contributions: ActorSummary.Contributions, daysOld: Int) {
    self.init()
    count = contributions.count
    gini = contributions.gini
    largestGroup = contributions.largestGroup
    largestGroupShare = contributions.largestGroupShare
    topPersonShare = contributions.topPersonShare
    activeByPeriod = contributions.activeByPeriod.suffix((daysOld + 1) / 30)
  }
}

extension CaseSituation.Ideas {
  init(_ framing: FramingSummary) {
    self.init()
    count = framing.parkedIdeas
    beforeProblemAgreed = framing.parkedIdeasBeforeAgreement
  }
}

extension RaisedBarrier {
  init(_ barrier: Barrier) {
    self.init(
      id: barrier.id.number, factor: barrier.factor, step: barrier.step, title: barrier.title, weight: barrier.weight,
      raised: barrier.raised.day, organisations: barrier.organisations)
  }
}
