import CMicrohttpd

/// A connection as libmicrohttpd knows it. Valid until the request on it is over.
struct Handle: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Sets the connection aside. Only on its own thread, from within a callback.
  func suspend() { MHD_suspend_connection(pointer) }

  /// Takes it up again. From any thread, once for each `suspend`.
  func resume() { MHD_resume_connection(pointer) }
}
