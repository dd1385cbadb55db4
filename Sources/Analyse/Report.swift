import Bytes
import Language

/// What came out: for programs and for people.
public struct Report: Sendable {
  /// One value a line.
  public let values: [JSON]
  /// A short reading of the same.
  public let reading: Text
  /// What the reader should know about how the file was read. No part of the result.
  public let notes: [Text]

  init(_ values: [JSON], _ reading: Text, notes: [Text] = []) {
    self.values = values
    self.reading = reading
    self.notes = notes
  }

  /// The values as JSON, one a line.
  public var json: Bytes {
    var out = ByteBuffer()
    for value in values {
      value.write(into: &out)
      out.append(byte: UInt8(ascii: "\n"))
    }
    return out.finish()
  }

  /// The reading and the notes.
  public func text(_ language: Language) -> Bytes {
    Bytes(([reading] + notes).map { $0(language) + "\n" }.joined())
  }
}

/// Numbers in the short readings.
enum Figures {
  /// With so many decimals; very large and very small ones as a power of ten.
  static func text(_ number: Double, decimals: Int = 2) -> Text {
    guard number == 0 || (1e-3...1e12).contains(number.magnitude) else {
      return .build { $0 == .danish ? String(number.description.map { $0 == "." ? "," : $0 }) : number.description }
    }
    return .build { Formats.decimal(number, decimals: decimals, $0) }
  }
}
