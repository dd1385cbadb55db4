import Accounts
import Database
import HTML
import HTTP
import Language
import Mail
import Web

/// The way out of mail, for whoever holds the link: no signing in, one press.
extension NoticeRoutes {
  static func addUnsubscribing(to router: inout Router) {
    router.get(unsubscribe, access: .everyone) { context, token in
      .page(unsubscribePage(try await found(context, token), token, context))
    }
    // A mail program presses without a page of ours; the signed address is the proof (RFC 8058).
    router.post(unsubscribe, access: .everyone, proof: .address) { context, token in
      let found = try await found(context, token)
      try await context.services.database.write { try ChoiceStore($0).stopMail(of: found.kind, to: found.person) }
      return .page(unsubscribedPage(found, context))
    }
  }

  /// What stands in the link that ends mail about news, for one person.
  package static func unsubscribeToken(_ person: Person.ID, key: String) -> String {
    UnsubscribeToken(person: person, kind: .news).text(key: key)
  }

  /// A link that was not made here is not there.
  private static func found(_ context: Context, _ token: String) async throws -> UnsubscribeToken {
    let key = try await context.read { try OutboxStore($0).existingKey() }
    guard let key, let found = UnsubscribeToken(token, key: key) else { throw Refusal.notFound }
    return found
  }
}

private func unsubscribePage(_ token: UnsubscribeToken, _ text: String, _ context: Context) -> Page {
  Page(NoticeSettingsTexts.stopTitle) {
    h1 { NoticeSettingsTexts.stopTitle }
    p(.class("mt3")) { NoticeSettingsTexts.stopLead(token.kind) }
    postForm(context.keys, to: NoticeRoutes.unsubscribe.path(text)) {
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { LetterTexts.stop(token.kind) }
        a(.class("btn btn--quiet"), .href("/")) { NoticeSettingsTexts.toFront }
      }
    }
  }
}

private func unsubscribedPage(_ token: UnsubscribeToken, _ context: Context) -> Page {
  Page(NoticeSettingsTexts.stopped) {
    h1 { NoticeSettingsTexts.stopped }
    p(.class("mt3")) { NoticeSettingsTexts.stoppedLead(token.kind) }
    div(.class("actions")) {
      a(.class("btn"), .href(NoticeRoutes.settings.path())) { NoticeSettingsTexts.changeMind }
      a(.class("btn btn--second"), .href("/")) { NoticeSettingsTexts.toFront }
    }
  }
}
