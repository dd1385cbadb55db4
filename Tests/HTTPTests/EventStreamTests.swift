import Bytes
import HTTP
import Testing

@Suite struct EventStreamTests {
  private let head = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"

  @Test func aListenerHearsWhatIsSentBeforeAndAfterItCame() async throws {
    let stream = EventStream()
    stream.send(event: "hello", data: "early")
    try await serving(handler: { _ in Response(body: .events(stream)) }) { server in
      let (port, head) = (server.port, head)
      let text = try await onThread {
        let wire = try Wire(port: port)
        wire.send(head)
        guard wire.read(until: "event: hello\ndata: early\n\n") else { return wire.text }
        stream.send(data: "to\nlinjer", id: "7")
        guard wire.read(until: "id: 7\ndata: to\ndata: linjer\n\n") else { return wire.text }
        stream.close()
        return wire.read(until: "\r\n0\r\n") ? "whole" : wire.text
      }
      #expect(text == "whole")
    }
  }

  @Test func theAnswerSaysWhatItIs() async throws {
    let stream = EventStream()
    stream.close()
    try await serving(handler: { _ in Response(body: .events(stream)) }) { server in
      let reply = try await server.ask("GET", "/")
      #expect(reply.headers["Content-Type"] == "text/event-stream")
      #expect(reply.headers["Cache-Control"] == "no-store")
    }
  }

  @Test func anEventNameCanNotBeginAnotherLine() {
    #expect(EventStream.encoded(event: "a\ndata: b\r", data: "").text == "event: adata: b\ndata: \n\n")
  }

  @Test func aListenerThatLeavesIsNoticed() async throws {
    let (left, leave) = AsyncStream<Void>.makeStream()
    try await serving(handler: { _ in
      let stream = EventStream(onClose: { leave.finish() })
      stream.send(data: "hello")
      return Response(body: .events(stream))
    }) { server in
      let (port, head) = (server.port, head)
      try await onThread {
        let wire = try Wire(port: port)
        wire.send(head)
        _ = wire.read(until: "hello")
      }
      for await _ in left {}
    }
  }

  @Test func aListenerThatDoesNotKeepUpIsDropped() async throws {
    let (left, leave) = AsyncStream<Void>.makeStream()
    let stream = EventStream(limit: 8, onClose: { leave.finish() })
    stream.send(data: "hello")
    try await serving(handler: { _ in Response(body: .events(stream)) }) { server in
      let (port, head) = (server.port, head)
      let wire = try await onThread {
        let wire = try Wire(port: port, receiveBuffer: 4_096)
        wire.send(head)
        _ = wire.read(until: "hello")
        return Kept(wire)
      }
      let large = EventStream.encoded(data: String(repeating: "x", count: 1_000_000))
      while stream.isOpen {
        stream.send(large)
        await Task.yield()
      }
      for await _ in left {}
      _ = wire
    }
  }

  @Test func sendingToAClosedStreamDoesNothing() {
    let stream = EventStream()
    stream.close()
    stream.send(data: "late")
  }

  @Test func manyThreadsMaySend() async throws {
    let stream = EventStream(limit: 10_000)
    try await serving(handler: { _ in Response(body: .events(stream)) }) { server async throws in
      let (port, head) = (server.port, head)
      async let count = onThread {
        let wire = try Wire(port: port)
        wire.send(head)
        _ = wire.read(until: "\r\n0\r\n")
        return Reply(wire.received).chunks.ranges(of: "data: x\n\n").count
      }
      await withTaskGroup { group in
        for _ in 0..<4 { group.addTask { for _ in 0..<500 { stream.send(data: "x") } } }
      }
      stream.close()
      #expect(try await count == 2_000)
    }
  }
}

/// A connection kept open by a test.
final class Kept: @unchecked Sendable {
  let wire: Wire
  init(_ wire: Wire) { self.wire = wire }
}
