/// `text/html` of `Text/HTML; charset=utf-8`.
func mediaType(_ header: String) -> String {
  let end = header.utf8.firstIndex(of: 59) ?? header.endIndex
  return String(Substring(trimmed(header.utf8[..<end]))).lowercased()
}

/// The value of a parameter such as `boundary` or `filename`, with quotes taken off.
func parameter(_ name: String, of header: String) -> String? {
  var rest = header.utf8[...].drop { $0 != 59 }
  while rest.popFirst() != nil {
    rest = rest.drop { $0 == 32 || $0 == 9 }
    let key = rest.prefix { $0 != 61 && $0 != 59 }
    rest = rest[key.endIndex...]
    guard rest.first == 61 else { continue }
    rest.removeFirst()
    let value = parameterValue(&rest)
    if sameName(String(Substring(trimmed(key))), name) { return value }
    rest = rest.drop { $0 != 59 }
  }
  return nil
}

private func parameterValue(_ rest: inout Substring.UTF8View) -> String {
  guard rest.first == 34 else {
    let value = rest.prefix { $0 != 59 }
    rest = rest[value.endIndex...]
    return String(Substring(trimmed(value)))
  }
  rest.removeFirst()
  var value: [UInt8] = []
  while let byte = rest.popFirst(), byte != 34 {
    if byte == 92, let next = rest.first, next == 34 || next == 92 {
      value.append(next)
      rest.removeFirst()
    } else {
      value.append(byte)
    }
  }
  return String(decoding: value, as: UTF8.self)
}
