import Cases
import Database
import HTTP
import Language
import Mail
import Time
import Web

/// Sends an invitation to the address it is for. Where no mail is sent, the
/// leader passes the link on.
struct InvitationMail {
  let db: Connection
  let site: Site

  struct Words {
    var name: String
    var email: String
    var ask: String
    /// The name of the case.
    var title: String
    var inviter: String
    var language: Language
  }

  func send(_ words: Words, token: String, now: Instant) throws {
    guard site.sendsMail else { return }
    let (expires, language) = (Invitation.expiry(from: now), words.language)
    let letter = Letter(
      once: "invitation \(Secrets.hash(token))", to: words.email, name: words.name, language: language,
      subject: subject(InvitationTexts.mailSubject(words.title)(language)), expires: expires,
      [
        .paragraph(InvitationTexts.dear(words.name)(language)),
        .paragraph(InvitationTexts.takePart(words.title)(language)),
        .paragraph(words.ask),
        .link(InvitationTexts.answerHere(language), to: site.address + ActorRoutes.invited.path(token)),
        .paragraph(InvitationTexts.regards(words.inviter)(language)),
        .note(InvitationTexts.lasts(Invitation.lastDay(of: expires))(language)),
      ])
    try OutboxStore(db).add(letter, signed: site.name, now: now)
  }

  private func subject(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
