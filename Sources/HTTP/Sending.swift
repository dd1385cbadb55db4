import Bytes
import CMicrohttpd

/// Hands a response over to libmicrohttpd.
struct Sending {
  let connection: Connection
  let handle: Handle
  let executor: (any TaskExecutor)?
  /// Bytes of a body whose length is known.
  private(set) var count = 0
  /// Where the body comes from if its length is not known.
  private(set) var outflow: Outflow?

  init(connection: Connection, handle: Handle, executor: (any TaskExecutor)?) {
    self.connection = connection
    self.handle = handle
    self.executor = executor
  }

  mutating func queue(_ response: Response, isHead: Bool, isClosing: Bool) -> MHD_Result {
    guard let reply = reply(to: response.body, isHead: isHead) else { return .NO }
    defer { MHD_destroy_response(reply) }
    // Libmicrohttpd would send a last chunk even to HEAD.
    if isHead, outflow != nil { mhdshim_no_chunks(reply) }
    for field in response.headers.fields { MHD_add_response_header(reply, field.name, field.value) }
    if case .events(let stream) = response.body {
      addEventHeaders(reply)
      if isClosing { stream.close() }
    }
    if isClosing { MHD_add_response_header(reply, "Connection", "close") }
    return MHD_queue_response(handle.pointer, UInt32(clamping: response.status.code), reply)
  }

  private mutating func reply(to body: Response.Body, isHead: Bool) -> OpaquePointer? {
    switch body {
    case .empty: return MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT)
    case .bytes(let bytes): return reply(bytes)
    case .stream(let produce):
      let writer = BodyWriter()
      writer.outflow.attach(to: handle)
      if !isHead { start(produce, writer) }
      return reply(from: writer.outflow) { writer.outflow.leave() }
    case .events(let stream):
      stream.attach(to: connection, handle: handle)
      return reply(from: stream.outflow) { stream.leave() }
    }
  }

  private mutating func reply(_ bytes: Bytes) -> OpaquePointer? {
    count = bytes.count
    return MHD_create_response_from_buffer_with_free_callback_cls(
      bytes.count, UnsafeMutableRawPointer(mutating: bytes.start),
      { Unmanaged<Bytes>.fromOpaque($0!).release() }, Unmanaged.passRetained(bytes).toOpaque())
  }

  private func start(_ produce: @escaping @Sendable (BodyWriter) async throws -> Void, _ writer: BodyWriter) {
    Task(executorPreference: executor) {
      do {
        try await produce(writer)
        writer.outflow.end(.finished)
      } catch {
        writer.outflow.end(.failed)
      }
    }
  }

  private mutating func reply(from outflow: Outflow, onEnd: @escaping @Sendable () -> Void) -> OpaquePointer? {
    self.outflow = outflow
    return MHD_create_response_from_callback(
      UInt64.max, 1024,
      { source, _, destination, capacity in
        Unmanaged<Source>.fromOpaque(source!).takeUnretainedValue().outflow.read(
          into: destination!, capacity: capacity, limit: BodyWriter.limit / 2)
      },
      Unmanaged.passRetained(Source(outflow, onEnd)).toOpaque(),
      { Unmanaged<Source>.fromOpaque($0!).takeRetainedValue().onEnd() })
  }

  private func addEventHeaders(_ reply: OpaquePointer) {
    MHD_add_response_header(reply, "Content-Type", "text/event-stream")
    MHD_add_response_header(reply, "Cache-Control", "no-store")
    // Tells nginx to pass each event on at once.
    MHD_add_response_header(reply, "X-Accel-Buffering", "no")
  }
}

/// What libmicrohttpd holds while it sends a body of unknown length.
private final class Source: Sendable {
  let outflow: Outflow
  let onEnd: @Sendable () -> Void

  init(_ outflow: Outflow, _ onEnd: @escaping @Sendable () -> Void) {
    self.outflow = outflow
    self.onEnd = onEnd
  }
}
