struct PostgresEngine: Engine {
  init(_ address: String) throws { throw DatabaseProblem(.mistake, message: "PostgreSQL is not there yet.") }
  let dialect = Dialect.postgres
  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result { throw DatabaseProblem.closed }
  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result { throw DatabaseProblem.closed }
  func writeAlone(_ body: @escaping @Sendable (Connection) throws -> Void) async throws {}
  func backup(to path: String) async throws {}
  func close() async {}
}
