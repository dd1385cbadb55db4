import Tables

/// The bytes of a text file, and what they mean: UTF-8, UTF-16 with its mark, or what
/// older spreadsheets write in western Europe.
struct TextBytes {
  let bytes: [UInt8]
  let encoding: TableForm.Encoding

  init(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.bytes = Self.utf8(bytes.dropFirst(2), low: 0, high: 1)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = Self.utf8(bytes.dropFirst(2), low: 1, high: 0)
    } else {
      self.bytes = bytes
    }
    encoding = String(validating: self.bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count - 1, by: 2).map { UInt16(all[$0 + low]) | UInt16(all[$0 + high]) << 8 }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
