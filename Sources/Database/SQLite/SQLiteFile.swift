import Glibc

/// Where a SQLite database lives.
protocol SQLiteFile: Sendable {
  var path: String { get }
  /// After the last connection is closed.
  func remove()
}

/// A file that stays.
struct LastingFile: SQLiteFile {
  let path: String
  func remove() {}
}

/// A file in memory (`/dev/shm`) that is removed when the database is closed,
/// at the latest when the process ends.
///
/// Rather than SQLite's own `:memory:`: tests then run on the same journal, the
/// same locks and the same several connections as in use.
struct TemporaryFile: SQLiteFile {
  let path: String

  init() { path = TemporaryFolder.shared.nextPath() }

  func remove() {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }
}

/// This process's temporary databases.
private final class TemporaryFolder: Sendable {
  static let shared = TemporaryFolder()

  private let path: String
  private let count = Lock(0)

  private init() {
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/samspil-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    precondition(made, "Cannot make a folder in \(parent): \(String(cString: strerror(errno)))")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    atexit { TemporaryFolder.shared.remove() }
  }

  func nextPath() -> String {
    count.withLock { count in
      count += 1
      return "\(path)/\(count).db"
    }
  }

  private func remove() {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      unlink("\(path)/\(name)")
    }
    closedir(folder)
    rmdir(path)
  }
}
