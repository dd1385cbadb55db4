/// Chance that can be replayed: the same seed gives the same numbers on every
/// machine and in every version.
///
/// For resampling and for simulated data. Not for secrets.
///
/// The draws below are written out here and not left to the standard library,
/// which does not promise the same draws from one version to the next.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number
///   generators", *OOPSLA* 2014 (SplitMix64).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, 1: all multiples of 2⁻⁵³ are
  /// equally likely.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number from 0 up to, but not including, `bound`, all equally
  /// likely.
  ///
  /// - Precondition: `bound` is positive.
  /// - Source: Lemire, "Fast random integer generation in an interval", *ACM
  ///   TOMACS* 29(1), 2019.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound > 0, "there is nothing to draw from")
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// A number from the normal distribution with mean 0 and standard deviation
  /// 1.
  ///
  /// - Source: Box and Muller, "A note on the generation of random normal
  ///   deviates", *Annals of Mathematical Statistics* 29(2), 1958.
  public mutating func normal() -> Double {
    let radius = (-2 * Elementary.ln(1 - uniform())).squareRoot()
    return radius * Elementary.circle(2 * .pi * uniform()).cosine
  }

  /// A number from the beta distribution, mean `a / (a + b)`.
  ///
  /// - Precondition: `a` and `b` are at least 1.
  public mutating func beta(_ a: Double, _ b: Double) -> Double {
    let (one, other) = (gamma(a), gamma(b))
    return one / (one + other)
  }

  /// A number from the gamma distribution with this shape and scale 1.
  ///
  /// - Precondition: `shape` is at least 1.
  /// - Source: Marsaglia and Tsang, "A simple method for generating gamma
  ///   variables", *ACM TOMS* 26(3), 2000.
  mutating func gamma(_ shape: Double) -> Double {
    precondition(shape >= 1, "the method takes a shape of at least 1")
    let centre = shape - 1.0 / 3
    let width = 1 / (9 * centre).squareRoot()
    while true {
      let draw = normal()
      let root = 1 + width * draw
      guard root > 0 else { continue }
      let cube = root * root * root
      if Elementary.ln(1 - uniform()) < 0.5 * draw * draw + centre * (1 - cube + Elementary.ln(cube)) {
        return centre * cube
      }
    }
  }

  /// Puts the elements in an order drawn at random, all orders equally likely.
  ///
  /// - Complexity: O(n).
  /// - Source: Durstenfeld, "Algorithm 235: Random permutation",
  ///   *Communications of the ACM* 7(7), 1964.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, index(below: last + 1))
    }
  }
}
