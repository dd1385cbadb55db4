import CSodium

/// Random tokens, and the sums by which they are recognised.
///
/// A token travels in a link or a cookie; the database keeps only its hash, so
/// that a copy of the database opens no door.
public enum Secrets {
  /// A random token, safe in a link: 32 bytes unless told otherwise.
  public static func token(bytes count: Int = 32) -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return base64(bytes)
  }

  /// The BLAKE2b hash of a token, as it is kept.
  public static func hash(_ token: String) -> String { base64(sum(Array(token.utf8), key: [], length: 32)) }

  /// A short sum of `text` that only who has `key` can make.
  static func mac(_ text: String, key: String) -> [UInt8] {
    sum(Array(text.utf8), key: Array(key.utf8.prefix(64)), length: 16)
  }

  /// What is put beside a text in a link, so that nobody else can have written it.
  public static func signature(of text: String, key: String) -> String { base64(mac(text, key: key)) }

  public static func isSignature(_ signature: String, of text: String, key: String) -> Bool {
    guard let given = bytes(base64: signature) else { return false }
    return areEqual(given, mac(text, key: key))
  }

  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Compares without telling by its time where the difference is.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }

  static func base64(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: bytes.count * 4 / 3 + 8)
    sodium_bin2base64(&text, text.count, bytes, bytes.count, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return text.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  static func bytes(base64 text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    var count = 0
    let read = sodium_base642bin(
      &bytes, bytes.count, text, text.utf8.count, nil, &count, nil, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return read == 0 ? Array(bytes.prefix(count)) : nil
  }

  private static func sum(_ bytes: [UInt8], key: [UInt8], length: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: length)
    crypto_generichash(&out, length, bytes, UInt64(bytes.count), key.isEmpty ? nil : key, key.count)
    return out
  }
}
