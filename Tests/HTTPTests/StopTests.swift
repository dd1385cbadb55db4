import HTTP
import Testing

@Suite struct StopTests {
  @Test func aRequestInFlightIsAnsweredBeforeTheServerStops() async throws {
    let (arrived, arrive) = AsyncStream<Void>.makeStream()
    let (freed, free) = AsyncStream<Void>.makeStream()
    let server = Server { _ in
      arrive.finish()
      for await _ in freed {}
      return .text("in time")
    }
    try server.start()
    async let reply = server.answer(to: "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    for await _ in arrived {}
    async let stopped: Void = server.stop()
    free.finish()
    #expect(try await reply.bodyText == "in time")
    await stopped
    #expect(server.metrics.inFlight == 0)
    #expect(server.metrics.connections == 0)
  }

  @Test func aRequestThatNeverEndsIsGivenUp() async throws {
    let (arrived, arrive) = AsyncStream<Void>.makeStream()
    let (freed, free) = AsyncStream<Void>.makeStream()
    var configuration = Server.Configuration()
    configuration.graceSeconds = 0
    let server = Server(configuration) { _ in
      arrive.finish()
      for await _ in freed {}
      return .text("too late")
    }
    try server.start()
    async let reply = server.answer(to: "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    for await _ in arrived {}
    await server.stop()
    #expect(try await !reply.text.contains("too late"))
    free.finish()
  }

  @Test func aBodyThatNeverEndsIsGivenUp() async throws {
    let (freed, free) = AsyncStream<Void>.makeStream()
    var configuration = Server.Configuration()
    configuration.graceSeconds = 0
    let server = Server(configuration) { _ in
      Response(
        body: .stream { writer in
          try await writer.write("begun")
          for await _ in freed {}
        })
    }
    try server.start()
    let port = server.port
    let client = try await onThread {
      let wire = try Wire(port: port)
      wire.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      _ = wire.read(until: "begun")
      return Kept(wire)
    }
    await server.stop()
    #expect(try await onThread { client.wire.readToEnd() })
    free.finish()
  }

  @Test func listenersAreToldToGo() async throws {
    let stream = EventStream()
    let server = Server { _ in
      stream.send(data: "hello")
      return Response(body: .events(stream))
    }
    try server.start()
    let port = server.port
    let wire = try await onThread {
      let wire = try Wire(port: port)
      wire.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      _ = wire.read(until: "hello")
      return Kept(wire)
    }
    await server.stop()
    #expect(try await onThread { wire.wire.readToEnd() })
    #expect(!stream.isOpen)
  }

  @Test func aStoppedServerTakesNoConnections() async throws {
    let server = Server { _ in .text("") }
    try server.start()
    let port = server.port
    await server.stop()
    #expect(server.port == 0)
    await #expect(throws: Wire.Failure.self) { try await onThread { _ = try Wire(port: port) } }
  }

  @Test func twoServersCanNotShareAPort() async throws {
    try await serving(handler: echo) { server in
      var configuration = Server.Configuration()
      configuration.port = server.port
      #expect(throws: Server.StartError.self) { try Server(configuration, handler: echo).start() }
    }
  }

  @Test func aHostMustBeAnAddress() {
    var configuration = Server.Configuration()
    configuration.host = "not an address"
    #expect(throws: Server.StartError.self) { try Server(configuration, handler: echo).start() }
  }
}
