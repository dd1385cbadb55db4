import Glibc

/// What a transaction promises.
enum PostgresTransaction: Sendable {
  /// Every statement sees the same moment.
  case snapshot
  /// As if writes came one after the other, like on SQLite. Collides with
  /// others now and then and is tried again.
  case serializable
  /// No other process is in one of these meanwhile: migrations.
  case alone

  fileprivate var beginning: String {
    switch self {
    case .snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE"
    case .alone: "BEGIN; SELECT pg_advisory_xact_lock(\(migrationLock))"
    }
  }
}

// Any two numbers that other programs on the same server are unlikely to take.
private let migrationLock = 0x7361_6d73_7069_6c01
private let retryLock = 0x7361_6d73_7069_6c02

/// A place in the pool: a connection that is made when needed and made anew
/// when it broke. One task at a time has it.
final class PostgresPlace: @unchecked Sendable {
  private let address: String
  private var session: PostgresSession?

  init(_ address: String) { self.address = address }

  func close() { session = nil }

  /// Runs `body` in a transaction, up to four times when it collides with
  /// others or the connection turns out to be broken. Blocks.
  func run<Result>(_ transaction: PostgresTransaction, _ body: (Connection) throws -> Result) throws -> Result {
    var attempt = 1
    while true {
      let session = try connected()
      switch attemptOnce(transaction, on: session, isRetry: attempt > 1, body) {
      case .success(let result): return result
      case .failure(let failure):
        if !session.isConnected { self.session = nil }
        guard failure.mayRetry, attempt < 4 else { throw failure.error }
        pause(attempt)
        attempt += 1
      }
    }
  }

  private func connected() throws -> PostgresSession {
    if let session { return session }
    let session = try PostgresSession(address)
    self.session = session
    return session
  }

  private struct Failure: Error {
    let error: any Error
    let mayRetry: Bool
  }

  private func attemptOnce<Result>(
    _ transaction: PostgresTransaction, on session: PostgresSession, isRetry: Bool,
    _ body: (Connection) throws -> Result
  ) -> Swift.Result<Result, Failure> {
    session.forgetFailure()
    var isCommitting = false
    // Those who collided once take turns, so that they do not do it again.
    let takesTurns = isRetry && transaction == .serializable
    do {
      if takesTurns { try session.execute("SELECT pg_advisory_lock(\(retryLock))") }
      defer { if takesTurns { try? session.execute("SELECT pg_advisory_unlock(\(retryLock))") } }
      do {
        try session.execute(transaction.beginning)
        let result = try body(Connection(session))
        isCommitting = true
        try session.commit()
        return .success(result)
      } catch {
        let mayRetry = mayRetry(session, isCommitting: isCommitting)
        try? session.execute("ROLLBACK")
        throw Failure(error: error, mayRetry: mayRetry)
      }
    } catch let failure as Failure {
      return .failure(failure)
    } catch {
      return .failure(Failure(error: error, mayRetry: mayRetry(session, isCommitting: false)))
    }
  }

  /// Whether trying again can neither repeat what is already done nor fail in
  /// the same way. A connection that broke during the commit leaves open
  /// whether it took place.
  private func mayRetry(_ session: PostgresSession, isCommitting: Bool) -> Bool {
    if !session.isConnected { return !isCommitting }
    return session.lastFailure == "40001" || session.lastFailure == "40P01"
  }

  private func pause(_ attempt: Int) {
    usleep(UInt32.random(in: 500...2000) * UInt32(attempt))
  }
}
