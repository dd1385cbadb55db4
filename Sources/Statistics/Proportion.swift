/// A share of tries that hit, with where the true share can lie.
///
/// - Source: Wilson, "Probable inference, the law of succession, and statistical
///   inference", *JASA* 22(158), 1927.
public struct Proportion: Equatable, Sendable {
  /// How many tries hit.
  public let hits: Int
  /// How many tries there were.
  public let tries: Int
  /// The true share, with the confidence asked for: within 0 to 1, and all of it
  /// without tries.
  public let interval: ClosedRange<Double>

  /// How sure an interval is, in standard errors on each side.
  public enum Confidence: Double, Sendable {
    case ninety = 1.6448536269514722
    case ninetyFive = 1.959963984540054
  }

  /// The share of hits; `nil` without tries.
  public var share: Double? { tries > 0 ? Double(hits) / Double(tries) : nil }

  /// - Throws: ``ProportionProblem/impossible(hits:tries:)``.
  /// - Complexity: O(1).
  public init(hits: Int, of tries: Int, confidence: Confidence) throws(ProportionProblem) {
    guard hits >= 0, hits <= tries else { throw .impossible(hits: hits, tries: tries) }
    self.hits = hits
    self.tries = tries
    guard tries > 0 else {
      interval = 0...1
      return
    }
    let (n, z) = (Double(tries), confidence.rawValue)
    let share = Double(hits) / n
    let centre = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    interval = max(0, (centre - reach) / scale)...min(1, (centre + reach) / scale)
  }
}

/// Why a share cannot be read.
public enum ProportionProblem: Error, Equatable, Sendable {
  /// There cannot be more hits than tries, nor fewer than none.
  case impossible(hits: Int, tries: Int)
}
