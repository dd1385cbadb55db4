import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Web

extension ActorRoutes {
  static func addInvitations(to router: inout Router, _ desk: CaseDesk) {
    // Who reloads an answer, or changes its language, comes back to the page.
    router.get(invitations) { _, id in .redirect(Redirect(to: page.path(id))) }
    router.post(invitations) { context, id in try await invite(context, id, desk) }
    router.get(invitation) { context, id, number in
      let shown = try await shown(context, id, number, desk)
      return .page(invitationPage(shown, link: nil, context: context, desk: desk))
    }
    router.get(newLink) { _, id, number in .redirect(Redirect(to: invitation.path(id, number))) }
    router.post(newLink) { context, id, number in try await renew(context, id, number, desk) }
    router.post(withdrawal) { context, id, number in try await withdraw(context, id, number, desk) }
  }

  private static func invite(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = draft(&form), form.isSound else { return try await again(context, id, form, desk) }
    // Made outside of the change, so that the link can be shown when the change is done.
    let token = Secrets.token()
    do {
      let answer = try await desk.change(context, id, .invite) { change in
        let new = try InvitationStore(change.db).add(
          draft, token: token, to: id, by: Person.ID(change.viewer.id), now: change.now)
        try mail(draft.name, draft.email, draft.ask, token, change, context)
        try change.record(
          Contribution(
            .invitation, target: "invitation", targetID: new.number, size: draft.ask.count, note: draft.name))
        return Redirect(to: invitation.path(id, new))
      }
      return try await once(context, id, token, desk) ?? answer
    } catch let problem as InvitationProblem {
      form.fail("email", problem.explanation)
      return try await again(context, id, form, desk)
    }
  }

  private static func mail(
    _ name: String, _ email: String?, _ ask: String, _ token: String, _ change: CaseChange, _ context: Context
  ) throws {
    guard let email else { return }
    let words = InvitationMail.Words(
      name: name, email: email, ask: ask, title: change.entry.item.title, inviter: change.viewer.name,
      language: context.language)
    try InvitationMail(db: change.db, site: context.services.site).send(words, token: token, now: change.now)
  }

  private static func draft(_ form: inout FormReader) -> InvitationDraft? {
    let name = form.text("navn", limit: 120, missing: InvitationTexts.nameMissing)
    let email = form.email("email", missing: nil)
    let organisation = form.text("organisation", limit: 120)
    let group = form.choice("gruppe", ActorGroup.self, missing: InvitationTexts.groupMissing)
    let ask = form.text("opgave", limit: 600, missing: InvitationTexts.askMissing)
    let role = form.choice("rolle", CaseRole.self, missing: InvitationTexts.roleMissing)
    if let role, role != .member, role != .backer { form.fail("rolle", InvitationTexts.roleMissing) }
    guard let group, let role else { return nil }
    return InvitationDraft(name: name, email: email, organisation: organisation, group: group, role: role, ask: ask)
  }

  /// The page again, with what was typed and what to put right.
  private static func again(
    _ context: Context, _ id: Case.ID, _ form: FormReader, _ desk: CaseDesk
  ) async throws -> Answer {
    let view = try await view(context, id, desk, .invite)
    return .page(actorsPage(view, form: form.state, keys: context.keys, desk: desk))
  }

  /// The page with the link, once: only the request that made the token finds
  /// its invitation. A second click made nothing and is led to the invitation.
  private static func once(
    _ context: Context, _ id: Case.ID, _ token: String, _ desk: CaseDesk
  ) async throws -> Answer? {
    let made = try await desk.read(context, id, .invite) { db, entry in
      try InvitationStore(db).invitation(token: token).map { InvitationView(entry: entry, invitation: $0) }
    }
    return made.map { .page(invitationPage($0, link: link(token, context), context: context, desk: desk)) }
  }

  private static func link(_ token: String, _ context: Context) -> String {
    context.services.site.address + invited.path(token)
  }

  /// The invitation for whoever leads the case. The address on it is for them alone.
  private static func shown(
    _ context: Context, _ id: Case.ID, _ number: Invitation.ID, _ desk: CaseDesk
  ) async throws -> InvitationView {
    try await desk.read(context, id) { db, entry in
      guard entry.role == .leader, let found = try InvitationStore(db).invitation(number, in: id) else {
        throw Refusal.notFound
      }
      return InvitationView(entry: entry, invitation: found)
    }
  }

  private static func renew(
    _ context: Context, _ id: Case.ID, _ number: Invitation.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    let token = Secrets.token()
    let answer = try await desk.change(context, id, .invite) { change in
      let store = InvitationStore(change.db)
      guard let found = try store.invitation(number, in: id), found.withdrawn == nil else { throw Refusal.notFound }
      try store.renew(found, token: token, now: change.now)
      try mail(found.name, found.email, found.ask, token, change, context)
      try change.record(
        Contribution(
          .invitation, target: "invitation", targetID: number.number, note: InvitationTexts.renewedNote(found.name)))
      try AccountStore(change.db).note(
        "invitation-link", about: "invitation \(number.number)", by: Person.ID(change.viewer.id), now: change.now)
      return Redirect(to: invitation.path(id, number))
    }
    return try await once(context, id, token, desk) ?? answer
  }

  private static func withdraw(
    _ context: Context, _ id: Case.ID, _ number: Invitation.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    try await desk.change(context, id, .invite) { change in
      let store = InvitationStore(change.db)
      guard let found = try store.invitation(number, in: id), found.answer != .accepted else {
        throw Refusal.notFound
      }
      try store.withdraw(number, now: change.now)
      try change.record(
        Contribution(
          .invitation, target: "invitation", targetID: number.number, note: InvitationTexts.withdrawnNote(found.name)))
      return Redirect(to: page.path(id), saying: InvitationTexts.withdrawnFlash)
    }
  }
}

/// An invitation, for whoever leads the case.
struct InvitationView: Sendable {
  let entry: CaseEntry
  let invitation: Invitation
}
