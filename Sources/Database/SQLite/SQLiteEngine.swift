import Glibc

/// SQLite: one writer, a pool of readers.
final class SQLiteEngine: Engine {
  let dialect = Dialect.sqlite
  private let file: any SQLiteFile
  private let writer: SQLiteWriter
  private let readers: Pool<Reader>

  init(_ file: any SQLiteFile, durability: SQLiteSession.Durability, readers: Int) throws {
    self.file = file
    let path = file.path
    writer = try SQLiteWriter { try SQLiteSession(path: path, role: .writer, durability: durability) }
    self.readers = Pool(limit: readers) {
      Reader(session: try SQLiteSession(path: path, role: .reader, durability: durability))
    }
  }

  // The writer's thread may still hold the file open; that is fine on Linux.
  deinit { file.remove() }

  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await readers.withMember { try $0.read(body) }
  }

  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await writer.write(body)
  }

  // Every write begins with BEGIN IMMEDIATE and keeps other processes out.
  func writeAlone(_ body: @escaping @Sendable (Connection) throws -> Void) async throws {
    try await writer.write(body)
  }

  func backup(to path: String) async throws {
    let source = file.path
    try await BlockingExecutor.shared.run {
      let unfinished = path + ".unfinished"
      do {
        unlink(unfinished)
        let from = try SQLiteSession(path: source, role: .reader, durability: .full)
        try from.copy(to: SQLiteSession(path: unfinished, role: .writer, durability: .full))
      } catch {
        unlink(unfinished)
        throw error
      }
      guard rename(unfinished, path) == 0 else {
        throw DatabaseProblem(.unavailable, code: String(errno), message: "Cannot name the backup \(path).")
      }
    }
  }

  // The writer last: it takes the log into the file when no one else reads.
  func close() async {
    for reader in await readers.close() { reader.close() }
    await writer.close()
    file.remove()
  }
}

/// A connection for reading.
private final class Reader: @unchecked Sendable {
  // One task at a time has it: the pool sees to that.
  private var session: SQLiteSession?

  init(session: SQLiteSession) { self.session = session }

  func read<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    guard let session else { throw DatabaseProblem.closed }
    try session.execute("BEGIN")
    defer { try? session.execute("COMMIT") }
    return try body(Connection(session))
  }

  func close() { session = nil }
}
