import CSQLite

/// A prepared statement.
final class SQLiteStatement {
  let handle: OpaquePointer
  let isReadOnly: Bool
  /// In the middle of a run; the same text run inside of it takes another.
  var isRunning = false
  /// When it was last taken from the cache, counted in statements.
  var lastUse = 0
  private let bindingCount: Int
  private var names: ColumnNames?

  init(_ handle: OpaquePointer) {
    self.handle = handle
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
    bindingCount = Int(sqlite3_bind_parameter_count(handle))
  }

  deinit { sqlite3_finalize(handle) }

  var columns: ColumnNames {
    let count = Int(sqlite3_column_count(handle))
    // The schema may have changed since the statement was prepared.
    if let names, names.names.count == count { return names }
    let columns = ColumnNames((0..<count).map { String(cString: sqlite3_column_name(handle, Int32($0))) })
    names = columns
    return columns
  }

  func bind(_ sql: SQL) throws(DatabaseProblem) {
    guard bindingCount == sql.bindings.count else {
      throw DatabaseProblem(.mistake, message: "Placeholders outside of \\( ).", statement: sql.text)
    }
    for (index, value) in sql.bindings.enumerated() {
      try value.check(at: index + 1, in: sql.text)
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw DatabaseProblem(sqlite: code, statement: sql.text) }
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, place)
    case .integer(let number): return sqlite3_bind_int64(handle, place, number)
    case .real(let number): return sqlite3_bind_double(handle, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // The address of an empty string may be nil, which would bind NULL.
        guard let start = bytes.baseAddress, bytes.count > 0 else {
          return sqlite3_bind_text(handle, place, "", 0, csqlite_transient())
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(handle, place, $0, UInt64(bytes.count), csqlite_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let blob):
      guard !blob.isEmpty else { return sqlite3_bind_zeroblob(handle, place, 0) }
      return blob.withUnsafeBytes {
        sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), csqlite_transient())
      }
    }
  }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}

extension DatabaseValue {
  /// Refuses what the engines do not agree on: SQLite makes NaN NULL,
  /// PostgreSQL cannot hold a NUL in text.
  func check(at place: Int, in statement: String) throws(DatabaseProblem) {
    switch self {
    case .real(let number) where number.isNaN: throw .unbindable("not a number", at: place, in: statement)
    case .text(let text) where text.utf8.contains(0): throw .unbindable("text with a NUL", at: place, in: statement)
    default: break
    }
  }
}
