/// The one thread that writes.
///
/// Everything that queues while a commit is on its way to the disk goes into
/// the next transaction, each write in a savepoint of its own, so that many
/// writers share one commit and a failing one undoes only its own work.
final class SQLiteWriter: Sendable {
  private let line: Lock<WriterLine>

  init(_ open: @escaping @Sendable () throws -> SQLiteSession) throws {
    let line = Lock(WriterLine())
    let opened = Lock<Result<Void, any Error>?>(nil)
    self.line = line
    startThread {
      do {
        let transactions = GroupCommit(try open())
        opened.withLock { $0 = .success(()) }
        opened.wakeAll()
        work(through: line, transactions)
      } catch {
        opened.withLock { $0 = .failure(error) }
        opened.wakeAll()
      }
    }
    try opened.withLock(when: { $0 != nil }, { $0! }).get()
  }

  deinit { close {} }

  func write<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let write = Write(body, continuation)
      let isAccepted = line.withLock { line in
        if !line.isClosed { line.waiting.append(write) }
        return !line.isClosed
      }
      guard isAccepted else { return write.fail(DatabaseProblem.closed) }
      line.wakeOne()
    }
  }

  /// Refuses newcomers, finishes those in line, closes the connection.
  func close() async {
    await withCheckedContinuation { continuation in close { continuation.resume() } }
  }

  private func close(_ closed: @escaping @Sendable () -> Void) {
    let isGone = line.withLock { line in
      line.isClosed = true
      if !line.isGone { line.whenGone.append(closed) }
      return line.isGone
    }
    line.wakeOne()
    if isGone { closed() }
  }
}

private struct WriterLine {
  var waiting = Line<any PendingWrite>()
  var isClosed = false
  var isGone = false
  var whenGone: [@Sendable () -> Void] = []
}

/// So many share a commit at most: a bound on how long the first waits.
private let groupLimit = 500

private func work(through line: Lock<WriterLine>, _ transactions: consuming GroupCommit) {
  while true {
    let group = line.withLock(when: { !$0.waiting.isEmpty || $0.isClosed }, { $0.waiting.popFirst(groupLimit) })
    if group.isEmpty { break }
    transactions.commit(group)
  }
  transactions.close()
  let whenGone = line.withLock { line in
    line.isGone = true
    return line.whenGone
  }
  for closed in whenGone { closed() }
}
