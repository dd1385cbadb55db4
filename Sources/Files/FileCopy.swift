import Bytes
import Database
import Glibc

/// What became of files that were copied.
package struct FileCopyReport: Sendable {
  package var copied = 0
  /// The copy had them from before.
  package var kept = 0
  /// Their bytes are not what their name says: the disk has lost some.
  package var broken: [FileHash] = []

  package init() {}
}

extension FileStore {
  /// Copies the files that the other does not have, and looks at each whether it is whole.
  package func copy(to other: FileStore) async throws -> FileCopyReport {
    var report = FileCopyReport()
    for folder in try await folders() {
      for hash in try await hashes(in: folder) {
        if try await other.isThere(hash) {
          report.kept += 1
          continue
        }
        // Taken away in the meantime: then nothing names it either.
        guard let bytes = try await whole(hash) else { continue }
        guard FileHash(of: bytes) == hash else {
          report.broken.append(hash)
          continue
        }
        try await other.adopt(bytes)
        report.copied += 1
      }
    }
    return report
  }

  private func isThere(_ hash: FileHash) async throws -> Bool {
    try await executor.run { access(self.path(of: hash), F_OK) == 0 }
  }

  /// In memory: no file is larger than ``FileCheck/limit``.
  private func whole(_ hash: FileHash) async throws -> Bytes? {
    guard try await isThere(hash) else { return nil }
    var whole: [UInt8] = []
    try await read(hash) { whole += $0.buffer }
    return Bytes(whole)
  }
}
