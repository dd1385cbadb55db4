import CSQLite

/// One SQLite connection, used by one thread at a time.
final class SQLiteSession: Session {
  enum Role { case writer, reader }
  enum Durability {
    /// A commit is on disk before it is acknowledged.
    case full
    /// For tests.
    case none
  }

  let dialect = Dialect.sqlite
  private let handle: OpaquePointer
  private let role: Role
  private var statements = SQLiteStatementCache()

  init(path: String, role: Role, durability: Durability) throws {
    self.role = role
    handle = try openSQLite(path, role)
    // Without this a statement waits at a lock of another process, such as a
    // backup program, not at all.
    sqlite3_busy_timeout(handle, 5000)
    csqlite_harden(handle)
    sqlite3_extended_result_codes(handle, 1)
    try execute(script: settings(role, durability))
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  @discardableResult
  func run(_ sql: SQL, visit: (borrowing Row) throws -> Bool) throws -> Int {
    let statement = try statements.statement(sql.text, on: handle)
    guard role == .writer || statement.isReadOnly else {
      throw DatabaseProblem(.mistake, message: "A statement that changes was given to read.", statement: sql.text)
    }
    statement.isRunning = true
    defer {
      statement.reset()
      statement.isRunning = false
    }
    try statement.bind(sql)
    let before = sqlite3_total_changes64(handle)
    try step(statement, sql.text, visit)
    // The engine's count of changes stands still over statements that make none.
    if statement.isReadOnly || sqlite3_total_changes64(handle) == before { return 0 }
    return Int(sqlite3_changes64(handle))
  }

  private func step(_ statement: SQLiteStatement, _ text: String, _ visit: (borrowing Row) throws -> Bool) throws {
    var wantsMore = true
    while true {
      switch sqlite3_step(statement.handle) {
      case SQLITE_ROW:
        guard wantsMore else { continue }
        let columns = statement.columns
        columns.startRow()
        wantsMore = try visit(Row(source: .sqlite(statement: statement.handle), columns: columns))
        // Constraints of a statement that changes are checked at its end.
        if !wantsMore, statement.isReadOnly { return }
      case SQLITE_DONE: return
      default: throw DatabaseProblem(running: text, on: handle)
      }
    }
  }

  func execute(_ text: String) throws {
    let statement = try statements.statement(text, on: handle)
    defer { sqlite3_reset(statement.handle) }
    let code = sqlite3_step(statement.handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw DatabaseProblem(running: text, on: handle) }
  }

  func execute(script: String) throws {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else {
      throw DatabaseProblem(preparing: script, on: handle)
    }
  }

  /// Copies the whole database as it stands into another.
  func copy(to other: SQLiteSession) throws {
    guard let backup = sqlite3_backup_init(other.handle, "main", handle, "main") else {
      throw DatabaseProblem(running: "backup", on: other.handle)
    }
    let stepped = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
      throw DatabaseProblem(sqlite: stepped == SQLITE_DONE ? finished : stepped, statement: "backup")
    }
  }
}

/// Once in the process.
private let isStarted: Bool = csqlite_start() == SQLITE_OK

private func openSQLite(_ path: String, _ role: SQLiteSession.Role) throws -> OpaquePointer {
  let access = role == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
  _ = isStarted
  var handle: OpaquePointer?
  let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX, nil)
  guard code == SQLITE_OK, let handle else {
    sqlite3_close_v2(handle)
    throw DatabaseProblem(.unavailable, code: String(code), message: "Cannot open the database file \(path).")
  }
  return handle
}

/// The log is taken into the file at 2 000 pages (8 MB), and shortened when it
/// has grown beyond 64 MB because a reader held it.
private func settings(_ role: SQLiteSession.Role, _ durability: SQLiteSession.Durability) -> String {
  var settings = """
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    PRAGMA mmap_size = 268435456;
    """
  guard role == .writer else { return settings }
  settings += """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = \(durability == .full ? "FULL" : "OFF");
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 67108864;
    """
  return settings
}
