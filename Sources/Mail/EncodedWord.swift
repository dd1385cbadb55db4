/// Text in a header: what is not ASCII travels as encoded words.
///
/// - Source: RFC 2047.
enum EncodedWord {
  /// A subject, folded so that no line is longer than 78 characters.
  static func text(_ text: String) -> String {
    isPlain(text) ? HeaderFolding.folded(text) : words(text)
  }

  /// The name before an address: quoted where it has to be.
  static func phrase(_ name: String) -> String {
    if name.isEmpty { return "" }
    if !isPlain(name) || name.utf8.count > 60 { return words(name) }
    if name.utf8.allSatisfy({ isAtom($0) || $0 == 0x20 }) { return name }
    return "\"" + name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }

  /// Each word holds whole letters, so that it can be read by itself.
  private static func words(_ text: String) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      // 45 bytes become 60 letters, and 72 with what stands around them.
      if bytes.count + letter.count > 42 {
        words.append(word(bytes))
        bytes = []
      }
      bytes += letter
    }
    if !bytes.isEmpty { words.append(word(bytes)) }
    return words.joined(separator: HeaderFolding.seam)
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?" + base64(bytes) + "?=" }

  /// What looks like an encoded word is encoded, so that it is read as it was written.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !text.utf8.contains(sequence: "=?".utf8)
      && text.split(separator: " ").allSatisfy { $0.utf8.count < 70 }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let value = part.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 {
        out.append(place <= part.count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Where a long header goes on in the next line.
enum HeaderFolding {
  static let seam = "\r\n "

  /// Folds at spaces, where there are some.
  static func folded(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.utf8.count + word.utf8.count > 60 {
        lines.append(line)
        line = String(word)
      } else {
        line += lines.isEmpty && line.isEmpty ? String(word) : " " + word
      }
    }
    lines.append(line)
    return lines.joined(separator: seam)
  }
}

extension String.UTF8View {
  fileprivate func contains(sequence: String.UTF8View) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
