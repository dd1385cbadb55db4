import Foundation

@testable import Database

/// Given once by one, awaited by another.
final class Signal: Sendable {
  private let isGiven = Lock(false)

  func give() {
    isGiven.withLock { $0 = true }
    isGiven.wakeAll()
  }

  /// Blocks the thread.
  func await() { isGiven.withLock(when: { $0 }) { _ in } }
}

extension BlockingExecutor {
  func wait(for signal: Signal) async { try? await run { signal.await() } }
}
