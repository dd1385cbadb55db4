/// How often chance alone gives a ratio of two variances at least this large:
/// the upper tail of the *F* distribution.
///
/// - Source: Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964),
///   26.5 and 26.6; the continued fraction by Lentz' method, *Applied Optics*
///   15(3), 1976.
enum VarianceRatio {
  /// - Parameters:
  ///   - ratio: At least 0; infinite where nothing is left to compare with.
  ///   - above: Degrees of freedom of the upper variance.
  ///   - below: Degrees of freedom of the lower variance.
  /// - Complexity: O(above + below).
  static func chance(ofAtLeast ratio: Double, above: Int, below: Int) -> Double {
    guard ratio > 0 else { return 1 }
    guard ratio.isFinite else { return 0 }
    let share = Double(below) / (Double(below) + Double(above) * ratio)
    return incompleteBeta(share, below, above)
  }

  /// How many standard errors on each side hold this share of Student's *t*.
  ///
  /// - Parameter outside: The share outside, both sides together: above 0, below 1.
  static func errors(outside: Double, freedom: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    while chance(ofAtLeast: high * high, above: 1, below: freedom) > outside { high *= 2 }
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if chance(ofAtLeast: middle * middle, above: 1, below: freedom) > outside { low = middle } else { high = middle }
    }
  }

  /// The regularised incomplete beta function at `x` for `a / 2` and `b / 2`.
  private static func incompleteBeta(_ x: Double, _ a: Int, _ b: Int) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let (halfA, halfB) = (Double(a) / 2, Double(b) / 2)
    // The fraction converges fast on this side of the mean.
    guard x <= (halfA + 1) / (halfA + halfB + 2) else { return 1 - incompleteBeta(1 - x, b, a) }
    let front = halfA * Elementary.ln(x) + halfB * Elementary.ln(1 - x) - lnBeta(a, b)
    return Elementary.exponential(front) / halfA * continuedFraction(x, halfA, halfB)
  }

  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func safe(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var upper = 1.0
    var lower = 1 / safe(1 - (a + b) * x / (a + 1))
    var result = lower
    for step in 1...10_000 {
      let m = Double(step)
      for term in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        lower = 1 / safe(1 + term * lower)
        upper = safe(1 + term / upper)
        result *= lower * upper
      }
      if abs(lower * upper - 1) < 1e-15 { break }
    }
    return result
  }

  /// The logarithm of the beta function for `a / 2` and `b / 2`.
  private static func lnBeta(_ a: Int, _ b: Int) -> Double {
    lnGamma(ofHalf: a) + lnGamma(ofHalf: b) - lnGamma(ofHalf: a + b)
  }

  /// Counted up from the gamma function of ½, the root of π, and of 1.
  private static func lnGamma(ofHalf n: Int) -> Double {
    let start = n.isMultiple(of: 2) ? 0 : Elementary.ln(Double.pi) / 2
    let factors = stride(from: n - 2, to: 0, by: -2).map { Elementary.ln(Double($0) / 2) }
    return Sums.total(of: [start] + factors)
  }
}
