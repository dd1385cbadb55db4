import Bytes
import CZlib
import HTTP
import Testing

@Suite struct AnswerTests {
  static let page = String(repeating: "<p>En barriere, beskrevet af dem der møder den.</p>\n", count: 100)

  static let pages: Server.Handler = { request in
    var response = Response.text(page)
    response.headers["Content-Type"] = "text/html; charset=utf-8"
    response.headers["ETag"] = "\"v1\""
    return response
  }

  @Test func headIsAnsweredLikeGetWithoutABody() async throws {
    try await serving(handler: Self.pages) { server in
      let reply = try await server.ask("HEAD", "/")
      #expect(reply.status == 200)
      #expect(reply.headers["Content-Length"] == String(Self.page.utf8.count))
      #expect(reply.body.isEmpty)
    }
  }

  @Test(arguments: ["\"v1\"", "W/\"v1\"", "\"v0\", \"v1\"", "*"])
  func whatTheClientHasIsNotSentAgain(known: String) async throws {
    try await serving(handler: Self.pages) { server in
      let reply = try await server.ask("GET", "/", ["If-None-Match: \(known)"])
      #expect(reply.status == 304)
      #expect(reply.headers["ETag"] == "\"v1\"")
      #expect(reply.body.isEmpty)
    }
  }

  @Test func anotherVersionIsSent() async throws {
    try await serving(handler: Self.pages) { server async throws in
      #expect(try await server.ask("GET", "/", ["If-None-Match: \"v10\""]).status == 200)
    }
  }

  @Test func aPageIsCompressedForThoseWhoAcceptIt() async throws {
    try await serving(handler: Self.pages) { server in
      let reply = try await server.ask("GET", "/", ["Accept-Encoding: br, gzip;q=0.8"])
      #expect(reply.headers["Content-Encoding"] == "gzip")
      #expect(reply.headers["Vary"] == "Accept-Encoding")
      #expect(reply.headers["ETag"] == "W/\"v1\"")
      #expect(reply.body.count < Self.page.utf8.count / 4)
      #expect(inflated(reply.body) == Self.page)
    }
  }

  @Test(arguments: ["br", "gzip;q=0", "gzip; q=0.000", "identity"])
  func aPageIsSentPlainToOthers(accepted: String) async throws {
    try await serving(handler: Self.pages) { server in
      let reply = try await server.ask("GET", "/", ["Accept-Encoding: \(accepted)"])
      #expect(reply.headers["Content-Encoding"] == nil)
      #expect(reply.headers["Vary"] == "Accept-Encoding")
      #expect(reply.bodyText == Self.page)
    }
  }

  @Test func compressedBytesCanBeReadAgain() {
    for (size, level) in [(0, 1), (1, 9), (100_000, 4), (1_000_000, 9)] {
      var seed = UInt32(size)
      let bytes = (0..<size).map { _ -> UInt8 in
        seed = seed &* 1_664_525 &+ 1_013_904_223
        return UInt8(97 + (seed >> 24) % 26)
      }
      let compressed = gzip(Bytes(bytes), level: level)
      let packed = withExtendedLifetime(compressed) { Array(compressed.buffer) }
      #expect(inflated(packed) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func aCookieComesBackAsItWasSet() async throws {
    let value = "æ; Path=/evil\r\nSet-Cookie: a=b \"q\" %41"
    try await serving(handler: { request in
      if let value = request.cookies["name"] { return .text(value) }
      var response = Response()
      response.setCookie(Cookie(name: "name", value: value, maxAge: 60))
      return response
    }) { server in
      let cookie = try #require(try await server.ask("GET", "/").headers["Set-Cookie"])
      #expect(cookie.hasSuffix("; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax"))
      let pair = try #require(cookie.split(separator: ";").first)
      #expect(try await server.ask("GET", "/", ["Cookie: other=1; \(pair)"]).bodyText == value)
    }
  }

  @Test func aHeaderCanNotBeginALineOfItsOwn() async throws {
    try await serving(handler: { request in
      var response = Response.redirect(to: "/a\r\nX-Evil: 1\0")
      response.headers.append("X-Bad\r\nX-Evil", "1")
      return response
    }) { server in
      let reply = try await server.ask("GET", "/")
      #expect(reply.status == 303)
      #expect(reply.headers["X-Evil"] == nil)
      #expect(reply.headers["Location"] == "/aX-Evil: 1")
    }
  }

  @Test func noContentHasNoBody() async throws {
    try await serving(handler: { _ in .text("never", status: .noContent) }) { server in
      let reply = try await server.ask("GET", "/")
      #expect(reply.status == 204)
      #expect(reply.body.isEmpty)
    }
  }

  @Test func whatIsAtHandIsAnsweredWithoutTheHandler() async throws {
    try await serving(
      handler: { _ in .text("handler") }, immediate: { $0.segments == ["asset"] ? .text("asset") : nil }
    ) { server async throws in
      #expect(try await server.ask("GET", "/asset").bodyText == "asset")
      #expect(try await server.ask("GET", "/page").bodyText == "handler")
      #expect(try await server.ask("POST", "/asset", body: "x").bodyText == "handler")
    }
  }
}

/// The bytes of a gzip file, unpacked, as text.
private func inflated(_ bytes: [UInt8]) -> String? {
  var stream = z_stream()
  guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: 2_000_000)
  let result = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      return inflate(&stream, Z_FINISH)
    }
  }
  guard result == Z_STREAM_END else { return nil }
  return String(decoding: output[..<Int(stream.total_out)], as: UTF8.self)
}
