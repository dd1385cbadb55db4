import Glibc
import Synchronization

/// One client's connection: its address, and until when it must have said what it has to say.
final class Connection: Sendable {
  private struct State {
    var descriptor: Int32
    var exchange: Exchange?
    var listener: EventStream?
    var outflow: Outflow?
  }

  let address: String
  private let state: Lock<State>
  /// On the clock of ``now()``.
  private let deadline: Atomic<Int>
  /// Whether the body of a request is on its way.
  private let awaitsBody = Atomic(false)
  /// How many checks in a row have found that the client has ended in the middle of it.
  private let endings = Atomic(0)

  init(descriptor: Int32, address: String, deadline: Int) {
    self.address = address
    state = Lock(State(descriptor: descriptor))
    self.deadline = Atomic(deadline)
  }

  var exchange: Exchange? { state.withLock { $0.exchange } }

  func expect(by time: Int) { deadline.store(time, ordering: .relaxed) }
  /// As `expect`, unless the deadline is nearer already.
  func expect(noLaterThan time: Int) { deadline.min(time, ordering: .relaxed) }
  func expectNothing() { expect(by: .max) }

  func expectBody(_ isExpected: Bool) {
    endings.store(0, ordering: .relaxed)
    awaitsBody.store(isExpected, ordering: .relaxed)
  }

  func begin(_ exchange: Exchange) { state.withLock { $0.exchange = exchange } }
  func send(_ outflow: Outflow?) { state.withLock { $0.outflow = outflow } }
  func listen(_ stream: EventStream) { state.withLock { $0.listener = stream } }

  func closeEvents() { state.withLock { $0.listener }?.close() }

  func end() {
    // Taken out first: letting go of the last reference must not happen under the lock.
    let ended = state.withLock { state in
      defer { (state.exchange, state.listener, state.outflow) = (nil, nil, nil) }
      return (state.exchange, state.listener, state.outflow)
    }
    _ = ended
  }

  func closed() { state.withLock { $0.descriptor = -1 } }

  /// Closes it from our side. Libmicrohttpd sees that and tidies up.
  func cut() {
    state.withLock { if $0.descriptor >= 0 { shutdown($0.descriptor, Int32(SHUT_RDWR)) } }
  }

  /// Cuts it even if it is suspended and waits for bytes that do not come.
  func abandon() {
    state.withLock { $0.outflow }?.end(.failed)
    cut()
  }

  /// What the sweeper does a few times a second.
  func check(at time: Int) {
    if deadline.load(ordering: .relaxed) < time { return cut() }
    if hasLeftWithinBody { return cut() }
    let (listener, hasLeft) = state.withLock { ($0.listener, $0.listener != nil && hangsUp($0.descriptor)) }
    guard let listener else { return }
    // Libmicrohttpd does not look at a suspended connection, so a closed one is woken.
    if hasLeft { listener.drop() } else { listener.beat(time) }
  }
}

extension Connection {
  /// Libmicrohttpd overlooks an end that comes close behind the bytes before it, and
  /// would keep what came until the time is up. Found twice, since the body may have
  /// been whole just now.
  private var hasLeftWithinBody: Bool {
    guard awaitsBody.load(ordering: .relaxed), state.withLock({ hasEnded($0.descriptor) }) else { return false }
    return endings.add(1, ordering: .relaxed).newValue > 1
  }
}

/// Whether everything that the client will ever send has been read.
private func hasEnded(_ descriptor: Int32) -> Bool {
  var byte: UInt8 = 0
  return descriptor >= 0 && recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) == 0
}

private func hangsUp(_ descriptor: Int32) -> Bool {
  let events = Int16(0x2000)  // POLLRDHUP, which Glibc shows only to GNU sources
  var entry = pollfd(fd: descriptor, events: events, revents: 0)
  return poll(&entry, 1, 0) > 0 && entry.revents & (events | Int16(POLLHUP) | Int16(POLLERR)) != 0
}
