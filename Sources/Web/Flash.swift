import HTTP

/// One sentence about what has just been done, shown on the next page.
///
/// It travels in a cookie that lives a minute; the server keeps nothing.
enum Flash {
  private static let name = "samspil-besked"

  static func cookie(_ text: String) -> Cookie {
    Cookie(
      name: name, value: Secrets.base64(Array(text.utf8.prefix(900))), maxAge: 60, path: "/", httpOnly: true,
      sameSite: .lax, secure: false)
  }

  static let gone = Cookie(
    name: name, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .lax, secure: false)

  static func text(in request: Request) -> String? {
    guard let cookie = request.cookies[name], !cookie.isEmpty, cookie.utf8.count < 1_500,
      let bytes = Secrets.bytes(base64: cookie)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
