/// People who stand near each other on the map.
public struct OpinionGroup: Equatable, Sendable {
  /// Stays the same from one map to the next for as long as most of its people do.
  public let id: Int
  /// In rising order.
  public let people: [Int]
  /// The mean of their positions.
  public let centre: SIMD2<Double>

  public init(id: Int, people: [Int], centre: SIMD2<Double>) {
    self.id = id
    self.people = people
    self.centre = centre
  }
}

/// The groups of a map, and what holds them up.
public struct OpinionDivision: Equatable, Sendable {
  /// In the order of their ids.
  public let groups: [OpinionGroup]
  /// How much nearer people are to their own group than to the next, -1 to 1.
  /// Says nothing about whether the groups are real.
  public let silhouette: Double
  /// Whether the same groups come out of two halves of the statements: 1 the same,
  /// about 0 no more than by chance; `nil` with too few statements to split.
  public let stability: Double?
}

/// Whether people stand in groups.
public enum OpinionGroups: Equatable, Sendable {
  /// Too few have voted for a division to mean anything.
  case tooFewPeople(needed: Int, given: Int)
  /// No division gives groups that are all large enough.
  case undivided(people: Int)
  /// Groups can be drawn, but two halves of the statements give different ones:
  /// not to be shown as groups.
  case unstable(OpinionDivision)
  case stable(OpinionDivision)

  /// The division, whether or not it can be relied on.
  public var division: OpinionDivision? {
    switch self {
    case .tooFewPeople, .undivided: nil
    case .unstable(let division), .stable(let division): division
    }
  }

  /// The groups that may be shown.
  public var shown: [OpinionGroup]? {
    guard case .stable(let division) = self else { return nil }
    return division.groups
  }

  init(_ division: OpinionDivision) {
    self = (division.stability ?? 0) >= GroupStability.enough ? .stable(division) : .unstable(division)
  }
}

/// How many groups a map has: another number must win four times running before
/// it changes, so that groups do not come and go with single votes.
public struct GroupCount: Equatable, Sendable {
  public private(set) var current: Int
  /// The number that won last, and how often running.
  public private(set) var challenger: Int
  public private(set) var wins = 0

  static let winsNeeded = 4

  init(_ best: Int) {
    current = best
    challenger = best
  }

  /// As it was kept.
  public init(current: Int, challenger: Int, wins: Int) {
    self.current = current
    self.challenger = challenger
    self.wins = wins
  }

  /// - Parameter possible: The numbers that give a division now.
  func after(_ best: Int, possible: some Collection<Int>) -> GroupCount {
    guard best != current, possible.contains(current) else { return GroupCount(best) }
    var next = self
    next.wins = best == challenger ? wins + 1 : 1
    next.challenger = best
    return next.wins >= Self.winsNeeded ? GroupCount(best) : next
  }
}
