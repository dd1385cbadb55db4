/// Somebody who is on a team or could be asked to join it.
public struct Candidate<Kind: Hashable & Sendable>: Equatable, Sendable {
  /// What this one brings of what a team can need: a type of actor, a skill, a key.
  public let brings: Set<Kind>
  /// The group that mixture is read among, such as an organisation or a type, as any
  /// number.
  public let group: Int
  /// Where this one is in the opinion map; `nil` when unknown.
  public let position: Position?
  /// How many teams this one is on already.
  public let load: Int

  /// A place in the opinion map.
  public struct Position: Equatable, Sendable {
    public let x: Double
    public let y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }

    func distance(to other: Position) -> Double {
      ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
  }

  public init(brings: Set<Kind>, group: Int, position: Position? = nil, load: Int = 0) {
    self.brings = brings
    self.group = group
    self.position = position
    self.load = load
  }
}

/// What a team is chosen for.
public struct TeamWish<Kind: Hashable & Sendable>: Equatable, Sendable {
  /// What the team needs, each once, in the order in which it is to be named.
  public let required: [Kind]
  /// Those of them without which no team is good enough: those affected by the
  /// problem.
  public let indispensable: [Kind]
  public let weights: Weights

  /// How much the rest counts against coverage, which counts 1. Our own choice.
  public struct Weights: Equatable, Sendable {
    /// For a fully mixed team.
    public var mixture = 0.5
    /// For a team as far apart, on average, as the two who are furthest apart.
    public var spread = 0.25
    /// For each team that the members are on already, on average.
    public var load = 0.1

    public init() {}
  }

  /// - Parameters:
  ///   - required: May be empty: then only mixture, spread and load count.
  ///   - indispensable: Counted among the required, whether named there or not.
  public init(required: [Kind], indispensable: [Kind] = [], weights: Weights = Weights()) {
    var seen: Set<Kind> = []
    self.required = (required + indispensable).filter { seen.insert($0).inserted }
    seen = []
    self.indispensable = indispensable.filter { seen.insert($0).inserted }
    self.weights = weights
  }
}

/// Why nobody can be suggested.
public enum MatchingProblem: Error, Equatable, Sendable {
  /// A number of seats or suggestions below one.
  case noSeats(given: Int)
  case tooManySeats(candidates: Int, given: Int)
  /// Nobody brings the indispensable kind at this position.
  case nobodyBrings(indispensable: Int)
  /// The indispensable kinds take more people than there are seats.
  case tooFewSeats(needed: Int, given: Int)
  case tooManyRequired(most: Int, given: Int)
  case tooManyIndispensable(most: Int, given: Int)
  /// The weight, position, load or similarity at this position is not a number that it
  /// can be.
  case impossibleNumber(index: Int)
  /// A row of similarities is needed for each need, a number for each offer.
  case doesNotFit(needs: Int, offers: Int)
}
