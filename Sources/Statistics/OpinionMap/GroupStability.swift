/// Whether the groups are there in the opinions, or only in the drawing.
///
/// The statements are split in two halves at random, and the people divided by
/// each half alone. Groups that are real come out of both.
///
/// - Source: our own use of split halves; compared by ``AdjustedRand``.
enum GroupStability {
  static let repeats = 20
  /// Below this the groups are not shown.
  static let enough = 0.35

  /// How alike the two divisions are on the mean of five splits: 1 the same, about
  /// 0 no more than by chance; `nil` with too few statements or people to split.
  ///
  /// - Parameter people: Those who are divided: of more than
  ///   ``Dividing/sampleSize`` a sample.
  /// - Complexity: O(statements² + votes) for each half.
  static func mean(
    of votes: VoteTable, leavingOut leftOut: Set<Int>, people: [Int], groups: Int, smallest: Double,
    chance: inout SeededRandom
  ) -> Double? {
    var statements = votes.tallies.indices.filter { !leftOut.contains($0) && votes.tallies[$0].seen > 0 }
    guard statements.count >= 4 else { return nil }
    var indices: [Double] = []
    for _ in 0..<repeats {
      chance.shuffle(&statements)
      let halves = [Set(statements[..<(statements.count / 2)]), Set(statements[(statements.count / 2)...])]
      guard
        let index = alikeness(of: halves, votes, people, groups: groups, smallest: smallest, chance: &chance)
      else { return nil }
      indices.append(index)
    }
    return Sums.mean(of: indices)
  }

  private static func alikeness(
    of halves: [Set<Int>], _ votes: VoteTable, _ people: [Int], groups: Int, smallest: Double,
    chance: inout SeededRandom
  ) -> Double? {
    let places = halves.map { half in
      let centred = CentredVotes(votes, leavingOut: [], within: half)
      let axes = OpinionAxes(of: centred, patience: .rough)
      return people.map { centred.position(of: votes.rows[$0], along: axes) }
    }
    let both = people.indices.filter { places[0][$0].votes > 0 && places[1][$0].votes > 0 }
    guard both.count >= 2 * groups else { return nil }
    let divisions = places.map { places in
      Dividing.best(
        of: both.map { places[$0].0 }, into: groups, smallest: smallest, sample: Array(both.indices),
        restarts: Dividing.fewRestarts, chance: &chance)
    }
    guard let one = divisions[0], let other = divisions[1] else { return 0 }
    return AdjustedRand.index(one.labels, other.labels)
  }
}
