import Bytes

/// What a client is answered.
public struct Response: Sendable {
  public enum Body: Sendable {
    case empty
    case bytes(Bytes)
    /// Written bit by bit, in constant memory. Throwing cuts the connection, so
    /// that the client sees that something is missing.
    case stream(@Sendable (BodyWriter) async throws -> Void)
    /// Server-sent events, for as long as the client listens.
    case events(EventStream)
  }

  public var status: Status
  public var headers: Headers
  public var body: Body
  /// What the access log and nobody else calls this: a name of the route, never the path.
  public var routeLabel: String?

  public init(status: Status = .ok, headers: Headers = Headers(), body: Body = .empty, routeLabel: String? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
    self.routeLabel = routeLabel
  }

  public static func text(_ text: String, status: Status = .ok) -> Response {
    Response(status: status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: .bytes(Bytes(text)))
  }

  /// Sends the client on to fetch another page.
  public static func redirect(to location: String, status: Status = .seeOther) -> Response {
    Response(status: status, headers: ["Location": location])
  }

  public mutating func setCookie(_ cookie: Cookie) {
    guard isToken(cookie.name.utf8) else { return }
    headers.append("Set-Cookie", cookie.header)
  }
}
