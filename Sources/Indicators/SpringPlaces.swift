/// From time and value to a place in the picture.
struct SpringPlaces {
  let plot: SpringChart.Box
  let scale: ValueScale
  let times: [Int]
  let first: Double
  let span: Double
  let isReversed: Bool
  private static let margin = 8.0

  init(_ content: SpringChart.Content, _ scale: ValueScale, _ plot: SpringChart.Box) {
    self.plot = plot
    self.scale = scale
    times = content.times
    first = Double(content.times.first ?? 0)
    span = max(1, Double(content.times.last ?? 0) - first)
    isReversed = content.isReversed
  }

  func x(_ position: Int) -> Double {
    let inside = plot.width - 2 * Self.margin
    guard times.count > 1 else { return plot.x + plot.width / 2 }
    return plot.x + Self.margin + inside * (Double(times[position]) - first) / span
  }

  /// The middle between a position and the one before: where one level ends and the next begins.
  func edge(before position: Int) -> Double {
    if position <= 0 { return x(0) - 6 }
    if position >= times.count { return x(times.count - 1) + 6 }
    return (x(position - 1) + x(position)) / 2
  }

  func y(_ value: Double) -> Double {
    let share = (value - scale.low) / (scale.high - scale.low)
    return isReversed ? plot.y + plot.height * share : plot.bottom - plot.height * share
  }
}
