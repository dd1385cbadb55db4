extension SpringChart {
  /// What is to be drawn.
  package struct Content: Equatable, Sendable {
    package struct Level: Equatable, Sendable {
      package let positions: Range<Int>
      package let mean: Double
      /// What it is called, in the language of the picture.
      package let name: String?
      /// What stands below its name: `niveau 50,8 %`.
      package let note: String
      /// `+12,7`; `nil` for the first.
      package let rise: String?

      package init(positions: Range<Int>, mean: Double, name: String?, note: String, rise: String?) {
        self.positions = positions
        self.mean = mean
        self.name = name
        self.note = note
        self.rise = rise
      }
    }

    /// Where each measurement stands in time, rising, and its value.
    package var times: [Int]
    package var values: [Double]
    package var levels: [Level] = []
    /// A straight line through the series: its values at the first and the last time.
    package var line: (first: Double, last: Double)?
    package var bar: Double?
    package var limits: [(positions: Range<Int>, lower: Double, upper: Double)] = []
    package var signals: Set<Int> = []
    package var isReversed = false
    /// What no value can be beyond: a share is between 0 and 100.
    package var bounds: ClosedRange<Double>?

    package init(times: [Int], values: [Double]) {
      self.times = times
      self.values = values
    }

    package static func == (left: Content, right: Content) -> Bool {
      left.times == right.times && left.values == right.values && left.levels == right.levels
        && left.line?.first == right.line?.first && left.line?.last == right.line?.last && left.bar == right.bar
        && left.limits.elementsEqual(right.limits) { $0 == $1 } && left.signals == right.signals
        && left.isReversed == right.isReversed && left.bounds == right.bounds
    }
  }
}
