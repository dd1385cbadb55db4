import Crowd
import Database
import HTML
import HTTP
import Language
import Mail
import Time
import Web

/// Whether mail may be sent to an address that somebody left: confirmed by a
/// link in a first mail, and taken back by one press for good.
enum ContactRoutes {
  static func add(to router: inout Router, desk: CallDesk) {
    router.get(IdeaRoutes.contact, access: .everyone) { context, slug, token in
      let (entry, contact) = try await find(context, slug, token, desk)
      return .page(contactPage(entry, contact, token, context.keys))
    }
    // A mail program presses without a page of ours; the signed address is the proof (RFC 8058).
    router.post(IdeaRoutes.contact, access: .everyone, proof: .address) { context, slug, token in
      let (entry, contact) = try await find(context, slug, token, desk)
      let isYes = context.request.form["svar"] == "ja"
      let now = context.now
      try await context.services.database.write { db in
        let store = ContactStore(db)
        if isYes {
          try store.confirm(contact.participant, in: contact.call, now: now)
        } else {
          try store.erase(contact.participant, in: contact.call)
        }
      }
      return .page(contactDonePage(entry, isYes: isYes))
    }
  }

  private static func find(
    _ context: Context, _ slug: String, _ token: String, _ desk: CallDesk
  ) async throws -> (CallEntry, ContactStore.Contact) {
    try await desk.read(context, slug) { db, entry in
      let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let key = try OutboxStore(db).existingKey(),
        Secrets.isSignature(parts[1], of: signed(parts[0], entry.call.id.number), key: key),
        let contact = try ContactStore(db).contact(parts[0], in: entry.call.id.number)
      else { throw Refusal.notFound }
      return (entry, contact)
    }
  }

  private static func signed(_ participant: String, _ call: Int) -> String { "call contact \(call) \(participant)" }

  /// The address by which one says yes or no to mail.
  static func path(_ participant: String, _ call: Call, key: String) -> String {
    IdeaRoutes.contact.path(
      call.slug, "\(participant).\(Secrets.signature(of: signed(participant, call.id.number), key: key))")
  }
}

extension ContactStore {
  func contact(of entry: CallEntry) throws -> Contact? {
    guard let key = entry.participant?.key else { return nil }
    return try contact(key, in: entry.call.id.number)
  }

  /// Keeps an address and asks by mail whether it is right. Nothing else is sent before the answer.
  func ask(_ email: String, _ change: CallChange) throws {
    let (key, call) = (change.participant.key, change.call)
    try keep(email, change.language.rawValue, of: key, in: call.id.number, now: change.now)
    guard change.site.sendsMail, try contact(key, in: call.id.number)?.isConfirmed == false else { return }
    let outbox = OutboxStore(db)
    let path = ContactRoutes.path(key, call, key: try outbox.key())
    let language = change.language
    try outbox.add(
      Letter(
        once: "call contact \(call.id.number) \(key) \(email)", to: email, language: language,
        subject: ContactTexts.confirmSubject(language), expires: change.now + .days(14),
        [
          .paragraph(ContactTexts.asked(call.question(language))(language)),
          .link(ContactTexts.confirm(language), to: change.site.address + path),
          .note(ContactTexts.notYou(language)),
        ]), signed: change.site.name, now: change.now)
  }
}

private func contactPage(
  _ entry: CallEntry, _ contact: ContactStore.Contact, _ token: String, _ keys: FormKeys
) -> Page {
  let place = IdeaRoutes.contact.path(entry.call.slug, token)
  return Page(ContactTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      h1 { ContactTexts.title }
      p(.class("mt3"), .lang(questionLanguage(entry.call))) { entry.call.question }
      p(.class("mt3")) { contact.isConfirmed ? ContactTexts.isOn : ContactTexts.why }
      div(.class("actions")) {
        contact.isConfirmed
          ? nil
          : postForm(keys, to: place) {
            button(.class("btn"), .type("submit"), .name("svar"), .value("ja")) { ContactTexts.yes }
          }
        postForm(keys, to: place) {
          button(.class("btn btn--second"), .type("submit"), .name("svar"), .value("nej")) { ContactTexts.no }
        }
      }
    }
  }.with { $0.organisation = entry.call.organisationName }
}

private func contactDonePage(_ entry: CallEntry, isYes: Bool) -> Page {
  Page(isYes ? ContactTexts.on : ContactTexts.off, section: "idekald") {
    div(.class("wrap--narrow")) {
      h1 { isYes ? ContactTexts.on : ContactTexts.off }
      p(.class("mt3")) { isYes ? ContactTexts.isOn : ContactTexts.isOff }
      div(.class("actions")) { a(.class("btn"), .href(entry.path)) { ShareTexts.seeOthers } }
    }
  }.with { $0.organisation = entry.call.organisationName }
}
