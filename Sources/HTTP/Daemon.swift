import CMicrohttpd
import Glibc

/// Starts libmicrohttpd on the socket. The server must outlive the daemon.
func startDaemon(_ server: Server, on socket: ListeningSocket) -> OpaquePointer? {
  let context = Unmanaged.passUnretained(server).toOpaque()
  // Not MHD_USE_TURBO: with it a connection that is closed on an error may stay
  // open until something else happens on it, and it saves nothing measurable.
  var flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
  if socket.isVersion6 { flags |= MHD_USE_IPv6.rawValue }
  return withVaList(options(server.configuration, socket, context)) { options in
    MHD_start_daemon_va(flags, 0, nil, nil, handleRequest, context, options)
  }
}

private func options(
  _ configuration: Server.Configuration, _ socket: ListeningSocket, _ context: UnsafeMutableRawPointer
) -> [any CVarArg] {
  let handlers: [any CVarArg] = [
    code(.URI_LOG_CALLBACK), pointer(to: startExchange), OpaquePointer(context),
    code(.NOTIFY_COMPLETED), pointer(to: endExchange), OpaquePointer(context),
    code(.NOTIFY_CONNECTION), pointer(to: changeConnection), OpaquePointer(context),
    code(.UNESCAPE_CALLBACK), pointer(to: leaveEscaped), 0,
  ]
  var limits: [any CVarArg] = [
    code(.LISTEN_SOCKET), socket.descriptor,
    code(.THREAD_POOL_SIZE), UInt32(configuration.threads),
    code(.CONNECTION_LIMIT), UInt32(configuration.connectionLimit),
    code(.CONNECTION_TIMEOUT), UInt32(configuration.idleTimeout),
    code(.CONNECTION_MEMORY_LIMIT), configuration.headerLimit,
    code(.STRICT_FOR_CLIENT), Int32(1),
  ]
  if let most = configuration.perAddressLimit { limits += [code(.PER_IP_CONNECTION_LIMIT), UInt32(most)] }
  return handlers + limits + [code(.END)]
}

private func code(_ option: MHD_OPTION) -> any CVarArg { Int32(bitPattern: option.rawValue) }

private func pointer<Function>(to function: Function) -> any CVarArg {
  unsafeBitCast(function, to: OpaquePointer.self)
}

private func server(_ context: UnsafeMutableRawPointer) -> Server {
  Unmanaged<Server>.fromOpaque(context).takeUnretainedValue()
}

private func connection(_ handle: OpaquePointer) -> Connection? {
  mhdshim_context(handle).map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
}

private typealias Slot = UnsafeMutablePointer<UnsafeMutableRawPointer?>

/// A connection began or ended. Its slot holds our ``Connection``.
private let changeConnection:
  @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, Slot?, MHD_ConnectionNotificationCode) -> Void = {
    context, handle, slot, code in
    guard let context, let handle, let slot else { return }
    let server = server(context)
    if code == .CONNECTION_NOTIFY_STARTED {
      let connection = Connection(
        descriptor: mhdshim_fd(handle), address: mhdshim_addr(handle).map { text(of: $0) } ?? "",
        deadline: now() + server.configuration.headerDeadline * 1_000_000_000)
      slot.pointee = Unmanaged.passRetained(connection).toOpaque()
      server.opened(connection)
    } else if let raw = slot.pointee {
      slot.pointee = nil
      server.closed(Unmanaged<Connection>.fromOpaque(raw).takeRetainedValue())
    }
  }

/// The request line is there. The only place where the target is seen as it was sent.
private let startExchange:
  @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
    context, target, handle in
    guard let context, let target, let handle, let connection = connection(handle) else { return nil }
    let server = server(context)
    connection.expect(noLaterThan: now() + server.configuration.headerDeadline * 1_000_000_000)
    let exchange = Exchange(server: server, connection: connection, target: String(cString: target))
    connection.begin(exchange)
    return Unmanaged.passRetained(exchange).toOpaque()
  }

private let handleRequest: MHD_AccessHandlerCallback = { _, handle, _, method, version, data, count, slot in
  guard let handle, let method, let version, let count, let raw = slot?.pointee else { return .NO }
  return Unmanaged<Exchange>.fromOpaque(raw).takeUnretainedValue().receive(
    Handle(pointer: handle), method: method, version: version, data: data, count: &count.pointee)
}

/// The request is over, well or not.
private let endExchange:
  @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, Slot?, MHD_RequestTerminationCode) -> Void = {
    context, _, slot, _ in
    guard let context, let raw = slot?.pointee else { return }
    slot?.pointee = nil
    let server = server(context)
    let exchange = Unmanaged<Exchange>.fromOpaque(raw).takeRetainedValue()
    exchange.connection.end()
    let configuration = server.configuration
    exchange.connection.expect(by: now() + (configuration.idleTimeout + configuration.headerDeadline) * 1_000_000_000)
    server.finished(exchange)
  }

/// Escapes stay: a path is split first and decoded afterwards.
private let leaveEscaped:
  @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?) -> Int = {
    _, _, text in text.map { strlen($0) } ?? 0
  }
