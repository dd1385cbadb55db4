import Database
import HTML
import HTTP
import Web

/// The link that signs someone in: looking at it, and using it.
enum SignInLinkRoutes {
  static func add(to router: inout Router) {
    router.get(AccountRoutes.link, access: .everyone) { context, token in
      let now = context.now
      guard let link = try await context.read({ try SessionStore($0).link(token) }) else {
        return .page(deadLinkPage(.unknown))
      }
      guard link.state(now: now) == .good else { return .page(deadLinkPage(link.state(now: now))) }
      let next = ReturnPath(context.request.query[ReturnPath.field])
      return .page(signInLinkPage(link, token: token, next: next, context))
    }
    router.post(AccountRoutes.link, access: .everyone, use)
  }

  @Sendable private static func use(_ context: Context, _ token: String) async throws -> Answer {
    let (now, earlier) = (context.now, context.viewer?.session)
    let once = context.request.form[SessionCookies.onceField].flatMap { (1...64).contains($0.utf8.count) ? $0 : nil }
    let entry = try await context.services.database.write { db in
      let store = SessionStore(db)
      let entry = try store.use(token, once: once, now: now)
      // Nobody is two people in one browser.
      if entry != nil, let earlier { try store.close(earlier) }
      return entry
    }
    guard let entry else {
      let state = try await context.read { try SessionStore($0).link(token)?.state(now: now) }
      return .page(deadLinkPage(state ?? .unknown))
    }
    return .response(SessionCookies.entering(entry.session, to: destination(entry, context), context.services.site))
  }

  private static func destination(_ entry: SessionStore.Entry, _ context: Context) -> String {
    if entry.isPasswordDropped { return ProfileRoutes.confirmed }
    let typed = ReturnPath(context.request.form[ReturnPath.field])
    return typed.isFrontPage ? ReturnPath(entry.continueTo).path : typed.path
  }
}
