import Database
import HTTP
import Language
import Mail
import Time
import Web

/// Sends the link that somebody asks for to the address that they gave.
struct SignInMail {
  let db: Connection
  let site: Site

  /// A place of another slice: everything that is kept about the one who is signed in.
  static let ownData = "/konto/mine-data"

  /// Puts a link to a person's own data in the outbox.
  func sendData(to email: String, in language: Language, now: Instant) throws {
    try SessionStore(db).ask(email: email, continuing: Self.ownData, now: now)
    try send(to: email, in: language, now: now)
  }

  /// Puts a link in the outbox when the address belongs to somebody. Nothing
  /// that is shown tells whether it does.
  func send(to email: String, in language: Language, now: Instant) throws {
    guard let person = try AccountStore(db).person(email: email), !person.isGuest, let address = person.email else {
      return
    }
    let token = try SessionStore(db).link(for: person.id, lasting: AdminRoutes.linkLength, now: now)
    let language = person.language ?? language
    let link = site.address + AccountRoutes.link.path(token)
    let letter = Letter(
      once: "sign-in \(Secrets.hash(token))", to: address, name: person.name, person: person.id.number,
      language: language, subject: SignInTexts.mailSubject(site.name)(language), expires: now + AdminRoutes.linkLength,
      [
        .paragraph(SignInTexts.mailLead(person.name)(language)),
        .link(SignInTexts.signInTo(site.name)(language), to: link),
        .paragraph(SignInTexts.linkLasts(language)),
        .note(SignInTexts.notAsked(language)),
      ])
    try OutboxStore(db).add(letter, signed: site.name, now: now)
  }
}
