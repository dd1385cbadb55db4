import Tables

extension TableReader {
  /// Whether the record names columns and holds no measurement: nothing in it has a digit, and none is
  /// a word for a value that is missing.
  var recordIsHeading: Bool {
    (0..<fieldCount).allSatisfy { field in
      let word = word(field).lowercased()
      return !word.unicodeScalars.contains { $0.properties.numericType != nil } && !Self.missing.contains(word)
    }
  }

  private static var missing: Set<String> { ["", "-", ".", "na", "n/a", "nan", "null", "none", "inf", "-inf", "+inf"] }
}
