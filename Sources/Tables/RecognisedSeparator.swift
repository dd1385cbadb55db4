/// Which byte stands between the fields of a file, by its first line.
enum RecognisedSeparator {
  /// - Parameter bytes: The beginning of the file.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, in form: TableForm) -> TableForm.Separator {
    switch form.separator {
    case .recognised: mostFrequent(firstLine(of: bytes), form) ?? .none
    case .recognisedOrBlanks: mostFrequent(firstLine(of: bytes), form) ?? .blanks
    case .comma, .semicolon, .tab, .blanks, .none: form.separator
    }
  }

  /// The first line with something in it, without what is in quotes.
  private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      let isBreak = byte == 0x0A || byte == 0x0D
      if isBreak && !isQuoted && !line.isEmpty { break }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted && !isBreak { line.append(byte) }
    }
    return line
  }

  private static func mostFrequent(_ line: [UInt8], _ form: TableForm) -> TableForm.Separator? {
    let counts: [(separator: TableForm.Separator, count: Int)] = [
      (.tab, line.count { $0 == UInt8(ascii: "\t") }),
      (.semicolon, line.count { $0 == UInt8(ascii: ";") }),
      (.comma, commas(in: line, form)),
    ]
    // Among equals the first: a comma is also a decimal mark.
    let most = counts.map(\.count).max() ?? 0
    return most > 0 ? counts.first { $0.count == most }?.separator : nil
  }

  /// With decimal commas, one between two digits separates nothing.
  private static func commas(in line: [UInt8], _ form: TableForm) -> Int {
    line.indices.count { index in
      guard line[index] == UInt8(ascii: ",") else { return false }
      guard form.decimalMark == .comma else { return true }
      return !(index > 0 && isDigit(line[index - 1]) && index + 1 < line.count && isDigit(line[index + 1]))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
