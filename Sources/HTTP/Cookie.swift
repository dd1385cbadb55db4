/// A small text the browser keeps and sends back.
public struct Cookie: Sendable {
  public enum SameSite: String, Sendable {
    case strict = "Strict"
    case lax = "Lax"
    case none = "None"
  }

  public var name: String
  public var value: String
  /// Seconds to keep it. Nil keeps it until the browser closes, 0 takes it away.
  public var maxAge: Int?
  public var path: String
  public var httpOnly: Bool
  public var sameSite: SameSite
  public var secure: Bool

  public init(
    name: String, value: String, maxAge: Int? = nil, path: String = "/", httpOnly: Bool = true,
    sameSite: SameSite = .lax, secure: Bool = true
  ) {
    self.name = name
    self.value = value
    self.maxAge = maxAge
    self.path = path
    self.httpOnly = httpOnly
    self.sameSite = sameSite
    self.secure = secure
  }

  /// What stands in `Set-Cookie`. The value is percent-encoded, so that any text comes back whole.
  var header: String {
    var text = "\(name)=\(percentEncoded(value)); Path=\(path.filter { $0 != ";" })"
    if let maxAge { text += "; Max-Age=\(maxAge)" }
    if httpOnly { text += "; HttpOnly" }
    if secure { text += "; Secure" }
    return text + "; SameSite=\(sameSite.rawValue)"
  }
}

/// Reads what stands in `Cookie`. Of two with one name the first counts, as it
/// has the more specific path.
func cookies(in headers: Headers) -> [String: String] {
  var found: [String: String] = [:]
  for header in headers.all("Cookie") {
    for pair in header.utf8.split(separator: 59) {
      guard let equals = pair.firstIndex(of: 61) else { continue }
      let name = String(Substring(trimmed(pair[..<equals])))
      guard !name.isEmpty, found[name] == nil else { continue }
      found[name] = cookieValue(pair[pair.index(after: equals)...])
    }
  }
  return found
}

private func cookieValue(_ text: Substring.UTF8View) -> String {
  var text = trimmed(text)
  if text.count >= 2, text.first == 34, text.last == 34 { text = text.dropFirst().dropLast() }
  return leniently(decoding: text, plusIsSpace: false)
}

/// Without the blanks around it.
func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
  var text = text.drop { $0 == 32 || $0 == 9 }
  while let last = text.last, last == 32 || last == 9 { text.removeLast() }
  return text
}
