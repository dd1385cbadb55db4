import Glibc

/// Why bytes are not JSON, and at which byte.
public struct JSONProblem: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case unfinished
    case unexpected
    /// Nested deeper than anybody means to.
    case tooDeep
    /// A number that cannot be held.
    case number
    case notUTF8
    /// Something follows the value.
    case more
    /// The same name twice in one object.
    case twice(String)
  }
  public let kind: Kind
  public let position: Int
}

extension JSON {
  /// Reads a value: strictly, as RFC 8259 writes it.
  ///
  /// - Source: RFC 8259, 2017.
  /// - Complexity: O(bytes).
  public init(reading bytes: some Collection<UInt8>) throws(JSONProblem) {
    var reader = JSONReader(Array(bytes))
    self = try reader.whole()
  }

  /// The member of an object; `nil` where there is none, or this is no object.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  public var string: String? { if case .string(let text) = self { text } else { nil } }
  public var double: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  private static let deepest = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ kind: JSONProblem.Kind) -> JSONProblem { JSONProblem(kind: kind, position: position) }

  mutating func whole() throws(JSONProblem) -> JSON {
    skipBlanks()
    let value = try value(depth: 0)
    skipBlanks()
    guard next == nil else { throw problem(.more) }
    return value
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSON {
    guard depth < Self.deepest else { throw problem(.tooDeep) }
    guard let byte = next else { throw problem(.unfinished) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONProblem) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = next else { throw problem(.unfinished) }
      guard byte == word.utf8Start[index] else { throw problem(.unexpected) }
      position += 1
    }
    return value
  }

  private mutating func take(_ byte: UInt8) throws(JSONProblem) {
    guard let there = next else { throw problem(.unfinished) }
    guard there == byte else { throw problem(.unexpected) }
    position += 1
  }

  private mutating func array(_ depth: Int) throws(JSONProblem) -> JSON {
    position += 1
    skipBlanks()
    var values: [JSON] = []
    if next == UInt8(ascii: "]") {
      position += 1
      return .array(values)
    }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        position += 1
        continue
      }
      try take(UInt8(ascii: "]"))
      return .array(values)
    }
  }

  private mutating func object(_ depth: Int) throws(JSONProblem) -> JSON {
    position += 1
    skipBlanks()
    var members: [(String, JSON)] = []
    var names: Set<String> = []
    if next == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw problem(next == nil ? .unfinished : .unexpected) }
      let name = try string()
      guard names.insert(name).inserted else { throw problem(.twice(name)) }
      skipBlanks()
      try take(UInt8(ascii: ":"))
      skipBlanks()
      members.append((name, try value(depth: depth + 1)))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        position += 1
        continue
      }
      try take(UInt8(ascii: "}"))
      return .object(members)
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      guard let byte = next else { throw problem(.unfinished) }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw problem(.notUTF8) }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw problem(.unexpected)
      default: text.append(byte)
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    guard let byte = next else { throw problem(.unfinished) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try four()
      if (0xD800..<0xDC00).contains(code) {
        try take(UInt8(ascii: "\\"))
        try take(UInt8(ascii: "u"))
        let low = try four()
        guard (0xDC00..<0xE000).contains(low) else { throw problem(.unexpected) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw problem(.unexpected) }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw problem(.unexpected)
    }
  }

  private mutating func four() throws(JSONProblem) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw problem(.unfinished) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw problem(.unexpected) }
      code = code << 4 + UInt32(digit)
      position += 1
    }
    return code
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func number() throws(JSONProblem) -> JSON {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let leading = next
    let whole = digits()
    guard whole > 0, whole == 1 || leading != UInt8(ascii: "0") else {
      throw problem(next == nil ? .unfinished : .unexpected)
    }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      guard digits() > 0 else { throw problem(next == nil ? .unfinished : .unexpected) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      isWhole = false
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw problem(next == nil ? .unfinished : .unexpected) }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    let value = strtod(text, nil)
    guard value.isFinite else { throw problem(.number) }
    return .number(value)
  }
}
