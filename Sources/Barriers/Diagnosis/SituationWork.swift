import Cases
import Time

extension CaseSituation {
  /// How the contributions are spread. Shares only: nobody is named or ranked.
  public struct Contributions: Hashable, Sendable {
    public var count: Int?
    /// Over all members: 0 when they contribute alike, towards 1 when one does it all.
    public var gini: Double?
    public var largestGroup: ActorGroup?
    public var largestGroupShare: Double?
    public var topPersonShare: Double?
    /// Active members in periods of 30 days, the oldest first.
    public var activeByPeriod: [Int]?
    /// Phrases such as "we have always".
    public var alwaysPhrases: Int?
    public init() {}
  }

  /// Ties within and across the borders of one division.
  public struct Mixing: Hashable, Sendable {
    public var within: Int
    public var across: Int
    /// The mean of the index when the labels are permuted, and its standard deviation.
    public var expected: Double?
    public var deviation: Double?

    public init(within: Int, across: Int, expected: Double? = nil, deviation: Double? = nil) {
      self.within = within
      self.across = across
      self.expected = expected
      self.deviation = deviation
    }

    public var count: Int { within + across }

    /// The E-I index: −1 when all ties are within, 1 when all go across.
    public var index: Double? {
      count > 0 ? Double(across - within) / Double(count) : nil
    }
  }

  /// A pulse on whether it is safe to speak, from 1 to 5.
  public struct Trust: Hashable, Sendable {
    /// `nil` where the answers are so far apart that no mean stands for them.
    public var mean: Double?
    public var answers: Int
    public var previous: Double?
    /// The highest mean of an actor group less the lowest; groups under five left out.
    public var groupSpread: Double?

    public init(mean: Double?, answers: Int, previous: Double? = nil, groupSpread: Double? = nil) {
      self.mean = mean
      self.answers = answers
      self.previous = previous
      self.groupSpread = groupSpread
    }
  }

  /// Votes on statements: 1, 0 and −1.
  public struct Votes: Hashable, Sendable {
    public var voters: Int
    public var agreement: Double?
    public var variance: Double?
    public var dissentingStatements: Int?
    /// The share of statements on which anonymous votes and what is said at meetings differ.
    public var privateGap: Double?
    /// How many have voted anonymously, where they are others than ``voters``.
    public var privateVoters: Int?

    public init(
      voters: Int, agreement: Double? = nil, variance: Double? = nil, dissentingStatements: Int? = nil,
      privateGap: Double? = nil
    ) {
      self.voters = voters
      self.agreement = agreement
      self.variance = variance
      self.dissentingStatements = dissentingStatements
      self.privateGap = privateGap
    }
  }

  public struct Differences: Hashable, Sendable {
    public var total: Int
    public var withoutOwner: Int
    /// Days since anyone touched the one left longest without an owner.
    public var oldestUntouched: Int?
    /// How often the most reopened one has been reopened.
    public var reopenedMost: Int?

    public init(total: Int, withoutOwner: Int, oldestUntouched: Int? = nil, reopenedMost: Int? = nil) {
      self.total = total
      self.withoutOwner = withoutOwner
      self.oldestUntouched = oldestUntouched
      self.reopenedMost = reopenedMost
    }
  }

  /// Hours and money, by party.
  public struct Burden: Hashable, Sendable {
    /// What is shared: what the parties of agreements have said that they give, or
    /// the time that their people have spent at meetings.
    public enum Kind: String, CaseIterable, Hashable, Sendable { case hours, money, meetings }

    public var kind: Kind
    public var parties: Int
    public var largestShare: Double

    public init(_ kind: Kind = .hours, parties: Int, largestShare: Double) {
      self.kind = kind
      self.parties = parties
      self.largestShare = largestShare
    }

    /// Fewer meetings than this say nothing about who carries the most.
    public static var fewestMeetings: Int { Threshold.burdenMeetings }

    /// The share of the one that carries the most.
    ///
    /// - Returns: `nil` where fewer than two share it, or there is nothing to share.
    public init?(_ kind: Kind, amounts: [Int]) {
      let total = amounts.reduce(0, +)
      guard amounts.count >= 2, total > 0, let most = amounts.max() else { return nil }
      self.init(kind, parties: amounts.count, largestShare: Double(most) / Double(total))
    }
  }
}
