/// Where each run of characters occurs, and what that makes of the similarity
/// of documents: the numbers behind ``TextIndex``.
///
/// A document is a position here. Positions are never used again; one that was
/// cleared stays empty until it is filled anew.
struct RunIndex: Sendable {
  /// How often a run occurs in the document at a position.
  private struct Occurrence: Sendable {
    let position: UInt32
    let count: UInt32
  }

  private var numbers: [Gram: Int] = [:]
  /// For each run, where it occurs, by rising position.
  private var occurrences: [[Occurrence]] = []
  /// The length of the vector of each position.
  private var lengths: [Length] = []
  /// How many positions are filled.
  private var documents = 0
  /// The weights of small counts, which are nearly all there are.
  private let weights: [Double] = [0] + (1..<64).map(Self.weight(of:))

  /// How often each run occurs in a document, in the order of first occurrence:
  /// sums must not depend on how a dictionary happens to be arranged.
  struct Counts: Sendable {
    private(set) var entries: [(gram: Gram, count: Int)] = []
    private var places: [Gram: Int] = [:]

    mutating func add(_ gram: Gram, times: Int) {
      let place = places[gram, default: entries.count]
      if place == entries.count {
        places[gram] = place
        entries.append((gram, 0))
      }
      entries[place].count += times
    }
  }

  /// Makes an empty position, the next in order.
  mutating func append() -> Int {
    lengths.append(Length())
    return lengths.count - 1
  }

  /// Fills positions from the first on; faster than one at a time.
  ///
  /// - Complexity: O(total number of runs).
  mutating func appendAll(_ documents: some Sequence<Counts>) {
    precondition(lengths.isEmpty, "all at once is for an empty index")
    for counts in documents {
      let position = append()
      self.documents += 1
      for (gram, count) in counts.entries {
        occurrences[number(of: gram)].append(Occurrence(position: UInt32(position), count: UInt32(count)))
      }
    }
    for run in occurrences {
      let spread = Self.spread(of: run.count)
      for occurrence in run {
        lengths[Int(occurrence.position)].add(weight(of: occurrence), spread: spread)
      }
    }
  }

  /// Fills an empty position.
  ///
  /// - Complexity: O(occurrences of the runs).
  mutating func fill(_ position: Int, with counts: Counts) {
    documents += 1
    for (gram, count) in counts.entries {
      let run = number(of: gram)
      respread(run, to: occurrences[run].count + 1)
      let occurrence = Occurrence(position: UInt32(position), count: UInt32(count))
      occurrences[run].insert(occurrence, at: place(of: position, in: run))
      lengths[position].add(weight(of: occurrence), spread: Self.spread(of: occurrences[run].count))
    }
  }

  /// Empties a position.
  ///
  /// - Parameter counts: What it was filled with.
  /// - Complexity: O(occurrences of the runs).
  mutating func clear(_ position: Int, of counts: Counts) {
    documents -= 1
    for (gram, _) in counts.entries {
      guard let run = numbers[gram] else { continue }
      respread(run, to: occurrences[run].count - 1)
      occurrences[run].remove(at: place(of: position, in: run))
    }
    lengths[position] = Length()
  }

  /// The cosine with each position: 0 to 1, and 0 where nothing is shared.
  ///
  /// - Complexity: O(occurrences of the runs + positions).
  func similarities(to counts: Counts) -> [Double] {
    let reach = Self.spread(of: documents) + 1
    var products = [Double](repeating: 0, count: lengths.count)
    var square = 0.0
    for (gram, count) in counts.entries {
      let run = numbers[gram]
      let rarity = reach - Self.spread(of: run.map { occurrences[$0].count } ?? 0)
      let weight = Self.weight(of: count) * rarity
      square += weight * weight
      if let run { add(weight * rarity, times: run, to: &products) }
    }
    let length = square.squareRoot()
    for (position, product) in products.enumerated() where product > 0 {
      products[position] = min(1, product / (length * lengths[position].value(reach: reach)))
    }
    return products
  }

  private func add(_ factor: Double, times run: Int, to products: inout [Double]) {
    weights.withUnsafeBufferPointer { weights in
      products.withUnsafeMutableBufferPointer { products in
        occurrences[run].withUnsafeBufferPointer { occurrences in
          for occurrence in occurrences {
            let count = Int(occurrence.count)
            let weight = count < weights.count ? weights[count] : Self.weight(of: count)
            products[Int(occurrence.position)] += factor * weight
          }
        }
      }
    }
  }
}

// MARK: - Weights

extension RunIndex {
  /// The length of a document's vector, in parts that can be kept up to date.
  ///
  /// A run's weight is `w (L + 1 - l)`, with `w = 1 + ln(count)`,
  /// `L = ln(1 + documents)` and `l = ln(1 + documents with the run)`. The sum
  /// of its squares is `(L + 1)² Σw² - 2 (L + 1) Σw²l + Σw²l²`. So a new
  /// document touches only the documents that it shares a run with, although it
  /// changes the weights of all.
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

  private static func weight(of count: Int) -> Double { 1 + Elementary.ln(Double(count)) }

  private static func spread(of documents: Int) -> Double { Elementary.ln(Double(1 + documents)) }

  private func weight(of occurrence: Occurrence) -> Double {
    let count = Int(occurrence.count)
    return count < weights.count ? weights[count] : Self.weight(of: count)
  }

  /// The lengths after a run has come to occur in another number of documents.
  private mutating func respread(_ run: Int, to documents: Int) {
    let (old, new) = (Self.spread(of: occurrences[run].count), Self.spread(of: documents))
    for occurrence in occurrences[run] {
      lengths[Int(occurrence.position)].move(weight(of: occurrence), from: old, to: new)
    }
  }

  private mutating func number(of gram: Gram) -> Int {
    if let known = numbers[gram] { return known }
    numbers[gram] = occurrences.count
    occurrences.append([])
    return occurrences.count - 1
  }

  /// Where a position stands, or would stand, among the occurrences of a run.
  private func place(of position: Int, in run: Int) -> Int {
    var (low, high) = (0, occurrences[run].count)
    while low < high {
      let middle = (low + high) / 2
      if occurrences[run][middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
