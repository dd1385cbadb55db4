import Bytes
import CSodium
import Database

/// What a file is, by its bytes: their SHA-256, in 64 hexadecimal digits.
package struct FileHash: Hashable, Sendable {
  package let hex: String

  package init?(_ hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else { return nil }
    self.hex = hex
  }

  package init(of bytes: Bytes) {
    var digest = FileDigest()
    digest.add(bytes)
    self = digest.hash()
  }

  fileprivate init(digest: [UInt8]) {
    hex = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Reckons the hash of a file that is read in pieces.
package struct FileDigest {
  private var state = crypto_hash_sha256_state()

  package init() { crypto_hash_sha256_init(&state) }

  package mutating func add(_ bytes: Bytes) { crypto_hash_sha256_update(&state, bytes.start, UInt64(bytes.count)) }

  package mutating func hash() -> FileHash {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    return FileHash(digest: digest)
  }
}

extension FileHash: DatabaseBindable, DatabaseReadable {
  package var databaseValue: DatabaseValue { .text(hex) }
  package static func read(_ value: borrowing ColumnValue) -> FileHash? { String.read(value).flatMap(FileHash.init) }
}
