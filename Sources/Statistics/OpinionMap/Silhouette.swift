/// How much nearer people are to their own group than to the next.
///
/// High silhouettes mean that the groups lie apart on the map, not that they are
/// there: chance alone often gives a high one. See ``GroupStability``.
///
/// - Source: Rousseeuw, "Silhouettes: a graphical aid to the interpretation and
///   validation of cluster analysis", *Journal of Computational and Applied
///   Mathematics* 20, 1987.
enum Silhouette {
  /// With more people than this, so many of them are looked at.
  static let sampleSize = 2_000

  /// The mean over the people for each of several divisions: -1 to 1; one alone in a
  /// group counts 0.
  ///
  /// - Parameter divisions: For each division the group of each position, and how
  ///   many groups there are: at least two.
  /// - Complexity: O(positions² × divisions), with one root for two positions.
  static func means(of positions: [SIMD2<Double>], in divisions: [(labels: [Int], groups: Int)]) -> [Double] {
    var totals = [Double](repeating: 0, count: divisions.count)
    var distances = [Double](repeating: 0, count: positions.count)
    let sizes = divisions.map { division in
      division.labels.reduce(into: [Int](repeating: 0, count: division.groups)) { $0[$1] += 1 }
    }
    for (place, position) in positions.enumerated() {
      for other in positions.indices { distances[other] = position.distance(to: positions[other]) }
      for (division, (labels, groups)) in divisions.enumerated() {
        let away = sums(distances, by: labels, groups)
        totals[division] += silhouette(of: labels[place], away, sizes[division])
      }
    }
    return totals.map { positions.isEmpty ? 0 : $0 / Double(positions.count) }
  }

  /// The sum of the distances to each group.
  private static func sums(_ distances: [Double], by labels: [Int], _ groups: Int) -> [Double] {
    [Double](unsafeUninitializedCapacity: groups) { sums, count in
      for group in 0..<groups { sums.initializeElement(at: group, to: 0) }
      for (distance, label) in zip(distances, labels) { sums[label] += distance }
      count = groups
    }
  }

  private static func silhouette(of own: Int, _ away: [Double], _ sizes: [Int]) -> Double {
    guard sizes[own] > 1 else { return 0 }
    let within = away[own] / Double(sizes[own] - 1)
    var next = Double.infinity
    for group in sizes.indices where group != own && sizes[group] > 0 {
      next = min(next, away[group] / Double(sizes[group]))
    }
    return next.isFinite && max(within, next) > 0 ? (next - within) / max(within, next) : 0
  }
}
