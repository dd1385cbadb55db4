import Database
import HTML
import HTTP
import Language
import Web

/// One's own account: what one is called, the password, and where one is signed in.
enum ProfileRoutes {
  /// Where someone lands whose address a link has just confirmed.
  static let confirmed = AccountRoutes.profile.path() + "?bekraeftet=1"

  static func add(to router: inout Router, places: [AccountPlace]) {
    router.get(AccountRoutes.profile) { context in
      guard try !context.person.isGuest else { return .redirect(Redirect(to: AccountRoutes.join.path())) }
      return .page(profilePage(try await view(context, places), context))
    }
    router.post(AccountRoutes.profile) { context in try await save(context, places) }
    router.post(AccountRoutes.profilePassword) { context in try await changePassword(context, places) }
    router.post(AccountRoutes.otherPlaces, leaveOthers)
  }

  private static func account(_ context: Context) throws -> Viewer {
    let viewer = try context.person
    guard !viewer.isGuest else { throw Refusal.notFound }
    return viewer
  }

  private static func view(
    _ context: Context, _ places: [AccountPlace], profile: FormState? = nil, password: FormState = FormState()
  ) async throws -> ProfileView {
    let viewer = try account(context)
    let now = context.now
    let isPasswordDropped = context.request.query["bekraeftet"] != nil
    return try await context.read { db in
      let store = AccountStore(db)
      let id = Person.ID(viewer.id)
      guard let person = try store.person(id) else { throw Refusal.notFound }
      return ProfileView(
        person: person, memberships: try store.memberships(of: id), hasPassword: try store.password(of: id) != nil,
        places: try SessionStore(db).count(of: id, now: now), profile: profile ?? filled(person), password: password,
        otherPlaces: places, isPasswordDropped: isPasswordDropped)
    }
  }

  private static func filled(_ person: Person) -> FormState {
    FormState(filled: [
      "navn": person.name, "titel": person.title, "sprog": person.language?.rawValue ?? "",
      "hjem": person.home.rawValue,
    ])
  }

  private static func save(_ context: Context, _ places: [AccountPlace]) async throws -> Answer {
    let (id, now) = (Person.ID(try account(context).id), context.now)
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 120, missing: ProfileTexts.nameMissing)
    let title = form.text("titel", limit: 120)
    let home = form.choice("hjem", Person.Home.self, missing: ProfileTexts.homeMissing)
    guard form.isSound, let home else {
      return .page(profilePage(try await view(context, places, profile: form.state), context))
    }
    let profile = AccountStore.Profile(
      name: name, title: title, home: home, language: form.optionalChoice("sprog", Language.self))
    return try await context.change { db in
      try AccountStore(db).change(id, to: profile, now: now)
      return Redirect(to: AccountRoutes.profile.path(), saying: ProfileTexts.saved)
    }
  }

  @Sendable private static func leaveOthers(_ context: Context) async throws -> Answer {
    let viewer = try account(context)
    return try await context.change { db in
      try SessionStore(db).closeAll(of: Person.ID(viewer.id), but: viewer.session)
      return Redirect(to: AccountRoutes.profile.path(), saying: ProfileTexts.othersLeft)
    }
  }

  private static func changePassword(_ context: Context, _ places: [AccountPlace]) async throws -> Answer {
    let viewer = try account(context)
    var form = FormReader(context.request.form)
    let new = context.request.form["ny"] ?? ""
    if let fault = PasswordRules.fault(new) { form.fail("ny", fault) }
    if form.isSound {
      let old = try await oldPassword(context, viewer)
      let hash = try await context.services.passwords.hash(new)
      do {
        return try await setPassword(context, viewer, hash, after: old)
      } catch is OldPasswordWrong {
        form.fail("gammel", ProfileTexts.oldPasswordWrong)
      }
    }
    return .page(profilePage(try await view(context, places, password: form.state), context))
  }

  /// Whether the old password is right; someone who has none need not know one.
  private static func oldPassword(_ context: Context, _ viewer: Viewer) async throws -> OldPassword {
    let limits = SignInLimits(context: context)
    try limits.checkChange("password", by: viewer)
    let hash = try await context.read { try AccountStore($0).password(of: Person.ID(viewer.id)) }
    guard let hash else { return OldPassword(hash: nil, isRight: true) }
    let isRight = try await context.services.passwords.matches(context.request.form["gammel"] ?? "", hash: hash)
    if isRight { limits.forgetChange("password", by: viewer) }
    return OldPassword(hash: hash, isRight: isRight)
  }

  /// The second press of the button finds that the first one changed the
  /// password, and is led on: so the old one is judged inside the change.
  private static func setPassword(
    _ context: Context, _ viewer: Viewer, _ hash: String, after old: OldPassword
  ) async throws -> Answer {
    let (id, now) = (Person.ID(viewer.id), context.now)
    return try await context.change { db in
      let store = AccountStore(db)
      guard try old.isRight && store.password(of: id) == old.hash else { throw OldPasswordWrong() }
      try store.setPassword(hash, of: id, keeping: viewer.session, now: now)
      return Redirect(to: AccountRoutes.profile.path(), saying: ProfileTexts.passwordChanged)
    }
  }

  private struct OldPassword: Sendable {
    let hash: String?
    let isRight: Bool
  }

  private struct OldPasswordWrong: Error {}
}
