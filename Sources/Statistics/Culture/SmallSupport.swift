/// Whether some combination of sums over groups concerns a few people and nobody else.
///
/// People who are in exactly the same groups cannot be told apart: they are one part,
/// which weighs as many as they are. A combination of the groups gives each part a factor,
/// and concerns the parts whose factor is not 0. The question is whether a combination
/// other than nothing has parts of less than a given weight.
///
/// Parts are gone through from the heaviest. Either the combination gives the part 0, and
/// then one group can be spent on making it 0 in all others; or the part is among those
/// concerned, and its weight is counted. The heavy ones leave no choice.
///
/// Reckoned in whole numbers from 0 up to a great prime, so that nothing is rounded: what is
/// 0 there is 0, for tables of sums up to about 36 groups that differ for certain and
/// beyond that but for a chance of one in 10¹⁸.
struct SmallSupport {
  /// Whether there is such a combination.
  let exists: Bool

  /// - Parameters:
  ///   - groups: The people each sum is over.
  ///   - limit: Less than this is few.
  /// - Complexity: O(groups² × parts), times the ways to choose light parts up to the limit
  ///   where there are many of those.
  init<Person: Hashable>(of groups: [Set<Person>], below limit: Int) {
    var memberships: [Person: [Int]] = [:]
    for (place, group) in groups.enumerated() {
      for person in group { memberships[person, default: []].append(place) }
    }
    var weights: [[Int]: Int] = [:]
    for places in memberships.values { weights[places, default: 0] += 1 }
    // By weight, and then by the groups: what is found must not depend on a dictionary.
    let parts = weights.sorted { one, other in
      one.value != other.value ? one.value > other.value : one.key.lexicographicallyPrecedes(other.key)
    }
    guard let lightest = parts.last, lightest.value < limit else {
      exists = false
      return
    }
    var rows = [[UInt64]](repeating: [UInt64](repeating: 0, count: parts.count), count: groups.count)
    for (column, part) in parts.enumerated() {
      for row in part.key { rows[row][column] = 1 }
    }
    exists = Self.isSpanned(
      Self.independent(rows), weights: parts.map(\.value), from: 0, budget: limit - 1)
  }

  /// Whether the rows have a combination, other than nothing, that is 0 in all columns from
  /// `first` on but for some that weigh no more than the budget together.
  ///
  /// - Parameter rows: None of them is a combination of the others, over all columns.
  private static func isSpanned(_ rows: [[UInt64]], weights: [Int], from first: Int, budget: Int) -> Bool {
    var rows = rows
    for column in first..<weights.count {
      guard !rows.isEmpty else { return false }
      guard let pivot = rows.firstIndex(where: { $0[column] != 0 }) else { continue }
      if weights[column] <= budget {
        let rest = budget - weights[column]
        if isSpanned(rows, weights: weights, from: column + 1, budget: rest) { return true }
      }
      rows = eliminated(column, by: pivot, from: rows)
    }
    // What is left is 0 everywhere that was not paid for.
    return !rows.isEmpty
  }

  /// The other rows, with enough of one taken from each to make the column 0.
  private static func eliminated(_ column: Int, by pivot: Int, from rows: [[UInt64]]) -> [[UInt64]] {
    let inverse = Modulo.inverse(of: rows[pivot][column])
    var rest: [[UInt64]] = []
    rest.reserveCapacity(rows.count - 1)
    for place in rows.indices where place != pivot {
      var row = rows[place]
      if row[column] != 0 {
        let factor = Modulo.product(row[column], inverse)
        for other in column..<row.count where rows[pivot][other] != 0 {
          row[other] = Modulo.difference(row[other], Modulo.product(factor, rows[pivot][other]))
        }
      }
      rest.append(row)
    }
    return rest
  }

  /// As many of the rows as are no combination of those before them.
  private static func independent(_ rows: [[UInt64]]) -> [[UInt64]] {
    var reduced: [(row: [UInt64], pivot: Int)] = []
    var independent: [[UInt64]] = []
    for row in rows {
      var rest = row
      for (other, pivot) in reduced where rest[pivot] != 0 {
        let factor = rest[pivot]
        for column in rest.indices where other[column] != 0 {
          rest[column] = Modulo.difference(rest[column], Modulo.product(factor, other[column]))
        }
      }
      guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { continue }
      let inverse = Modulo.inverse(of: rest[pivot])
      reduced.append((rest.map { Modulo.product($0, inverse) }, pivot))
      independent.append(row)
    }
    return independent
  }
}

/// Whole numbers from 0 up to a great prime, 2⁶¹ - 1, in which every number but 0 divides.
private enum Modulo {
  static let prime: UInt64 = 1 << 61 - 1

  static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (high, low) = one.multipliedFullWidth(by: other)
    // 2⁶¹ is 1 here, so the upper bits are added to the lower.
    let sum = (low & prime) + (high << 3 | low >> 61)
    return sum >= prime ? sum - prime : sum
  }

  static func difference(_ one: UInt64, _ other: UInt64) -> UInt64 {
    one >= other ? one - other : one + prime - other
  }

  /// By Fermat: the power `prime - 2`.
  static func inverse(of number: UInt64) -> UInt64 {
    var (result, power, exponent) = (UInt64(1), number, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, power) }
      power = product(power, power)
      exponent >>= 1
    }
    return result
  }
}
