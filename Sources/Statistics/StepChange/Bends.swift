/// Smooth ways in which a level can change: bent, but at no time at once.
///
/// A step and a straight line are not all there is. What rises and levels off, what
/// gathers speed, and what goes from one level to another over many measurements is
/// nearer to a step than to a line, and is no step. So whoever says *step* holds it
/// against these too: a slow passage between two levels, one that levels off or
/// gathers speed (exponential), an S-curve (logistic), polynomials, and lines with
/// kinks.
///
/// A passage takes at least as many measurements as make a level
/// (``SeriesVerdict/side``): what happens within fewer is, for a series, at once.
struct Bends {
  /// One way, in all the shapes that it can have.
  struct Bend {
    let kind: SmoothChange
    /// What each shape explains, in points for each measurement.
    let gains: [Double]
    /// What the best of them leaves over.
    let rest: [Double]
    let squares: Double
    /// What it costs beside a level: the figures that are fitted for each shape.
    let figures: Int
    /// What it costs in all, where each place costs two, as for a staircase.
    let prices: Int
  }

  let all: [Bend]

  /// - Parameter step: Where the step is that they are held against: in a long series a short passage is looked for
  ///   there alone.
  /// - Complexity: O(n) for some hundred shapes.
  init(of fits: LevelFits, _ periods: [Int], floor: Double, around step: Int? = nil) {
    let frame = BendFrame(fits, periods, floor: floor)
    let short = step.map { frame.shortPassages(around: $0) } ?? []
    all =
      [
        frame.best(.passage, of: frame.passages + short, figures: 1, prices: 6),
        frame.best(.levellingOff, of: frame.exponentials, figures: 1, prices: 4),
        frame.best(.curve, of: frame.curves, figures: 1, prices: 5),
      ].compactMap(\.self) + frame.polynomials() + frame.kinks()
  }
}

/// A smooth change, by its form.
public enum SmoothChange: String, Equatable, Sendable {
  /// Slowly from one level to another.
  case passage
  /// It levels off, or gathers speed.
  case levellingOff
  /// An S-curve.
  case curve
  case polynomial
  /// Lines with kinks.
  case kinks
}

/// A series as bends are fitted to it.
private struct BendFrame {
  /// What is beside a level, and beside the season where there is one.
  let rest: [Double]
  /// From 0 to 1 over the whole series.
  let times: [Double]
  let squares: Double
  let floor: Double
  let fits: LevelFits
  /// The shortest passage, as a share of the whole.
  let shortest: Double
  /// Where shapes may begin and end.
  let places: [Double]

  /// More places than this are not told apart, and in a long series fewer.
  static let most = 40
  static let mostOfLong = 24
  static let long = 100

  init(_ fits: LevelFits, _ periods: [Int], floor: Double) {
    let (first, last) = (periods.first ?? 0, periods.last ?? 0)
    let span = max(1, Double(last - first))
    rest = fits.besideLevel
    squares = max(floor, fits.levelSquares)
    times = periods.map { Double($0 - first) / span }
    self.floor = floor
    self.fits = fits
    shortest = Double(SeriesVerdict.side + 1) / Double(max(1, periods.count - 1))
    let count = min(periods.count > Self.long ? Self.mostOfLong : Self.most, periods.count)
    places = (0..<count).map { Double($0) / Double(max(1, count - 1)) }
  }

  /// A share of the whole as it changes in one shape.
  typealias Shape = (Double) -> Double

  var passages: [Shape] {
    places.flatMap { from in
      places.filter { $0 - from >= shortest - 1e-9 }.map { to in { min(1, max(0, ($0 - from) / (to - from))) } }
    }
  }

  /// Shorter than the places are apart, from the shortest on.
  func shortPassages(around step: Int) -> [Shape] {
    let apart = 1 / Double(max(1, places.count - 1))
    let middle = (times[step] + times[max(0, step - 1)]) / 2
    var (length, shapes) = (shortest, [Shape]())
    while length < 2 * apart, times.count > places.count {
      for shift in [-0.3, 0, 0.3] {
        let (from, wide) = (middle + (shift - 0.5) * length, length)
        shapes.append { min(1, max(0, ($0 - from) / wide)) }
      }
      length *= 1.5
    }
    return shapes
  }

  var exponentials: [Shape] {
    [0.08, 0.12, 0.18, 0.27, 0.4, 0.6, 0.9].filter { 2.2 * $0 >= shortest }.flatMap { pace -> [Shape] in
      [{ Elementary.exponential(-$0 / pace) }, { Elementary.exponential(($0 - 1) / pace) }]
    }
  }

  /// From a tenth to nine tenths an S-curve takes 4.4 times its width.
  var curves: [Shape] {
    [0.03, 0.05, 0.08, 0.12, 0.2, 0.3].filter { 4.4 * $0 >= shortest }.flatMap { width -> [Shape] in
      stride(from: 0.1, through: 0.9, by: 0.1).map { centre in
        { 1 / (1 + Elementary.exponential((centre - $0) / width)) }
      }
    }
  }

  private func gain(_ left: Double) -> Double { Elementary.ln(squares / max(floor, left)) }

  func best(_ kind: SmoothChange, of shapes: [Shape], figures: Int, prices: Int) -> Bends.Bend? {
    var gains: [Double] = []
    var (best, most) = ([Double](), -Double.infinity)
    for shape in shapes {
      let column = times.map(shape)
      let explained = fits.explained(by: column)
      gains.append(gain(fits.levelSquares - explained))
      if explained > most { (most, best) = (explained, column) }
    }
    guard !gains.isEmpty else { return nil }
    return bend(kind, gains, without(best, rest), figures, prices)
  }

  private func bend(
    _ kind: SmoothChange, _ gains: [Double], _ rest: [Double], _ figures: Int, _ prices: Int
  ) -> Bends.Bend {
    Bends.Bend(
      kind: kind, gains: gains, rest: rest, squares: Sums.total(of: rest.map { $0 * $0 }), figures: figures,
      prices: prices)
  }

  private func without(_ column: [Double], _ values: [Double]) -> [Double] {
    let column = fits.besideSeason(column)
    let length = Sums.total(of: column.map { $0 * $0 })
    guard length > 1e-12 else { return values }
    let share = Sums.total(of: zip(column, values).lazy.map { $0 * $1 }) / length
    return zip(values, column).map { $0 - share * $1 }
  }

  /// Of the second to the fifth degree.
  func polynomials() -> [Bends.Bend] {
    var (left, chosen, found) = (rest, [[Double]](), [Bends.Bend]())
    for degree in 1...5 {
      // Legendre's would be the same after what was chosen is taken out.
      var column = fits.besideSeason(
        times.map { time in (0..<degree).reduce(1) { power, _ in power * (2 * time - 1) } })
      for _ in 0..<2 { for other in chosen { column = Self.beside(other, column) } }
      guard let unit = Self.unit(column) else { break }
      chosen.append(unit)
      left = Self.beside(unit, left)
      guard degree > 1 else { continue }
      found.append(bend(.polynomial, [gain(Sums.total(of: left.map { $0 * $0 }))], left, degree, 1 + degree))
    }
    return found
  }

  /// A line with one to four kinks, each where it then explains most, and as far apart as a passage is long: two
  /// at once would be a step.
  func kinks() -> [Bends.Bend] {
    guard let line = Self.unit(fits.besideSeason(times)) else { return [] }
    var left = Self.beside(line, rest)
    let inner = places.filter { $0 >= shortest - 1e-9 && $0 <= 1 - shortest + 1e-9 }
    var columns = inner.map { kink in Self.beside(line, fits.besideSeason(times.map { max(0, $0 - kink) })) }
    var (found, taken) = ([Bends.Bend](), [Double]())
    for count in 1...4 {
      let explained = columns.indices.map { index -> Double in
        guard taken.allSatisfy({ abs($0 - inner[index]) >= shortest - 1e-9 }) else { return 0 }
        let column = columns[index]
        let length = Self.product(column, column)
        guard length > 1e-9 else { return 0 }
        let together = Self.product(column, left)
        return together * together / length
      }
      guard let place = explained.indices.max(by: { explained[$0] < explained[$1] }),
        let unit = Self.unit(columns[place])
      else { break }
      taken.append(inner[place])
      left = Self.beside(unit, left)
      columns = columns.map { Self.beside(unit, $0) }
      let figures = 1 + 3 * count
      found.append(bend(.kinks, [gain(Self.product(left, left))], left, figures, 1 + figures))
    }
    return found
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * other[index] }
    return sum
  }

  private static func unit(_ column: [Double]) -> [Double]? {
    let length = product(column, column).squareRoot()
    return length > 1e-6 ? column.map { $0 / length } : nil
  }

  /// A column less what a column of length 1 has of it.
  private static func beside(_ unit: [Double], _ column: [Double]) -> [Double] {
    let share = product(unit, column)
    return zip(column, unit).map { $0 - share * $1 }
  }
}
