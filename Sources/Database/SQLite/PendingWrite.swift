/// A write that waits in the writer's line, whatever it gives back.
protocol PendingWrite: Sendable {
  /// Runs the body and keeps what it gave.
  func run(on connection: Connection) throws
  /// Lets the caller go on; called once, after the commit.
  func acknowledge()
  func fail(_ error: any Error)
}

final class Write<Result: Sendable>: PendingWrite, @unchecked Sendable {
  private let body: @Sendable (Connection) throws -> Result
  private let continuation: CheckedContinuation<Result, any Error>
  // Written and read by the writer's thread only.
  private var result: Result?

  init(
    _ body: @escaping @Sendable (Connection) throws -> Result, _ continuation: CheckedContinuation<Result, any Error>
  ) {
    self.body = body
    self.continuation = continuation
  }

  func run(on connection: Connection) throws { result = try body(connection) }

  func acknowledge() {
    if let result {
      continuation.resume(returning: result)
    } else {
      continuation.resume(throwing: DatabaseProblem(.mistake, message: "A write was acknowledged that never ran."))
    }
  }

  func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
