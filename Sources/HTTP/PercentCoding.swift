/// Text as it was meant, or nil where an escape is broken, the bytes are not
/// UTF-8, or a control character hides in it.
func strictlyDecoded(_ text: Substring.UTF8View) -> String? {
  guard text.contains(37) else { return String(Substring(text)) }
  guard let bytes = unescaped(text, plusIsSpace: false, lenient: false) else { return nil }
  guard !bytes.contains(where: { $0 < 32 || $0 == 127 }) else { return nil }
  return String(validating: bytes, as: UTF8.self)
}

/// Text as it was meant, as far as it can be read: a broken escape stays as it
/// is, and what is not UTF-8 (or is NUL) becomes a replacement character.
func leniently(decoding text: Substring.UTF8View, plusIsSpace: Bool) -> String {
  guard text.contains(where: { $0 == 37 || $0 == 43 || $0 == 0 }) else { return String(Substring(text)) }
  let bytes = unescaped(text, plusIsSpace: plusIsSpace, lenient: true) ?? []
  let decoded = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(0) else { return decoded }
  return String(decoded.map { $0 == "\0" ? "\u{FFFD}" : $0 })
}

private func unescaped(_ text: Substring.UTF8View, plusIsSpace: Bool, lenient: Bool) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  var rest = text[...]
  while let byte = rest.popFirst() {
    switch byte {
    case 37:
      if let value = escapedByte(rest) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else if lenient {
        bytes.append(byte)
      } else {
        return nil
      }
    case 43 where plusIsSpace: bytes.append(32)
    default: bytes.append(byte)
    }
  }
  return bytes
}

private func escapedByte(_ text: Substring.UTF8View) -> UInt8? {
  guard let high = text.first, let low = text.dropFirst().first else { return nil }
  guard let high = hexValue(high), let low = hexValue(low) else { return nil }
  return high << 4 | low
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 48...57: byte - 48
  case 65...70: byte - 55
  case 97...102: byte - 87
  default: nil
  }
}

/// The text with everything escaped that is not a letter, a digit or one of `-._~`.
func percentEncoded(_ text: String, spaceIsPlus: Bool = false) -> String {
  guard !text.utf8.allSatisfy(isUnreserved) else { return text }
  var encoded: [UInt8] = []
  encoded.reserveCapacity(text.utf8.count * 2)
  for byte in text.utf8 {
    if isUnreserved(byte) {
      encoded.append(byte)
    } else if byte == 32 && spaceIsPlus {
      encoded.append(43)
    } else {
      encoded += [37, hexDigit(byte >> 4), hexDigit(byte & 15)]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case 48...57, 65...90, 97...122, 45, 46, 95, 126: true
  default: false
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
