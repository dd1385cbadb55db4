import HTTP
import Testing

@Suite struct MalformedTests {
  /// Each is refused with 4xx or 5xx, and the connection is closed so that what follows is not read as a request.
  @Test(arguments: [
    ("no Host", "GET / HTTP/1.1\r\n\r\n", [400]),
    ("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
    ("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", [400]),
    ("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", [400]),
    (
      "length and chunks",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
      [400]
    ),
    ("two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nABCDE", [400]),
    ("two equal lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nABCDE", [400]),
    ("length list", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5, 5\r\n\r\nABCDE", [400]),
    ("length +5", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\nABCDE", [400]),
    ("length -5", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\nABCDE", [400]),
    ("length 0x5", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x5\r\n\r\nABCDE", [400]),
    ("huge length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\nABCDE", [400, 413]),
    ("xchunked", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n5\r\nABCDE\r\n0\r\n\r\n", [400]),
    (
      "identity, chunked",
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity, chunked\r\n\r\n5\r\nABCDE\r\n0\r\n\r\n", [400]
    ),
    (
      "two encodings",
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]
    ),
    ("chunk -5", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nABCDE\r\n0\r\n\r\n", [400]),
    ("chunk 0x5", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nABCDE\r\n0\r\n\r\n", [400]),
    (
      "huge chunk",
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nABCDE\r\n0\r\n\r\n",
      [400, 413]
    ),
    ("space before the colon", "GET / HTTP/1.1\r\nHost: x\r\nX-A : b\r\n\r\n", [400]),
    ("control byte in a value", "GET / HTTP/1.1\r\nHost: x\r\nX-A: b\u{1}c\r\n\r\n", [400]),
    ("control byte in a name", "GET / HTTP/1.1\r\nHost: x\r\nX\u{1}A: b\r\n\r\n", [400]),
    ("%00 in the path", "GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    ("broken escape in the path", "GET /a%zz HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    ("path that is not UTF-8", "GET /a%ff HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    ("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    ("asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    ("version 3.7", "GET / HTTP/3.7\r\nHost: x\r\n\r\n", [400, 505]),
    ("unknown method", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", [501]),
    ("lower-case method", "get / HTTP/1.1\r\nHost: x\r\n\r\n", [501]),
    ("long target", "GET /\(String(repeating: "a", count: 60_000)) HTTP/1.1\r\nHost: x\r\n\r\n", [414]),
    ("long header", "GET / HTTP/1.1\r\nHost: x\r\nX-A: \(String(repeating: "a", count: 60_000))\r\n\r\n", [431]),
    (
      "many headers",
      "GET / HTTP/1.1\r\nHost: x\r\n\((0..<2000).map { "X-\($0): b\r\n" }.joined())\r\n", [431]
    ),
  ])
  func isRefusedAndClosed(name: String, request: String, statuses: [Int]) async throws {
    try await serving(handler: echo) { server in
      let reply = try await server.answer(to: request)
      #expect(statuses.contains(reply.status), "\(name): \(reply.text)")
      #expect(reply.isClosed, "\(name)")
      #expect(!reply.text.contains("200 OK"), "\(name)")
    }
  }

  @Test func whatIsNoHTTPAtAllIsClosed() async throws {
    try await serving(handler: echo) { server in
      let reply = try await server.answer(to: [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 13, 10, 13, 10])
      #expect(reply.isClosed)
      #expect(!reply.text.contains("200 OK"))
    }
  }

  @Test func aNULEndsAHeaderValueAndDoesNoHarm() async throws {
    try await serving(handler: { .text($0.headers["X-A"] ?? "") }) { server in
      let reply = try await server.answer(
        to: "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: b\0c\r\n\r\n")
      #expect(reply.status == 400 || reply.bodyText == "b")
    }
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    try await serving(handler: echo) { server in
      let one = "GET /one HTTP/1.1\r\nHost: x\r\n\r\n"
      let two = "POST /two HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"
      let three = "GET /three HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      let text = try await server.answer(to: one + two + three).text
      let places = try ["[\"one\"]", "[\"two\"] hi", "[\"three\"]"].map {
        try #require(text.firstRange(of: $0)).lowerBound
      }
      #expect(places == places.sorted())
    }
  }
}
