import Glibc
import HTTP
import Testing

@Suite struct LimitTests {
  @Test func aBodyThatSaysItIsTooLargeIsAnswered413() async throws {
    try await serving({ $0.bodyLimit = 10 }, handler: echo) { server in
      let reply = try await server.answer(to: "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n")
      #expect(reply.status == 413)
      #expect(reply.isClosed)
    }
  }

  @Test func aChunkedBodyThatGrowsTooLargeIsCut() async throws {
    try await serving({ $0.bodyLimit = 10 }, handler: echo) { server in
      let reply = try await server.answer(
        to:
          "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n12345678\r\n0\r\n\r\n")
      #expect(reply.isClosed)
      #expect(!reply.text.contains("200 OK"))
    }
  }

  @Test func aBodyOfExactlyTheLimitArrivesWhole() async throws {
    try await serving({ $0.bodyLimit = 10 }, handler: echo) { server in
      #expect(try await server.ask("POST", "/", body: "1234567890").bodyText == "POST [] 1234567890")
      let chunked = try await server.answer(
        to:
          "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n5\r\n67890\r\n0\r\n\r\n"
      )
      #expect(chunked.bodyText == "POST [] 1234567890")
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\nX-A: ", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", "GET /aaa",
  ])
  func aClientThatDripsIsCutAtTheDeadline(start: String) async throws {
    try await serving(
      {
        $0.headerDeadline = 1
        $0.bodyDeadline = 1
      }, handler: echo
    ) { server in
      let port = server.port
      let seconds = try await onThread {
        let wire = try Wire(port: port, seconds: 1)
        let begin = time(nil)
        wire.send(start)
        // A byte each tenth of a second, so that the connection is never silent.
        while wire.send("b"), time(nil) - begin < 8 { usleep(100_000) }
        return time(nil) - begin
      }
      // Left to itself the client would have gone on for eight.
      #expect(seconds < 8)
    }
  }

  @Test func aClientThatSaysNothingIsCutAtTheDeadline() async throws {
    try await serving({ $0.headerDeadline = 1 }, handler: echo) { server async throws in
      #expect(try await server.answer(to: "").isClosed)
    }
  }

  @Test func anAddressGetsOnlySoManyConnections() async throws {
    try await serving({ $0.perAddressLimit = 2 }, handler: echo) { server in
      let port = server.port
      let isRefused = try await onThread {
        let first = try Wire(port: port)
        let second = try Wire(port: port)
        first.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        guard first.read(until: "200 OK"), second.read(until: "200 OK") else { return false }
        let third = try Wire(port: port)
        third.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        return third.readToEnd() && third.received.isEmpty
      }
      #expect(isRefused)
    }
  }
}
