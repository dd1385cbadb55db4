import Glibc

/// A word that is looked for in UTF-8: where it may begin is found by its least common byte.
struct SoughtWord {
  private let bytes: [UInt8]
  private let rarest: Int

  init(_ word: String) {
    let bytes = Array(word.utf8)
    self.bytes = bytes
    rarest = bytes.indices.max { Self.rarity(of: bytes[$0]) < Self.rarity(of: bytes[$1]) } ?? 0
  }

  /// The common letters of Danish and English, the most common first; 0xC3 begins the letters æ, ø and å.
  private static let common = Array("enrtdaislgokmvfuhpbyj".utf8) + [0xC3]

  private static func rarity(of byte: UInt8) -> Int { common.firstIndex(of: byte) ?? common.count }

  func stands(in text: [UInt8]) -> Bool {
    guard !bytes.isEmpty, bytes.count <= text.count else { return bytes.isEmpty }
    return text.withUnsafeBytes { text in
      bytes.withUnsafeBytes { word in
        let (start, end) = (text.baseAddress! + rarest, text.count - word.count + 1)
        var from = 0
        while from < end, let found = memchr(start + from, Int32(word[rarest]), end - from) {
          from = UnsafeRawPointer(found) - start
          if memcmp(text.baseAddress! + from, word.baseAddress!, word.count) == 0 { return true }
          from += 1
        }
        return false
      }
    }
  }
}
