/// The database: SQLite in a file, or PostgreSQL.
///
/// One SQL text runs on both, written in their common ground. What is given to
/// ``read(_:)`` and ``write(_:)`` may run more than once (PostgreSQL retries
/// what collided), so it touches nothing but its connection.
public final class Database: Sendable {
  public enum Location: Hashable, Sendable {
    /// For tests: lives in memory, gone when closed.
    case memory
    case file(String)
    /// A libpq connection string: `postgresql://user@host/name`.
    case postgres(String)
  }

  private let engine: any Engine

  init(_ engine: any Engine) { self.engine = engine }

  public static func open(_ location: Location, readers: Int = 4) throws -> Database {
    switch location {
    case .memory:
      Database(try SQLiteEngine(TemporaryFile(), durability: .none, readers: readers))
    case .file(let path):
      Database(try SQLiteEngine(LastingFile(path: path), durability: .full, readers: readers))
    case .postgres(let address):
      Database(try PostgresEngine(address))
    }
  }

  public var dialect: Dialect { engine.dialect }

  /// Reads from one snapshot: every statement sees the moment of the first.
  ///
  /// On SQLite it runs on the calling task's thread, so keep it to what takes
  /// microseconds to a few milliseconds.
  public func read<Result: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await engine.read(body)
  }

  /// A transaction of its own, as if writes came one after the other.
  ///
  /// Comes back after the commit is on disk. When `body` throws, what it did is
  /// undone, and nothing else. Once it waits in line it is not cancelled.
  @discardableResult
  public func write<Result: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await engine.write(body)
  }

  /// Applies the migrations the database does not have yet, in order.
  ///
  /// A migration whose text has changed since it was applied is refused. Several
  /// processes may start at once; each migration is applied by one of them.
  public func migrate(_ migrations: [Migration]) async throws {
    for migration in migrations {
      try await engine.writeAlone { try migration.apply(on: $0) }
    }
  }

  /// A copy of the database as it is now, while others go on writing. The file
  /// appears under its name when it is whole.
  public func backup(to path: String) async throws { try await engine.backup(to: path) }

  /// Refuses newcomers, lets those inside finish, and closes.
  public func close() async { await engine.close() }
}

/// What ``Database`` asks of SQLite and of PostgreSQL.
protocol Engine: Sendable {
  var dialect: Dialect { get }
  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result
  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result
  /// A write that no other process overlaps.
  func writeAlone(_ body: @escaping @Sendable (Connection) throws -> Void) async throws
  func backup(to path: String) async throws
  func close() async
}
