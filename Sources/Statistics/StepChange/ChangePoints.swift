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
///   12(2), 2005.
public struct ChangePoints: Equatable, Sendable {
  /// The first position of each piece but the first, in rising order, counted
  /// from 0.
  public let positions: [Int]
  /// The mean of each piece, in the unit of the series: one more than
  /// ``positions``. Of the first dimension, where there are several.
  public var levels: [Double] { levelsByDimension[0] }
  /// The mean of each piece in each dimension, in the unit of that dimension.
  public let levelsByDimension: [[Double]]
  /// The criterion of the division: the sum of squares of the standardised
  /// series plus the price.
  public let cost: Double

  /// Divides a series.
  ///
  /// - Parameters:
  ///   - series: Values in time order, in any one unit. A period without a value
  ///     is left out.
  ///   - pruning: Whether divisions that cannot become the best are dropped on
  ///     the way. The result is the same.
  /// - Throws: ``StepChangeProblem/tooFewPoints(needed:given:)`` below two
  ///   points, ``StepChangeProblem/notANumber(index:)``.
  /// - Complexity: O(n²) time; with pruning mostly about O(n log n), also where
  ///   nothing changes. A series that rises without any noise is the worst known,
  ///   since all starts within a piece stay possible. O(n) space.
  public init(of series: some Collection<Double>, pruning: Bool = true) throws(StepChangeProblem) {
    try series.checkSeries(atLeast: 2)
    let values = Array(series)
    let sums = SquareSums(of: Self.standardised(values))
    self.init(pruning ? Self.bestByLevel(of: sums) : BestDivision(of: [sums], pruning: false), [values])
  }

  /// Divides a series of several dimensions, whose levels all change at the same
  /// places.
  ///
  /// Each dimension is standardised by itself, and their squares are added. A
  /// change sets one place and a level in each dimension, so each dimension more
  /// costs one level more: by the same reasoning that makes the price
  /// 3 ln n for one (two for the place, one for the level), it is (2 + d) ln n
  /// and, for the lengths of the pieces, d times their logarithm.
  ///
  /// - Parameters:
  ///   - dimensions: One list of values for each, all equally long, in time order.
  ///   - pruning: As for one dimension.
  /// - Throws: As for one dimension, and
  ///   ``StepChangeProblem/unequalLength(dimension:expected:given:)``.
  /// - Precondition: There is at least one dimension.
  /// - Complexity: O(d n²) time; mostly far less with pruning. O(d n) space.
  public init(ofDimensions dimensions: [[Double]], pruning: Bool = true) throws(StepChangeProblem) {
    precondition(!dimensions.isEmpty, "a series has at least one dimension")
    for (dimension, values) in dimensions.enumerated() {
      guard values.count == dimensions[0].count else {
        throw .unequalLength(dimension: dimension, expected: dimensions[0].count, given: values.count)
      }
      try values.checkSeries(atLeast: 2)
    }
    let sums = dimensions.map { SquareSums(of: Self.standardised($0)) }
    self.init(BestDivision(of: sums, pruning: pruning), dimensions)
  }

  private init(_ division: BestDivision, _ dimensions: [[Double]]) {
    positions = division.changes
    cost = division.cost
    let ends = [0] + division.changes + [dimensions[0].count]
    levelsByDimension = dimensions.map { values in
      let (scaled, unit) = values.inOwnUnit()
      return zip(ends, ends.dropFirst()).map { (Sums.mean(of: scaled[$0..<$1]) ?? .nan) * unit }
    }
  }

  private static func bestByLevel(of sums: SquareSums) -> BestDivision {
    var search = LevelSearch(sums)
    return search.division()
  }

  /// Mean 0 and standard deviation 1; all 0 where nothing varies.
  private static func standardised(_ series: [Double]) -> [Double] {
    let values = series.inOwnUnit().values
    guard let mean = Sums.mean(of: values), let variance = Sums.variance(of: values),
      variance > Rounding.squares(values) / Double(values.count)
    else { return [Double](repeating: 0, count: values.count) }
    return values.map { ($0 - mean) / variance.squareRoot() }
  }
}

/// Sums over any run of a series in one step.
struct SquareSums {
  private(set) var plain = [0.0]
  private(set) var squares = [0.0]

  var count: Int { plain.count - 1 }

  /// - Parameter values: Centred, so that differences of sums keep their digits.
  init(of values: [Double]) {
    plain.reserveCapacity(values.count + 1)
    squares.reserveCapacity(values.count + 1)
    for value in values {
      plain.append(plain[plain.count - 1] + value)
      squares.append(squares[squares.count - 1] + value * value)
    }
  }

  func mean(_ start: Int, _ end: Int) -> Double { (plain[end] - plain[start]) / Double(end - start) }

  /// The sum of squares around the mean of the run.
  func around(_ start: Int, _ end: Int) -> Double {
    let sum = plain[end] - plain[start]
    return max(0, squares[end] - squares[start] - sum * sum / Double(end - start))
  }
}
