import Cases
import Time

@testable import Barriers

extension Illness {
  static let all = interaction + collaboration + innovation

  static let interaction = [
    Illness(.i1, "no user") { $0.people.members?[.user] = 0 },
    Illness(.i1, "two groups are missing") {
      $0.people.members?[.provider] = nil
      $0.people.members?[.employee] = nil
    },
    Illness(.i1, "three groups are missing") {
      $0.people.members = [.employee: 4, .manager: 4]
    },
    Illness(.i2, "most decline") { $0.invitations?.declined = 20 },
    Illness(.i2, "replies are slow") { $0.invitations?.medianReply = 10.5 },
    Illness(.i2, "half are unanswered") {
      $0.invitations = .init(sent: 4, accepted: 1, declined: 0, pending: 3, oldestPending: 11)
    },
    Illness(.i3, "nobody backs") { $0.backing.hasBacker = false },
    Illness(.i3, "no mandate") { $0.backing.mandate = CaseSituation.Mandate.none },
    Illness(.i3, "asked lately") { $0.backing.mandate = .asked(since: thisDay + -2) },
    Illness(.i3, "asked long ago") { $0.backing.mandate = .asked(since: thisDay + -15) },
    Illness(.i3, "refused") { $0.backing.mandate = .refused(thisDay + -1) },
    Illness(.i3, "ended") { $0.backing.mandate = .until(thisDay + -1) },
    Illness(.i3, "ends soon") { $0.backing.mandate = .until(thisDay + 14) },
    Illness(.i4, "few have written") { $0.expectations?.stated = 7 },
    Illness(.i5, "few come") {
      for index in 0..<3 { $0.meetings?[index].attended = 5 }
    },
    Illness(.i5, "fewer come") {
      for index in 0..<3 { $0.meetings?[index].attended = 6 }
    },
    Illness(.i5, "the unpaid stay away") {
      for index in 0..<3 { $0.meetings?[index].unpaidAttended = 0 }
    },
    Illness(.i6, "contacts stay within") { $0.contacts = .init(within: 9, across: 1) },
    Illness(.i7, "solutions before perspectives") {
      $0.problem.agreed = nil
      $0.problem.perspectives = 4
      $0.ideas.beforeProblemAgreed = 5
    },
    Illness(.i8, "nearly all are managers") {
      $0.people.members = [.politician: 1, .manager: 20, .provider: 1, .employee: 1, .user: 1]
    },
    Illness(.i8, "nearly all are from one level") { $0.people.levels = [.top: 1, .front: 9] },
    Illness(.i9, "no politician knows") {
      $0.people.members?[.politician] = nil
      $0.people.required.remove(.politician)
      $0.backing.hasPoliticalContact = false
    },
  ]

  static let collaboration = [
    Illness(.s1, "trust is low") { $0.trust?.mean = 3.4 },
    Illness(.s1, "trust has fallen") { $0.trust?.previous = 4.6 },
    Illness(.s1, "trust is uneven") { $0.trust?.groupSpread = 1.1 },
    Illness(.s2, "two sides heard") { $0.problem.groupsHeard = [.user, .employee] },
    Illness(.s2, "none heard") { $0.problem.groupsHeard = [] },
    Illness(.s2, "one cannot sign") { $0.problem.signatures?.cannot = 1 },
    Illness(.s2, "no shared text") { $0.problem.versions = 0 },
    Illness(.s2, "the text diverges") {
      $0.problem.agreed = nil
      $0.problem.versions = 4
    },
    Illness(.s2, "few have signed") {
      $0.problem.agreed = nil
      $0.problem.signatures?.agree = 2
    },
    Illness(.s2, "words differ") { $0.problem.disputedWords = 1 },
    Illness(.s3, "the same is reopened") { $0.differences?.reopenedMost = 3 },
    Illness(.s3, "two without an owner") {
      $0.differences?.withoutOwner = 2
      $0.differences?.oldestUntouched = 15
    },
    Illness(.s4, "uneven") { $0.contributions.gini = 0.61 },
    Illness(.s4, "one group") { $0.contributions.largestGroupShare = 0.51 },
    Illness(.s4, "one person") { $0.contributions.topPersonShare = 0.51 },
    Illness(.s5, "all agree") {
      $0.votes = .init(voters: 5, agreement: 0.95, variance: 0.05, dissentingStatements: 0)
    },
    Illness(.s6, "replies stay within") { $0.replies = .init(within: 30, across: 10, expected: 0.1, deviation: 0.1) },
    Illness(.s7, "nothing decided or tried") {
      $0.decisions?.last = thisDay + -31
      $0.trials?.last = thisDay + -40
      $0.ideas.firstChosen = thisDay + -50
    },
    Illness(.s8, "fewer are active") { $0.contributions.activeByPeriod = [8, 7, 6] },
    Illness(.s9, "one carries it") { $0.burden?.largestShare = 0.61 },
    Illness(.s10, "votes differ from words") { $0.votes?.privateGap = 0.25 },
  ]

  static let innovation = [
    Illness(.n1, "no idea is a break") { $0.ideas.chosenBreaks = 0 },
    Illness(.n1, "the team says no break") { $0.innovation.breaks = .no },
    Illness(.n2, "ideas grow alike") {
      $0.ideas.similarity = .init(before: 0.3, now: 0.4)
      $0.ideas.newTerms = .init(before: 40, now: 30)
    },
    Illness(.n3, "we always have") { $0.contributions.alwaysPhrases = 3 },
    Illness(.n3, "no user has tried") { $0.trials?.withUsers = 0 },
    Illness(.n4, "no owner") { $0.risks?.withoutOwner = 1 },
    Illness(.n4, "no limit") { $0.risks?.withoutStopRule = 1 },
    Illness(.n5, "not tried") {
      $0.ideas.firstChosen = thisDay + -61
      $0.trials = .init(count: 0, loops: 0, withUsers: 0)
    },
    Illness(.n6, "one round") {
      $0.trials?.loops = 1
      $0.trials?.last = thisDay + -15
    },
    Illness(.n7, "blocked") { $0.blocks = .init(open: 1, oldest: 31) },
    Illness(.n8, "the old still runs") { $0.routines = .init(parallel: 1, oldest: 10) },
    Illness(.n9, "nobody has looked") {
      $0.mover.copySearchDone = false
      $0.mover.references = 0
    },
    Illness(.n10, "nobody else") {
      $0.innovation.inUseSince = thisDay + -183
      $0.spread?.receivers = 0
    },
  ]
}
