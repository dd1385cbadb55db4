/// The two directions in which people differ most.
///
/// Each is a weight per statement, of length 1, at right angles to the other. Which
/// end is called plus means nothing.
///
/// - Source: principal components by power iteration: Hotelling, "Analysis of a
///   complex of statistical variables into principal components", *Journal of
///   Educational Psychology* 24, 1933; as in Small et al., "Polis: Scaling
///   deliberation by mapping high dimensional opinion spaces", *Recerca* 26(2),
///   2021.
public struct OpinionAxes: Equatable, Sendable {
  /// The first and the second: a weight per statement; all 0 where there is no
  /// difference left.
  public let weights: [[Double]]
  /// What share of all difference each axis carries: 0 to 1.
  public let shares: [Double]

  /// When the search for an axis ends: when no weight moves by more than `settled`,
  /// or after so many rounds.
  struct Patience: Sendable {
    let settled: Double
    let mostRounds: Int

    /// For a map that is shown.
    static let whole = Patience(settled: 1e-12, mostRounds: 400)
    /// For one of many that only groups are drawn from.
    static let rough = Patience(settled: 1e-6, mostRounds: 100)
  }

  /// Far below what can be seen, far above rounding.
  private static let aside = 1e-5

  /// - Parameter start: Axes found earlier, perhaps over fewer statements: the
  ///   search begins there.
  /// - Complexity: O(rounds × one ``CentredVotes/times(_:)``).
  init(of votes: CentredVotes, from start: [[Double]]? = nil, patience: Patience = .whole) {
    let total = votes.total
    var found: [[Double]] = []
    var shares: [Double] = []
    for axis in 0..<2 {
      let (weights, length) = Self.axis(
        of: votes, besides: found, from: Self.start(start?[axis], count: votes.means.count), patience)
      found.append(weights)
      shares.append(total > 0 ? length / total : 0)
    }
    self.weights = found
    self.shares = shares
  }

  /// Statements that are new since then begin like all others, and all a little
  /// aside: a start that is itself an axis, though not the one that carries most,
  /// would never be left.
  private static func start(_ earlier: [Double]?, count: Int) -> [Double] {
    let known = (earlier ?? []).prefix(count)
    let even = 1 / Double(max(1, count)).squareRoot()
    var chance = SeededRandom(seed: 0)
    return (known + [Double](repeating: even, count: count - known.count)).map { weight in
      weight + aside * even * (chance.uniform() - 0.5)
    }
  }

  private static func axis(
    of votes: CentredVotes, besides found: [[Double]], from start: [Double], _ patience: Patience
  ) -> (weights: [Double], length: Double) {
    let nothing = ([Double](repeating: 0, count: start.count), 0.0)
    guard var weights = scaled(image(start, votes, found)) ?? firstDirection(votes, found) else { return nothing }
    for _ in 0..<patience.mostRounds {
      guard let next = scaled(image(weights, votes, found)) else { return nothing }
      let moved = zip(next, weights).reduce(0) { max($0, abs($1.0 - $1.1)) }
      weights = next
      if moved < patience.settled { break }
    }
    return (weights, zip(weights, votes.times(weights)).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// Where the start was at right angles to everything: the first statement that
  /// is not.
  private static func firstDirection(_ votes: CentredVotes, _ found: [[Double]]) -> [Double]? {
    for statement in votes.means.indices where votes.means[statement] != nil {
      var single = [Double](repeating: 0, count: votes.means.count)
      single[statement] = 1
      if let direction = scaled(image(single, votes, found)) { return direction }
    }
    return nil
  }

  /// One round, with what lies along the axes already found taken away.
  private static func image(_ weights: [Double], _ votes: CentredVotes, _ found: [[Double]]) -> [Double] {
    without(found, votes.times(without(found, weights)))
  }

  private static func without(_ found: [[Double]], _ vector: [Double]) -> [Double] {
    found.reduce(vector) { rest, axis in
      let along = zip(rest, axis).reduce(0) { $0 + $1.0 * $1.1 }
      return zip(rest, axis).map { $0 - along * $1 }
    }
  }

  /// Of length 1; `nil` where nothing but rounding is left.
  private static func scaled(_ vector: [Double]) -> [Double]? {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > rounding ? vector.map { $0 / length } : nil
  }

  /// Votes are whole numbers: a difference that is not rounding is far above this.
  private static let rounding = 1e-9
}
