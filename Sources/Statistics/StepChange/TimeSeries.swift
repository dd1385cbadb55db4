/// Measurements by period, oldest first, where some periods may have none.
///
/// A period is a month, a week or whatever the measure is taken for, numbered
/// without gaps, so that a missing one is seen by its number.
public struct TimeSeries: Equatable, Sendable {
  /// The number of the period of each measurement, rising; from 0 where none
  /// are given.
  public let periods: [Int]
  /// One measurement for each of ``periods``, in one unit.
  public let values: [Double]

  public var count: Int { values.count }

  /// A series without gaps.
  ///
  /// - Throws: ``StepChangeProblem/notANumber(index:)``.
  /// - Complexity: O(n).
  public init(_ values: some Collection<Double>) throws(StepChangeProblem) {
    try self.init(values, at: Array(0..<values.count))
  }

  /// - Throws: ``StepChangeProblem/notANumber(index:)``,
  ///   ``StepChangeProblem/notRising(index:)`` at the first period that is not
  ///   after the one before.
  /// - Precondition: As many periods as values.
  /// - Complexity: O(n).
  public init(_ values: some Collection<Double>, at periods: [Int]) throws(StepChangeProblem) {
    precondition(values.count == periods.count, "every measurement has its period")
    try values.checkSeries(atLeast: 0)
    for index in periods.indices.dropFirst() where periods[index] <= periods[index - 1] {
      throw .notRising(index: index)
    }
    self.periods = periods
    self.values = Array(values)
  }

  /// A value for every period, `nil` where there is none.
  ///
  /// - Throws: ``StepChangeProblem/notANumber(index:)`` with the position in what
  ///   is given here.
  /// - Complexity: O(n).
  public init(withGaps values: some Collection<Double?>) throws(StepChangeProblem) {
    let known = Array(values.enumerated().filter { $0.element != nil })
    for (offset, value) in known where value?.isFinite == false { throw .notANumber(index: offset) }
    try self.init(known.compactMap(\.element), at: known.map(\.offset))
  }
}

extension Collection<Double> {
  /// The values in a unit in which the greatest is about 1, so that squares
  /// neither overflow nor vanish, and that unit, a power of two: nothing is
  /// rounded.
  func inOwnUnit() -> (values: [Double], unit: Double) {
    let greatest = map(abs).max() ?? 0
    guard greatest > 0, greatest.isFinite else { return (Array(self), 1) }
    let unit = Double(sign: .plus, exponent: greatest.exponent, significand: 1)
    return (map { $0 / unit }, unit)
  }
}
