/// A ranking of ideas from choices between two at a time, with how sure it is.
///
/// Each idea has a strength, and the chance that one is chosen over another is
/// its share of their strengths together. So it counts for more to be chosen over
/// a strong idea. Each idea is also given a tenth of a win and of a loss against an
/// average idea, so that one that never lost, or was never compared, has a
/// strength; its interval is wide.
///
/// - Source: Bradley and Terry, "Rank analysis of incomplete block designs",
///   *Biometrika* 39, 1952; computed as in Hunter, "MM algorithms for generalized
///   Bradley-Terry models", *Annals of Statistics* 32(1), 2004.
public struct IdeaRanking: Equatable, Sendable {
  /// An idea's place.
  public struct Place: Equatable, Sendable {
    public let idea: Int
    /// The logarithm of the strength; 0 is the average of all ideas.
    public let strength: Double
    /// The standard error of ``strength``.
    public let error: Double
    /// The places it can have, 1 the best: as many are clearly above it as come
    /// before the first, as many clearly below as come after the last.
    public let ranks: ClosedRange<Int>

    /// The chance of being chosen over an average idea: 0 to 1.
    public var chance: Double { IdeaRanking.chance(strength) }
    /// Where ``chance`` lies with 90 % confidence.
    public var interval: ClosedRange<Double> {
      let reach = IdeaRanking.confidence90 * error
      return IdeaRanking.chance(strength - reach)...IdeaRanking.chance(strength + reach)
    }
  }

  /// All ideas, the strongest first; equally strong ones in the order of their
  /// numbers.
  public let places: [Place]
  /// How many rounds the estimate took to settle.
  public let rounds: Int

  /// The half-width of a two-sided 90 % interval, in standard errors.
  static let confidence90 = 1.6448536269514722
  /// The wins and the losses against an average idea that each idea is given.
  static let prior = 0.1
  /// The estimate has settled when no strength moves by more than this share.
  static let settled = 1e-9
  static let mostRounds = 20_000

  /// Ranks ideas.
  ///
  /// - Throws: ``RankingProblem/tooFewIdeas(needed:given:)`` below two,
  ///   ``RankingProblem/noChoices(ideas:)``, ``RankingProblem/unsettled(rounds:)``.
  /// - Complexity: O(rounds × pairs + ideas³): a few hundred ideas at most.
  public init(of comparisons: Comparisons) throws(RankingProblem) {
    guard comparisons.ideas >= 2 else { throw .tooFewIdeas(needed: 2, given: comparisons.ideas) }
    guard !comparisons.pairs.isEmpty else { throw .noChoices(ideas: comparisons.ideas) }
    let (strengths, rounds) = try Self.strengths(comparisons)
    let spread = Self.covariance(comparisons, strengths)
    let errors = Self.errors(spread)
    let logs = strengths.map(Elementary.ln)
    let mean = Sums.mean(of: logs) ?? 0
    self.rounds = rounds
    places = logs.indices.sorted { (-logs[$0], $0) < (-logs[$1], $1) }.map { idea in
      func isClearly(_ one: Int, above other: Int) -> Bool {
        let variance = spread[one][one] + spread[other][other] - 2 * spread[one][other]
        return logs[one] - logs[other] > Self.confidence90 * max(0, variance).squareRoot()
      }
      // An idea is not clearly above itself.
      let above = logs.indices.count { isClearly($0, above: idea) }
      let below = logs.indices.count { isClearly(idea, above: $0) }
      return Place(
        idea: idea, strength: logs[idea] - mean, error: errors[idea],
        ranks: (1 + above)...(logs.count - below))
    }
  }

  private static func chance(_ strength: Double) -> Double { 1 / (1 + Elementary.exponential(-strength)) }

  private static func strengths(_ comparisons: Comparisons) throws(RankingProblem) -> ([Double], Int) {
    var strengths = [Double](repeating: 1, count: comparisons.ideas)
    for round in 1...mostRounds {
      let weights = Self.weights(comparisons, strengths)
      let raw = zip(comparisons.wins, weights).map { (Double($0) + prior) / $1 }
      let scale = Elementary.exponential(-(Sums.mean(of: raw.map(Elementary.ln)) ?? 0))
      let next = raw.map { $0 * scale }
      let moved = zip(next, strengths).map { abs($0 / $1 - 1) }.max() ?? 0
      strengths = next
      if moved < settled { return (strengths, round) }
    }
    throw .unsettled(rounds: mostRounds)
  }

  /// What each idea's wins are divided by. Most of the time goes here, so the lists
  /// are read without checks.
  private static func weights(_ comparisons: Comparisons, _ strengths: [Double]) -> [Double] {
    var weights = strengths.map { 2 * prior / ($0 + 1) }
    weights.withUnsafeMutableBufferPointer { weights in
      strengths.withUnsafeBufferPointer { strengths in
        for (first, second, count) in comparisons.pairs {
          let share = Double(count) / (strengths[first] + strengths[second])
          weights[first] += share
          weights[second] += share
        }
      }
    }
    return weights
  }

  /// The covariance of the logarithms of the strengths: the inverse of the
  /// curvature of their likelihood.
  private static func covariance(_ comparisons: Comparisons, _ strengths: [Double]) -> [[Double]] {
    var curvature = [[Double]](repeating: [Double](repeating: 0, count: strengths.count), count: strengths.count)
    for (idea, strength) in strengths.enumerated() {
      curvature[idea][idea] = 2 * prior * strength / ((1 + strength) * (1 + strength))
    }
    for (first, second, count) in comparisons.pairs {
      let (one, other) = (strengths[first], strengths[second])
      let information = Double(count) * one * other / ((one + other) * (one + other))
      curvature[first][first] += information
      curvature[second][second] += information
      curvature[first][second] -= information
      curvature[second][first] -= information
    }
    return PositiveMatrix(curvature).inverse()
  }

  /// The standard errors of the strengths measured from the average of all.
  private static func errors(_ spread: [[Double]]) -> [Double] {
    let n = Double(spread.count)
    let shared = spread.map { Sums.total(of: $0) / n }
    let common = Sums.total(of: shared) / n
    return spread.indices.map { max(0, spread[$0][$0] - 2 * shared[$0] + common).squareRoot() }
  }
}
