/// Transactions that several writes share.
struct GroupCommit: ~Copyable {
  private var session: SQLiteSession?

  init(_ session: SQLiteSession) { self.session = session }

  mutating func close() {
    // Keeps the statistics that the query planner chooses by fresh.
    try? session?.execute(script: "PRAGMA analysis_limit = 400; PRAGMA optimize;")
    session = nil
  }

  /// Runs the writes in order and acknowledges them after the commit.
  func commit(_ writes: [any PendingWrite]) {
    guard let session else { return writes.forEach { $0.fail(DatabaseProblem.closed) } }
    var waiting = writes[...]
    // More than one round only when the engine gave up a transaction midway.
    while !waiting.isEmpty { commit(&waiting, on: session) }
  }

  private func commit(_ waiting: inout ArraySlice<any PendingWrite>, on session: SQLiteSession) {
    var done: [any PendingWrite] = []
    do {
      try session.execute("BEGIN IMMEDIATE")
    } catch {
      while let write = waiting.popFirst() { write.fail(error) }
      return
    }
    do {
      while let write = waiting.popFirst() {
        guard attempt(write, on: session) else {
          // A full disk undoes the transaction, and those before with it.
          if session.isInTransaction { continue }
          throw DatabaseProblem(.unavailable, message: "The engine gave up the transaction.")
        }
        done.append(write)
      }
      try session.execute("COMMIT")
    } catch {
      if session.isInTransaction { try? session.execute("ROLLBACK") }
      settle(done, after: error, on: session)
      return
    }
    for write in done { write.acknowledge() }
  }

  private func attempt(_ write: any PendingWrite, on session: SQLiteSession) -> Bool {
    do {
      try run(write, on: session)
      return true
    } catch {
      write.fail(error)
      return false
    }
  }

  private func run(_ write: any PendingWrite, on session: SQLiteSession) throws {
    try session.execute("SAVEPOINT write")
    do {
      try write.run(on: Connection(session))
      try session.execute("RELEASE write")
    } catch {
      try? session.execute("ROLLBACK TO write")
      try? session.execute("RELEASE write")
      throw error
    }
  }

  /// Nothing of the transaction remains. A deferred foreign key is only checked
  /// by the commit: then each write is tried alone, and the guilty one fails.
  private func settle(_ done: [any PendingWrite], after error: any Error, on session: SQLiteSession) {
    guard done.count > 1, (error as? DatabaseProblem)?.isForeignKeyViolation == true else {
      for write in done { write.fail(error) }
      return
    }
    for write in done {
      var alone = [write][...]
      commit(&alone, on: session)
    }
  }
}
