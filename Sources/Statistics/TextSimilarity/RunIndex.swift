/// Where each run of characters occurs, and what that makes of the similarity
/// of documents: the numbers behind ``TextIndex``.
///
/// A document is a position here. Positions are never used again; one that was
/// cleared stays empty until it is filled anew.
struct RunIndex: Sendable {
  private var numbers = GramNumbers()
  private var runs: [Run] = []
  /// The length of the vector of each position.
  private var lengths: [Length] = []
  /// How many positions have a run.
  private var documents = 0

  /// A run that occurs somewhere.
  private struct Run: Sendable {
    let gram: Gram
    /// Where, by rising position.
    var occurrences: [Occurrence] = []
    /// What the lengths know of how many documents have it.
    var spread = 0.0

    /// Adds an occurrence at the last position or a later one.
    mutating func addLast(_ occurrence: Occurrence) {
      if let last = occurrences.last, last.position == occurrence.position {
        occurrences[occurrences.count - 1] = last.more(occurrence.count)
      } else {
        occurrences.append(occurrence)
      }
    }
  }

  /// Makes an empty position, the next in order.
  mutating func append() -> Int {
    precondition(lengths.count < Occurrence.mostPositions, "more documents than an occurrence can point to")
    lengths.append(Length())
    return lengths.count - 1
  }

  /// Fills positions from the first on; faster than one at a time.
  ///
  /// - Parameters:
  ///   - documents: What the positions are filled with.
  ///   - read: Gives each run of a document, in any order, and how many times it is
  ///     to be counted.
  /// - Complexity: O(total number of runs).
  mutating func appendAll<Document>(
    _ documents: some Sequence<Document>, read: (Document, (Gram, Int) -> Void) -> Void
  ) {
    precondition(lengths.isEmpty, "all at once is for an empty index")
    var batch: [(run: UInt32, occurrence: Occurrence)] = []
    for document in documents {
      let (position, before) = (append(), batch.count)
      read(document) { gram, times in
        batch.append((UInt32(number(of: gram)), Occurrence(position: position, count: times)))
      }
      if batch.count > before { self.documents += 1 }
      if batch.count > Self.batchSize {
        store(batch)
        batch.removeAll(keepingCapacity: true)
      }
    }
    store(batch)
    for run in runs.indices {
      let spread = Self.spread(of: runs[run].gram, in: runs[run].occurrences.count)
      runs[run].spread = spread
      for occurrence in runs[run].occurrences { lengths[occurrence.position].add(occurrence.weight, spread: spread) }
    }
  }

  /// So many occurrences are sorted by run at a time. One by one they would be written all
  /// over memory, which takes most of the time there is.
  private static let batchSize = 1 << 20

  /// Adds occurrences, which are at the newest positions and by rising position.
  private mutating func store(_ batch: [(run: UInt32, occurrence: Occurrence)]) {
    // Where the occurrences of each run begin; then, as they are put there, where they end.
    var ends = [Int](repeating: 0, count: runs.count + 1)
    for (run, _) in batch { ends[Int(run) + 1] += 1 }
    for run in runs.indices { ends[run + 1] += ends[run] }
    var sorted = [Occurrence](repeating: Occurrence(position: 0, count: 0), count: batch.count)
    for (run, occurrence) in batch {
      sorted[ends[Int(run)]] = occurrence
      ends[Int(run)] += 1
    }
    var begin = 0
    for run in runs.indices {
      for occurrence in sorted[begin..<ends[run]] { runs[run].addLast(occurrence) }
      begin = ends[run]
    }
  }

  /// Fills a position with other runs than it had; an empty one had none.
  ///
  /// - Complexity: O(runs), and about 64 documents for each run that is new or gone;
  ///   documents in the middle also move those after them.
  mutating func refill(_ position: Int, from old: RunCounts, to new: RunCounts) {
    documents += (new.isEmpty ? 0 : 1) - (old.isEmpty ? 0 : 1)
    for (gram, _) in old.entries where new[gram] == nil { remove(position, from: number(of: gram)) }
    for (gram, count) in new.entries where old[gram] != count {
      put(Occurrence(position: position, count: count), in: number(of: gram))
    }
    lengths[position] = Length()
    for (gram, count) in new.entries {
      let weight = Occurrence(position: position, count: count).weight
      lengths[position].add(weight, spread: runs[number(of: gram)].spread)
    }
  }

  /// The cosine with each position: 0 to 1, and 0 where nothing is shared.
  ///
  /// - Complexity: O(occurrences of the runs + positions).
  func similarities(to counts: RunCounts) -> [Double] {
    let reach = Elementary.ln(Double(1 + documents)) + 1
    var products = [Double](repeating: 0, count: lengths.count)
    var square = 0.0
    for (gram, count) in counts.entries {
      let run = numbers.number(of: gram)
      let rarity = reach - (run.map { runs[$0].spread } ?? 0)
      let weight = Occurrence(position: 0, count: count).weight * rarity
      square += weight * weight
      if let run { Self.add(weight * rarity, times: runs[run].occurrences, to: &products) }
    }
    let length = square.squareRoot()
    for (position, product) in products.enumerated() where product > 0 {
      products[position] = min(1, product / (length * lengths[position].value(reach: reach)))
    }
    return products
  }

  private static func add(_ factor: Double, times occurrences: [Occurrence], to products: inout [Double]) {
    let steps = Occurrence.weights.map { factor * $0 }
    steps.withUnsafeBufferPointer { steps in
      products.withUnsafeMutableBufferPointer { products in
        for occurrence in occurrences { products[occurrence.position] += steps[occurrence.count] }
      }
    }
  }
}

// MARK: - Weights

extension RunIndex {
  /// The length of a document's vector, in parts that can be kept up to date.
  ///
  /// A run's weight is `w (L + 1 - l)`, with `w = 1 + ln(count)`,
  /// `L = ln(1 + documents)` and `l` the run's spread. The sum of its squares is
  /// `(L + 1)² Σw² - 2 (L + 1) Σw²l + Σw²l²`. So a new document touches only
  /// documents that it shares a run with, although it changes the weights of all.
  private struct Length: Sendable {
    var plain = 0.0
    var once = 0.0
    var twice = 0.0

    mutating func add(_ weight: Double, spread: Double) {
      let square = weight * weight
      plain += square
      once += square * spread
      twice += square * spread * spread
    }

    /// A run's spread has changed; its weight has not.
    mutating func move(_ weight: Double, from old: Double, to new: Double) {
      let square = weight * weight
      once += square * (new - old)
      twice += square * (new * new - old * old)
    }

    /// - Parameter reach: `L + 1`.
    func value(reach: Double) -> Double {
      max(0, reach * reach * plain - 2 * reach * once + twice).squareRoot()
    }
  }

  /// Up to this many documents with a run its spread is exact.
  private static let counted = 128
  /// Above it, the spread is known in steps of one of so many.
  private static let steps = 64.0

  /// `ln(1 + documents with the run)`, for a common run rounded down to a step.
  ///
  /// Without steps each new document would change the length of every other that
  /// shares a common run with it: of nearly all. With them that happens once in
  /// `documents / 64` times. A rarity, which is 1 at least, is at most 1/64 off, and
  /// the same whichever way the index came to be. Where the steps begin differs from
  /// run to run, so that runs that are in all documents do not step together.
  private static func spread(of gram: Gram, in documents: Int) -> Double {
    let exact = Elementary.ln(Double(1 + documents))
    guard documents > counted else { return exact }
    let begin = Double(gram.mixed >> 40) * 0x1p-24
    return ((exact * steps + begin).rounded(.down) - begin) / steps
  }

  /// The lengths after a run has come to occur in another number of documents.
  private mutating func respread(_ run: Int) {
    let (old, new) = (runs[run].spread, Self.spread(of: runs[run].gram, in: runs[run].occurrences.count))
    guard new != old else { return }
    runs[run].spread = new
    for occurrence in runs[run].occurrences { lengths[occurrence.position].move(occurrence.weight, from: old, to: new) }
  }

  private mutating func number(of gram: Gram) -> Int {
    let number = numbers.take(gram)
    if number == runs.count { runs.append(Run(gram: gram)) }
    return number
  }

  private mutating func put(_ occurrence: Occurrence, in run: Int) {
    let place = place(of: occurrence.position, in: run)
    if place < runs[run].occurrences.count, runs[run].occurrences[place].position == occurrence.position {
      runs[run].occurrences[place] = occurrence
    } else {
      runs[run].occurrences.insert(occurrence, at: place)
      respread(run)
    }
  }

  private mutating func remove(_ position: Int, from run: Int) {
    runs[run].occurrences.remove(at: place(of: position, in: run))
    respread(run)
  }

  /// Where a position stands, or would stand, among the occurrences of a run.
  private func place(of position: Int, in run: Int) -> Int {
    var (low, high) = (0, runs[run].occurrences.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[run].occurrences[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
