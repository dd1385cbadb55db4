/// How well a division of a series agrees with where people saw it change.
///
/// - Source: van den Burg and Williams, "An evaluation of change point detection
///   algorithms", arXiv:2003.06222, 2020.
public struct SegmentationScore: Equatable, Sendable {
  /// The harmonic mean of precision and recall: 0 to 1.
  public let f1: Double
  /// How well the pieces cover those that people saw: 0 to 1.
  public let covering: Double

  /// How far off a change may be and still count as found.
  public static let margin = 5

  /// Holds changes found against those that several people marked.
  ///
  /// - Parameters:
  ///   - found: First positions of new pieces, in any order.
  ///   - marked: For each person, the first positions of new pieces; a person
  ///     who saw no change is an empty list.
  ///   - points: How many points the series has.
  /// - Throws: ``StepChangeProblem/tooFewPoints(needed:given:)`` without points,
  ///   ``StepChangeProblem/outside(change:points:)`` at the first change that is
  ///   not in `1..<points`.
  /// - Precondition: Somebody has looked: `marked` is not empty.
  /// - Complexity: O(people × changes²).
  public init(found: [Int], marked: [[Int]], points: Int) throws(StepChangeProblem) {
    precondition(!marked.isEmpty, "a score is held against somebody's marks")
    guard points >= 1 else { throw .tooFewPoints(needed: 1, given: points) }
    for change in found + marked.joined() where !(1..<max(points, 1)).contains(change) {
      throw .outside(change: change, points: points)
    }
    // The beginning counts as a change that everybody finds.
    let found = Set(found).union([0]).sorted()
    let marked = marked.map { Set($0).union([0]).sorted() }
    let together = Set(marked.joined()).sorted()
    let precision = Double(Self.matches(together, found)) / Double(found.count)
    let recalls = marked.map { Double(Self.matches($0, found)) / Double($0.count) }
    let recall = Sums.mean(of: recalls) ?? 0
    f1 = 2 * precision * recall / (precision + recall)
    covering = Sums.mean(of: marked.map { Self.covering($0, by: found, points: points) }) ?? 0
  }

  /// How many true changes have a found one within the margin, each found one
  /// used for the nearest true one that comes first.
  private static func matches(_ truth: [Int], _ found: [Int]) -> Int {
    var left = found
    var matches = 0
    for change in truth {
      let near = left.indices.filter { abs(left[$0] - change) <= margin }
      guard let nearest = near.min(by: { abs(left[$0] - change) < abs(left[$1] - change) }) else { continue }
      left.remove(at: nearest)
      matches += 1
    }
    return matches
  }

  private static func covering(_ truth: [Int], by found: [Int], points: Int) -> Double {
    let pieces = pieces(found, points)
    let covered = self.pieces(truth, points).map { piece in
      let best = pieces.map { overlap(piece, $0) }.max() ?? 0
      return Double(piece.count) * best
    }
    return Sums.total(of: covered) / Double(points)
  }

  private static func pieces(_ starts: [Int], _ points: Int) -> [Range<Int>] {
    zip(starts, starts.dropFirst() + [points]).map { $0..<$1 }
  }

  /// The length in common over the length of both together.
  private static func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    let common = one.clamped(to: other).count
    return Double(common) / Double(one.count + other.count - common)
  }
}
