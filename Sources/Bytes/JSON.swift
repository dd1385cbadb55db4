/// A JSON value that is written straight into bytes.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  public static func optional(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }

  public var text: String { bytes.text }

  public var bytes: Bytes {
    var out = ByteBuffer(capacity: 1024)
    write(into: &out)
    return out.finish()
  }

  public func write(into out: inout ByteBuffer) {
    switch self {
    case .null: out.append("null")
    case .bool(let value): out.append(value ? "true" : "false")
    case .number(let value): value.isFinite ? out.append(value.description) : out.append("null")
    case .integer(let value): out.append(value)
    case .string(let value): Self.quote(value, into: &out)
    case .array(let values): list(values, 0x5B, 0x5D, into: &out) { $0.write(into: &$1) }
    case .object(let members):
      list(members, 0x7B, 0x7D, into: &out) { member, out in
        Self.quote(member.0, into: &out)
        out.append(byte: 0x3A)
        member.1.write(into: &out)
      }
    }
  }

  private func list<Item>(
    _ items: [Item], _ opening: UInt8, _ closing: UInt8, into out: inout ByteBuffer,
    _ each: (Item, inout ByteBuffer) -> Void
  ) {
    out.append(byte: opening)
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(byte: 0x2C) }
      each(item, &out)
    }
    out.append(byte: closing)
  }

  private static func quote(_ text: String, into out: inout ByteBuffer) {
    out.append(byte: 0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: out.append("\\\"")
      case 0x5C: out.append("\\\\")
      case 0x0A: out.append("\\n")
      case 0x0D: out.append("\\r")
      case 0x09: out.append("\\t")
      // `<` is written so that JSON may stand inside a page.
      case 0x00..<0x20, 0x3C:
        out.append("\\u00")
        let digits: StaticString = "0123456789abcdef"
        out.append(byte: digits.utf8Start[Int(byte >> 4)])
        out.append(byte: digits.utf8Start[Int(byte & 15)])
      default: out.append(byte: byte)
      }
    }
    out.append(byte: 0x22)
  }
}
