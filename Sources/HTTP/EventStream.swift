import Bytes

/// Server-sent events to one listener.
///
/// Sending never waits. A listener that does not keep up is dropped when more
/// than `limit` events wait for it; the browser comes back by itself.
public final class EventStream: Sendable {
  private struct State {
    var connection: Connection?
    var onClose: (@Sendable () -> Void)?
    var isClosed = false
    var lastSent = 0
  }

  /// Nanoseconds of silence after which a comment is sent, so that nobody in between gives the connection up.
  static let heartbeat = 15_000_000_000

  let outflow = Outflow()
  private let limit: Int
  private let state: Lock<State>

  public init(limit: Int = 64, onClose: (@Sendable () -> Void)? = nil) {
    self.limit = max(limit, 1)
    state = Lock(State(onClose: onClose, lastSent: now()))
  }

  /// Whether anything more can be sent.
  public var isOpen: Bool { outflow.isOpen && state.withLock { !$0.isClosed } }

  /// Done once when the listener is gone, at once if it is gone already.
  public func onClose(_ action: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      if !state.isClosed { state.onClose = action }
      return state.isClosed
    }
    if isLate { action() }
  }

  public func send(event: String? = nil, data: String, id: String? = nil) {
    send(Self.encoded(event: event, data: data, id: id))
  }

  /// Sends an event that was encoded once for many listeners.
  public func send(_ encoded: Bytes) {
    guard outflow.isOpen else { return }
    state.withLock { $0.lastSent = now() }
    if !outflow.offer(encoded, limit: limit) { drop() }
  }

  /// Ends the stream after what waits is sent.
  public func close() {
    outflow.end(.finished)
  }

  /// An event as it goes over the line.
  public static func encoded(event: String? = nil, data: String, id: String? = nil) -> Bytes {
    var text = ""
    if let event { text += "event: \(singleLine(event))\n" }
    if let id { text += "id: \(singleLine(id))\n" }
    for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { text += "data: \(line)\n" }
    return Bytes(text + "\n")
  }

  func attach(to connection: Connection, handle: Handle) {
    outflow.attach(to: handle)
    state.withLock { $0.connection = connection }
    connection.listen(self)
  }

  /// Sends a comment if nothing was sent for a while.
  func beat(_ time: Int) {
    let isDue = state.withLock { state in
      guard time - state.lastSent >= Self.heartbeat else { return false }
      state.lastSent = time
      return true
    }
    if isDue { send(heartbeatComment) }
  }

  /// Gives the listener up without sending what waits.
  func drop() {
    outflow.end(.failed)
    state.withLock { $0.connection }?.cut()
  }

  func leave() {
    outflow.leave()
    let action = state.withLock { state in
      defer {
        state.isClosed = true
        state.connection = nil
        state.onClose = nil
      }
      return state.onClose
    }
    action?()
  }
}

private let heartbeatComment = Bytes(": \n\n")

private func singleLine(_ text: String) -> String { text.filter { !$0.isNewline && $0 != "\0" } }
