import Glibc

/// A value that one thread at a time may touch.
///
/// Over `pthread_mutex` because the thread sanitizer does not see through
/// `Synchronization.Mutex` on Linux and would report races that are none.
public struct Lock<State>: @unchecked Sendable {
  private final class Storage: ManagedBuffer<State, pthread_mutex_t> {
    deinit {
      _ = withUnsafeMutablePointerToElements { pthread_mutex_destroy($0) }
    }
  }

  private let storage: ManagedBuffer<State, pthread_mutex_t>

  public init(_ state: State) {
    storage = Storage.create(minimumCapacity: 1) { buffer in
      buffer.withUnsafeMutablePointerToElements { _ = pthread_mutex_init($0, nil) }
      return state
    }
  }

  public func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let mutex = storage.withUnsafeMutablePointerToElements { $0 }
    let state = storage.withUnsafeMutablePointerToHeader { $0 }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state.pointee)
  }
}
