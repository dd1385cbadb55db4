/// The votes less the mean of their statement, a missing one 0: what the axes of
/// the opinion map are the axes of.
///
/// A person who has not voted is taken to vote as the mean, and so adds nothing
/// anywhere: the full table of people and statements need never be made.
struct CentredVotes: Sendable {
  let votes: VoteTable
  /// The mean vote on each statement; `nil` for one that is left out.
  let means: [Double?]
  /// How many statements there are, and how many of them are left out.
  private let (all, silent): (Int, Int)
  /// The statements that have a mean.
  private let columns: [Int]
  /// The products of all pairs of ``columns``; `nil` where there are too many.
  private let products: SymmetricTable?

  /// - Parameters:
  ///   - leftOut: Statements that no axis may depend on, and that everyone is taken
  ///     to have passed.
  ///   - part: The statements that are looked at; `nil` for all.
  /// - Complexity: O(statements²).
  init(_ votes: VoteTable, leavingOut leftOut: Set<Int>, within part: Set<Int>? = nil) {
    self.votes = votes
    let means = votes.tallies.enumerated().map { statement, tally -> Double? in
      leftOut.contains(statement) || part?.contains(statement) == false ? nil : tally.mean
    }
    self.means = means
    all = part?.count ?? votes.statements
    silent = (part.map(leftOut.intersection) ?? leftOut).count
    columns = means.indices.filter { means[$0] != nil }
    products = votes.pairs?.products(of: columns, around: means.map { $0 ?? 0 })
  }

  /// How much the votes differ: the sum of the squares of the whole table.
  var total: Double {
    products?.trace
      ?? Sums.total(
        of: votes.rows.lazy.map { row in
          row.reduce(0) { sum, vote in
            let away = means[vote.statement].map { Double(vote.value) - $0 } ?? 0
            return sum + away * away
          }
        })
  }

  /// The table, its transpose after it, on a vector over the statements.
  ///
  /// - Complexity: O(statements²), or O(votes) where there are too many statements.
  func times(_ vector: [Double]) -> [Double] {
    var image = [Double](repeating: 0, count: vector.count)
    if let products {
      for (column, value) in zip(columns, products.times(columns.map { vector[$0] })) { image[column] = value }
      return image
    }
    for row in votes.rows {
      let along = row.reduce(0) { sum, vote in
        sum + (means[vote.statement].map { Double(vote.value) - $0 } ?? 0) * vector[vote.statement]
      }
      for vote in row {
        guard let mean = means[vote.statement] else { continue }
        image[vote.statement] += along * (Double(vote.value) - mean)
      }
    }
    return image
  }

  /// Where a person stands along the axes.
  ///
  /// Only what they voted on counts, made larger the less that is: they would
  /// else all stand in the middle who have answered little.
  ///
  /// - Returns: The position, and how many votes it rests on.
  /// - Complexity: O(votes of the person).
  func position(of row: [CastVote], along axes: OpinionAxes) -> (SIMD2<Double>, votes: Int) {
    var sum = SIMD2<Double>.zero
    var counted = 0
    for vote in row {
      guard let mean = means[vote.statement] else { continue }
      let away = Double(vote.value) - mean
      sum += away * SIMD2(axes.weights[0][vote.statement], axes.weights[1][vote.statement])
      counted += 1
    }
    let scale = (Double(all) / Double(max(1, counted + silent))).squareRoot()
    return (sum * scale, counted)
  }
}
