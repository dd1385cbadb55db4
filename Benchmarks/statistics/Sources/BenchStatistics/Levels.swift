import Statistics

/// The division of a series into levels. A series is a line: its name and its
/// values.
enum Levels {
  static func measure() throws {
    while let line = readLine() {
      let fields = line.split(separator: " ")
      let values = fields.dropFirst().compactMap { Double($0) }
      precondition(values.count == fields.count - 1, "a series is a name and numbers")
      var cost = 0.0
      let measurement = try Measurement(String(fields[0]), size: values.count) { _ in
        cost = try ChangePoints(of: values).cost
      }
      measurement.tell(result: cost)
    }
  }
}
