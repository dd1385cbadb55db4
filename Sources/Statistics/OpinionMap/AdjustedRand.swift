/// Whether two divisions of the same people put the same people together.
///
/// - Source: Hubert and Arabie, "Comparing partitions", *Journal of Classification*
///   2, 1985.
public enum AdjustedRand {
  /// 1 when they are the same but for the names of the groups, about 0 when they
  /// have no more in common than by chance; can be negative.
  ///
  /// - Parameters: For each person the group in one and in the other division.
  /// - Precondition: Both are of equally many.
  /// - Complexity: O(people).
  public static func index<One: Hashable, Other: Hashable>(_ one: [One], _ other: [Other]) -> Double {
    precondition(one.count == other.count, "the divisions are not of the same people")
    let together = pairs(in: zip(one, other).map { Both(one: $0, other: $1) })
    let (first, second) = (pairs(in: one), pairs(in: other))
    let all = Double(one.count) * Double(one.count - 1) / 2
    let expected = all > 0 ? first * second / all : 0
    let most = (first + second) / 2
    return most == expected ? 1 : (together - expected) / (most - expected)
  }

  private struct Both<One: Hashable, Other: Hashable>: Hashable {
    let one: One
    let other: Other
  }

  private static func pairs<Label: Hashable>(in labels: [Label]) -> Double {
    let sizes = labels.reduce(into: [Label: Int]()) { $0[$1, default: 0] += 1 }
    return sizes.values.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
  }
}
