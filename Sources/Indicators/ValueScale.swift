/// The axis of values: from where to where, and which numbers stand on it.
struct ValueScale: Equatable {
  let low: Double
  let high: Double
  let ticks: [Double]
  let decimals: Int

  init(_ content: SpringChart.Content, ticks most: Int) {
    var all = content.values + content.levels.map(\.mean)
    if let bar = content.bar { all.append(bar) }
    if let line = content.line { all += [line.first, line.last] }
    for piece in content.limits { all += [piece.lower, piece.upper] }
    var (low, high) = (all.min() ?? 0, all.max() ?? 1)
    if low == high { (low, high) = (low - max(1, abs(low) * 0.1), high + max(1, abs(high) * 0.1)) }
    // Room below for the names of levels, above for the bar's.
    let reach = high - low
    let isNeverNegative = low >= 0
    let (worse, best) = (
      low - reach * (content.isReversed ? 0.08 : 0.16), high + reach * (content.isReversed ? 0.16 : 0.08)
    )
    (low, high) = (worse, best)
    if isNeverNegative { low = max(0, low) }
    if let bounds = content.bounds, all.allSatisfy(bounds.contains) {
      (low, high) = (max(low, bounds.lowerBound), min(high, bounds.upperBound))
    }
    let step = Self.step((high - low) / Double(most))
    self.init(from: (low / step.size).rounded(.down), to: (high / step.size).rounded(.up), step)
  }

  private init(from first: Double, to last: Double, _ step: (size: Double, decimals: Int)) {
    ticks = Array(stride(from: first, through: last, by: 1)).prefix(40).map { $0 * step.size }
    low = first * step.size
    high = last * step.size
    decimals = step.decimals
  }

  /// 1, 2 or 5 times a power of ten: the least that is not below what is wanted.
  static func step(_ wanted: Double) -> (size: Double, decimals: Int) {
    var power = 1.0
    var decimals = 0
    while power > wanted, decimals < 9 {
      power /= 10
      decimals += 1
    }
    while power * 10 <= wanted { power *= 10 }
    let size = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= wanted } ?? power * 10
    return (size, size == power * 10 ? max(0, decimals - 1) : decimals)
  }
}
