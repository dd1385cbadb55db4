import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

extension ActorRoutes {
  static func addGuests(to router: inout Router, _ desk: CaseDesk) {
    router.get(invited, access: .everyone) { context, token in try await open(context, token) }
    router.post(yes, access: .everyone) { context, token in try await accept(context, token, desk) }
    router.post(notNow, access: .everyone) { context, token in
      try await decline(context, token, as: .declined, desk)
    }
    router.get(someoneElse, access: .everyone) { context, token in
      let view = try await find(context, token)
      if view.isAccepted || view.isViewerOnTeam { return .page(guestReturnPage(view, keys: context.keys)) }
      return .page(suggestionPage(view, form: FormState(), keys: context.keys))
    }
    router.post(someoneElse, access: .everyone) { context, token in try await suggest(context, token, desk) }
    // Where a language link on a page that answered a form leads.
    router.get(yes, access: .everyone) { _, token in .redirect(Redirect(to: invited.path(token))) }
    router.get(notNow, access: .everyone) { _, token in .redirect(Redirect(to: invited.path(token))) }
  }

  /// Finds the invitation of a link. Who tries many unknown ones is stopped.
  private static func find(_ context: Context, _ token: String) async throws -> GuestView {
    let limits = context.services.limits
    let address = context.request.remoteAddress
    try limits.check("invitation", by: address, atMost: 600, within: .minutes(10), now: context.now)
    let viewer = context.viewer
    let now = context.now
    let found = try await context.read { try GuestView.find(token, viewer: viewer, now: now, in: $0) }
    if let found { return found }
    try limits.check("unknown-invitation", by: address, atMost: 20, within: .minutes(10), now: now)
    throw Refusal.notFound
  }

  /// Shows the invitation. Looking is not answering: machines that read mail look too.
  private static func open(_ context: Context, _ token: String) async throws -> Answer {
    let view = try await find(context, token)
    if view.isAccepted || view.isViewerOnTeam { return .page(guestReturnPage(view, keys: context.keys)) }
    if view.invitation.opened == nil, context.request.method == .get {
      let now = context.now
      try await context.services.database.write { try InvitationStore($0).open(view.invitation.id, now: now) }
    }
    let form = FormState(filled: ["navn": view.invitation.name])
    return .page(guestPage(view, form: form, keys: context.keys))
  }

  private static func accept(_ context: Context, _ token: String, _ desk: CaseDesk) async throws -> Answer {
    let view = try await find(context, token)
    if view.isViewerOnTeam { return .redirect(Redirect(to: door(view.invitation))) }
    if view.isAccepted, !view.invitation.isGuest, !view.isOwner {
      return .page(guestReturnPage(view, keys: context.keys))
    }
    var form = FormReader(context.request.form)
    let newcomer = view.isAccepted ? nil : newcomer(view, &form)
    guard form.isSound else { return .page(guestPage(view, form: form.state, keys: context.keys)) }
    let now = context.now
    let answer = try await context.change { db in
      try Acceptance(db: db, now: now).accept(token, as: newcomer)
      return Redirect(to: door(view.invitation))
    }
    await desk.refresh(context, view.caseID)
    return try await letIn(context, token, answer)
  }

  /// Who says yes for the first time: an account, or a guest by name and title.
  private static func newcomer(_ view: GuestView, _ form: inout FormReader) -> Newcomer {
    if let account = view.account {
      let wanted = form.form["organisation"].flatMap { Int($0) }
      let organisation = view.viewerOrganisations.first { $0.id.number == wanted } ?? view.viewerOrganisations.first
      return .account(Person.ID(account.id), organisation?.id)
    }
    let name = form.text("navn", limit: 120, missing: GuestTexts.nameMissing)
    return .guest(name: name, title: form.text("titel", limit: 120))
  }

  /// The perspective for who writes along; the case itself for who backs it.
  private static func door(_ invitation: Invitation) -> String {
    invitation.role == .backer ? CaseRoutes.overview.path(invitation.caseID) : perspective.path(invitation.caseID)
  }

  /// Opens a session for the guest of the link, whoever sat there before. An
  /// account is never let in by a link to a case.
  private static func letIn(_ context: Context, _ token: String, _ answer: Answer) async throws -> Answer {
    guard case .redirect(let redirect) = answer else { return answer }
    let now = context.now
    let session = try await context.services.database.write { db -> String? in
      guard let invitation = try InvitationStore(db).invitation(token: token), invitation.works(now),
        invitation.isGuest, let guest = invitation.person
      else { return nil }
      return try SessionStore(db).open(for: guest, now: now)
    }
    guard let session else { return answer }
    var response = Response.redirect(to: redirect.path)
    response.setCookie(
      Cookie(
        name: Responder.sessionCookie, value: session, maxAge: Int(SessionStore.length.milliseconds / 1_000),
        path: "/", httpOnly: true, sameSite: .lax, secure: context.services.site.isSecure))
    return .response(response)
  }

  private static func decline(
    _ context: Context, _ token: String, as answer: Invitation.Answer, suggested: String = "", note: String = "",
    _ desk: CaseDesk
  ) async throws -> Answer {
    let view = try await find(context, token)
    if view.isAccepted || view.isViewerOnTeam { return .page(guestReturnPage(view, keys: context.keys)) }
    let now = context.now
    let redirect = try await context.change { db in
      try InvitationStore(db).decline(view.invitation.id, as: answer, suggested: suggested, note: note, now: now)
      return Redirect(to: invited.path(token))
    }
    await desk.refresh(context, view.caseID)
    return redirect
  }

  private static func suggest(_ context: Context, _ token: String, _ desk: CaseDesk) async throws -> Answer {
    let view = try await find(context, token)
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 120, missing: GuestTexts.theirNameMissing)
    let why = form.text("hvorfor", limit: 300, missing: GuestTexts.whyMissing)
    guard form.isSound else { return .page(suggestionPage(view, form: form.state, keys: context.keys)) }
    return try await decline(context, token, as: .passedOn, suggested: name, note: why, desk)
  }
}
