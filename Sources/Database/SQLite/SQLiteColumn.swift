import CSQLite

/// Reads a column of the row a SQLite statement stands on.
enum SQLiteColumn {
  static func isNull(_ statement: OpaquePointer, _ index: Int) -> Bool {
    sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL
  }

  static func integer(_ statement: OpaquePointer, _ index: Int) -> Int64? {
    guard sqlite3_column_type(statement, Int32(index)) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(statement, Int32(index))
  }

  static func real(_ statement: OpaquePointer, _ index: Int) -> Double? {
    switch sqlite3_column_type(statement, Int32(index)) {
    case SQLITE_FLOAT, SQLITE_INTEGER: sqlite3_column_double(statement, Int32(index))
    default: nil
    }
  }

  static func text(_ statement: OpaquePointer, _ index: Int) -> String? {
    guard sqlite3_column_type(statement, Int32(index)) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, Int32(index))
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, Int32(index)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  static func blob(_ statement: OpaquePointer, _ index: Int) -> [UInt8]? {
    guard sqlite3_column_type(statement, Int32(index)) == SQLITE_BLOB else { return nil }
    // An empty blob has no address.
    guard let start = sqlite3_column_blob(statement, Int32(index)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(index)))))
  }

  static func value(_ statement: OpaquePointer, _ index: Int) -> DatabaseValue? {
    switch sqlite3_column_type(statement, Int32(index)) {
    case SQLITE_INTEGER: integer(statement, index).map(DatabaseValue.integer)
    case SQLITE_FLOAT: real(statement, index).map(DatabaseValue.real)
    case SQLITE_TEXT: text(statement, index).map(DatabaseValue.text)
    case SQLITE_BLOB: blob(statement, index).map(DatabaseValue.blob)
    default: .null
    }
  }
}
