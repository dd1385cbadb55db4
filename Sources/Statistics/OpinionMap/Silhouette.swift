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
  /// - Complexity: O(positions² × divisions), with one root for each two positions.
  static func means(of positions: [SIMD2<Double>], in divisions: [(labels: [Int], groups: Int)]) -> [Double] {
    var away = divisions.map { [Double](repeating: 0, count: positions.count * $0.groups) }
    for one in positions.indices {
      for other in 0..<one {
        let distance = positions[one].distance(to: positions[other])
        for (division, (labels, groups)) in divisions.enumerated() {
          away[division][one * groups + labels[other]] += distance
          away[division][other * groups + labels[one]] += distance
        }
      }
    }
    return zip(divisions, away).map { mean($0.labels, $0.groups, $1) }
  }

  /// - Parameter away: For each position the sum of its distances to each group.
  private static func mean(_ labels: [Int], _ groups: Int, _ away: [Double]) -> Double {
    let sizes = labels.reduce(into: [Int](repeating: 0, count: groups)) { $0[$1] += 1 }
    var total = 0.0
    for (place, own) in labels.enumerated() where sizes[own] > 1 {
      let within = away[place * groups + own] / Double(sizes[own] - 1)
      var next = Double.infinity
      for group in 0..<groups where group != own && sizes[group] > 0 {
        next = min(next, away[place * groups + group] / Double(sizes[group]))
      }
      if next.isFinite, max(within, next) > 0 { total += (next - within) / max(within, next) }
    }
    return labels.isEmpty ? 0 : total / Double(labels.count)
  }
}
