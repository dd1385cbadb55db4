import Bytes
import Glibc

/// Bytes on their way from who makes them to the connection that sends them.
///
/// While there are none, the connection is suspended. That happens under the
/// same lock as adding, so that waking up can never come before falling asleep.
final class Outflow: Sendable {
  enum Ending { case finished, failed }

  fileprivate struct State {
    var waiting: [Bytes] = []
    /// The piece that is being sent, and how much of it was.
    var next = 0
    var offset = 0
    /// How many bytes wait, and how many were sent.
    var size = 0
    var sent = 0
    var handle: Handle?
    var isSuspended = false
    var ending: Ending?
    var isGone = false
    var whenDrained: [CheckedContinuation<Void, Never>] = []
    /// Those who wait until all is sent.
    var whenSent: [CheckedContinuation<Void, Never>] = []

    mutating func wake() {
      guard isSuspended else { return }
      isSuspended = false
      handle?.resume()
    }
  }

  private let state = Lock(State())

  var sent: Int { state.withLock { $0.sent } }
  var isOpen: Bool { state.withLock { !$0.isGone && $0.ending == nil } }

  func attach(to handle: Handle) { state.withLock { $0.handle = handle } }

  /// Adds bytes unless more than `limit` pieces wait already.
  func offer(_ bytes: Bytes, limit: Int) -> Bool {
    state.withLock { state in
      guard state.waiting.count - state.next < limit else { return false }
      state.add(bytes)
      return true
    }
  }

  /// Adds bytes, then waits until fewer than `limit` wait. False when the client left.
  func write(_ bytes: Bytes, limit: Int) async -> Bool {
    await withCheckedContinuation { continuation in
      let isFull = state.withLock { state in
        state.add(bytes)
        guard state.size > limit, !state.isGone else { return false }
        state.whenDrained.append(continuation)
        return true
      }
      if !isFull { continuation.resume() }
    }
    return isOpen
  }

  /// Waits until the connection has sent all and asks for more. False when the client left.
  func flush() async -> Bool {
    await withCheckedContinuation { continuation in
      let isWaiting = state.withLock { state in
        // Asleep means: it was asked for more, and there was none.
        guard !state.isSuspended, !state.isGone, state.ending == nil else { return false }
        state.whenSent.append(continuation)
        return true
      }
      if !isWaiting { continuation.resume() }
    }
    return isOpen
  }

  func end(_ ending: Ending) {
    state.withLock { state in
      guard state.ending == nil else { return }
      state.ending = ending
      state.wake()
    }
    if ending == .failed { releaseWriters() }
  }

  /// What the connection's thread asks for: the next bytes, or one of the codes of libmicrohttpd.
  func read(into destination: UnsafeMutableRawPointer, capacity: Int, limit: Int) -> Int {
    let (count, isDrained, sent) = state.withLock { state -> (Int, Bool, [CheckedContinuation<Void, Never>]) in
      let (count, isDrained) = state.read(into: destination, capacity: capacity, limit: limit)
      guard count <= 0 else { return (count, isDrained, []) }
      defer { state.whenSent = [] }
      return (count, isDrained, state.whenSent)
    }
    if isDrained { releaseWriters() }
    for writer in sent { writer.resume() }
    return count
  }

  /// The next bytes that are there, without waiting for more: 0 when there are none yet.
  func readIfAny(into destination: UnsafeMutableRawPointer, capacity: Int, limit: Int) -> Int {
    let (count, isDrained) = state.withLock { state in
      let count = state.take(into: destination, capacity: capacity)
      return (count, state.size <= limit)
    }
    if isDrained { releaseWriters() }
    return count
  }

  /// The connection is no more.
  func leave() {
    state.withLock { state in
      state.isGone = true
      state.isSuspended = false
      state.waiting = []
      state.next = 0
      state.size = 0
      state.handle = nil
    }
    releaseWriters()
  }

  private func releaseWriters() {
    let writers = state.withLock { state in
      defer { state.whenDrained = [] }
      guard state.isGone || state.ending == .failed else { return state.whenDrained }
      defer { state.whenSent = [] }
      return state.whenDrained + state.whenSent
    }
    for writer in writers { writer.resume() }
  }
}

private let endOfStream = -1
private let endWithError = -2

extension Outflow.State {
  /// The next bytes, or a code; and whether those who write can go on.
  fileprivate mutating func read(
    into destination: UnsafeMutableRawPointer, capacity: Int, limit: Int
  ) -> (count: Int, isDrained: Bool) {
    if ending == .failed { return (endWithError, true) }
    if waiting.isEmpty {
      guard ending == nil else { return (endOfStream, true) }
      isSuspended = true
      handle?.suspend()
      return (0, true)
    }
    let count = take(into: destination, capacity: capacity)
    return (count, size <= limit)
  }

  fileprivate mutating func add(_ bytes: Bytes) {
    guard !isGone, ending == nil, bytes.count > 0 else { return }
    waiting.append(bytes)
    size += bytes.count
    wake()
  }

  /// As much as fits, of as many pieces as that takes.
  fileprivate mutating func take(into destination: UnsafeMutableRawPointer, capacity: Int) -> Int {
    var taken = 0
    while taken < capacity, next < waiting.count {
      let piece = waiting[next]
      let count = min(capacity - taken, piece.count - offset)
      memcpy(destination + taken, piece.start + offset, count)
      taken += count
      offset += count
      if offset == piece.count { dropFirst() }
    }
    size -= taken
    sent += taken
    return taken
  }

  /// Taking from the front of an array moves all that follow, so it is done for many at once.
  private mutating func dropFirst() {
    next += 1
    offset = 0
    guard next == waiting.count || next > 256 else { return }
    waiting.removeFirst(next)
    next = 0
  }
}
