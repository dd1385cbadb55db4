import Language

/// The words of what people are told.
enum NoticeTexts {
  static let notices = Text(da: "Beskeder", en: "Messages")
  static func lead(_ unread: Int) -> Text {
    unread == 0
      ? Text(da: "Du har læst det hele.", en: "You have read it all.")
      : .counted(
        unread, one: (da: "besked, du ikke har læst.", en: "message that you have not read."),
        many: (da: "beskeder, du ikke har læst.", en: "messages that you have not read."))
  }
  static let forYou = Text(da: "Til dig", en: "For you")
  static let nothing = Text(
    da: "Ingen har skrevet til dig endnu. Når nogen nævner dig, spørger dig eller svarer dig, står det her.",
    en: "Nobody has written to you yet. When somebody mentions, asks or answers you, it stands here.")
  static let toCases = Text(da: "Se dine forløb", en: "See your cases")
  static let hiddenCase = Text(da: "Et forløb, du ikke kan se", en: "A case that you cannot see")
  static let allRead = Text(da: "Markér alle som læst", en: "Mark all as read")
  static let allReadNow = Text(da: "Alle beskeder er læst", en: "All messages are read")
  static let open = Text(da: "Åbn", en: "Open")
  static let isNew = Text(da: "Ny", en: "New")
  static let older = Text(da: "Vis ældre", en: "Show older")
  static let newest = Text(da: "Vis de nyeste", en: "Show the newest")
  static let news = Text(da: "Nyt i dine forløb", en: "News in your cases")
  static let newsLead = Text(
    da: "Det, andre har gjort de seneste tre dage.", en: "What others have done in the last three days.")
  static let noNews = Text(
    da: "Der er ikke sket noget nyt de seneste tre dage.", en: "Nothing new has happened in the last three days.")
  static func acts(_ acts: Int, people: Int) -> Text {
    .counted(acts, one: (da: "bidrag", en: "contribution"), many: (da: "bidrag", en: "contributions"))
      + Text(da: " fra ", en: " from ")
      + .counted(people, one: (da: "person", en: "person"), many: (da: "personer", en: "people"))
  }
  static let settings = Text(da: "Vælg, hvordan du får besked", en: "Choose how you are told")
  static let front = Text(da: "Forside", en: "Home")

  static func reason(_ kind: NoticeKind) -> Text {
    switch kind {
    case .mention: Text(da: "Nævnt", en: "Mention")
    case .question: Text(da: "Spørgsmål", en: "Question")
    case .answer: Text(da: "Svar", en: "Answer")
    case .deadline: Text(da: "Frist", en: "Deadline")
    case .news: Text(da: "Nyt", en: "News")
    }
  }

  // MARK: Naming somebody

  static func mentioned(by name: String, _ about: Text) -> Text {
    Text(da: "\(name) nævnte dig i \(about.danish)", en: "\(name) mentioned you in \(about.english)")
  }

  /// What the writer has to know about names that reached nobody.
  static func unreached(_ mentions: Mentions) -> Text? {
    let sentences = mentions.unclear.map(unclear) + (mentions.unknown.isEmpty ? [] : [unknown(mentions.unknown)])
    guard let first = sentences.first else { return nil }
    return sentences.dropFirst().reduce(first) { $0 + Text(same: " ") + $1 }
  }

  private static func unknown(_ names: [String]) -> Text {
    Text(
      da: "\(Formats.list(names, .danish)) er ikke med i forløbet, kan ikke se det her og får ikke besked.",
      en: "\(Formats.list(names, .english)) takes no part in the case, cannot see this and is not told.")
  }

  private static func unclear(_ unclear: Mentions.Unclear) -> Text {
    let names = unclear.people.prefix(4).map(\.name)
    return Text(
      da:
        "Flere hedder \(unclear.written), så ingen af dem fik besked. Skriv hele navnet: \(Formats.list(names, .danish)).",
      en:
        "Several are called \(unclear.written), so none of them was told. Write the whole name: \(Formats.list(names, .english))."
    )
  }
}
