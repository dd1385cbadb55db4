/// Up to four characters that follow each other.
struct Gram: Hashable, Comparable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { push(scalar) }
  }

  /// Bits that differ between grams that differ by little.
  var mixed: UInt64 {
    let folded = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xbf58_476d_1ce4_e5b9
    return folded ^ (folded >> 32)
  }

  static func < (one: Gram, other: Gram) -> Bool { (one.high, one.low) < (other.high, other.low) }

  /// All runs of `length` scalars of a word with blanks around it, as often as they
  /// occur; the whole where it is shorter.
  ///
  /// - Parameter blanks: How many blanks stand before the word; one stands after it.
  /// - Precondition: `length` is 1 to 4.
  static func forEachRun(
    of length: Int, in word: some Collection<Unicode.Scalar>, blanks: Int, _ body: (Gram) -> Void
  ) {
    precondition((1...4).contains(length), "a gram holds one to four scalars")
    var run = Gram([])
    var taken = 0
    func take(_ scalar: Unicode.Scalar) {
      run.push(scalar)
      run.keep(length)
      taken += 1
      if taken >= length { body(run) }
    }
    for _ in 0..<blanks { take(" ") }
    for scalar in word { take(scalar) }
    take(" ")
    if taken < length { body(run) }
  }

  private mutating func push(_ scalar: Unicode.Scalar) {
    high = high << 32 | low >> 32
    low = low << 32 | UInt64(scalar.value)
  }

  /// Forgets all but the last `length` scalars.
  private mutating func keep(_ length: Int) {
    switch length {
    case 1: (high, low) = (0, low & 0xffff_ffff)
    case 2: high = 0
    case 3: high &= 0xffff_ffff
    default: break
    }
  }
}

/// A number for each gram, in the order in which they were first seen.
///
/// A table of our own: reading a hundred thousand texts asks it forty million
/// times.
struct GramNumbers: Sendable {
  private struct Slot: Sendable {
    let gram: Gram
    let number: UInt32
  }
  /// A power of two of places; a gram lies at its own or, where others lie, further
  /// on.
  private var slots = [Slot?](repeating: nil, count: 1024)
  private(set) var count = 0

  func number(of gram: Gram) -> Int? { slots[place(of: gram)].map { Int($0.number) } }

  /// The number of a gram, which is given one if it has none.
  mutating func take(_ gram: Gram) -> Int {
    let place = place(of: gram)
    if let known = slots[place] { return Int(known.number) }
    slots[place] = Slot(gram: gram, number: UInt32(count))
    count += 1
    // Half empty, so that the way from a gram's own place to its slot stays short.
    if 2 * count > slots.count { spreadOut() }
    return count - 1
  }

  private func place(of gram: Gram) -> Int {
    var place = Int(truncatingIfNeeded: gram.mixed) & (slots.count - 1)
    while let there = slots[place], there.gram != gram { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func spreadOut() {
    let old = slots
    slots = [Slot?](repeating: nil, count: 2 * old.count)
    for case let slot? in old { slots[place(of: slot.gram)] = slot }
  }
}
