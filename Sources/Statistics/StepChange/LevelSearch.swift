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
  private var starts: [Start] = []

  /// A start of the last piece with the levels at which it may be the best.
  fileprivate struct Start {
    let position: Int
    var levels: [ClosedRange<Double>]
  }

  /// Nothing is dropped that is beaten by less than this, so that rounding drops
  /// nothing that should stay.
  static let tolerance = 1e-7

  init(_ sums: SquareSums) {
    self.sums = sums
    let n = sums.count
    price = 3 * Elementary.ln(Double(n))
    logarithms = [0] + (1...n).map { Elementary.ln(Double($0)) }
    best = [-price]
    best.reserveCapacity(n + 1)
    starts = [Start(position: 0, levels: [-.infinity ... .infinity])]
  }

  /// - Complexity: O(n s) for `s` starts that are kept, mostly some tens.
  mutating func division() -> BestDivision {
    for end in 1...sums.count {
      price(end)
      dropOlder(than: end)
      starts.append(Start(position: end, levels: [-.infinity ... .infinity]))
      for index in starts.indices.reversed() where isDue(end - starts[index].position) {
        dropLevels(ofStartAt: index, end: end)
      }
      starts.removeAll { $0.levels.isEmpty }
    }
    return BestDivision(lastStarts: lastStarts, cost: best[sums.count])
  }

  private mutating func price(_ end: Int) {
    var least = (cost: Double.infinity, start: 0)
    for start in starts {
      let position = start.position
      let cost = best[position] + sums.around(position, end) + logarithms[end - position]
      if cost < least.cost { least = (cost, position) }
    }
    best.append(least.cost + price)
    lastStarts.append(least.start)
  }

  /// Keeps for each start the levels at which it is cheaper than a new start now.
  private mutating func dropOlder(than end: Int) {
    let ceiling = best[end] + Self.tolerance
    for index in starts.indices {
      let position = starts[index].position
      let room = ceiling - best[position] - sums.around(position, end)
      guard room >= 0 else {
        starts[index].levels = []
        continue
      }
      let mean = (sums.plain[end] - sums.plain[position]) / Double(end - position)
      let reach = (room / Double(end - position)).squareRoot()
      starts[index].keep((mean - reach)...(mean + reach))
    }
    starts.removeAll { $0.levels.isEmpty }
  }

  /// New, or its age a power of two.
  private func isDue(_ age: Int) -> Bool { age & (age - 1) == 0 }

  /// Drops the levels at which an older start is cheaper than this one.
  private mutating func dropLevels(ofStartAt index: Int, end: Int) {
    let position = starts[index].position
    let now = max(end, position + 1)
    for older in starts[..<index].reversed() where older.position < position {
      let length = Double(position - older.position)
      let burden = logarithms[min(now - older.position, sums.count)] - logarithms[now - position]
      let room =
        best[position] - Self.tolerance - best[older.position] - sums.around(older.position, position) - burden
      guard room > 0 else { continue }
      let mean = (sums.plain[position] - sums.plain[older.position]) / length
      let reach = (room / length).squareRoot()
      starts[index].drop((mean - reach)...(mean + reach))
      if starts[index].levels.isEmpty { return }
    }
  }
}

extension LevelSearch.Start {
  fileprivate mutating func keep(_ range: ClosedRange<Double>) {
    if levels.count == 1 {
      guard levels[0].overlaps(range) else { return levels = [] }
      levels[0] = levels[0].clamped(to: range)
    } else {
      levels = levels.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
    }
  }

  fileprivate mutating func drop(_ range: ClosedRange<Double>) {
    guard levels.contains(where: { $0.overlaps(range) }) else { return }
    var left: [ClosedRange<Double>] = []
    for level in levels {
      guard level.overlaps(range) else {
        left.append(level)
        continue
      }
      if level.lowerBound < range.lowerBound { left.append(level.lowerBound...range.lowerBound) }
      if level.upperBound > range.upperBound { left.append(range.upperBound...level.upperBound) }
    }
    levels = left
  }
}
