import CMicrohttpd
import Glibc

/// A socket that takes connections.
struct ListeningSocket {
  let descriptor: Int32
  let port: Int
  let isVersion6: Bool

  init(host: String, port: Int) throws(Server.StartError) {
    guard (0...65_535).contains(port) else { throw .address("\(host):\(port)") }
    isVersion6 = host.contains(":")
    descriptor = socket(isVersion6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue) | openFlags, 0)
    guard descriptor >= 0 else { throw .socket(errno) }
    do throws(Server.StartError) {
      var on: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
      try bindSocket(descriptor, host: host, port: UInt16(truncatingIfNeeded: port))
      guard listen(descriptor, 4096) == 0 else { throw .socket(errno) }
      self.port = boundPort(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
  }
}

/// Does not block, and is not passed on to programs that are started.
private let openFlags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

private func bindSocket(_ descriptor: Int32, host: String, port: UInt16) throws(Server.StartError) {
  if host.contains(":") {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { throw .address(host) }
    guard bindAddress(descriptor, &address) else { throw .socket(errno) }
  } else {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { throw .address(host) }
    guard bindAddress(descriptor, &address) else { throw .socket(errno) }
  }
}

private func bindAddress<Address>(_ descriptor: Int32, _ address: inout Address) -> Bool {
  withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) == 0
    }
  }
}

private func boundPort(_ descriptor: Int32) -> Int {
  var address = sockaddr_in6()  // the port stands in the same place in both kinds
  var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
  _ = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
  }
  return Int(UInt16(bigEndian: address.sin6_port))
}

/// The address as people write it.
func text(of address: UnsafePointer<sockaddr>) -> String {
  var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
  if Int32(address.pointee.sa_family) == AF_INET6 {
    address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
      var number = pointer.pointee.sin6_addr
      inet_ntop(AF_INET6, &number, &text, socklen_t(text.count))
    }
  } else {
    address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
      var number = pointer.pointee.sin_addr
      inet_ntop(AF_INET, &number, &text, socklen_t(text.count))
    }
  }
  let written = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return written.hasPrefix("::ffff:") ? String(written.dropFirst(7)) : written
}

/// Whether the text is an address as people write it.
func isAddress(_ text: String) -> Bool {
  var (four, six) = (in_addr(), in6_addr())
  return inet_pton(AF_INET, text, &four) == 1 || inet_pton(AF_INET6, text, &six) == 1
}
