import Accounts
import Cases
import Meetings
import Statistics
import Time

/// What the actors' pages know about a case, as numbers for a diagnosis.
///
/// It names nobody: shares and counts only.
package struct ActorSummary: Equatable, Sendable {
  package var people = 0
  package var organisations = 0
  package var members: [ActorGroup: Int] = [:]
  package var roles: [CaseRole: Int] = [:]
  /// People of a group who have added something to the work within the last 60 days.
  package var contributing: [ActorGroup: Int] = [:]

  package var invitations = Invitations()
  package var expectations = Expectations()
  package var hasBacker = false
  package var mandate: MandateState = .none
  package var backing: MandateState = .none
  /// A politician is on the team, is invited, or has been asked for something.
  package var hasPoliticalContact = false
  /// Those held, the earliest first.
  package var meetings: [MeetingHeld] = []
  /// How many people wear each hat.
  package var hats: [Hat: Int] = [:]
  package var contributions = Contributions()

  package init() {}

  package struct Invitations: Equatable, Sendable {
    package var sent = 0
    package var accepted = 0
    /// Those who said not now, or named somebody else.
    package var declined = 0
    package var pending = 0
    /// Nobody answered, and the link has run out.
    package var runOut = 0
    package var oldestPendingDays: Int?
    /// Days from the invitation to the answer, in the order of the invitations.
    package var replyDays: [Int] = []
    package var medianReply: Double? { ActorSummary.median(replyDays) }
    package init() {}
  }

  package struct Expectations: Equatable, Sendable {
    /// Those who work in the case: backers are not asked what they give.
    package var members = 0
    package var stated = 0
    package init() {}
  }

  /// How it stands with what was asked for; what holds goes before what was refused or waits.
  package enum MandateState: Equatable, Sendable {
    case none
    case asked(since: Day)
    case refused(Day)
    case until(Day)
    case withoutEnd
  }

  package struct Contributions: Equatable, Sendable {
    /// Acts of substance since the start.
    package var count = 0
    /// For each on the team who works, how many; zero for who has done nothing yet. In no order that means anything.
    package var perMember: [Int] = []
    package var gini: Double?
    package var largestGroup: ActorGroup?
    package var largestGroupShare: Double?
    package var topPersonShare: Double?
    /// People active in each of the last three periods of 30 days, the oldest first.
    package var activeByPeriod: [Int] = [0, 0, 0]
    package init() {}
  }

  static func median(_ values: [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}

extension ActorSummary.Contributions {
  /// - Parameters:
  ///   - members: Acts of substance for each on the team who works.
  ///   - groups: Acts of substance by group, also of those who have left.
  init(members: [Int], groups: [ActorGroup: Int], activeByPeriod: [Int]) {
    perMember = members
    count = groups.values.reduce(0, +)
    self.activeByPeriod = activeByPeriod
    let total = members.reduce(0, +)
    if total > 0 {
      gini = try? Gini(of: members).coefficient
      topPersonShare = members.max().map { Double($0) / Double(total) }
    }
    // In the order of the talk, so that a tie has one answer.
    let largest = ActorGroup.allCases.map { ($0, groups[$0] ?? 0) }.max { $0.1 < $1.1 }
    if let largest, largest.1 > 0 {
      largestGroup = largest.0
      largestGroupShare = Double(largest.1) / Double(count)
    }
  }
}
