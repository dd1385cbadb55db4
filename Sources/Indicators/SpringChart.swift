/// Where everything in a spring chart stands: numbers of the series turned into
/// places in a picture. It knows no words and draws nothing.
///
/// Better is always up: where lower is better, the axis is reversed.
package struct SpringChart: Equatable, Sendable {
  package enum Width: Equatable, Sendable { case wide, narrow }

  package struct Point: Equatable, Sendable {
    package let x: Double
    package let y: Double
  }

  package struct Segment: Equatable, Sendable {
    package let from: Point
    package let to: Point
  }

  package struct Box: Equatable, Sendable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let height: Double
    package var right: Double { x + width }
    package var bottom: Double { y + height }
  }

  package struct Tick: Equatable, Sendable {
    package let value: Double
    package let y: Double
  }

  package struct DrawnLevel: Equatable, Sendable {
    package let line: Segment
    /// From the level before; `nil` for the first.
    package let riser: Segment?
    /// The box of the rise, with the place of its text.
    package let lift: Box?
    /// Where the name begins, or the middle of the letter.
    package let label: Point
    /// Whether there is room for the name; else its letter stands.
    package let hasRoom: Bool
    package let letter: String
  }

  package let width: Width
  package let size: (width: Double, height: Double)
  package let plot: Box
  package let ticks: [Tick]
  /// How many decimals the ticks need.
  package let tickDecimals: Int
  /// The series as a line; thinned where there are more points than pixels.
  package let line: [Point]
  /// The measurements as dots; empty where they are too many to be told apart.
  package let dots: [Point]
  package let signals: [Point]
  package let levels: [DrawnLevel]
  package let trend: Segment?
  package let stripes: [Box]
  package let posts: [Segment]
  package let barLabel: Point?
  package let limits: [Box]
  /// Which positions are named on the axis of time, and where.
  package let times: [(position: Int, x: Double)]

  package static func == (left: SpringChart, right: SpringChart) -> Bool {
    left.line == right.line && left.dots == right.dots && left.levels == right.levels && left.ticks == right.ticks
      && left.stripes == right.stripes && left.posts == right.posts && left.signals == right.signals
      && left.trend == right.trend && left.limits == right.limits && left.width == right.width
      && left.times.map(\.position) == right.times.map(\.position)
  }

  /// More dots than this cannot be told apart.
  static func mostDots(_ width: Width) -> Int { width == .wide ? 160 : 90 }
  /// More points of the line than this cannot be seen.
  static func mostPoints(_ width: Width) -> Int { width == .wide ? 360 : 180 }
  /// About how wide a letter of the typeface is, for its size.
  static let letterWidth = 0.54

  /// - Precondition: As many times as values, and at least one.
  package init(of content: Content, _ width: Width) {
    precondition(content.times.count == content.values.count && !content.values.isEmpty, "a chart shows measurements")
    self.width = width
    size = width == .wide ? (760, 430) : (360, 322)
    let scale = ValueScale(content, ticks: width == .wide ? 7 : 5)
    tickDecimals = scale.decimals
    let longest = scale.ticks.map { Self.digits($0, scale.decimals) }.max() ?? 2
    let left = max(width == .wide ? 46 : 34, Double(longest) * 7.2 + 14)
    let top = width == .wide ? 40.0 : 46.0
    let bottom = width == .wide ? 386.0 : 284.0
    let right = width == .wide ? 746.0 : 352.0
    let plot = Box(x: left, y: top, width: right - left, height: bottom - top)
    self.plot = plot
    let places = SpringPlaces(content, scale, plot)
    ticks = scale.ticks.map { Tick(value: $0, y: places.y($0)) }

    let all = content.values.indices.map { Point(x: places.x($0), y: places.y(content.values[$0])) }
    line = Self.thinned(all, to: Self.mostPoints(width), in: plot)
    dots = all.count <= Self.mostDots(width) ? all : []
    signals = content.signals.sorted().filter(all.indices.contains).map { all[$0] }
    trend = content.line.map { line in
      Segment(
        from: Point(x: all[0].x, y: places.y(line.first)), to: Point(x: all[all.count - 1].x, y: places.y(line.last)))
    }
    limits = content.limits.map { piece in
      let (a, b) = (places.y(piece.lower), places.y(piece.upper))
      let from = places.edge(before: piece.positions.lowerBound)
      let to = places.edge(before: piece.positions.upperBound)
      return Box(x: from, y: min(a, b), width: to - from, height: abs(a - b))
    }
    (stripes, posts, barLabel) = Self.crossbar(content.bar.map(places.y), plot, stripes: width == .wide ? 20 : 9)
    levels = Self.levels(content, all, places, plot, width)
    times = Self.times(content.times, places, most: width == .wide ? 8 : 4)
  }

  private static func digits(_ value: Double, _ decimals: Int) -> Int {
    var whole = Int(value.magnitude)
    var count = 1
    while whole >= 10 {
      whole /= 10
      count += 1
    }
    return count + (count > 4 ? (count - 1) / 3 : 0) + (decimals > 0 ? decimals + 1 : 0) + (value < 0 ? 1 : 0)
  }

  // MARK: - The pieces

  private static func crossbar(_ y: Double?, _ plot: Box, stripes count: Int) -> ([Box], [Segment], Point?) {
    guard let y else { return ([], [], nil) }
    let (from, to) = (plot.x + 4, plot.right - 4)
    let step = (to - from) / Double(count)
    let stripes = (0..<count).map { Box(x: from + Double($0) * step, y: y - 3.5, width: step, height: 7) }
    let posts = [from, to].map { x in
      Segment(from: Point(x: x, y: max(plot.y - 6, y - 16)), to: Point(x: x, y: plot.bottom))
    }
    return (stripes, posts, Point(x: from + 8, y: y - 10))
  }

  private static func levels(
    _ content: Content, _ points: [Point], _ places: SpringPlaces, _ plot: Box, _ width: Width
  ) -> [DrawnLevel] {
    var before: Double?
    return content.levels.enumerated().map { index, level in
      let y = places.y(level.mean)
      let from = places.edge(before: level.positions.lowerBound)
      let to = places.edge(before: level.positions.upperBound)
      let line = Segment(from: Point(x: from + 1.5, y: y), to: Point(x: to - 1.5, y: y))
      let riser = before.map { Segment(from: Point(x: from, y: $0), to: Point(x: from, y: y)) }
      let lift = level.rise.flatMap { text in before.map { Self.lift(text, from, $0, y, plot, width) } }
      before = y
      let room = Self.room(level, from, to, width)
      let label = Self.label(level, room, (from, to), y, points, plot)
      return DrawnLevel(
        line: line, riser: riser, lift: lift, label: label, hasRoom: room != nil, letter: Self.letter(index))
    }
  }

  /// The box that says how far the level rose: to the left of the riser, or to its right at the edge.
  private static func lift(
    _ text: String, _ x: Double, _ before: Double, _ after: Double, _ plot: Box, _ width: Width
  ) -> Box {
    let wide = Double(text.count) * (width == .wide ? 8.4 : 7.8) + 16
    let fits = x - wide - 5 >= plot.x
    let middle = (before + after) / 2
    let top = min(max(middle - 12.5, plot.y), plot.bottom - 25)
    return Box(x: fits ? x - wide - 5 : x + 5, y: top, width: wide, height: 25)
  }

  /// How wide the name and the note are, when there is room for them along the level.
  private static func room(_ level: Content.Level, _ from: Double, _ to: Double, _ width: Width) -> Double? {
    guard width == .wide else { return nil }
    let name = Double((level.name ?? "").count) * 14 * letterWidth
    let note = Double(level.note.count) * 13 * letterWidth
    let needed = max(name, note) + 8
    return needed <= to - from ? needed : nil
  }

  /// Below the level and its measurements; above them where there is no room below.
  private static func label(
    _ level: Content.Level, _ room: Double?, _ span: (from: Double, to: Double), _ y: Double, _ points: [Point],
    _ plot: Box
  ) -> Point {
    let own = points[level.positions]
    let height = room == nil ? 18.0 : 36.0
    let lowest = max(y + 8, own.map(\.y).max() ?? y)
    let highest = min(y - 8, own.map(\.y).min() ?? y)
    var top = lowest + 8
    if top + height > plot.bottom - 4 { top = max(plot.y, highest - 8 - height) }
    let x = room == nil ? (span.from + span.to) / 2 : span.from + 6
    return Point(x: x, y: top + 14)
  }

  package static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? String(letters[index]) : String(index + 1)
  }

  /// The lowest and the highest point of each column of pixels: nothing that sticks out is lost.
  static func thinned(_ points: [Point], to most: Int, in plot: Box) -> [Point] {
    guard points.count > most else { return points }
    let columns = most / 2
    var kept: [Point] = []
    var index = 0
    for column in 0..<columns {
      let end = plot.x + plot.width * Double(column + 1) / Double(columns)
      var piece: [Point] = []
      while index < points.count, points[index].x <= end || column == columns - 1 {
        piece.append(points[index])
        index += 1
      }
      guard let low = piece.indices.min(by: { piece[$0].y < piece[$1].y }),
        let high = piece.indices.max(by: { piece[$0].y < piece[$1].y })
      else { continue }
      kept.append(piece[min(low, high)])
      if low != high { kept.append(piece[max(low, high)]) }
    }
    return kept
  }

  /// The first, the last, and some in between that do not run into each other.
  private static func times(_ times: [Int], _ places: SpringPlaces, most: Int) -> [(position: Int, x: Double)] {
    let last = times.count - 1
    guard last > 0 else { return [(0, places.x(0))] }
    let count = min(most, times.count)
    var positions: [Int] = []
    for step in 0..<count {
      let wanted = Double(last) * Double(step) / Double(count - 1)
      let position = Int(wanted.rounded())
      if positions.last != position { positions.append(position) }
    }
    let named = positions.map { (position: $0, x: places.x($0)) }
    let apart = (places.x(last) - places.x(0)) / Double(most) * 0.75
    var kept: [(position: Int, x: Double)] = []
    for tick in named where tick.position == last || kept.isEmpty || tick.x - (kept.last?.x ?? 0) >= apart {
      if tick.position == last, let before = kept.last, before.position != 0, tick.x - before.x < apart {
        kept.removeLast()
      }
      kept.append(tick)
    }
    return kept
  }
}
