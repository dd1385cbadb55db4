/// How mixed a group is: the chance that two drawn from it, the first put back,
/// are of different kinds.
///
/// It says how *evenly* the kinds are present, not whether the right ones are:
/// for that see ``Coverage``.
///
/// - Source: Blau, *Inequality and Heterogeneity* (1977); the same number is
///   known as Gini-Simpson.
public struct Blau: Equatable, Sendable {
  /// `1 - Σ p²`: 0 when all are of one kind, at most `(K - 1) / K`.
  public let index: Double
  /// The index over its greatest value: 0 to 1 whatever the number of kinds.
  public let normalised: Double
  /// How many members there are.
  public let members: Int
  /// How many kinds there could have been.
  public let kinds: Int

  /// Reads how mixed a group is.
  ///
  /// - Parameter counts: The number of members of each of `K` kinds, in any
  ///   order. A kind that could be there and is not is a 0, not left out: it is
  ///   part of what *mixed* is measured against.
  /// - Throws: ``BlauProblem/tooFewKinds(needed:given:)`` below two kinds,
  ///   ``BlauProblem/negative(kind:count:)`` at the first negative count,
  ///   ``BlauProblem/nobody(kinds:)`` when all counts are 0.
  /// - Complexity: O(K).
  public init(counts: some Collection<Int>) throws(BlauProblem) {
    guard counts.count >= 2 else { throw .tooFewKinds(needed: 2, given: counts.count) }
    for (kind, count) in counts.enumerated() where count < 0 {
      throw .negative(kind: kind, count: count)
    }
    let all = counts.reduce(0, +)
    guard all > 0 else { throw .nobody(kinds: counts.count) }
    let shares = counts.map { Double($0) / Double(all) }
    let greatest = Double(counts.count - 1) / Double(counts.count)
    members = all
    kinds = counts.count
    index = max(0, 1 - Sums.total(of: shares.map { $0 * $0 }))
    normalised = min(1, index / greatest)
  }
}

/// Why it cannot be said how mixed a group is.
public enum BlauProblem: Error, Equatable, Sendable {
  /// With one possible kind nothing can be mixed.
  case tooFewKinds(needed: Int, given: Int)
  case negative(kind: Int, count: Int)
  case nobody(kinds: Int)
}
