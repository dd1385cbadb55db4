import CSodium
import Database

/// Passwords, kept as argon2id hashes.
///
/// A hash takes 64 MiB and tens of milliseconds on purpose. Two are made at a
/// time, on threads of their own, so that sign-ins cannot starve the rest.
public final class Passwords: Sendable {
  public static let shortest = 10
  /// Longer ones are refused before they are hashed: a megabyte is an attack.
  public static let longest = 200

  private let threads = BlockingExecutor(threads: 2)

  public init() { _ = sodium_init() }

  public func hash(_ password: String) async throws -> String {
    try await threads.run {
      var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
      let made = crypto_pwhash_str(
        &hash, password, UInt64(password.utf8.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
        Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
      guard made == 0 else { throw PasswordFault.outOfMemory }
      return hash.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }
  }

  /// Whether the password is the one of the hash. Without a hash the same time
  /// is spent, so that the answer does not tell who has an account.
  public func matches(_ password: String, hash: String?) async throws -> Bool {
    guard password.utf8.count <= Self.longest * 4 else { return false }
    guard let hash else {
      _ = try await self.hash(password)
      return false
    }
    return try await threads.run { crypto_pwhash_str_verify(hash, password, UInt64(password.utf8.count)) == 0 }
  }
}

enum PasswordFault: Error { case outOfMemory }
