/// The mail server that messages are handed to.
public struct MailServer: Equatable, Sendable {
  /// What libcurl connects to: without name and password.
  let url: String
  let user: String?
  let password: String?
  let isSecure: Bool
  /// The name that links and message numbers are said to come from.
  public let from: Mailbox

  /// Reads `smtp://user:password@host:587` or `smtps://host:465`.
  ///
  /// With `smtp` the connection has to become secure (STARTTLS) before anything
  /// is said, unless the server is on this machine; `?tls=none` at the end lets
  /// it stay open, `?tls=required` asks for it on this machine too.
  /// - Returns: `nil` when it is not such an address.
  public init?(_ address: String, from: Mailbox) {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let scheme = ["smtp://", "smtps://"].first(where: { parts[0].hasPrefix($0) }) else { return nil }
    var rest = parts[0].dropFirst(scheme.count)
    while rest.hasSuffix("/") { rest.removeLast() }
    let split = rest.lastIndex(of: "@")
    let host = split.map { rest[rest.index(after: $0)...] } ?? rest
    guard !host.isEmpty, host.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "/") }) else { return nil }
    let account = split.map { rest[..<$0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) }
    user = account.flatMap { Self.decoded($0[0]) }
    password = account.flatMap { $0.count == 2 ? Self.decoded($0[1]) : nil }
    guard account == nil || user != nil else { return nil }
    guard parts.count == 1 || ["tls=none", "tls=required"].contains(parts[1]) else { return nil }
    let isHere = ["localhost", "127.0.0.1", "[::1]"].contains { host == $0 || host.hasPrefix($0 + ":") }
    isSecure = scheme == "smtps://" || parts.last == "tls=required" || (!isHere && parts.last != "tls=none")
    url = scheme + host
    self.from = from
  }

  /// Passwords have letters that an address writes as `%40`.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
