/// One level, a straight line and every possible step, fitted to a series by least
/// squares, each together with the same season where there is one.
///
/// What a season explains is taken out of the measurements, of time and of each
/// step, which gives the same fits as all at once (Frisch and Waugh,
/// *Econometrica* 1(4), 1933).
struct LevelFits {
  /// How many periods a season has; 1 without one.
  let period: Int
  /// The measurements beside the season, or beside their mean.
  private let rest: [Double]
  /// The time of each measurement beside the season.
  private let times: [Double]
  /// For each position the sum of ``rest`` from it on.
  private let restFrom: [Double]
  /// For each position the sum of ``times`` from it on.
  private let timesFrom: [Double]
  /// For each position the squares of a step there beside the season.
  private let room: [Double]
  private let phases: [Int]

  private let timeSquares: Double
  let levelSquares: Double
  let slope: Double
  let lineSquares: Double

  var count: Int { rest.count }

  /// - Complexity: O(n + period).
  init(values: [Double], periods: [Int], season period: Int) {
    self.period = period
    let first = periods.first ?? 0
    let phases = periods.map { ($0 - first) % period }
    rest = Self.beside(phases, period, values)
    times = Self.beside(phases, period, periods.map { Double($0 - first) })
    restFrom = Self.sumsFromEnd(rest)
    timesFrom = Self.sumsFromEnd(times)
    room = Self.room(phases, period)
    self.phases = phases
    levelSquares = Sums.total(of: rest.map { $0 * $0 })
    let timeSquares = Sums.total(of: times.map { $0 * $0 })
    self.timeSquares = timeSquares
    let together = Sums.total(of: zip(times, rest).map { $0 * $1 })
    let slope = timeSquares > 0 ? together / timeSquares : 0
    self.slope = slope
    lineSquares = Sums.total(of: zip(times, rest).map { ($1 - slope * $0) * ($1 - slope * $0) })
  }

  /// The sum of squares beside a step whose first point is at `position`.
  func stepSquares(_ position: Int) -> Double {
    guard room[position] > 1e-9 else { return levelSquares }
    return max(0, levelSquares - restFrom[position] * restFrom[position] / room[position])
  }

  /// The sum of squares beside a line and a step together.
  func lineAndStepSquares(_ position: Int) -> Double {
    guard timeSquares > 0 else { return lineSquares }
    let room = room[position] - timesFrom[position] * timesFrom[position] / timeSquares
    let together = restFrom[position] - slope * timesFrom[position]
    return room > 1e-9 ? max(0, lineSquares - together * together / room) : lineSquares
  }

  /// How far the level moves at a step.
  func stepSize(_ position: Int) -> Double {
    room[position] > 1e-9 ? restFrom[position] / room[position] : 0
  }

  /// A column beside the season, or beside its mean.
  func besideSeason(_ column: [Double]) -> [Double] { Self.beside(phases, period, column) }

  /// How much of the squares a column explains together with a level and the season.
  ///
  /// - Complexity: O(n + period), and nothing is kept.
  func explained(by column: [Double]) -> Double {
    var totals = [Double](repeating: 0, count: period)
    var counts = [Double](repeating: 0, count: period)
    var (squares, together) = (0.0, 0.0)
    for (index, value) in column.enumerated() {
      totals[phases[index]] += value
      counts[phases[index]] += 1
      squares += value * value
      together += value * rest[index]
    }
    for (total, count) in zip(totals, counts) where count > 0 { squares -= total * total / count }
    return squares > 1e-9 ? min(levelSquares, together * together / squares) : 0
  }

  /// What is left beside the line.
  var besideLine: [Double] { zip(times, rest).map { $1 - slope * $0 } }

  /// What is left beside a step.
  func besideStep(_ position: Int) -> [Double] {
    let step = Self.beside(phases, period, rest.indices.map { $0 < position ? 0 : 1 })
    let size = stepSize(position)
    return zip(rest, step).map { $0 - size * $1 }
  }

  var besideLevel: [Double] { rest }

  /// The mean of each phase of the season, beside a change of this size for each
  /// point; not a number for a phase that was never measured.
  func seasonMeans(of values: [Double], beside change: [Double]) -> [Double] {
    Self.means(phases, period, zip(values, change).map { $0 - $1 })
  }

  private static func means(_ phases: [Int], _ period: Int, _ values: [Double]) -> [Double] {
    var totals = [Double](repeating: 0, count: period)
    var counts = [Double](repeating: 0, count: period)
    for (phase, value) in zip(phases, values) {
      totals[phase] += value
      counts[phase] += 1
    }
    return zip(totals, counts).map { $0 / $1 }
  }

  /// The values less the mean of their phase. Twice, since the first mean is
  /// rounded when the values are large beside their differences.
  private static func beside(_ phases: [Int], _ period: Int, _ values: [Double]) -> [Double] {
    var rest = values
    for _ in 0..<2 {
      let means = means(phases, period, rest)
      rest = zip(phases, rest).map { $1 - means[$0] }
    }
    return rest
  }

  private static func sumsFromEnd(_ values: [Double]) -> [Double] {
    var sums = values
    for index in sums.indices.dropLast().reversed() { sums[index] += sums[index + 1] }
    return sums
  }

  private static func room(_ phases: [Int], _ period: Int) -> [Double] {
    var all = [Double](repeating: 0, count: period)
    for phase in phases { all[phase] += 1 }
    var after = [Double](repeating: 0, count: period)
    var room = [Double](repeating: 0, count: phases.count)
    var sum = 0.0
    for index in phases.indices.reversed() {
      let phase = phases[index]
      sum -= after[phase] * (1 - after[phase] / all[phase])
      after[phase] += 1
      sum += after[phase] * (1 - after[phase] / all[phase])
      room[index] = sum
    }
    return room
  }
}
