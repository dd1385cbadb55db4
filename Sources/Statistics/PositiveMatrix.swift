/// A symmetric matrix all of whose eigenvalues are above 0, such as a curvature
/// or a covariance.
struct PositiveMatrix {
  private var lower: [[Double]]

  /// - Parameter rows: `n` rows of `n` numbers; the part above the diagonal is
  ///   not read.
  /// - Precondition: The matrix is positive definite.
  /// - Complexity: O(n³).
  init(_ rows: [[Double]]) {
    lower = rows
    for row in rows.indices {
      for column in 0...row {
        var rest = rows[row][column]
        for inner in 0..<column { rest -= lower[row][inner] * lower[column][inner] }
        if row == column {
          precondition(rest > 0, "the matrix is not positive definite")
          lower[row][row] = rest.squareRoot()
        } else {
          lower[row][column] = rest / lower[column][column]
        }
      }
    }
  }

  /// - Complexity: O(n³).
  func inverse() -> [[Double]] {
    lower.indices.map { column in
      var solution = lower.indices.map { $0 == column ? 1.0 : 0 }
      for row in lower.indices {
        for inner in 0..<row { solution[row] -= lower[row][inner] * solution[inner] }
        solution[row] /= lower[row][row]
      }
      for row in lower.indices.reversed() {
        for inner in (row + 1)..<max(lower.count, row + 1) { solution[row] -= lower[inner][row] * solution[inner] }
        solution[row] /= lower[row][row]
      }
      return solution
    }
  }
}
