import Bytes
import Database
import Glibc

/// Keeps files under what they are: `ab/cdef…` for a file whose hash begins so.
///
/// A file is on disk before anything says that it is there, and the same bytes
/// lie there once. While somebody is about to say so, a second name under `tmp/`
/// holds the file: whoever tidies sees it and leaves the file alone. So a row
/// never names a file that is gone, whatever happens in which order, also when
/// several programs share the directory.
package final class FileStore: Sendable {
  package let directory: String
  /// Each a SELECT of `hash`: the files that something names.
  private let uses: [SQL]
  private let database: Database
  /// Reading and writing block.
  let executor = BlockingExecutor(threads: 4)

  /// - Throws: ``FileStoreProblem`` when the directory cannot be made.
  package init(_ directory: String, uses: [SQL], in database: Database) throws {
    self.directory = directory
    self.uses = uses
    self.database = database
    for path in [directory, directory + "/tmp"] where mkdir(path, 0o700) != 0 && errno != EEXIST {
      throw FileStoreProblem("making \(path)")
    }
  }

  /// Where unfinished things lie.
  package var unfinished: String { directory + "/tmp" }

  func path(of hash: FileHash) -> String { "\(directory)/\(hash.hex.prefix(2))/\(hash.hex.dropFirst(2))" }

  /// Puts files on disk and then lets `record` say that they are there. When it
  /// does not, they are taken away again, unless something else names them.
  package func keep<Result: Sendable>(
    _ files: [Bytes], record: ([FileHash]) async throws -> Result
  ) async throws -> Result {
    let held = try await executor.run { try self.put(files) }
    do {
      let result = try await record(held.map(\.hash))
      await letGo(held)
      return result
    } catch {
      await letGo(held)
      try? await removeUnused(held.map(\.hash))
      throw error
    }
  }

  private struct Held: Sendable {
    let hash: FileHash
    /// Its second name, for as long as nothing in the database names it.
    let name: String
  }

  private func put(_ files: [Bytes]) throws -> [Held] {
    var held: [Held] = []
    do {
      for bytes in files { held.append(try put(bytes)) }
    } catch {
      for one in held { unlink(one.name) }
      throw error
    }
    return held
  }

  private func put(_ bytes: Bytes) throws -> Held {
    let hash = FileHash(of: bytes)
    let ticket = String(UInt64.random(in: .min ... .max), radix: 36)
    let new = "\(unfinished)/new.\(ticket)"
    let held = Held(hash: hash, name: "\(unfinished)/\(hash.hex).\(ticket)")
    do {
      try write(bytes, to: new)
      // Only what is whole has a name that begins with its hash.
      guard rename(new, held.name) == 0 else { throw FileStoreProblem("naming a file") }
      try name(hash, from: held.name)
    } catch {
      unlink(new)
      unlink(held.name)
      throw error
    }
    return held
  }

  private func write(_ bytes: Bytes, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileStoreProblem("making a file") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.start + written, min(bytes.count - written, 1 << 20))
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw FileStoreProblem("writing a file")
      }
    }
    guard fsync(descriptor) == 0 else { throw FileStoreProblem("writing a file to disk") }
  }

  /// Gives a whole file its lasting name. That another has the name already is well: it has the same bytes.
  private func name(_ hash: FileHash, from other: String) throws {
    let path = path(of: hash)
    let folder = "\(directory)/\(hash.hex.prefix(2))"
    if mkdir(folder, 0o700) == 0 {
      try syncDirectory(directory)
    } else if errno != EEXIST {
      throw FileStoreProblem("making \(folder)")
    }
    guard link(other, path) == 0 || errno == EEXIST else { throw FileStoreProblem("naming a file") }
    try syncDirectory(folder)
  }

  /// Puts a file there that something will name later, as the copy of a database will.
  func adopt(_ bytes: Bytes) async throws { await letGo([try await executor.run { try self.put(bytes) }]) }

  private func letGo(_ held: [Held]) async {
    try? await executor.run { for one in held { unlink(one.name) } }
  }

  // MARK: - Taking away

  /// Removes those of the files that nothing names any more.
  ///
  /// A file is first taken away from its name and then asked for: whoever is about
  /// to name it has either a second name that is seen here, or finds the first one
  /// gone and puts its own there.
  package func removeUnused(_ hashes: [FileHash]) async throws {
    let used = try await named(among: hashes)
    for hash in Set(hashes) where !used.contains(hash) {
      guard let aside = await takeAside(hash) else { continue }
      let isHeld = try await isHeld(hash, besides: aside)
      let isNamed = isHeld ? true : try await !named(among: [hash]).isEmpty
      try await executor.run {
        if isNamed { try self.name(hash, from: aside) }
        unlink(aside)
      }
    }
  }

  private func takeAside(_ hash: FileHash) async -> String? {
    let aside = "\(unfinished)/\(hash.hex).away-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    return try? await executor.run { rename(self.path(of: hash), aside) == 0 ? aside : nil }
  }

  private func isHeld(_ hash: FileHash, besides aside: String) async throws -> Bool {
    try await executor.run {
      try listed(self.unfinished).contains { $0.hasPrefix(hash.hex + ".") && !aside.hasSuffix("/" + $0) }
    }
  }

  /// Those of the files that something in the database names.
  private func named(among hashes: [FileHash]) async throws -> Set<FileHash> {
    guard !uses.isEmpty, !hashes.isEmpty else { return [] }
    let all = SQL.joined(uses, separator: " UNION ALL ")
    return try await database.read { db in
      Set(try db.rows("SELECT DISTINCT f.hash FROM (\(all)) f WHERE f.hash IN \(list: hashes)") { try $0.read("hash") })
    }
  }

  /// The files that something names and that are not there.
  package func missing() async throws -> [FileHash] {
    guard !uses.isEmpty else { return [] }
    let all = SQL.joined(uses, separator: " UNION ALL ")
    let named: [FileHash] = try await database.read { db in
      try db.rows("SELECT DISTINCT f.hash FROM (\(all)) f ORDER BY f.hash") { try $0.read("hash") }
    }
    return try await executor.run { named.filter { access(self.path(of: $0), F_OK) != 0 } }
  }

  /// All files that are there, each folder by itself: there may be very many.
  func folders() async throws -> [String] {
    try await executor.run { try listed(self.directory).filter { $0.utf8.count == 2 }.sorted() }
  }

  func hashes(in folder: String) async throws -> [FileHash] {
    try await executor.run { try listed("\(self.directory)/\(folder)").compactMap { FileHash(folder + $0) } }
  }

  /// What a daily job does: removes what was begun and left a day ago, and files that nothing names.
  ///
  /// - Parameter seconds: How long ago what is unfinished was begun.
  package func tidy(unfinishedFor seconds: Int = 86_400) async throws {
    try await tidyUnfinished(seconds)
    for folder in try await folders() {
      let hashes = try await hashes(in: folder)
      for start in stride(from: 0, to: hashes.count, by: 500) {
        try await removeUnused(Array(hashes[start..<min(start + 500, hashes.count)]))
      }
    }
  }

  /// A program that ended in the middle leaves second names and halves.
  private func tidyUnfinished(_ seconds: Int) async throws {
    let left = try await executor.run {
      try listed(self.unfinished).filter { secondsSince("\(self.unfinished)/\($0)") >= seconds }
    }
    for name in left {
      let hash = FileHash(String(name.prefix(64)))
      let isNamed = if let hash { try await !named(among: [hash]).isEmpty } else { false }
      try await executor.run {
        // Ended between taking aside and giving back.
        if let hash, isNamed { try self.name(hash, from: "\(self.unfinished)/\(name)") }
        unlink("\(self.unfinished)/\(name)")
      }
    }
  }
}

/// The disk did not do what it was asked to.
package struct FileStoreProblem: Error, CustomStringConvertible {
  package let description: String
  package init(_ doing: String) { description = "\(doing): \(String(cString: strerror(errno)))" }
  package init(saying description: String) { self.description = description }
}

/// So that a new name is there after a power cut.
func syncDirectory(_ path: String) throws {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileStoreProblem("opening \(path)") }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw FileStoreProblem("writing \(path) to disk") }
}

/// The names in a directory.
func listed(_ path: String) throws -> [String] {
  guard let stream = opendir(path) else { throw FileStoreProblem("reading \(path)") }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Since it got its name: renaming leaves the time of the content as it was.
private func secondsSince(_ path: String) -> Int {
  var about = stat()
  guard stat(path, &about) == 0 else { return 0 }
  return time(nil) - about.st_ctim.tv_sec
}
