/// Sums over the people who voted on both of two statements: all that the axes of
/// the opinion map need to know about the people.
///
/// One vote changes only the pairs that the person's other votes are in. The sums
/// are whole numbers, so nothing is lost however often votes are changed.
struct PairSums: Sendable {
  /// For statements `low <= high` at `high (high + 1) / 2 + low`: how many voted
  /// on both, the sum of their votes on the lower, on the higher, and of the
  /// products.
  private var sums: [SIMD4<Int32>] = []
  private(set) var statements = 0

  /// With more, the pairs would take more room than the votes: 72 MB here.
  static let mostStatements = 3_000

  /// Statements from now on; never fewer than before.
  mutating func makeRoom(for statements: Int) {
    self.statements = max(self.statements, statements)
    let size = self.statements * (self.statements + 1) / 2
    sums += repeatElement(SIMD4(repeating: 0), count: size - sums.count)
  }

  /// All votes of one who had none.
  ///
  /// - Complexity: O(n²).
  mutating func add(_ row: [CastVote]) {
    sums.withUnsafeMutableBufferPointer { sums in
      row.withUnsafeBufferPointer { row in
        for place in row.indices {
          let high = row[place]
          let base = high.statement * (high.statement + 1) / 2
          for low in row[0...place] {
            sums[base + low.statement] &+= SIMD4(1, low.value, high.value, low.value &* high.value)
          }
        }
      }
    }
  }

  /// One vote of a person who has the others in `row`.
  ///
  /// - Parameter times: 1 to add it, -1 to take it out.
  /// - Complexity: O(n).
  mutating func change(_ row: [CastVote], by vote: CastVote, times: Int32) {
    for other in row + [vote] {
      let (low, high) = other.statement < vote.statement ? (other, vote) : (vote, other)
      let change = SIMD4(1, low.value, high.value, low.value &* high.value)
      sums[high.statement * (high.statement + 1) / 2 + low.statement] &+= change &* SIMD4(repeating: times)
    }
  }

  /// The products of all pairs of the given columns of the votes, each vote less
  /// the mean of its statement, a missing one 0.
  ///
  /// - Parameters:
  ///   - columns: Statements, in rising order.
  ///   - means: For each statement.
  /// - Complexity: O(columns²).
  func products(of columns: [Int], around means: [Double]) -> SymmetricTable {
    var table = SymmetricTable(size: columns.count)
    for (row, high) in columns.enumerated() {
      let base = high * (high + 1) / 2
      for (column, low) in columns[0...row].enumerated() {
        let sum = sums[base + low]
        let plain = Double(sum[3]) - means[high] * Double(sum[1]) - means[low] * Double(sum[2])
        table[row, column] = plain + means[low] * means[high] * Double(sum[0])
      }
    }
    return table
  }
}
