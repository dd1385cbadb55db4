import Bytes
import CMicrohttpd

/// One request on its way through the server, and the answer to it.
///
/// Libmicrohttpd calls ``receive`` on the connection's own thread: once when the
/// headers are in, once for each piece of the body, once at its end, and once
/// more after the answer was awaited. The answer may come from any thread.
final class Exchange: @unchecked Sendable {
  private enum Phase { case headers, body, over }

  private enum Answer {
    case none
    /// The connection is suspended until it comes.
    case awaited(Handle)
    case ready(Response)
    case queued
  }

  private let server: Server
  let connection: Connection
  private let target: String
  private let answer = Lock(Answer.none)

  // Only the connection's own thread touches these.
  private var phase = Phase.headers
  private var request: Request?
  private var body: BodyIntake?
  private var started = now()
  private var outflow: Outflow?
  private(set) var record: AccessRecord?

  init(server: Server, connection: Connection, target: String) {
    self.server = server
    self.connection = connection
    self.target = target
  }

  /// Whether the request got as far as having headers.
  var isCounted: Bool { phase != .headers }

  func receive(
    _ handle: Handle, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>, data: UnsafePointer<CChar>?,
    count: inout Int
  ) -> MHD_Result {
    switch phase {
    case .headers:
      phase = .body
      server.metrics.begin()
      return receiveHeaders(handle, method: String(cString: method), version: String(cString: version))
    case .body where count > 0:
      defer { count = 0 }
      return receiveBody(data, count)
    case .body:
      phase = .over
      return respond(handle)
    case .over:
      return sendAnswer(handle)
    }
  }

  private func receiveHeaders(_ handle: Handle, method: String, version: String) -> MHD_Result {
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { return refuse(handle, .badRequest) }
    guard let headers = HeaderReader(handle) else { return refuse(handle, .badRequest) }
    guard let method = Method(rawValue: method) else { return refuse(handle, .unknownMethod) }
    guard let target = Target(target) else { return refuse(handle, .badRequest) }
    let request = server.request(method, target, Headers(checked: headers.fields), from: connection.address)
    let length = headers.contentLength ?? 0
    let intake = server.intake(of: request, length: length)
    // Answered before the body comes: libmicrohttpd closes the connection then.
    guard length <= intake.most else { return refuse(handle, .tooLarge) }
    self.request = request
    if headers.isChunked || length > 0 {
      body = intake
      connection.expectBody(true)
      connection.expect(by: now() + (server.configuration.bodyDeadline + intake.seconds) * 1_000_000_000)
    } else {
      connection.expectNothing()
    }
    return .YES
  }

  private func receiveBody(_ data: UnsafePointer<CChar>?, _ count: Int) -> MHD_Result {
    guard let data, let body else { return .NO }
    // Too late for an answer: a chunked body over the limit is cut off.
    return data.withMemoryRebound(to: UInt8.self, capacity: count) { body.take($0, count) } ? .YES : .NO
  }

  /// The request is whole.
  private func respond(_ handle: Handle) -> MHD_Result {
    connection.expectBody(false)
    connection.expectNothing()
    started = now()
    takeBody()
    guard let request else { return .NO }
    if let response = server.immediateResponse(to: request) { return queue(response, handle) }
    // Suspended before the task exists: it could be done before we are asleep.
    answer.withLock { $0 = .awaited(handle) }
    handle.suspend()
    Task(executorPreference: server.configuration.executor) { [server] in
      self.take(await server.response(to: request))
    }
    return .YES
  }

  private func takeBody() {
    if let bytes = body?.finish() { request?.body = bytes }
    request?.bodyFault = body?.fault
    body = nil
  }

  /// Takes the answer unless there is one already, which happens when the server stopped waiting.
  func take(_ response: Response) {
    let isTaken = answer.withLock { answer in
      guard case .awaited(let handle) = answer else { return false }
      answer = .ready(response)
      // Under the lock, since the connection may be gone right after.
      handle.resume()
      return true
    }
    if !isTaken { response.isLost() }
  }

  private func sendAnswer(_ handle: Handle) -> MHD_Result {
    let response: Response? = answer.withLock { answer in
      guard case .ready(let response) = answer else { return nil }
      answer = .queued
      return response
    }
    guard let response else { return .NO }
    return queue(response, handle)
  }

  private func refuse(_ handle: Handle, _ status: Status) -> MHD_Result {
    var response = server.configuration.refusal(status)
    response.status = status
    response.headers["Connection"] = "close"
    return queue(response, handle)
  }

  private func queue(_ response: Response, _ handle: Handle) -> MHD_Result {
    connection.expectNothing()
    phase = .over
    let isHead = request?.method == .head
    var sending = Sending(connection: connection, handle: handle, executor: server.configuration.executor)
    let result = sending.queue(response, isHead: isHead, isClosing: server.isDraining)
    outflow = sending.outflow
    connection.send(outflow)
    record = AccessRecord(
      method: request?.method, route: response.routeLabel, status: response.status, bytes: isHead ? 0 : sending.count,
      microseconds: (now() - started) / 1000)
    return result
  }

  /// The request is over, well or not.
  func finish() {
    if let outflow { record?.bytes = outflow.sent }
    if case .ready(let response) = answer.withLock({ $0 }) { response.isLost() }
    // Cut on, so that the writer of a body that nobody reads stops.
    outflow?.leave()
  }

  /// The server stops and waits no longer.
  func abandon() {
    take(Response(status: .unavailable, headers: ["Connection": "close"]))
    connection.abandon()
  }
}

extension Response {
  /// It will never be sent. A listener has to know, so that nobody goes on sending to it.
  fileprivate func isLost() {
    if case .events(let stream) = body { stream.leave() }
  }
}
