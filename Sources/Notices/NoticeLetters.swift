import Accounts
import Cases
import HTTP
import Language
import Mail
import Time
import Web

/// The letters that say what somebody is told: one sentence and a link, and
/// nothing of what was written.
struct NoticeLetters: Sendable {
  let site: Site
  /// By which the links that end mail are signed.
  let key: String

  /// A letter is of no use when it is older than this.
  static let life = Span.days(7)

  func letter(
    _ number: Int, _ notice: Notice, _ kind: NoticeKind, to person: Person.ID, _ receiver: NoticeStore.Receiver,
    _ address: String, heading: String, now: Instant
  ) -> Letter {
    let language = receiver.language ?? .danish
    var letter = Letter(
      once: "notice \(number)", to: address, name: receiver.name, person: person.number, language: language,
      subject: subject(LetterTexts.subject(notice.text, heading)(language)), expires: now + Self.life,
      [
        .paragraph(notice.text(language) + "."),
        .paragraph(heading),
        .link(LetterTexts.readOn(language), to: site.address + NoticeRoutes.notice.path(number)),
        .note(LetterTexts.why(kind)(language)),
      ])
    letter.unsubscribe = unsubscribe(person, kind, language)
    return letter
  }

  func unsubscribe(_ person: Person.ID, _ kind: NoticeKind, _ language: Language) -> Letter.Unsubscribing {
    let token = UnsubscribeToken(person: person, kind: kind).text(key: key)
    return .init(
      address: site.address + NoticeRoutes.unsubscribe.path(token), words: LetterTexts.stop(kind)(language))
  }

  /// On one line, and not too long for a list of mails.
  func subject(_ text: String) -> String {
    let line = text.split { $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F } }
      .joined(separator: " ")
    return line.count > 150 ? line.prefix(149) + "…" : line
  }
}

/// Who wants no more mail of which kind: in a link that only Samspil can have made.
struct UnsubscribeToken: Equatable, Sendable {
  let person: Person.ID
  let kind: NoticeKind

  func text(key: String) -> String { "\(body).\(Secrets.signature(of: body, key: key))" }

  private var body: String { "\(person.number)-\(kind.rawValue)" }

  init(person: Person.ID, kind: NoticeKind) {
    self.person = person
    self.kind = kind
  }

  /// `nil` when it was not signed with the key.
  init?(_ text: String, key: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let words = parts[0].split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, words.count == 2, let number = Int(words[0]), let kind = NoticeKind(rawValue: words[1]),
      Secrets.isSignature(parts[1], of: parts[0], key: key), "\(number)-\(kind.rawValue)" == parts[0]
    else { return nil }
    self.init(person: Person.ID(number), kind: kind)
  }
}
