import Bytes
import CMicrohttpd
import Glibc
import Synchronization

/// Listens, reads requests, and sends what a handler answers.
///
/// It speaks HTTP/1.1 over libmicrohttpd; a proxy in front does TLS and HTTP/2.
public final class Server: Sendable {
  public typealias Handler = @Sendable (Request) async -> Response

  private struct Running: @unchecked Sendable {
    let daemon: OpaquePointer
    let port: Int
    let sweeper: Sweeper
  }

  public let configuration: Configuration
  public let metrics = Metrics()
  private let handler: Handler
  private let immediate: (@Sendable (Request) -> Response?)?
  private let room: BodyRoom?
  private let running = Lock<Running?>(nil)
  private let connections = Lock<[ObjectIdentifier: Connection]>([:])
  private let draining = Atomic(false)
  private let refusing = Atomic(false)

  /// - Parameter immediate: Asked first, for GET and HEAD without a body, on the
  ///   thread that reads: for what is at hand, such as assets. Nil leaves it to the handler.
  public init(
    _ configuration: Configuration = Configuration(), handler: @escaping Handler,
    immediate: (@Sendable (Request) -> Response?)? = nil
  ) {
    self.configuration = configuration
    self.handler = handler
    self.immediate = immediate
    room = configuration.largeBodies.map(BodyRoom.init)
  }

  /// The port it listens on, 0 while it does not.
  public var port: Int { running.withLock { $0?.port ?? 0 } }

  public func start() throws(StartError) {
    try running.withLock { running throws(StartError) in
      guard running == nil else { throw .startedAlready }
      let socket = try ListeningSocket(host: configuration.host, port: configuration.port)
      guard let daemon = startDaemon(self, on: socket) else {
        close(socket.descriptor)
        throw .daemon
      }
      // The callbacks hold the server unretained; this lasts until `stop`.
      _ = Unmanaged.passRetained(self)
      running = Running(daemon: daemon, port: socket.port, sweeper: Sweeper(self))
    }
  }

  /// Stops listening, lets requests end, and gives up those that do not within the grace.
  public func stop() async {
    guard let running = running.withLock({ $0.take() }) else { return }
    let socket = MHD_quiesce_daemon(running.daemon)
    shutdown(socket, Int32(SHUT_RDWR))
    draining.store(true, ordering: .sequentiallyConsistent)
    for connection in open { connection.closeEvents() }
    await wait(seconds: configuration.graceSeconds)
    refusing.store(true, ordering: .sequentiallyConsistent)
    // One suspended connection left would make libmicrohttpd abort the program.
    while metrics.inFlight > 0 {
      for connection in open { connection.exchange?.abandon() }
      await wait(seconds: 1)
    }
    running.sweeper.stop()
    MHD_stop_daemon(running.daemon)
    close(socket)
    Unmanaged.passUnretained(self).release()
  }

  /// Waits until no request is in flight, at most so long.
  private func wait(seconds: Int) async {
    let end = now() + seconds * 1_000_000_000
    while metrics.inFlight > 0, now() < end { try? await Task.sleep(for: .milliseconds(5)) }
  }

  // What the callbacks ask for.

  var isDraining: Bool { draining.load(ordering: .relaxed) }

  var open: [Connection] { connections.withLock { Array($0.values) } }

  func opened(_ connection: Connection) {
    metrics.connected()
    connections.withLock { $0[ObjectIdentifier(connection)] = connection }
  }

  func closed(_ connection: Connection) {
    metrics.disconnected()
    connections.withLock { $0[ObjectIdentifier(connection)] = nil }
    connection.closed()
  }

  func request(_ method: Method, _ target: Target, _ headers: Headers, from peer: String) -> Request {
    let isProxied = !configuration.trustedProxies.isEmpty && configuration.trustedProxies.contains(peer)
    return Request(
      method, target, headers: headers, body: .none,
      remoteAddress: isProxied ? forwardedAddress(headers) ?? peer : peer,
      isSecure: isProxied && headers["X-Forwarded-Proto"] == "https")
  }

  /// How the body of a request is taken in.
  func intake(of request: Request, length: Int) -> BodyIntake {
    guard let rules = configuration.largeBodies, let room, let limit = rules.limit(request) else {
      return BodyIntake(limit: configuration.bodyLimit, length: length)
    }
    return BodyIntake(limit: limit, length: length, room: room, from: request.remoteAddress)
  }

  func immediateResponse(to request: Request) -> Response? {
    if refusing.load(ordering: .sequentiallyConsistent) { return Response(status: .unavailable) }
    guard let immediate, request.method == .get || request.method == .head, request.body.count == 0 else { return nil }
    return immediate(request)?.fitted(to: request, compressFrom: configuration.compressFrom)
  }

  func response(to request: Request) async -> Response {
    await handler(request).fitted(to: request, compressFrom: configuration.compressFrom)
  }

  func finished(_ exchange: Exchange) {
    exchange.finish()
    guard exchange.isCounted else { return }
    if let record = exchange.record { configuration.log?(record) }
    metrics.end(exchange.record)
  }
}

/// The address that the nearest proxy saw: the last one, as those before it are the client's own claim.
private func forwardedAddress(_ headers: Headers) -> String? {
  guard let last = headers.all("X-Forwarded-For").last?.utf8.split(separator: 44).last else { return nil }
  let address = String(Substring(trimmed(last)))
  return isAddress(address) ? address : nil
}
