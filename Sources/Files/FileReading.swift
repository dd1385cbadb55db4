import Bytes
import Database
import Glibc
import HTTP

// How files are read again: in pieces, in the same little memory however large they are.

extension FileStore {
  package static let pieceLength = 128 * 1024

  /// Gives the file piece by piece.
  ///
  /// - Throws: ``FileStoreProblem`` when it is not there, as after a copy that lacks it.
  package func read(_ hash: FileHash, piece: (Bytes) async throws -> Void) async throws {
    let file = try await open(hash)
    while true {
      let bytes = try await executor.run { try file.next(Self.pieceLength) }
      if bytes.count == 0 { return }
      try await piece(bytes)
    }
  }

  /// A file that somebody stops naming while another begins to is away for a moment.
  private func open(_ hash: FileHash) async throws -> OpenFile {
    for _ in 0..<5 {
      if let file = try? await executor.run({ try OpenFile(self.path(of: hash)) }) { return file }
      try await Task.sleep(for: .milliseconds(20))
    }
    return try await executor.run { try OpenFile(self.path(of: hash)) }
  }

  /// Whether it is there and as long as it should be.
  package func has(_ hash: FileHash, size: Int) async throws -> Bool {
    try await executor.run {
      var about = stat()
      return stat(self.path(of: hash), &about) == 0 && about.st_size == size
    }
  }

  /// The file as an answer, to be saved or, for a picture of ours, shown.
  ///
  /// The headers say what it is from our own table, that nobody is to guess, and
  /// that nothing in it may run.
  package func response(_ hash: FileHash, as kind: FileKind, named name: String, isShown: Bool = false) -> Response {
    var response = Response(
      body: .stream { writer in try await self.read(hash) { try await writer.write($0) } })
    response.headers["Content-Type"] = kind.mediaType
    response.headers["Content-Disposition"] = disposition(name, isShown: isShown && kind.isPicture)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    // Asked for each time: what is withdrawn is gone, and who has left is out.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["ETag"] = "\"\(hash.hex.prefix(32))\""
    return response
  }
}

/// RFC 6266: a name that every program reads, and the real one beside it.
func disposition(_ name: String, isShown: Bool) -> String {
  let plain = String(
    String.UnicodeScalarView(
      name.unicodeScalars.map { 0x20..<0x7F ~= $0.value && !"\"\\%;".unicodeScalars.contains($0) ? $0 : "_" }))
  let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  var escaped: [UInt8] = []
  for byte in name.utf8 {
    if kept.contains(byte) {
      escaped.append(byte)
    } else {
      escaped += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  let way = isShown ? "inline" : "attachment"
  return "\(way); filename=\"\(plain)\"; filename*=UTF-8''\(String(decoding: escaped, as: UTF8.self))"
}

/// A file that is read from beginning to end, by one task.
private final class OpenFile: @unchecked Sendable {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileStoreProblem("opening a kept file") }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Empty at the end.
  func next(_ most: Int) throws -> Bytes {
    let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      repeat { count = Glibc.read(descriptor, buffer.baseAddress, most) } while count < 0 && errno == EINTR
      isBroken = count < 0
      count = max(count, 0)
    }
    if isBroken { throw FileStoreProblem("reading a kept file") }
    return Bytes(piece)
  }

  private var isBroken = false
}
