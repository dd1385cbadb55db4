import Glibc

/// The elementary functions that the standard library lacks.
///
/// The one file that imports the C library, so that everything else in this
/// module is seen to depend on nothing but its arguments.
enum Elementary {
  /// The natural logarithm.
  static func ln(_ x: Double) -> Double { log(x) }

  /// *e* to the power of `x`.
  static func exponential(_ x: Double) -> Double { exp(x) }

  /// The sine and cosine of an angle in radians.
  static func circle(_ angle: Double) -> (sine: Double, cosine: Double) { (sin(angle), cos(angle)) }

  /// `base` to the power of `exponent`.
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
