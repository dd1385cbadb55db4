import Glibc
import HTTP

/// A client that sends exactly what it is told to, byte by byte if need be.
///
/// Its calls block, so they belong inside ``onThread(_:)``.
final class Wire {
  struct Failure: Error { let code = errno }

  private let descriptor: Int32
  private(set) var received: [UInt8] = []
  /// Whether the other side has closed, as far as reading showed.
  private(set) var isClosed = false

  /// - Parameter receiveBuffer: Bytes the kernel keeps for this client; small ones make a slow reader.
  init(port: Int, receiveBuffer: Int32? = nil, seconds: Int = 10) throws {
    // Other tests start programs meanwhile. One that inherited the client's end would keep it open for ever.
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure() }
  }

  deinit { close(descriptor) }

  /// False when the other side is gone.
  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads once more. False when the other side closed, or nothing came in time.
  @discardableResult
  func read() -> Bool {
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    let count = recv(descriptor, &piece, piece.count, 0)
    if count > 0 { received += piece[..<count] }
    isClosed = count == 0 || count < 0 && errno != EAGAIN
    return count > 0
  }

  /// Reads until the text has come.
  func read(until text: String) -> Bool {
    var searched = 0
    while !String(decoding: received[searched...], as: UTF8.self).contains(text) {
      searched = max(0, received.count - text.utf8.count)
      guard read() else { return false }
    }
    return true
  }

  /// Reads until the other side closes. False when it did not in time.
  func readToEnd() -> Bool {
    while read() {}
    return isClosed
  }

  var text: String { String(decoding: received, as: UTF8.self) }
}

/// Does blocking work off Swift's pool, on which the handlers of the server run.
func onThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    let work = Work { continuation.resume(with: Swift.Result { try work() }) }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      {
        Unmanaged<Work>.fromOpaque($0!).takeRetainedValue().perform()
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    pthread_detach(thread)
  }
}

private final class Work {
  let perform: () -> Void
  init(_ perform: @escaping () -> Void) { self.perform = perform }
}
