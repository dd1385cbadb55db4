/// The text that the bytes of a field are.
enum FieldText {
  static func of(
    _ bytes: UnsafeBufferPointer<UInt8>, hasDoubledQuotes: Bool, in encoding: TableForm.Encoding
  ) -> String {
    guard hasDoubledQuotes else { return decoded(bytes, encoding) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      single.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return single.withUnsafeBufferPointer { decoded($0, encoding) }
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TableForm.Encoding) -> String {
    switch encoding {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .windows1252: String(String.UnicodeScalarView(bytes.map(windows1252)))
    }
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte - 0x80)]) ?? Unicode.Scalar(byte)
  }

  /// What 0x80 to 0x9F are. Five are not given to any character, and stay what they are in Latin-1.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The position of the first byte that is not part of a character; `nil` when all are.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = characterLength(bytes, at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// 0 when no character begins here. Overlong forms, halves of pairs and numbers above
  /// U+10FFFF are no characters (Unicode 15, table 3-7).
  private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
