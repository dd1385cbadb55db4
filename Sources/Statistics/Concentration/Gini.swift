/// How unevenly something is shared: 0 when all have the same, towards 1 when
/// one has everything.
///
/// Read it next to the number of sharers. Among two the coefficient cannot
/// exceed .5, among five not .8, because the greatest value is `(n - 1) / n`;
/// ``corrected`` removes that ceiling.
///
/// - Source: Gini, *Variabilità e mutabilità* (1912). The correction follows
///   Deltas, "The small-sample bias of the Gini coefficient", *Review of
///   Economics and Statistics* 85(1), 2003.
public struct Gini: Equatable, Sendable {
  /// The coefficient: 0 to `(n - 1) / n`.
  public let coefficient: Double
  /// The coefficient times `n / (n - 1)`: 0 to 1 whatever the number of
  /// sharers. `nil` when there is only one.
  public let corrected: Double?
  /// How many share, those with nothing included.
  public let count: Int

  /// Reads how unevenly the amounts are spread.
  ///
  /// - Parameter amounts: What each has, `n` values of 0 or more, in any one
  ///   unit and any order. One who could have had a share and has none is a 0,
  ///   not left out.
  /// - Throws: ``GiniProblem/nobody`` without amounts,
  ///   ``GiniProblem/notANumber(index:)`` and
  ///   ``GiniProblem/negative(index:amount:)`` at the first such amount,
  ///   ``GiniProblem/nothingToShare(among:)`` when all amounts are 0.
  /// - Complexity: O(n log n).
  public init(of amounts: some Collection<Double>) throws(GiniProblem) {
    guard !amounts.isEmpty else { throw .nobody }
    for (index, amount) in amounts.enumerated() {
      guard amount.isFinite else { throw .notANumber(index: index) }
      guard amount >= 0 else { throw .negative(index: index, amount: amount) }
    }
    // Shares of the largest, so that the sums below stay finite.
    let largest = amounts.max() ?? 0
    guard largest > 0 else { throw .nothingToShare(among: amounts.count) }
    let shares = amounts.map { $0 / largest }.sorted()
    let n = Double(shares.count)
    let ranked = Sums.total(of: shares.enumerated().map { (2 * Double($0) + 1 - n) * $1 })
    count = shares.count
    coefficient = max(0, ranked / (n * Sums.total(of: shares)))
    corrected = count > 1 ? min(1, coefficient * n / (n - 1)) : nil
  }

  /// Reads how unevenly counts are spread: contributions, showings, hours.
  ///
  /// - Throws: As ``init(of:)-(Collection<Double>)``.
  public init(of counts: some Collection<Int>) throws(GiniProblem) {
    try self.init(of: counts.map(Double.init))
  }
}

/// Why unevenness cannot be read.
public enum GiniProblem: Error, Equatable, Sendable {
  case nobody
  /// The amount at this position is infinite or not a number.
  case notANumber(index: Int)
  case negative(index: Int, amount: Double)
  /// All amounts are 0: neither even nor uneven.
  case nothingToShare(among: Int)
}
