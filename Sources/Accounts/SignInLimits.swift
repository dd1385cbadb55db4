import HTTP
import Time
import Web

/// How often one may try to get in, counted for the account and for the place it comes from.
struct SignInLimits: Sendable {
  let context: Context

  private static let span = Span.minutes(15)
  private static let tries = 10
  /// A whole meeting behind one address asks for links at the same time; asking opens nothing.
  private static let asksFromOnePlace = 60

  /// Someone asks for a link.
  func checkAsking(_ email: String) throws {
    try check("link-address", by: context.request.remoteAddress, atMost: Self.asksFromOnePlace)
    try check("link-email", by: email, atMost: Self.tries)
  }

  /// Someone tries a password.
  func checkPassword(_ email: String) throws {
    try check("password-address", by: context.request.remoteAddress, atMost: Self.tries)
    try check("password-email", by: email, atMost: Self.tries)
  }

  /// The password was right.
  func forgetPassword(_ email: String) {
    context.services.limits.forget("password-address", by: context.request.remoteAddress)
    context.services.limits.forget("password-email", by: email)
  }

  /// Someone who is signed in tries their old password.
  func checkChange(_ act: String, by viewer: Viewer) throws {
    try check(act, by: String(viewer.id), atMost: Self.tries)
  }

  /// A guest asks for an account. Whether an address is taken must not be found out by trying many.
  func checkJoining(by viewer: Viewer) throws {
    try check("join-address", by: context.request.remoteAddress, atMost: Self.asksFromOnePlace)
    try checkChange("join", by: viewer)
  }

  func forgetChange(_ act: String, by viewer: Viewer) {
    context.services.limits.forget(act, by: String(viewer.id))
  }

  private func check(_ act: String, by key: String, atMost most: Int) throws {
    try context.services.limits.check(act, by: key, atMost: most, within: Self.span, now: context.now)
  }
}
