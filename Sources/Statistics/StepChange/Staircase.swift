/// A series as levels, one after the other, held against a straight line.
///
/// ``SeriesVerdict`` knows one level, a line and one step. A series with several
/// steps in the same direction is then nearer to a line than to one step, and is
/// called gradual. Here the line, and what is bent (``SmoothChange``), is held against
/// the whole staircase, with the same criterion and the same regard for neighbours that
/// resemble each other: each step costs a level and, as in the verdict, two for its place.
///
/// - Source: as ``SeriesVerdict``. How often a series without steps is called a
///   staircase was simulated; see docs/methods/step-change.md.
public struct Staircase: Equatable, Sendable {
  /// The first position of each level but the first, in rising order, counted from 0.
  public let positions: [Int]
  /// The mean of each level, in the unit of the series: one more than
  /// ``positions``. With a season, beside it.
  public let levels: [Double]
  /// The share of the variation that the levels explain: 0 to 1.
  public let explained: Double
  /// The share that a straight line explains.
  public let explainedByLine: Double
  /// By how many points of the criterion the staircase lies before the line: below
  /// 0 where the line says more.
  public let lead: Double
  /// The smooth bent change that comes nearest to the staircase; `nil` where there are no steps, or a straight line
  /// says about as much already.
  public let bend: SeriesVerdict.Bend?

  /// Whether the staircase is clearly better than every smooth change, straight or bent.
  public var isClear: Bool {
    !positions.isEmpty && min(lead, bend?.lead ?? .infinity) >= SeriesVerdict.clear
  }

  /// Finds the levels of a series that has been judged.
  ///
  /// Levels of fewer than ``SeriesVerdict/side`` measurements are no levels; they
  /// go to the neighbour that they are nearer to.
  ///
  /// - Returns: `nil` where the verdict found too few points to look.
  /// - Complexity: O(n²), and that of ``ChangePoints`` for the longest series.
  public init?(of series: TimeSeries, judged verdict: SeriesVerdict) {
    guard verdict.comparison != nil, series.count >= 2 * SeriesVerdict.side else { return nil }
    let (values, unit) = Self.besideSeason(series, verdict.season).inOwnUnit()
    guard let mean = Sums.mean(of: values) else { return nil }
    let sums = SquareSums(of: values.map { $0 - mean })
    let total = sums.around(0, values.count)
    let floor = max(Rounding.squares(values), Rounding.share * total, .leastNormalMagnitude)

    var candidates = Self.divisions(sums)
    if let step = verdict.step { candidates.append([step.position]) }
    let points = verdict.effectivePoints
    func criterion(_ squares: Double, _ prices: Int, _ points: Double) -> Double {
      points * Elementary.ln(max(floor, squares)) + Double(prices) * Elementary.ln(points)
    }
    func cost(_ positions: [Int]) -> Double {
      criterion(Self.squares(positions, sums), 1 + 3 * positions.count, points)
    }
    let best = candidates.filter { !$0.isEmpty }.min { cost($0) < cost($1) } ?? []
    let fits = LevelFits(values: values, periods: series.periods, season: 1)
    let line = fits.lineSquares
    positions = best
    levels = Self.pieces(best, values.count).map { (Sums.mean(of: values[$0]) ?? mean) * unit }
    explained = total > floor ? 1 - Self.squares(best, sums) / total : 0
    explainedByLine = total > floor ? max(0, 1 - line / total) : 0
    let handicap = Evidence.handicap(Double(values.count))
    lead = criterion(line, 2, points) - cost(best) - handicap
    let stairs = (squares: Self.squares(best, sums), prices: 1 + 3 * best.count)
    // The season has taken some of the points already.
    let free = Double(values.count - (verdict.season?.period ?? 1) + 1)
    bend =
      best.isEmpty || lead < SeriesVerdict.clear
      ? nil
      : Bends(of: fits, series.periods, floor: floor).all.map { bend in
        let resemblance = Evidence.resemblance(bend.rest, free, floor)
        let own = free * (1 - resemblance) / (1 + resemblance)
        let lead =
          criterion(bend.squares, bend.prices, own) - criterion(stairs.squares, stairs.prices, own) - handicap
        return SeriesVerdict.Bend(kind: bend.kind, lead: lead)
      }.min { $0.lead < $1.lead }
  }

  static func pieces(_ positions: [Int], _ count: Int) -> [Range<Int>] {
    let ends = [0] + positions + [count]
    return zip(ends, ends.dropFirst()).map { $0..<$1 }
  }

  static func squares(_ positions: [Int], _ sums: SquareSums) -> Double {
    pieces(positions, sums.count).reduce(0) { $0 + sums.around($1.lowerBound, $1.upperBound) }
  }

  /// The best division into each number of levels, none of them short.
  ///
  /// ``ChangePoints`` takes the variance of the whole series for that of the noise,
  /// and then sees no staircase, whose steps are most of that variance. Here each
  /// number of steps is judged by what it leaves over.
  static func divisions(_ sums: SquareSums) -> [[Int]] {
    guard sums.count <= longest else { return [joined((try? ChangePoints(of: sums.values))?.positions ?? [], sums)] }
    let (n, side, row) = (sums.count, SeriesVerdict.side, mostSteps + 1)
    // For each end, and each number of steps before it: what is left over at least, and where the last piece starts.
    var least = [Double](repeating: .infinity, count: (n + 1) * row)
    var start = [Int32](repeating: 0, count: (n + 1) * row)
    let shares = [0] + (1...n).map { 1 / Double($0) }
    for end in stride(from: side, through: n, by: 1) {
      least[end * row] = sums.around(0, end)
      for from in stride(from: side, through: end - side, by: 1) {
        let sum = sums.plain[end] - sums.plain[from]
        let squares = max(0, sums.squares[end] - sums.squares[from] - sum * sum * shares[end - from])
        for steps in 1...mostSteps {
          let left = least[from * row + steps - 1] + squares
          if left < least[end * row + steps] {
            least[end * row + steps] = left
            start[end * row + steps] = Int32(from)
          }
        }
      }
    }
    return (1...mostSteps).filter { least[n * row + $0].isFinite }.map { steps in
      var (positions, end) = ([Int](), n)
      for step in stride(from: steps, to: 0, by: -1) {
        end = Int(start[end * row + step])
        positions.append(end)
      }
      return positions.reversed()
    }
  }

  /// More steps than this are not told apart in one series.
  static let mostSteps = 8
  /// Longer series are divided by ``ChangePoints``.
  static let longest = 1_500

  /// The division without its short pieces: the shortest goes first, and each to the
  /// neighbour where it adds least.
  private static func joined(_ positions: [Int], _ sums: SquareSums) -> [Int] {
    var positions = positions
    while !positions.isEmpty {
      let lengths = pieces(positions, sums.count).map(\.count)
      guard let short = lengths.indices.min(by: { lengths[$0] < lengths[$1] }), lengths[short] < SeriesVerdict.side
      else { return positions }
      let edges = [short - 1, short].filter(positions.indices.contains)
      let gone = edges.min { squares(positions.without($0), sums) < squares(positions.without($1), sums) }
      positions = positions.without(gone ?? 0)
    }
    return positions
  }

  private static func besideSeason(_ series: TimeSeries, _ season: Season?) -> [Double] {
    guard let season, let first = series.periods.first else { return series.values }
    return zip(series.periods, series.values).map { period, value in
      value - (season.effects[(period - first) % season.period] ?? 0)
    }
  }

}

extension SquareSums {
  /// The numbers that were summed.
  fileprivate var values: [Double] { zip(plain.dropFirst(), plain).map { $0 - $1 } }
}

extension [Int] {
  fileprivate func without(_ index: Int) -> [Int] {
    var rest = self
    rest.remove(at: index)
    return rest
  }
}
