/// A symmetric matrix all of whose eigenvalues are above 0, such as a curvature
/// or a covariance.
struct PositiveMatrix {
  private let size: Int
  /// Row after row: the triangle whose product with itself is the matrix.
  private var lower: [Double]

  /// - Parameter rows: `n` rows of `n` numbers; the part above the diagonal is
  ///   not read.
  /// - Precondition: The matrix is positive definite.
  /// - Complexity: O(n³).
  init(_ rows: [[Double]]) {
    let size = rows.count
    self.size = size
    lower = Array(rows.joined())
    lower.withUnsafeMutableBufferPointer { lower in
      for row in 0..<size {
        for column in 0...row {
          var rest = lower[row * size + column]
          for inner in 0..<column { rest -= lower[row * size + inner] * lower[column * size + inner] }
          if row == column {
            precondition(rest > 0, "the matrix is not positive definite")
            lower[row * size + row] = rest.squareRoot()
          } else {
            lower[row * size + column] = rest / lower[column * size + column]
          }
        }
      }
    }
  }

  /// - Complexity: O(n³).
  func inverse() -> [[Double]] {
    let triangle = inverseTriangle()
    var inverse = [Double](repeating: 0, count: size * size)
    inverse.withUnsafeMutableBufferPointer { inverse in
      triangle.withUnsafeBufferPointer { triangle in
        for row in 0..<size {
          for one in 0...row {
            let factor = triangle[row * size + one]
            for other in 0...one { inverse[one * size + other] += factor * triangle[row * size + other] }
          }
        }
      }
    }
    return (0..<size).map { row in (0..<size).map { inverse[max(row, $0) * size + min(row, $0)] } }
  }

  /// The inverse of the triangle, row after row.
  private func inverseTriangle() -> [Double] {
    var inverse = [Double](repeating: 0, count: size * size)
    inverse.withUnsafeMutableBufferPointer { inverse in
      lower.withUnsafeBufferPointer { lower in
        for row in 0..<size {
          for inner in 0..<row {
            let factor = lower[row * size + inner]
            for column in 0...inner { inverse[row * size + column] -= factor * inverse[inner * size + column] }
          }
          inverse[row * size + row] = 1
          for column in 0...row { inverse[row * size + column] /= lower[row * size + row] }
        }
      }
    }
    return inverse
  }
}
