import Glibc

/// PostgreSQL: a pool of connections, twice as many as the machine has cores,
/// each with a thread to block on.
final class PostgresEngine: Engine {
  let dialect = Dialect.postgres
  private let places: Pool<PostgresPlace>
  private let threads: BlockingExecutor

  init(_ address: String) throws {
    // An address or password that is wrong is said at once, not by the first request.
    _ = try PostgresSession(address)
    let count = 2 * max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    places = Pool(limit: count) { PostgresPlace(address) }
    threads = BlockingExecutor(threads: count)
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await run(.snapshot, body)
  }

  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await run(.serializable, body)
  }

  func writeAlone(_ body: @escaping @Sendable (Connection) throws -> Void) async throws {
    try await run(.alone, body)
  }

  func backup(to path: String) async throws {
    throw DatabaseProblem(
      .mistake, message: "PostgreSQL makes its own backups: pg_dump --format=custom --file=\(path) <address>.")
  }

  func close() async {
    for place in await places.close() { place.close() }
  }

  private func run<Result: Sendable>(
    _ transaction: PostgresTransaction, _ body: @escaping @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    try await places.withMember { place in
      try await threads.run { try place.run(transaction, body) }
    }
  }
}
