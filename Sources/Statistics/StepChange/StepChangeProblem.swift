/// Why a series cannot be read.
public enum StepChangeProblem: Error, Equatable, Sendable {
  case tooFewPoints(needed: Int, given: Int)
  /// The value at this position is infinite or not a number.
  case notANumber(index: Int)
  /// A change must be at one of the positions `1..<points`.
  case outside(change: Int, points: Int)
  /// The period at this position is not after the one before.
  case notRising(index: Int)
  /// A season is of at least two periods.
  case noSeason(period: Int)
  /// A known date needs this many points before it and from it on.
  case tooFewPointsBeside(needed: Int, before: Int, after: Int)
  /// The dimensions of a series are equally long; this one is not.
  case unequalLength(dimension: Int, expected: Int, given: Int)
  /// The season cannot be told apart from the change: too few of its periods
  /// were measured more than once on either side.
  case seasonNotSeparable(period: Int)
}

extension Collection<Double> {
  func checkSeries(atLeast needed: Int) throws(StepChangeProblem) {
    guard count >= needed else { throw .tooFewPoints(needed: needed, given: count) }
    for (index, value) in enumerated() where !value.isFinite {
      throw .notANumber(index: index)
    }
  }
}
