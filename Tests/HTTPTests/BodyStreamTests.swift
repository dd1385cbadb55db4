import Bytes
import HTTP
import Synchronization
import Testing

@Suite struct BodyStreamTests {
  @Test func aStreamedBodyArrivesWhole() async throws {
    try await serving(handler: { _ in
      Response(
        body: .stream { writer in
          for line in 0..<10_000 { try await writer.write("line \(line)\n") }
        })
    }) { server in
      let reply = try await server.ask("GET", "/")
      #expect(reply.headers["Transfer-Encoding"] == "chunked")
      #expect(reply.chunks == (0..<10_000).map { "line \($0)\n" }.joined())
      #expect(reply.text.hasSuffix("0\r\n\r\n"))
    }
  }

  @Test func theWriterWaitsForASlowReader() async throws {
    let written = Atomic(0)
    let size = 50_000_000
    try await serving(handler: { _ in
      Response(
        body: .stream { writer in
          let piece = Bytes([UInt8](repeating: 120, count: 50_000))
          for _ in 0..<size / piece.count {
            try await writer.write(piece)
            written.add(piece.count, ordering: .relaxed)
          }
        })
    }) { server in
      let port = server.port
      let (early, received) = try await onThread {
        let wire = try Wire(port: port, receiveBuffer: 4_096)
        wire.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        _ = wire.read(until: "xxx")
        let early = written.load(ordering: .relaxed)
        _ = wire.readToEnd()
        return (early, wire.received.count)
      }
      // What the kernel buffers on both sides, and the writer's own bound.
      #expect(early < 10_000_000)
      #expect(received > size)
    }
  }

  @Test func aWriterIsToldThatTheClientLeft() async throws {
    let (left, leave) = AsyncStream<Void>.makeStream()
    try await serving(handler: { _ in
      Response(
        body: .stream { writer in
          do {
            while true { try await writer.write("more ") }
          } catch is BodyWriter.ClientLeft {
            leave.finish()
          }
        })
    }) { server in
      let port = server.port
      try await onThread {
        let wire = try Wire(port: port)
        wire.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        _ = wire.read(until: "more more")
      }
      for await _ in left {}
    }
  }

  @Test func aBodyThatFailsIsCutOff() async throws {
    struct Failure: Error {}
    try await serving(handler: { _ in
      Response(
        body: .stream { writer in
          try await writer.write("half")
          throw Failure()
        })
    }) { server in
      // Often, since it depends on who is faster: the one who fails or the one who sends.
      for _ in 0..<100 {
        let reply = try await server.answer(to: "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(reply.isClosed)
        #expect(!reply.text.hasSuffix("0\r\n\r\n"))
      }
    }
  }

  @Test func aHeadDoesNotStartTheBody() async throws {
    try await serving(handler: { _ in
      Response(body: .stream { _ in Issue.record("started") })
    }) { server in
      let reply = try await server.ask("HEAD", "/")
      #expect(reply.status == 200)
      #expect(reply.body.isEmpty)
    }
  }
}
