import CSQLite

/// A connection's prepared statements, by their text. When it is full the one
/// that was not used for longest goes.
struct SQLiteStatementCache {
  private let limit: Int
  private var statements: [String: SQLiteStatement] = [:]
  private var uses = 0

  init(limit: Int = 500) { self.limit = limit }

  mutating func statement(_ text: String, on handle: OpaquePointer) throws(DatabaseProblem) -> SQLiteStatement {
    uses += 1
    if let statement = statements[text] {
      if statement.isRunning { return try prepare(text, on: handle) }
      statement.lastUse = uses
      return statement
    }
    if statements.count >= limit { forgetOldest() }
    let statement = try prepare(text, on: handle)
    statement.lastUse = uses
    statements[text] = statement
    return statement
  }

  mutating func removeAll() { statements = [:] }

  private mutating func forgetOldest() {
    let oldest = statements.lazy.filter { !$0.value.isRunning }.min { $0.value.lastUse < $1.value.lastUse }
    if let oldest { statements[oldest.key] = nil }
  }

  private func prepare(_ text: String, on handle: OpaquePointer) throws(DatabaseProblem) -> SQLiteStatement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK else { throw DatabaseProblem(preparing: text, on: handle) }
    guard let statement else { throw DatabaseProblem(.mistake, message: "The statement is empty.", statement: text) }
    return SQLiteStatement(statement)
  }
}
