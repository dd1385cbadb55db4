import Database
import HTML
import HTTP
import Web

/// How a guest becomes someone with an account.
enum JoinRoutes {
  static func add(to router: inout Router) {
    router.get(AccountRoutes.join) { context in
      let viewer = try context.person
      guard viewer.isGuest else { return .redirect(Redirect(to: AccountRoutes.profile.path())) }
      return .page(joinPage(FormState(filled: ["email": viewer.email ?? ""]), context))
    }
    router.post(AccountRoutes.join, join)
  }

  @Sendable private static func join(_ context: Context) async throws -> Answer {
    let viewer = try context.person
    guard viewer.isGuest else { return .redirect(Redirect(to: AccountRoutes.profile.path())) }
    var form = FormReader(context.request.form)
    let email = form.email("email", missing: SignInTexts.emailMissing)
    let organisation = form.text("organisation", limit: 120)
    let password = context.request.form["adgangskode"] ?? ""
    if let fault = PasswordRules.fault(password) { form.fail("adgangskode", fault) }
    if form.isSound, let email {
      try SignInLimits(context: context).checkJoining(by: viewer)
      let hash = try await context.services.passwords.hash(password)
      do {
        return try await makeAccount(context, viewer, email: email, hash: hash, organisation: organisation)
      } catch is AddressUnusable {
        form.fail("email", ProfileTexts.emailUnusable)
      }
    }
    return .page(joinPage(form.state, context))
  }

  private static func makeAccount(
    _ context: Context, _ viewer: Viewer, email: String, hash: String, organisation: String
  ) async throws -> Answer {
    let now = context.now
    return try await context.change { db in
      let isMade = try AccountStore(db).makeAccount(
        of: Person.ID(viewer.id), email: email, password: hash, organisation: organisation, keeping: viewer.session,
        now: now)
      guard isMade else { throw AddressUnusable() }
      return Redirect(to: AccountRoutes.profile.path(), saying: ProfileTexts.joined)
    }
  }

  private struct AddressUnusable: Error {}
}
