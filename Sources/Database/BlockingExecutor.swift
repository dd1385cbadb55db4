/// Threads of its own for work that blocks: libpq, password hashes, files.
///
/// The cooperative pool has one thread per core; two blocking calls there stop
/// every task of the program. Work given here waits in line, first come first
/// served.
///
/// ```swift
/// let hash = try await BlockingExecutor.shared.run { try argon2(password) }
/// await withTaskExecutorPreference(executor) { … }   // a whole task
/// ```
public final class BlockingExecutor: TaskExecutor {
  /// Eight threads for the program's occasional blocking work.
  public static let shared = BlockingExecutor(threads: 8)

  private let queue: Lock<Queue>

  public init(threads: Int) {
    let queue = Lock(Queue())
    self.queue = queue
    for _ in 0..<max(1, threads) {
      startThread { work(through: queue) }
    }
  }

  // The threads finish what is queued and end.
  deinit {
    queue.withLock { $0.isClosed = true }
    queue.wakeAll()
  }

  /// Runs `body` on one of the threads and comes back with what it gave.
  public func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      add(.closure { continuation.resume(with: Swift.Result { try body() }) })
    }
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    add(.job(UnownedJob(job), asUnownedTaskExecutor()))
  }

  private func add(_ work: Work) {
    queue.withLock { $0.waiting.append(work) }
    queue.wakeOne()
  }
}

private struct Queue {
  var waiting = Line<Work>()
  var isClosed = false
}

private enum Work {
  case job(UnownedJob, UnownedTaskExecutor)
  case closure(@Sendable () -> Void)
}

private func work(through queue: Lock<Queue>) {
  while let work = queue.withLock(when: { !$0.waiting.isEmpty || $0.isClosed }, { $0.waiting.popFirst() }) {
    switch work {
    case .job(let job, let executor): job.runSynchronously(on: executor)
    case .closure(let run): run()
    }
  }
}
