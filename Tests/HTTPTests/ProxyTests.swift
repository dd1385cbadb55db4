import HTTP
import Testing

@Suite struct ProxyTests {
  private static let tell: Server.Handler = { .text("\($0.remoteAddress) \($0.isSecure)") }
  private static let claims = ["X-Forwarded-For: 1.2.3.4, 5.6.7.8", "X-Forwarded-Proto: https"]

  @Test func aTrustedProxyIsBelievedAboutItsOwnPeer() async throws {
    try await serving({ $0.trustedProxies = ["127.0.0.1"] }, handler: Self.tell) { server async throws in
      #expect(try await server.ask("GET", "/", Self.claims).bodyText == "5.6.7.8 true")
      #expect(try await server.ask("GET", "/").bodyText == "127.0.0.1 false")
    }
  }

  @Test func othersAreNot() async throws {
    try await serving({ $0.trustedProxies = ["10.0.0.1"] }, handler: Self.tell) { server async throws in
      #expect(try await server.ask("GET", "/", Self.claims).bodyText == "127.0.0.1 false")
    }
  }

  @Test func whatIsNoAddressIsNotTakenForOne() async throws {
    try await serving({ $0.trustedProxies = ["127.0.0.1"] }, handler: Self.tell) { server async throws in
      #expect(try await server.ask("GET", "/", ["X-Forwarded-For: unknown"]).bodyText == "127.0.0.1 false")
      #expect(try await server.ask("GET", "/", ["X-Forwarded-For: 2001:db8::1"]).bodyText == "2001:db8::1 false")
    }
  }
}
