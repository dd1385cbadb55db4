/// The plain summaries that the other methods are built of.
///
/// A value that is not a number goes in and comes out: whoever must refuse it
/// does so before, and can say which value it was.
public enum Sums {
  /// The sum, with the rounding of each addition carried along.
  ///
  /// - Complexity: O(n).
  /// - Source: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation
  ///   endlicher Summen", *ZAMM* 54, 1974.
  public static func total(of values: some Sequence<Double>) -> Double {
    var sum = 0.0
    var lost = 0.0
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return lost.isFinite ? sum + lost : sum
  }

  /// The mean; `nil` when there are no values.
  ///
  /// - Complexity: O(n).
  public static func mean(of values: some Collection<Double>) -> Double? {
    values.isEmpty ? nil : total(of: values) / Double(values.count)
  }

  /// The variance with `n - 1` in the denominator, in the square of the unit;
  /// `nil` below two values.
  ///
  /// - Complexity: O(n), in two passes.
  public static func variance(of values: some Collection<Double>) -> Double? {
    guard values.count >= 2, let centre = mean(of: values) else { return nil }
    return total(of: values.lazy.map { ($0 - centre) * ($0 - centre) }) / Double(values.count - 1)
  }

  /// The variance with `n` in the denominator, for values that are all there
  /// is and not a sample; `nil` when there are no values.
  ///
  /// - Complexity: O(n), in two passes.
  public static func populationVariance(of values: some Collection<Double>) -> Double? {
    guard let centre = mean(of: values) else { return nil }
    return total(of: values.lazy.map { ($0 - centre) * ($0 - centre) }) / Double(values.count)
  }

  /// The value in the middle, or the mean of the two in the middle; `nil` when
  /// there are no values.
  ///
  /// - Complexity: O(n log n).
  public static func median(of values: some Collection<Double>) -> Double? {
    if let odd = values.first(where: \.isNaN) { return odd }
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return nil }
    return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
  }

  /// Pearson's correlation of two lists of the same length; `nil` when there
  /// are fewer than two pairs or when one of the lists does not vary.
  ///
  /// - Precondition: The lists are equally long.
  /// - Complexity: O(n).
  static func correlation(_ first: some Collection<Double>, _ second: some Collection<Double>) -> Double? {
    precondition(first.count == second.count, "a correlation is of pairs")
    guard first.count >= 2, let a = mean(of: first), let b = mean(of: second) else { return nil }
    let together = total(of: zip(first, second).map { ($0 - a) * ($1 - b) })
    let alone = total(of: first.map { ($0 - a) * ($0 - a) }) * total(of: second.map { ($0 - b) * ($0 - b) })
    return alone > 0 ? together / alone.squareRoot() : nil
  }
}
