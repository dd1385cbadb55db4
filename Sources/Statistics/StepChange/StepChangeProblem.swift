/// Why a series cannot be read.
public enum StepChangeProblem: Error, Equatable, Sendable {
  case tooFewPoints(needed: Int, given: Int)
  /// The value at this position is infinite or not a number.
  case notANumber(index: Int)
  /// A change must be at one of the positions `1..<points`.
  case outside(change: Int, points: Int)
}

extension Collection<Double> {
  func checkSeries(atLeast needed: Int) throws(StepChangeProblem) {
    guard count >= needed else { throw .tooFewPoints(needed: needed, given: count) }
    for (index, value) in enumerated() where !value.isFinite {
      throw .notANumber(index: index)
    }
  }
}
