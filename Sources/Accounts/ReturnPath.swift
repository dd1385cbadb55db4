/// Where someone was on the way to when they were asked to sign in: a place on
/// this site, or the front page. A link cannot lead anyone away from here.
struct ReturnPath: Equatable, Sendable {
  static let field = "videre"
  static let longest = 500

  let path: String

  init(_ wanted: String?) {
    path = wanted.flatMap { Self.isSafe($0) ? $0 : nil } ?? "/"
  }

  var isFrontPage: Bool { path == "/" }

  /// Browsers read `//host` and `/\host` as another site, and drop tabs and line feeds before they do.
  private static func isSafe(_ path: String) -> Bool {
    let bytes = path.utf8
    guard bytes.count < longest, bytes.first == UInt8(ascii: "/"), !path.hasPrefix("//") else { return false }
    return bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
  }
}
