import CPq

/// One PostgreSQL connection, used by one thread at a time.
final class PostgresSession: Session {
  let dialect = Dialect.postgres
  private let handle: OpaquePointer
  private var prepared: [String: PreparedStatement] = [:]
  private var preparations = 0
  /// The code of the transaction's last failure.
  private(set) var lastFailure: String?

  private struct PreparedStatement {
    let name: String
    var columns: ColumnNames?
  }

  /// Connects. Blocks.
  init(_ address: String) throws {
    let handle = PQconnectdb(address)
    guard let handle, PQstatus(handle) == CONNECTION_OK else {
      defer { PQfinish(handle) }
      throw DatabaseProblem(connecting: handle)
    }
    self.handle = handle
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    PQsetClientEncoding(handle, "UTF8")
    try execute(script: "SET bytea_output = 'hex'; SET extra_float_digits = 1; SET lock_timeout = '5s'")
  }

  deinit { PQfinish(handle) }

  var isConnected: Bool { PQstatus(handle) == CONNECTION_OK }

  func forgetFailure() { lastFailure = nil }

  @discardableResult
  func run(_ sql: SQL, visit: (borrowing Row) throws -> Bool) throws -> Int {
    let parameters = try PostgresParameters(sql)
    let key = sql.text + parameters.signature
    let name = try prepare(sql, parameters, key)
    let result = parameters.withPointers { values, lengths, formats in
      PQexecPrepared(handle, name, Int32(values.count), values, lengths, formats, 0)
    }
    defer { PQclear(result) }
    try check(result, sql.text)
    guard let result else { return 0 }
    try visitRows(of: result, columns(of: result, key), visit)
    return changes(result)
  }

  func execute(_ text: String) throws { try execute(script: text) }

  func execute(script: String) throws {
    let result = PQexec(handle, script)
    defer { PQclear(result) }
    try check(result, script, isPreparing: true)
  }

  /// Commits, or throws when a failed statement has already undone the
  /// transaction and the error was caught: the engine would report success.
  func commit() throws {
    let result = PQexec(handle, "COMMIT")
    defer { PQclear(result) }
    try check(result, "COMMIT")
    guard String(cString: PQcmdStatus(result)) == "COMMIT" else {
      throw DatabaseProblem(
        .mistake, code: "25P02", message: "A statement failed outside of a savepoint and its error was caught.")
    }
  }

  private func prepare(_ sql: SQL, _ parameters: PostgresParameters, _ key: String) throws -> String {
    if let statement = prepared[key] { return statement.name }
    if prepared.count >= 500 {
      try execute(script: "DEALLOCATE ALL")
      prepared = [:]
    }
    preparations += 1
    let name = "s\(preparations)"
    let result = PQprepare(handle, name, sql.postgresText, Int32(parameters.types.count), parameters.types)
    defer { PQclear(result) }
    try check(result, sql.text, isPreparing: true)
    prepared[key] = PreparedStatement(name: name)
    return name
  }

  private func columns(of result: OpaquePointer, _ key: String) -> ColumnNames {
    if let columns = prepared[key]?.columns { return columns }
    let names = (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
    let columns = ColumnNames(names)
    prepared[key]?.columns = columns
    return columns
  }

  // 2026-11: the optimiser of Swift 6.3.1 aborts when it inlines this one
  // (SILValue.h:375, forwardToInit).
  @inline(never)
  private func visitRows(
    of result: OpaquePointer, _ columns: ColumnNames, _ visit: (borrowing Row) throws -> Bool
  ) throws {
    for row in 0..<PQntuples(result) {
      columns.startRow()
      guard try visit(Row(source: .postgres(result: result, row: row), columns: columns)) else { return }
    }
  }

  private func changes(_ result: OpaquePointer) -> Int {
    // `SELECT 3` and `INSERT 0 3` both count; only the second changed anything.
    if String(cString: PQcmdStatus(result)).hasPrefix("SELECT") { return 0 }
    return Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  private func check(_ result: OpaquePointer?, _ statement: String, isPreparing: Bool = false) throws {
    let status = PQresultStatus(result)
    guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
      let problem = DatabaseProblem(postgres: result, statement: statement, isPreparing: isPreparing)
      // "The transaction is aborted" only repeats that something failed before.
      if problem.code != "25P02" { lastFailure = problem.code }
      throw problem
    }
  }
}
