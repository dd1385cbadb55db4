/// What is unusual about single points of a series, held against its limits.
///
/// A signal says *look here*, not that anything has changed: the more points,
/// the more signals come by chance alone.
///
/// - Source: the four rules of NHS England's "Making data count".
public enum Signal: Equatable, Sendable, CaseIterable {
  /// Outside the limits.
  case outside
  /// One of seven points in a row that rise, or that fall.
  case trend
  /// Between the near and the outer limit, with another such point among three
  /// in a row that are all on one side of the centre.
  case nearLimit
  /// One of seven points in a row on one side of the centre.
  case oneSide

  /// The number of points in a row that make a trend or a run on one side.
  public static let run = 7
}

extension ProcessLimits {
  /// For each point of a series what is unusual about it, `nil` where nothing
  /// is. Where several things are, the first in the order of ``Signal``.
  ///
  /// - Parameter series: Values in time order, in the unit of the limits: the
  ///   series that the limits were read from or one that came after it.
  /// - Throws: ``StepChangeProblem/notANumber(index:)``.
  /// - Complexity: O(n).
  public func signals(in series: some Collection<Double>) throws(StepChangeProblem) -> [Signal?] {
    try series.checkSeries(atLeast: 0)
    let values = Array(series)
    let outside = Set(values.indices.filter { !contains(values[$0]) })
    let trend = inTrend(values)
    let near = nearLimit(values)
    let side = onOneSide(values)
    return values.indices.map { index in
      if outside.contains(index) { return .outside }
      if trend.contains(index) { return .trend }
      if near.contains(index) { return .nearLimit }
      return side.contains(index) ? .oneSide : nil
    }
  }

  private func inTrend(_ values: [Double]) -> Set<Int> {
    windows(of: Signal.run, over: values.count) { window in
      let steps = zip(values[window].dropFirst(), values[window]).map { Self.sign($0 - $1) }
      return steps.allSatisfy { $0 == steps[0] && $0 != 0 }
    }
  }

  private func onOneSide(_ values: [Double]) -> Set<Int> {
    windows(of: Signal.run, over: values.count) { isOnOneSide(values[$0]) }
  }

  private func nearLimit(_ values: [Double]) -> Set<Int> {
    let near = values.map { contains($0) && ($0 > nearUpper || $0 < nearLower) }
    let among = windows(of: 3, over: values.count) { window in
      isOnOneSide(values[window]) && near[window].count { $0 } >= 2
    }
    return among.filter { near[$0] }
  }

  private func isOnOneSide(_ values: ArraySlice<Double>) -> Bool {
    guard let first = values.first else { return false }
    let side = Self.sign(first - centre)
    return side != 0 && values.allSatisfy { Self.sign($0 - centre) == side }
  }

  /// All positions of the runs of `length` that hold.
  private func windows(of length: Int, over count: Int, where holds: (Range<Int>) -> Bool) -> Set<Int> {
    guard count >= length else { return [] }
    return Set((0...(count - length)).map { $0..<($0 + length) }.filter(holds).joined())
  }

  private static func sign(_ value: Double) -> Int { value > 0 ? 1 : value < 0 ? -1 : 0 }
}
