import CMicrohttpd
import Glibc

/// Reads the header fields of a request and refuses what libmicrohttpd lets
/// through although servers disagree on it: that is how requests are smuggled.
struct HeaderReader {
  private(set) var fields: [(name: String, value: String)] = []
  /// Bytes the body is said to have. Nil where none is coming or its length is not told.
  private(set) var contentLength: Int?
  private(set) var isChunked = false
  private var hosts = 0
  private var isBroken = false

  /// Nil for a request that must be refused.
  init?(_ handle: Handle) {
    fields.reserveCapacity(16)
    withUnsafeMutablePointer(to: &self) { reader in
      _ = MHD_get_connection_values_n(
        handle.pointer, .HEADER_KIND,
        { reader, _, name, nameLength, value, valueLength in
          guard let reader, let name else { return .NO }
          return reader.assumingMemoryBound(to: HeaderReader.self).pointee.read(
            UnsafeRawBufferPointer(start: name, count: nameLength),
            UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueLength)) ? .YES : .NO
        }, reader)
    }
    guard !isBroken, hosts == 1, contentLength == nil || !isChunked else { return nil }
  }

  private mutating func read(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    let name = String(decoding: name, as: UTF8.self)
    isBroken = isBroken || !isToken(name.utf8) || value.contains { $0 < 32 && $0 != 9 || $0 == 127 }
    switch name.utf8.count {
    case 4 where sameName(name, "Host"): readHost(value)
    case 14 where sameName(name, "Content-Length"): readLength(value)
    case 17 where sameName(name, "Transfer-Encoding"): readEncoding(value)
    default: break
    }
    fields.append((name, String(decoding: value, as: UTF8.self)))
    return !isBroken
  }

  private mutating func readHost(_ value: UnsafeRawBufferPointer) {
    hosts += 1
    isBroken = isBroken || value.isEmpty || !value.allSatisfy(isHostByte)
  }

  private mutating func readLength(_ value: UnsafeRawBufferPointer) {
    let isNumber = (1...18).contains(value.count) && value.allSatisfy { $0 >= 48 && $0 <= 57 }
    isBroken = isBroken || contentLength != nil || !isNumber
    if !isBroken { contentLength = value.reduce(0) { $0 * 10 + Int($1 - 48) } }
  }

  private mutating func readEncoding(_ value: UnsafeRawBufferPointer) {
    let isPlain = value.count == 7 && zip(value, "chunked".utf8).allSatisfy { lowercase($0) == $1 }
    isBroken = isBroken || isChunked || !isPlain
    isChunked = true
  }
}

private func isHostByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 48...58, 65...91, 93, 95, 97...122, 45, 46: true  // 0-9 : A-Z [ ] _ a-z - .
  default: false
  }
}
