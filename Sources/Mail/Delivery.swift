/// What came of handing a message to the mail server.
public enum Delivery: Equatable, Sendable {
  case sent
  /// The server asks to be tried again later: 4xx.
  case later(String)
  /// The server will never take this message: 5xx. Trying again would not help.
  case refused(String)
  /// There is no talking to the server: not there, not secure, name or password
  /// not taken. It is not about the message, so the others need not be tried now.
  case unreachable(String)
  /// The server has been given the message and said neither yes nor no.
  case unsure(String)
}
