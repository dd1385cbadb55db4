/// A square table that is the same across its diagonal.
struct SymmetricTable: Sendable {
  private var cells: [Double]
  let size: Int

  /// All 0.
  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set {
      cells[row * size + column] = newValue
      cells[column * size + row] = newValue
    }
  }

  /// The sum of the diagonal.
  var trace: Double { (0..<size).reduce(0) { $0 + self[$1, $1] } }

  /// - Complexity: O(size²).
  func times(_ vector: [Double]) -> [Double] {
    cells.withUnsafeBufferPointer { cells in
      vector.withUnsafeBufferPointer { vector in
        (0..<size).map { Self.product(UnsafeBufferPointer(rebasing: cells[($0 * size)..<(($0 + 1) * size)]), vector) }
      }
    }
  }

  /// Four sums side by side: the processor need not wait for one addition before
  /// the next.
  private static func product(_ one: UnsafeBufferPointer<Double>, _ other: UnsafeBufferPointer<Double>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var place = 0
    while place + 4 <= one.count {
      a += one[place] * other[place]
      b += one[place + 1] * other[place + 1]
      c += one[place + 2] * other[place + 2]
      d += one[place + 3] * other[place + 3]
      place += 4
    }
    while place < one.count {
      a += one[place] * other[place]
      place += 1
    }
    return (a + b) + (c + d)
  }
}
