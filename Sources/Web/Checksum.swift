import Bytes
import CSodium

/// The SHA-256 sum of what passes by, as others compute it too: for the lists
/// of sums that are kept with files.
public final class Checksum {
  private var state = crypto_hash_sha256_state()
  /// How many bytes have passed.
  public private(set) var length = 0

  public init() { crypto_hash_sha256_init(&state) }

  public func add(_ bytes: Bytes) {
    crypto_hash_sha256_update(&state, bytes.start, UInt64(bytes.count))
    length += bytes.count
  }

  /// The sum in hexadecimal digits. Nothing can be added after it.
  public func finish() -> String {
    var sum = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &sum)
    return sum.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
