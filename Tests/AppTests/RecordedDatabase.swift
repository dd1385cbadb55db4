import HTTP

@testable import Database

/// A database that keeps the statements that are run on it, so that a test can ask how they are answered.
struct RecordedDatabase: Sendable {
  let database: Database
  let statements: Statements

  init(_ inner: Database) {
    statements = Statements()
    database = Database(RecordingEngine(inner, statements))
  }

  final class Statements: Sendable {
    private let all = HTTP.Lock<[SQL]>([])

    fileprivate func note(_ sql: SQL) { all.withLock { $0.append(sql) } }

    /// What was run since the last time, in order.
    func take() -> [SQL] {
      all.withLock { all in
        defer { all = [] }
        return all
      }
    }
  }
}

extension SQL {
  /// The words of the statement on one line, with its bindings left out.
  var words: String { text.split { $0.isWhitespace }.joined(separator: " ") }
  var isReading: Bool { words.hasPrefix("SELECT") }

  /// The steps by which SQLite answers it.
  func plan(on db: Connection) throws -> [String] {
    try db.rows("EXPLAIN QUERY PLAN " + self) { try $0.read("detail") }
  }
}

private final class RecordingEngine: Engine {
  private let inner: Database
  private let statements: RecordedDatabase.Statements

  init(_ inner: Database, _ statements: RecordedDatabase.Statements) {
    self.inner = inner
    self.statements = statements
  }

  var dialect: Dialect { inner.dialect }

  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await inner.read { [statements] in try body(Connection(RecordingSession($0.session, statements))) }
  }

  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await inner.write { [statements] in try body(Connection(RecordingSession($0.session, statements))) }
  }

  func writeAlone(_ body: @escaping @Sendable (Connection) throws -> Void) async throws {
    try await inner.write { try body($0) }
  }

  func backup(to path: String) async throws { try await inner.backup(to: path) }
  func close() async { await inner.close() }
}

private final class RecordingSession: Session {
  private let inner: any Session
  private let statements: RecordedDatabase.Statements

  init(_ inner: any Session, _ statements: RecordedDatabase.Statements) {
    self.inner = inner
    self.statements = statements
  }

  var dialect: Dialect { inner.dialect }

  func run(_ sql: SQL, visit: (borrowing Row) throws -> Bool) throws -> Int {
    statements.note(sql)
    return try inner.run(sql, visit: visit)
  }

  func execute(_ text: String) throws { try inner.execute(text) }
  func execute(script: String) throws { try inner.execute(script: script) }
}
