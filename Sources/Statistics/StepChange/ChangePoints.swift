/// Where the level of a series changes, by the best division of the whole series
/// for a given price per change.
///
/// All divisions are considered, also those of many short pieces, and the one
/// with the least sum of squares plus price is given. The price grows with the
/// length of the series and with uneven pieces (modified Bayesian information
/// criterion). It takes the points to vary independently around their level: a
/// slow drift is given as a staircase.
///
/// - Source: Zhang and Siegmund, "A modified Bayes information criterion with
///   applications to the analysis of comparative genomic hybridization data",
///   *Biometrics* 63(1), 2007; Jackson et al., "An algorithm for optimal
///   partitioning of data on an interval", *IEEE Signal Processing Letters*
///   12(2), 2005; the pruning is that of Killick, Fearnhead and Eckley, "Optimal
///   detection of changepoints with a linear computational cost", *JASA*
///   107(500), 2012.
public struct ChangePoints: Equatable, Sendable {
  /// The first position of each piece but the first, in rising order, counted
  /// from 0.
  public let positions: [Int]
  /// The mean of each piece, in the unit of the series: one more than
  /// ``positions``.
  public let levels: [Double]
  /// The criterion of the division: the sum of squares of the standardised
  /// series plus the price.
  public let cost: Double

  /// Divides a series.
  ///
  /// - Parameters:
  ///   - series: Values in time order, in any one unit.
  ///   - pruning: Whether divisions that cannot become the best are dropped on
  ///     the way. The result is the same.
  /// - Throws: ``StepChangeProblem/tooFewPoints(needed:given:)`` below two
  ///   points, ``StepChangeProblem/notANumber(index:)``.
  /// - Complexity: O(n²) time; mostly far less with pruning. O(n) space.
  public init(of series: some Collection<Double>, pruning: Bool = true) throws(StepChangeProblem) {
    try series.checkSeries(atLeast: 2)
    let values = Array(series)
    let sums = SquareSums(of: Self.standardised(values))
    let division = Division(of: sums, pruning: pruning)
    positions = division.changes
    cost = division.cost
    let ends = [0] + division.changes + [values.count]
    levels = zip(ends, ends.dropFirst()).map { Sums.mean(of: values[$0..<$1]) ?? .nan }
  }

  /// Mean 0 and standard deviation 1; all 0 where nothing varies.
  private static func standardised(_ values: [Double]) -> [Double] {
    guard let mean = Sums.mean(of: values), let variance = Sums.variance(of: values), variance > 0 else {
      return [Double](repeating: 0, count: values.count)
    }
    return values.map { ($0 - mean) / variance.squareRoot() }
  }
}

/// Sums over any run of a series in one step.
struct SquareSums {
  private var plain = [0.0]
  private var squares = [0.0]

  var count: Int { plain.count - 1 }

  /// - Parameter values: Centred, so that differences of sums keep their digits.
  init(of values: [Double]) {
    for value in values {
      plain.append(plain[plain.count - 1] + value)
      squares.append(squares[squares.count - 1] + value * value)
    }
  }

  /// The sum of squares around the mean of the run.
  func around(_ start: Int, _ end: Int) -> Double {
    let sum = plain[end] - plain[start]
    return max(0, squares[end] - squares[start] - sum * sum / Double(end - start))
  }
}

/// The division of least cost, found piece by piece from the beginning.
private struct Division {
  private(set) var changes: [Int] = []
  private(set) var cost = 0.0

  init(of sums: SquareSums, pruning: Bool) {
    let n = sums.count
    let price = 3 * Elementary.ln(Double(n))
    // How much dearer a piece can become by being cut in two, lengths alone:
    // ln(a) + ln(b) - ln(a + b) is at most ln(n / 4).
    let slack = Elementary.ln(Double(n) / 4)
    var best = [-price]
    var lastStart = [0]
    var starts = [0]
    for end in 1...n {
      let costs = starts.map { best[$0] + sums.around($0, end) + Elementary.ln(Double(end - $0)) }
      var least = 0
      for index in costs.indices where costs[index] < costs[least] { least = index }
      best.append(costs[least] + price)
      lastStart.append(starts[least])
      if pruning {
        starts = zip(starts, costs).filter { $0.1 - max(0, slack) <= best[end] }.map(\.0)
      }
      starts.append(end)
    }
    cost = best[n]
    var end = n
    while end > 0 {
      end = lastStart[end]
      if end > 0 { changes.append(end) }
    }
    changes.reverse()
  }
}
