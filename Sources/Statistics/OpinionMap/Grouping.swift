/// A division of people on the map into groups.
struct Grouping: Equatable, Sendable {
  /// The group of each position, counted from 0.
  var labels: [Int]
  /// The mean position of each group.
  var centres: [SIMD2<Double>]
  /// The sum of the squared distances to the own centre.
  var spread: Double

  var sizes: [Int] {
    labels.reduce(into: [Int](repeating: 0, count: centres.count)) { $0[$1] += 1 }
  }
}

/// How positions are divided: so that the squared distances to the centre of the
/// own group are small.
///
/// - Source: Lloyd, "Least squares quantization in PCM", *IEEE Transactions on
///   Information Theory* 28(2), 1982; the start is that of Arthur and Vassilvitskii,
///   "k-means++: The advantages of careful seeding", *SODA* 2007.
enum Dividing {
  static let restarts = 10
  /// For one of many divisions whose mean likeness is looked at.
  static let fewRestarts = 3
  static let mostRounds = 100
  /// With more people than this, the starts are tried out on so many of them.
  static let sampleSize = 10_000

  /// The best of several divisions into groups that are all large enough; `nil` when
  /// none is.
  ///
  /// - Parameters:
  ///   - sample: Which positions the starts are tried on.
  ///   - smallest: The least share of the people that a group must have.
  /// - Complexity: O(rounds × positions × groups).
  static func best(
    of positions: [SIMD2<Double>], into groups: Int, smallest: Double, sample: [Int], restarts: Int = Dividing.restarts,
    chance: inout SeededRandom
  ) -> Grouping? {
    let tried = sample.map { positions[$0] }
    var best: Grouping?
    for _ in 0..<restarts {
      guard let centres = start(tried, groups, &chance) else { return nil }
      let grouping = settle(tried, from: centres)
      let least = Double(grouping.sizes.min() ?? 0)
      guard least >= smallest * Double(tried.count), grouping.spread < best?.spread ?? .infinity else { continue }
      best = grouping
    }
    guard let best, tried.count < positions.count else { return best }
    let all = settle(positions, from: best.centres)
    return Double(all.sizes.min() ?? 0) >= smallest * Double(positions.count) ? all : nil
  }

  /// A centre anywhere, and each further one the likelier the further it is from
  /// those there are; `nil` with fewer different positions than groups.
  private static func start(
    _ positions: [SIMD2<Double>], _ groups: Int, _ chance: inout SeededRandom
  ) -> [SIMD2<Double>]? {
    guard positions.count >= groups else { return nil }
    var centres = [positions[chance.index(below: positions.count)]]
    var distances = positions.map { $0.squaredDistance(to: centres[0]) }
    while centres.count < groups {
      var left = chance.uniform() * distances.reduce(0, +)
      guard
        let next = distances.indices.first(where: { place in
          left -= distances[place]
          return left < 0 && distances[place] > 0
        }) ?? distances.lastIndex(where: { $0 > 0 })
      else { return nil }
      centres.append(positions[next])
      for place in positions.indices {
        distances[place] = min(distances[place], positions[place].squaredDistance(to: positions[next]))
      }
    }
    return centres
  }

  /// Everyone to the nearest centre, every centre to the middle of its own, until
  /// nobody moves.
  static func settle(_ positions: [SIMD2<Double>], from start: [SIMD2<Double>]) -> Grouping {
    var grouping = Grouping(labels: [Int](repeating: -1, count: positions.count), centres: start, spread: 0)
    for _ in 0..<mostRounds {
      guard step(positions, &grouping) else { break }
    }
    return grouping
  }

  /// - Returns: Whether anyone moved.
  private static func step(_ positions: [SIMD2<Double>], _ grouping: inout Grouping) -> Bool {
    var sums = [SIMD2<Double>](repeating: .zero, count: grouping.centres.count)
    var counts = [Double](repeating: 0, count: grouping.centres.count)
    var hasMoved = false
    var spread = 0.0
    let centres = grouping.centres
    grouping.labels.withUnsafeMutableBufferPointer { labels in
      for place in positions.indices {
        let (label, distance) = nearest(positions[place], centres)
        if labels[place] != label {
          labels[place] = label
          hasMoved = true
        }
        spread += distance
        sums[label] += positions[place]
        counts[label] += 1
      }
    }
    grouping.spread = spread
    for label in sums.indices where counts[label] > 0 { grouping.centres[label] = sums[label] / counts[label] }
    return hasMoved
  }

  static func nearest(_ position: SIMD2<Double>, _ centres: [SIMD2<Double>]) -> (label: Int, squared: Double) {
    var (label, least) = (0, Double.infinity)
    for candidate in centres.indices {
      let distance = position.squaredDistance(to: centres[candidate])
      if distance < least { (label, least) = (candidate, distance) }
    }
    return (label, least)
  }
}

extension SIMD2<Double> {
  func squaredDistance(to other: Self) -> Double {
    let (across, up) = (x - other.x, y - other.y)
    return across * across + up * up
  }

  func distance(to other: Self) -> Double { squaredDistance(to: other).squareRoot() }
}
