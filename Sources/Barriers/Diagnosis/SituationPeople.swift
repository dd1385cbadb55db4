import Cases
import Time

extension CaseSituation {
  /// Who is on the team.
  public struct People: Hashable, Sendable {
    public var count: Int?
    public var organisations: Int?
    /// Groups without anyone may be left out: they count as zero when the rest is known.
    public var members: [ActorGroup: Int]?
    /// Members who have contributed within the last 60 days.
    public var contributing: [ActorGroup: Int]?
    public var levels: [Level: Int]?
    /// The groups the case must have. The talk's five, unless the leader says otherwise.
    public var required: Set<ActorGroup> = ActorGroup.core
    public init() {}

    /// The required groups that nobody comes from, in the order of the talk.
    public var missing: [ActorGroup]? {
      guard let members else { return nil }
      return ActorGroup.allCases.filter { required.contains($0) && (members[$0] ?? 0) <= 0 }
    }
  }

  /// Where in an organisation someone sits.
  public enum Level: String, CaseIterable, Sendable {
    case top
    case middle
    case front
  }

  public struct Invitations: Hashable, Sendable {
    public var sent: Int
    public var accepted: Int
    public var declined: Int
    public var pending: Int
    /// Days since the oldest that nobody has answered was sent.
    public var oldestPending: Int?
    /// The middle of the reply times, in days.
    public var medianReply: Double?

    public init(
      sent: Int, accepted: Int, declined: Int, pending: Int, oldestPending: Int? = nil, medianReply: Double? = nil
    ) {
      self.sent = sent
      self.accepted = accepted
      self.declined = declined
      self.pending = pending
      self.oldestPending = oldestPending
      self.medianReply = medianReply
    }
  }

  /// Who stands behind the case.
  public struct Backing: Hashable, Sendable {
    public var hasBacker: Bool?
    public var mandate: Mandate?
    /// Whether a politician or a committee knows the case.
    public var hasPoliticalContact: Bool?
    public init() {}
  }

  public enum Mandate: Hashable, Sendable {
    case none
    case asked(since: Day)
    case refused(Day)
    /// To and including that day.
    case until(Day)
    case withoutEnd
  }

  public struct Expectations: Hashable, Sendable {
    public var members: Int
    /// Members with a text on what they give and what they get.
    public var stated: Int

    public init(members: Int, stated: Int) {
      self.members = members
      self.stated = stated
    }
  }

  public struct Meeting: Hashable, Sendable {
    public var day: Day
    public var invited: Int?
    public var attended: Int?
    /// Of the invited, those who are not paid to take part.
    public var unpaidInvited: Int?
    public var unpaidAttended: Int?
    /// Whether the minutes look at the goal.
    public var goalReviewed: Bool?

    public init(
      day: Day, invited: Int? = nil, attended: Int? = nil, unpaidInvited: Int? = nil, unpaidAttended: Int? = nil,
      goalReviewed: Bool? = nil
    ) {
      self.day = day
      self.invited = invited
      self.attended = attended
      self.unpaidInvited = unpaidInvited
      self.unpaidAttended = unpaidAttended
      self.goalReviewed = goalReviewed
    }
  }

  /// The decisions that are written down.
  public struct Decisions: Hashable, Sendable {
    public var count: Int
    public var last: Day?

    public init(count: Int, last: Day?) {
      self.count = count
      self.last = last
    }
  }

  /// What set the case off.
  public struct Triggers: Hashable, Sendable {
    public var episodic: Int
    public var systematic: Int

    public init(episodic: Int, systematic: Int) {
      self.episodic = episodic
      self.systematic = systematic
    }
  }
}
