import Time

extension CaseSituation {
  public struct Ideas: Hashable, Sendable {
    public var count: Int?
    public var beforeProblemAgreed: Int?
    public var chosen: Int?
    /// Of the chosen, those that break with earlier practice.
    public var chosenBreaks: Int?
    public var firstChosen: Day?
    /// How alike the ideas of a period are, from 0 to 1.
    public var similarity: Trend?
    /// Words not seen before, in a period.
    public var newTerms: Trend?
    public init() {}
  }

  /// A figure now, and in the period before.
  public struct Trend: Hashable, Sendable {
    public var before: Double
    public var now: Double

    public init(before: Double, now: Double) {
      self.before = before
      self.now = now
    }
  }

  /// Trials in operation.
  public struct Trials: Hashable, Sendable {
    public var count: Int
    /// The last day anything was tried or measured.
    public var last: Day?
    /// Rounds of correcting and trying, in the trial that has come furthest.
    public var loops: Int?
    public var withUsers: Int?

    public init(count: Int, last: Day? = nil, loops: Int? = nil, withUsers: Int? = nil) {
      self.count = count
      self.last = last
      self.loops = loops
      self.withUsers = withUsers
    }
  }

  public struct Risks: Hashable, Sendable {
    public var count: Int
    public var withoutOwner: Int
    public var withoutStopRule: Int

    public init(count: Int, withoutOwner: Int, withoutStopRule: Int) {
      self.count = count
      self.withoutOwner = withoutOwner
      self.withoutStopRule = withoutStopRule
    }
  }

  /// What is said to be blocked by law or budget and is not settled.
  public struct Blocks: Hashable, Sendable {
    public var open: Int
    public var oldest: Int?

    public init(open: Int, oldest: Int? = nil) {
      self.open = open
      self.oldest = oldest
    }
  }

  /// Old routines that still run beside the new.
  public struct Routines: Hashable, Sendable {
    public var parallel: Int
    public var oldest: Int?

    public init(parallel: Int, oldest: Int? = nil) {
      self.parallel = parallel
      self.oldest = oldest
    }
  }

  /// Who else has taken the solution into use.
  public struct Spread: Hashable, Sendable {
    public var receivers: Int

    public init(receivers: Int) { self.receivers = receivers }
  }
}
