import Statistics

/// Where the figures of a map stand, in whole units of a square of 1,000: not
/// finer than can be seen.
package struct MapDrawing: Sendable, Equatable {
  package struct Point: Sendable, Equatable {
    package let x: Int
    package let y: Int
    /// `nil` for one who stands in no group that is shown.
    package let group: Int?
  }

  package struct Group: Sendable, Equatable {
    package let id: Int
    package let people: Int
    package let centre: Point
    /// Around those nearest to the centre.
    package let hull: [Point]
  }

  /// One for each person; of very many an even sample.
  package let points: [Point]
  package let groups: [Group]
  let frame: Frame

  /// How positions become places in the square.
  struct Frame: Sendable, Equatable {
    let left: Double
    let top: Double
    let scale: Double

    func place(_ position: SIMD2<Double>, in group: Int? = nil) -> Point {
      Point(x: Self.whole((position.x - left) * scale), y: Self.whole((position.y - top) * scale), group: group)
    }

    private static func whole(_ value: Double) -> Int {
      value.isFinite ? Int(max(-500, min(1_500, value)).rounded()) : 0
    }
  }

  static let side = 1_000
  static let margin = 60.0
  /// So many figures can still be told apart, and weigh little.
  static let mostPoints = 700
  /// Those who stand farthest from the centre are left outside the line.
  static let inner = 0.93

  /// - Parameters:
  ///   - people: Position and group of each who is drawn.
  ///   - groups: Those that may be shown.
  init(_ people: [(position: SIMD2<Double>, group: Int?)], groups: [OpinionGroup], positions: [SIMD2<Double>]) {
    let frame = Self.frame(around: people.map(\.position))
    self.frame = frame
    // Every so many of them, so that all parts of the map are thinned alike.
    let step = max(1, (people.count + Self.mostPoints - 1) / Self.mostPoints)
    // Sorted by place: the order in which people came is not told.
    points = stride(from: 0, to: people.count, by: step).map { frame.place(people[$0].position, in: people[$0].group) }
      .sorted { ($0.x, $0.y, $0.group ?? -1) < ($1.x, $1.y, $1.group ?? -1) }
    self.groups = groups.map { group in
      Group(
        id: group.id, people: group.people.count, centre: frame.place(group.centre, in: group.id),
        hull: Self.hull(around: group.people.map { positions[$0] }, centre: group.centre).map {
          frame.place($0, in: group.id)
        })
    }
  }

  init(points: [Point], groups: [Group], frame: Frame) {
    self.points = points
    self.groups = groups
    self.frame = frame
  }

  static let empty = MapDrawing(points: [], groups: [], frame: Frame(left: 0, top: 0, scale: 1))

  /// The same scale both ways: a distance is a distance.
  private static func frame(around positions: [SIMD2<Double>]) -> Frame {
    guard let first = positions.first else { return Frame(left: 0, top: 0, scale: 1) }
    let low = positions.reduce(first) { SIMD2(min($0.x, $1.x), min($0.y, $1.y)) }
    let high = positions.reduce(first) { SIMD2(max($0.x, $1.x), max($0.y, $1.y)) }
    let breadth = max(high.x - low.x, high.y - low.y, 1e-6)
    let scale = (Double(side) - 2 * margin) / breadth
    let middle = (low + high) / 2
    return Frame(
      left: middle.x - Double(side) / 2 / scale, top: middle.y - Double(side) / 2 / scale, scale: scale)
  }

  /// The corners of the line around the inner part of a group, in turn.
  static func hull(around positions: [SIMD2<Double>], centre: SIMD2<Double>) -> [SIMD2<Double>] {
    func distance(_ one: SIMD2<Double>) -> Double { ((one - centre) * (one - centre)).sum() }
    let count = max(3, Int((Double(positions.count) * inner).rounded(.up)))
    return convex(Array(positions.sorted { distance($0) < distance($1) }.prefix(count)))
  }

  /// - Source: Andrew, "Another efficient algorithm for convex hulls in two dimensions", *Information Processing
  ///   Letters* 9(5), 1979.
  private static func convex(_ positions: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let sorted = positions.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func chain(_ positions: some Sequence<SIMD2<Double>>) -> [SIMD2<Double>] {
      var chain: [SIMD2<Double>] = []
      for position in positions {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], position) <= 0 {
          chain.removeLast()
        }
        chain.append(position)
      }
      return Array(chain.dropLast())
    }
    return chain(sorted) + chain(sorted.reversed())
  }

  private static func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}

extension MapDrawing {
  /// As it is kept: the frame, the points, then a line for each group.
  var text: String {
    func words(_ points: [Point]) -> String {
      points.map { "\($0.x),\($0.y),\($0.group ?? -1)" }.joined(separator: " ")
    }
    let lines = groups.map { "\($0.id);\($0.people);\($0.centre.x);\($0.centre.y);\(words($0.hull))" }
    return (["\(frame.left);\(frame.top);\(frame.scale)", words(points)] + lines).joined(separator: "\n")
  }

  /// `nil` for what is no drawing.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2 else { return nil }
    let numbers = lines[0].split(separator: ";").compactMap { Double($0) }
    guard numbers.count == 3 else { return nil }
    var groups: [Group] = []
    for line in lines.dropFirst(2) where !line.isEmpty {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      guard parts.count == 5, let id = Int(parts[0]), let people = Int(parts[1]), let x = Int(parts[2]),
        let y = Int(parts[3])
      else { return nil }
      groups.append(
        Group(id: id, people: people, centre: Point(x: x, y: y, group: id), hull: Self.points(in: parts[4])))
    }
    self.init(
      points: Self.points(in: lines[1]), groups: groups,
      frame: Frame(left: numbers[0], top: numbers[1], scale: numbers[2]))
  }

  private static func points(in text: Substring) -> [Point] {
    text.split(separator: " ").compactMap { word in
      let parts = word.split(separator: ",").compactMap { Int($0) }
      return parts.count == 3 ? Point(x: parts[0], y: parts[1], group: parts[2] < 0 ? nil : parts[2]) : nil
    }
  }
}
