/// A division of least cost.
struct BestDivision {
  let changes: [Int]
  let cost: Double

  /// - Parameter lastStarts: For each end from 1, where the last piece of the
  ///   best division up to there starts.
  init(lastStarts: [Int], cost: Double) {
    var changes: [Int] = []
    var end = lastStarts.count
    while end > 0 {
      end = lastStarts[end - 1]
      if end > 0 { changes.append(end) }
    }
    self.changes = changes.reversed()
    self.cost = cost
  }

  /// Found piece by piece from the beginning, over all starts of the last piece.
  ///
  /// A start is dropped once another, later one is cheaper even before its own
  /// length is priced: whatever comes, it stays so.
  ///
  /// - Source: Killick, Fearnhead and Eckley, "Optimal detection of changepoints
  ///   with a linear computational cost", *JASA* 107(500), 2012.
  init(of sums: [SquareSums], pruning: Bool) {
    let n = sums[0].count
    let dimensions = Double(sums.count)
    let logarithms = [0] + (1...n).map { dimensions * Elementary.ln(Double($0)) }
    let price = (2 + dimensions) * Elementary.ln(Double(n))
    var best = [-price]
    var lastStarts: [Int] = []
    var starts = [0]
    for end in 1...n {
      let costs = starts.map { start in
        sums.reduce(best[start]) { $0 + $1.around(start, end) }
      }
      var least = (cost: Double.infinity, start: 0)
      for (start, cost) in zip(starts, costs) where cost + logarithms[end - start] < least.cost {
        least = (cost + logarithms[end - start], start)
      }
      best.append(least.cost + price)
      lastStarts.append(least.start)
      if pruning { starts = zip(starts, costs).filter { $0.1 < best[end] + LevelSearch.tolerance }.map(\.0) }
      starts.append(end)
    }
    self.init(lastStarts: lastStarts, cost: best[n])
  }
}
