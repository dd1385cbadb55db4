import Database
import HTML
import HTTP
import Language
import Web

/// Signing in by asking for a link or with a password, and signing out.
enum SignInRoutes {
  static func add(to router: inout Router) {
    router.get(AccountRoutes.signIn, access: .everyone) { context in
      let next = ReturnPath(context.request.query[ReturnPath.field])
      // A guest may have an account elsewhere in the house, so they see the page.
      if let viewer = context.viewer, !viewer.isGuest { return .redirect(Redirect(to: next.path)) }
      return .page(signInPage(SignInForm(next: next), context))
    }
    router.post(AccountRoutes.signIn, access: .everyone, ask)
    router.post(AccountRoutes.password, access: .everyone, enter)
    router.post(AccountRoutes.signOut, access: .everyone, leave)
  }

  @Sendable private static func ask(_ context: Context) async throws -> Answer {
    let next = ReturnPath(context.request.form[ReturnPath.field])
    var form = FormReader(context.request.form)
    guard let email = form.email("email", missing: SignInTexts.emailMissing), form.isSound else {
      return .page(signInPage(SignInForm(asking: form.state, next: next), context))
    }
    try SignInLimits(context: context).checkAsking(email)
    let (now, site, language) = (context.now, context.services.site, context.language)
    try await context.services.database.write { db in
      try SessionStore(db).ask(email: email, continuing: next.path, now: now)
      if site.sendsMail { try SignInMail(db: db, site: site).send(to: email, in: language, now: now) }
    }
    return .page(askedPage(email, context))
  }

  @Sendable private static func enter(_ context: Context) async throws -> Answer {
    let next = ReturnPath(context.request.form[ReturnPath.field])
    var form = FormReader(context.request.form)
    let email = form.email("bruger", missing: SignInTexts.emailMissing)
    let password = context.request.form["adgangskode"] ?? ""
    if password.isEmpty { form.fail("adgangskode", SignInTexts.passwordMissing) }
    if form.isSound, let email {
      if let session = try await session(context, email: email, password: password) {
        return .response(SessionCookies.entering(session, to: next.path, context.services.site))
      }
      form.fail("adgangskode", SignInTexts.noMatch)
    }
    return .page(signInPage(SignInForm(password: form.state, next: next), context))
  }

  /// Takes as long whether or not the address is known.
  private static func session(_ context: Context, email: String, password: String) async throws -> String? {
    let limits = SignInLimits(context: context)
    try limits.checkPassword(email)
    let known = try await context.read { db in
      try AccountStore(db).credentials(of: email).map { Credentials(person: $0.person, hash: $0.hash) }
    }
    let isRight = try await context.services.passwords.matches(password, hash: known?.hash)
    guard isRight, let known else { return nil }
    let (now, earlier) = (context.now, context.viewer?.session)
    let session = try await context.services.database.write { db in
      if let earlier { try SessionStore(db).close(earlier) }
      return try SessionStore(db).open(for: known.person, password: known.hash, now: now)
    }
    if session != nil { limits.forgetPassword(email) }
    return session
  }

  private struct Credentials: Sendable {
    let person: Person.ID
    let hash: String
  }

  @Sendable private static func leave(_ context: Context) async throws -> Answer {
    if let session = context.viewer?.session {
      try await context.services.database.write { try SessionStore($0).close(session) }
    }
    return .response(SessionCookies.leaving(context.services.site))
  }
}
