import Bytes
import HTTP

/// An answer as it came over the line.
struct Reply: Sendable {
  let status: Int
  let headers: Headers
  let body: [UInt8]
  /// All of it.
  let text: String
  let isClosed: Bool

  init(_ bytes: [UInt8], isClosed: Bool = true) {
    text = String(decoding: bytes, as: UTF8.self)
    self.isClosed = isClosed
    let end = bytes.indices.first { bytes[$0...].starts(with: "\r\n\r\n".utf8) } ?? bytes.count
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    var headers = Headers()
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers.append(String(parts[0]), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
    }
    self.headers = headers
    body = Array(bytes.dropFirst(end + 4))
  }

  /// The body put together from its chunks, as far as they came.
  var chunks: String {
    var (joined, rest) = ([UInt8](), body[...])
    while let end = rest.firstIndex(of: 13), let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16),
      size > 0
    {
      rest = rest[(end + 2)...]
      joined += rest.prefix(size)
      rest = rest.dropFirst(size + 2)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  var bodyText: String { String(decoding: body, as: UTF8.self) }
}

extension Server {
  /// Sends the bytes and reads until the server closes.
  func answer(to bytes: [UInt8]) async throws -> Reply {
    let port = port
    return try await onThread {
      let wire = try Wire(port: port)
      wire.send(bytes)
      let isClosed = wire.readToEnd()
      return Reply(wire.received, isClosed: isClosed)
    }
  }

  func answer(to text: String) async throws -> Reply { try await answer(to: Array(text.utf8)) }

  /// Asks politely, with these header lines besides.
  func ask(_ method: String = "GET", _ target: String, _ lines: [String] = [], body: String = "") async throws -> Reply
  {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    if !body.isEmpty { head += "Content-Length: \(body.utf8.count)\r\n" }
    for line in lines { head += line + "\r\n" }
    return try await answer(to: head + "\r\n" + body)
  }
}

/// Runs a server for as long as the body does.
func serving<Result>(
  _ configure: (inout Server.Configuration) -> Void = { _ in }, handler: @escaping Server.Handler,
  immediate: (@Sendable (Request) -> Response?)? = nil, _ body: (Server) async throws -> Result
) async throws -> Result {
  var configuration = Server.Configuration()
  configuration.graceSeconds = 1
  configure(&configuration)
  let server = Server(configuration, handler: handler, immediate: immediate)
  try server.start()
  do {
    let result = try await body(server)
    await server.stop()
    return result
  } catch {
    await server.stop()
    throw error
  }
}

/// Tells what came in, for tests that do not care.
let echo: Server.Handler = { request in
  .text("\(request.method.rawValue) \(request.segments) \(request.body.text)")
}
