/// The search for the best division that keeps, for each start of the last
/// piece, the levels at which it can still become the best.
///
/// Without a change in the series no start is ever beaten at every level by one
/// other, and a search over starts alone looks at all of them for each point. By
/// level, only few are left: the mean of their piece would have to lie where
/// another start is already cheaper, whatever comes.
///
/// The price of a piece's length changes with time, so that two rules are
/// needed. An *older* start is beaten at a level by a newer one if it is so
/// without that price, which burdens the older. A *newer* one is beaten by an
/// older if it is so with the price as it stands, since the older one's burden
/// only becomes less. The second is asked again when a start has doubled its age.
/// A rule that is not asked drops nothing, and the result is the same: so they
/// are asked where they are likely to help.
///
/// - Source: the pruning by level is that of Rigaill, "A pruned dynamic
///   programming algorithm to recover the best segmentations with 1 to K_max
///   change-points", *Journal de la SFdS* 156(4), 2015, and Maidstone et al., "On
///   optimal multiple changepoint algorithms for large data", *Statistics and
///   Computing* 27, 2017. The two rules for a price by length are ours; tests hold
///   them against the search without pruning.
struct LevelSearch {
  private let sums: SquareSums
  private let price: Double
  private let logarithms: [Double]
  private var best: [Double]
  private var lastStarts: [Int] = []
  private var starts: [Start]
  /// The cost of the last piece from each start, its length not priced.
  private var costs: [Double] = []
  /// Which starts have just doubled their age.
  private var due: [Int] = []

  /// A start of the last piece with the levels at which it may be the best.
  private struct Start {
    let position: Int
    var levels = LevelRanges()
  }

  /// Nothing is dropped that is beaten by less than this, so that rounding drops
  /// nothing that should stay.
  static let tolerance = 1e-7
  /// Up to this age the levels of a start are narrowed at each point, later at
  /// every eighth.
  private static let young = 32

  init(_ sums: SquareSums) {
    self.sums = sums
    let n = sums.count
    price = 3 * Elementary.ln(Double(n))
    logarithms = [0] + (1...n).map { Elementary.ln(Double($0)) }
    best = [-price]
    best.reserveCapacity(n + 1)
    starts = [Start(position: 0)]
  }

  /// - Complexity: O(n s) for `s` starts that are kept: mostly some tens.
  mutating func division() -> BestDivision {
    for end in 1...sums.count {
      price(end)
      dropOlder(than: end)
      starts.append(Start(position: end))
      for index in due.reversed() + [starts.count - 1] { dropLevels(ofStartAt: index, end: end) }
    }
    return BestDivision(lastStarts: lastStarts, cost: best[sums.count])
  }

  private mutating func price(_ end: Int) {
    while costs.count < starts.count { costs.append(0) }
    var least = (cost: Double.infinity, start: 0)
    // The innermost loop of all: checks of bounds cost a quarter of the whole.
    costs.withUnsafeMutableBufferPointer { costs in
      starts.withUnsafeBufferPointer { starts in
        for index in starts.indices {
          let position = starts[index].position
          let cost = best[position] + sums.around(position, end)
          costs[index] = cost
          let priced = cost + logarithms[end - position]
          if priced < least.cost { least = (priced, position) }
        }
      }
    }
    best.append(least.cost + price)
    lastStarts.append(least.start)
  }

  /// Keeps for each start the levels at which it is cheaper than a new start now.
  private mutating func dropOlder(than end: Int) {
    let ceiling = best[end] + Self.tolerance
    let (sums, costs) = (sums, costs)
    var (kept, due) = (0, [Int]())
    starts.withUnsafeMutableBufferPointer { starts in
      for index in starts.indices {
        let room = ceiling - costs[index]
        guard room >= 0, !starts[index].levels.isEmpty else { continue }
        let age = end - starts[index].position
        if Self.isDouble(age) { due.append(kept) }
        if age <= Self.young || age.isMultiple(of: 8) {
          let mean = (sums.plain[end] - sums.plain[starts[index].position]) / Double(age)
          let reach = (room / Double(age)).squareRoot()
          starts[index].levels.keep(from: mean - reach, to: mean + reach)
        }
        if kept != index { starts[kept] = starts[index] }
        kept += 1
      }
    }
    starts.removeLast(starts.count - kept)
    self.due = due
  }

  private static func isDouble(_ age: Int) -> Bool { age & (age - 1) == 0 }

  /// Drops the levels at which an older start is cheaper than this one: asked of
  /// the oldest, and of those 1, 2, 4 and so on before it.
  private mutating func dropLevels(ofStartAt index: Int, end: Int) {
    guard index > 0 else { return }
    var back = 1
    while back < index, !starts[index].levels.isEmpty {
      drop(at: index, beatenBy: index - back, end: end)
      back *= 2
    }
    drop(at: index, beatenBy: 0, end: end)
  }

  private mutating func drop(at index: Int, beatenBy other: Int, end: Int) {
    let (position, older) = (starts[index].position, starts[other].position)
    let now = max(end, position + 1)
    let burden = logarithms[min(now - older, sums.count)] - logarithms[now - position]
    let room = best[position] - Self.tolerance - best[older] - sums.around(older, position) - burden
    guard room > 0 else { return }
    let length = Double(position - older)
    let mean = (sums.plain[position] - sums.plain[older]) / length
    let reach = (room / length).squareRoot()
    starts[index].levels.drop(from: mean - reach, to: mean + reach)
  }
}

/// Levels in at most two ranges. What would need a third stays in.
private struct LevelRanges {
  private var one = (from: -Double.infinity, to: Double.infinity)
  private var other = (from: Double.infinity, to: -Double.infinity)

  var isEmpty: Bool { one.from > one.to && other.from > other.to }

  mutating func keep(from: Double, to: Double) {
    one = (max(one.from, from), min(one.to, to))
    other = (max(other.from, from), min(other.to, to))
  }

  mutating func drop(from: Double, to: Double) {
    if one.from < from, one.to > to, other.from > other.to {
      other = (to, one.to)
      one.to = from
    } else {
      Self.trim(&one, from, to)
      Self.trim(&other, from, to)
    }
  }

  private static func trim(_ range: inout (from: Double, to: Double), _ from: Double, _ to: Double) {
    if range.from >= from, range.from <= to { range.from = to.nextUp }
    if range.to <= to, range.to >= from { range.to = from.nextDown }
  }
}
