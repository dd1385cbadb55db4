/// A vote and what it is on, in four bytes.
struct CastVote: Equatable, Sendable {
  private let bits: UInt32

  static let mostStatements = 1_000_000

  /// - Precondition: `statement` is 0 or more, and below ``mostStatements``.
  init(_ vote: Vote, on statement: Int) {
    bits = UInt32(statement) << 2 | UInt32(vote.rawValue + 1)
  }

  var statement: Int { Int(bits >> 2) }
  var vote: Vote { Vote(rawValue: Int8(bits & 3) - 1) ?? .pass }
  /// -1, 0 or 1.
  var value: Int32 { Int32(bits & 3) - 1 }
}

extension [CastVote] {
  /// Where a vote on the statement stands, or would stand.
  ///
  /// - Complexity: O(log n).
  func partition(before statement: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].statement < statement { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Puts a person's votes in the order of the statements, the last of several on
/// one statement taking the place of the others.
struct RowSorter {
  /// For each statement the place of its latest vote in the row.
  private var latest: [Int32]

  init(statements: Int) {
    latest = [Int32](repeating: -1, count: statements)
  }

  /// - Complexity: O(n log n); O(n) for a row that is in order.
  mutating func sort(_ row: inout [CastVote]) {
    if zip(row, row.dropFirst()).allSatisfy({ $0.statement < $1.statement }) { return }
    for (place, vote) in row.enumerated() { latest[vote.statement] = Int32(place) }
    var kept: [CastVote] = []
    kept.reserveCapacity(row.count)
    for (place, vote) in row.enumerated() where latest[vote.statement] == Int32(place) { kept.append(vote) }
    for vote in row { latest[vote.statement] = -1 }
    kept.sort { $0.statement < $1.statement }
    row = kept
  }
}
