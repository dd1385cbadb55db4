/// How often each run occurs in a document, by rising run.
struct RunCounts: Sendable {
  private(set) var entries: [(gram: Gram, count: Int)] = []

  /// - Parameter grams: The runs, in any order, as often as they are to be counted.
  /// - Complexity: O(n log n).
  init(_ grams: [Gram] = []) {
    for gram in grams.sorted() {
      if entries.last?.gram == gram { entries[entries.count - 1].count += 1 } else { entries.append((gram, 1)) }
    }
    for place in entries.indices { entries[place].count = min(entries[place].count, Occurrence.mostCounted) }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// How often a run occurs; `nil` where it does not.
  ///
  /// - Complexity: O(log n).
  subscript(gram: Gram) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].gram < gram { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].gram == gram ? entries[low].count : nil
  }
}

/// How often a run occurs in the document at a position, in four bytes: there are
/// hundreds of them for each text.
struct Occurrence: Sendable {
  private let packed: UInt32

  /// A run counts at most this many times: no text of 600 characters says anything
  /// by saying it more often.
  static let mostCounted = 31
  static let mostPositions = 1 << 27

  /// `1 + ln(count)` for each count.
  static let weights: [Double] = [0] + (1...mostCounted).map { 1 + Elementary.ln(Double($0)) }

  init(position: Int, count: Int) {
    packed = UInt32(position) << 5 | UInt32(min(count, Self.mostCounted))
  }

  var position: Int { Int(packed >> 5) }
  var count: Int { Int(packed & 31) }
  var weight: Double { Self.weights[count] }

  func more(_ times: Int) -> Occurrence { Occurrence(position: position, count: count + times) }
}
