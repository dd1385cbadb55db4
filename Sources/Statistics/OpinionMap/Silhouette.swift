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

  /// The mean over the people: -1 to 1; one alone in a group counts 0.
  ///
  /// - Precondition: There are at least two groups.
  /// - Complexity: O(positions²).
  static func mean(of positions: [SIMD2<Double>], labels: [Int], groups: Int) -> Double {
    let sizes = labels.reduce(into: [Int](repeating: 0, count: groups)) { $0[$1] += 1 }
    var total = 0.0
    var away = [Double](repeating: 0, count: groups)
    for (place, own) in zip(positions.indices, labels) where sizes[own] > 1 {
      for group in 0..<groups { away[group] = 0 }
      for (other, group) in zip(positions, labels) { away[group] += positions[place].distance(to: other) }
      let within = away[own] / Double(sizes[own] - 1)
      var next = Double.infinity
      for group in 0..<groups where group != own && sizes[group] > 0 {
        next = min(next, away[group] / Double(sizes[group]))
      }
      if next.isFinite, max(within, next) > 0 { total += (next - within) / max(within, next) }
    }
    return positions.isEmpty ? 0 : total / Double(positions.count)
  }
}
