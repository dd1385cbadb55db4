import Cases
import Time

extension CaseSituation {
  /// The problem, seen from several sides.
  public struct Problem: Hashable, Sendable {
    public var perspectives: Int?
    /// The actor groups that have written one.
    public var groupsHeard: Set<ActorGroup>?
    /// Versions of the shared problem text; zero when nobody has written one.
    public var versions: Int?
    public var writers: Int?
    public var lastVersion: Day?
    public var signatures: Signatures?
    /// When the team agreed on it, if it has. Read only where `versions` is known.
    public var agreed: Day?
    /// When the first solution-like idea was written, if any was.
    public var firstSolution: Day?
    /// Key words that members use differently.
    public var disputedWords: Int?
    public init() {}
  }

  /// How the team has answered the shared problem.
  public struct Signatures: Hashable, Sendable {
    public var agree: Int
    public var canLiveWith: Int
    public var cannot: Int
    public var members: Int

    public init(agree: Int, canLiveWith: Int, cannot: Int, members: Int) {
      self.agree = agree
      self.canLiveWith = canLiveWith
      self.cannot = cannot
      self.members = members
    }
  }

  /// The core service: what stays and what is to be otherwise.
  public struct KeepAndChange: Hashable, Sendable {
    public var keep: Int
    public var change: Int

    public init(keep: Int, change: Int) {
      self.keep = keep
      self.change = change
    }
  }

  public struct Mover: Hashable, Sendable {
    public var decided: Bool?
    public var copySearchDone: Bool?
    /// Others' solutions that the case refers to.
    public var references: Int?
    public init() {}
  }

  /// The answers of the innovation test.
  public struct InnovationTest: Hashable, Sendable {
    public var breaks: Answer?
    public var isNewHere: Answer?
    public var origin: Origin?
    public var hasEvidence: Answer?
    public var inUse: Answer?
    public var inUseSince: Day?
    public init() {}
  }

  public enum Answer: String, CaseIterable, Sendable {
    case yes
    case no
    case unknown
  }

  public enum Origin: String, CaseIterable, Sendable {
    case first
    case adapted
    case copied
  }
}
