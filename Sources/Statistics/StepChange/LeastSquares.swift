/// Figures that describe values by columns with the least sum of squares.
struct LeastSquares {
  let figures: [Double]
  private let columns: [[Double]]
  private let rest: [Double]
  /// How the columns are combined of perpendicular ones of length 1.
  private let inverse: [[Double]]
  private let perpendicular: [[Double]]

  /// - Returns: `nil` where a column is a combination of those before it.
  /// - Complexity: O(n p²).
  init?(_ columns: [[Double]], _ values: [Double]) {
    var perpendicular: [[Double]] = []
    var upper = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: columns.count)
    for (index, column) in columns.enumerated() {
      var left = column
      // Twice, since the first time leaves what it rounded.
      for _ in 0..<2 {
        for (other, direction) in perpendicular.enumerated() {
          let share = Self.product(direction, left)
          upper[other][index] += share
          left = zip(left, direction).map { $0 - share * $1 }
        }
      }
      let length = Self.product(left, left).squareRoot()
      guard length > 1e-9 * Self.product(column, column).squareRoot() else { return nil }
      upper[index][index] = length
      perpendicular.append(left.map { $0 / length })
    }
    let inverse = Self.inverse(ofUpper: upper)
    let shares = perpendicular.map { Self.product($0, values) }
    let figures = inverse.map { Self.product($0, shares) }
    var rest = values
    for (figure, column) in zip(figures, columns) { rest = zip(rest, column).map { $0 - figure * $1 } }
    self.columns = columns
    self.perpendicular = perpendicular
    self.inverse = inverse
    self.figures = figures
    self.rest = rest
  }

  /// Standard errors for values that vary independently, all equally much.
  var errors: [Double] {
    let variance = Self.product(rest, rest) / Double(rest.count - columns.count)
    return inverse.map { (variance * Self.product($0, $0)).squareRoot() }
  }

  /// The correlation of neighbours in what is left, with what the fit of as many
  /// figures takes from it added: 0 to .8.
  var resemblance: Double {
    let squares = Self.product(rest, rest)
    guard squares > Rounding.share * Rounding.share else { return 0 }
    let neighbours = Self.product(Array(rest.dropLast()), Array(rest.dropFirst())) / squares
    let (n, taken) = (Double(rest.count), Double(columns.count))
    return min(0.8, max(0, (n * neighbours + taken) / (n - taken)))
  }

  /// Standard errors that hold where values up to `lag` periods apart resemble
  /// each other.
  ///
  /// - Parameters:
  ///   - periods: Rising; a pair counts by how many periods it is apart.
  ///   - lag: At least 0.
  /// - Complexity: O(n p² lag).
  func errors(at periods: [Int], lag: Int) -> [Double] {
    let scores = rest.indices.map { row in perpendicular.map { $0[row] * rest[row] } }
    var middle = columns.map { _ in [Double](repeating: 0, count: columns.count) }
    func add(_ one: [Double], _ other: [Double], _ weight: Double) {
      for row in middle.indices {
        for column in middle.indices { middle[row][column] += weight * one[row] * other[column] }
      }
    }
    for index in scores.indices {
      add(scores[index], scores[index], 1)
      for earlier in (0..<index).reversed() {
        let apart = periods[index] - periods[earlier]
        guard apart <= lag else { break }
        let weight = 1 - Double(apart) / Double(lag + 1)
        add(scores[index], scores[earlier], weight)
        add(scores[earlier], scores[index], weight)
      }
    }
    let few = Double(rest.count) / Double(rest.count - columns.count)
    return inverse.map { row in
      let variance = few * Self.product(row, middle.map { Self.product($0, row) })
      return max(0, variance).squareRoot()
    }
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    Sums.total(of: zip(one, other).lazy.map { $0 * $1 })
  }

  private static func inverse(ofUpper upper: [[Double]]) -> [[Double]] {
    var inverse = upper.map { $0.map { _ in 0.0 } }
    for column in upper.indices {
      for row in (0...column).reversed() {
        var value = row == column ? 1.0 : 0
        for inner in (row + 1)..<max(column + 1, row + 1) { value -= upper[row][inner] * inverse[inner][column] }
        inverse[row][column] = value / upper[row][row]
      }
    }
    return inverse
  }
}
