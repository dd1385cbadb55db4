import Glibc

/// A state that one thread at a time may touch, and a way to wait for it.
///
/// Over `pthread_mutex` rather than `Synchronization.Mutex`: the thread
/// sanitizer does not see the latter's futex on Linux and reports races that
/// are none.
final class Lock<State>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  // Inlined so that a generic owner's state is not looked up by its type for
  // each call: a third of a point read otherwise.
  @inline(__always)
  func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Blocks the thread until `isReady`, then runs `body`. Whoever changes what
  /// `isReady` looks at calls ``wakeOne()`` or ``wakeAll()``.
  func withLock<Result>(when isReady: (State) -> Bool, _ body: (inout State) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isReady(state) { pthread_cond_wait(condition, mutex) }
    return try body(&state)
  }

  func wakeOne() { pthread_cond_signal(condition) }
  func wakeAll() { pthread_cond_broadcast(condition) }
}
