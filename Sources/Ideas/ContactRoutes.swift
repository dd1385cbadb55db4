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
///
/// The link is signed for one participant of one call, and is good whatever has
/// become of the call: closed, hidden, under another address, or gone.
enum ContactRoutes {
  static func add(to router: inout Router, desk: CallDesk) {
    router.get(IdeaRoutes.contact, access: .everyone) { context, id, token in
      let view = try await find(context, id, token)
      return .page(view.contact == nil ? contactDonePage(view, isYes: false) : contactPage(view, context.keys))
    }
    // A mail program presses without a page of ours; the signed address is the proof (RFC 8058).
    router.post(IdeaRoutes.contact, access: .everyone, proof: .address) { context, id, token in
      let view = try await find(context, id, token)
      // What has been erased stays so, however often it is pressed.
      guard let contact = view.contact else { return .page(contactDonePage(view, isYes: false)) }
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
      return .page(contactDonePage(view, isYes: isYes))
    }
  }

  private static func find(_ context: Context, _ id: Call.ID, _ token: String) async throws -> ContactView {
    try await context.read { db in
      let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let key = try OutboxStore(db).existingKey(),
        Secrets.isSignature(parts[1], of: signed(parts[0], id.number), key: key)
      else { throw Refusal.notFound }
      let store = CallStore(db)
      let call = try store.one(id)
      let entry = try call.flatMap {
        try store.entry($0.slug, for: context.viewer, as: nil, today: context.today)
      }
      return ContactView(
        call: call, contact: try ContactStore(db).contact(parts[0], in: id.number),
        path: IdeaRoutes.contact.path(id, token), mayGoOn: entry?.may(.see) ?? false)
    }
  }

  private static func signed(_ participant: String, _ call: Int) -> String { "call contact \(call) \(participant)" }

  /// The address by which one says yes or no to mail.
  static func path(_ participant: String, _ call: Call, key: String) -> String {
    IdeaRoutes.contact.path(
      call.id, "\(participant).\(Secrets.signature(of: signed(participant, call.id.number), key: key))")
  }
}

/// An address, and the call that it was left in.
struct ContactView: Sendable {
  /// `nil` when the call is gone.
  let call: Call?
  /// `nil` when the address has been erased.
  let contact: ContactStore.Contact?
  let path: String
  /// Whether the reader sees the call.
  let mayGoOn: Bool
}

extension CallDesk {
  /// Mails that ask whether an address is right: to one address within a day, and from one machine within an hour. A
  /// school shares one.
  static let mostAsksADay = 3
  static let mostAsksAnHour = 40

  /// Whether an address may be asked once more; so nobody's is flooded through us.
  func mayAsk(_ email: String, _ context: Context) -> Bool {
    let limits = context.services.limits
    do {
      try limits.check(
        "asking from", by: context.request.remoteAddress, atMost: Self.mostAsksAnHour, within: .hours(1),
        now: context.now)
      try limits.check(
        "asking", by: email.lowercased(), atMost: Self.mostAsksADay, within: .days(1), now: context.now)
      return true
    } catch { return false }
  }
}

extension ContactStore {
  func contact(of entry: CallEntry) throws -> Contact? {
    guard let key = entry.participant?.key else { return nil }
    return try contact(key, in: entry.call.id.number)
  }

  /// Keeps an address and asks by mail whether it is right. Nothing else is sent before the answer.
  ///
  /// - Parameter mayAsk: Whether one more mail may go to an address.
  /// - Returns: `false` when it has been asked too often: then it is not kept.
  func ask(_ email: String, _ change: CallChange, mayAsk: (String) -> Bool) throws -> Bool {
    let (key, call) = (change.participant.key, change.call)
    let kept = try contact(key, in: call.id.number)
    let isKnown = kept.map { $0.isConfirmed && $0.email == email } ?? false
    guard isKnown || mayAsk(email) else { return false }
    try keep(email, change.language.rawValue, of: key, in: call.id.number, now: change.now)
    guard !isKnown, change.site.sendsMail else { return true }
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
    return true
  }
}

private func contactPage(_ view: ContactView, _ keys: FormKeys) -> Page {
  let isConfirmed = view.contact?.isConfirmed ?? false
  return Page(ContactTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      h1 { ContactTexts.title }
      view.call.map { call in p(.class("mt3"), .lang(questionLanguage(call))) { call.question } }
      p(.class("mt3")) { isConfirmed ? ContactTexts.isOn : ContactTexts.why }
      div(.class("actions")) {
        isConfirmed
          ? nil
          : postForm(keys, to: view.path) {
            button(.class("btn"), .type("submit"), .name("svar"), .value("ja")) { ContactTexts.yes }
          }
        postForm(keys, to: view.path) {
          button(.class("btn btn--second"), .type("submit"), .name("svar"), .value("nej")) { ContactTexts.no }
        }
      }
    }
  }.with { $0.organisation = view.call?.organisationName }
}

private func contactDonePage(_ view: ContactView, isYes: Bool) -> Page {
  Page(isYes ? ContactTexts.on : ContactTexts.off, section: "idekald") {
    div(.class("wrap--narrow")) {
      h1 { isYes ? ContactTexts.on : ContactTexts.off }
      p(.class("mt3")) { isYes ? ContactTexts.isOn : ContactTexts.isOff }
      div(.class("actions")) {
        if view.mayGoOn, let call = view.call {
          a(.class("btn"), .href(CallRoutes.call.path(call.slug))) { ShareTexts.seeOthers }
        } else {
          a(.class("btn"), .href(CallRoutes.list.path())) { CallPageTexts.allCalls }
        }
      }
    }
  }.with { $0.organisation = view.call?.organisationName }
}
