import Language

/// The words of the letters.
enum LetterTexts {
  static func greeting(_ name: String) -> Text { Text(da: "Hej \(name)", en: "Hello \(name)") }
  static let readOn = Text(da: "Læs på Samspil", en: "Read on Samspil")
  static func why(_ kind: NoticeKind) -> Text {
    switch kind {
    case .mention:
      Text(da: "Du får mailen, fordi nogen nævnte dig.", en: "You get this because somebody mentioned you.")
    case .question:
      Text(da: "Du får mailen, fordi nogen spørger dig.", en: "You get this because somebody asks you.")
    case .answer:
      Text(da: "Du får mailen, fordi nogen svarede dig.", en: "You get this because somebody answered you.")
    case .deadline:
      Text(da: "Du får mailen, fordi en frist er på vej.", en: "You get this because something is due soon.")
    case .news:
      Text(
        da: "Du får mailen en gang om dagen, når der er sket noget i dine forløb.",
        en: "You get this once a day when something has happened in your cases.")
    }
  }
  static func stop(_ kind: NoticeKind) -> Text {
    Text(da: "Få ingen mail, når \(when(kind).danish)", en: "Get no mail when \(when(kind).english)")
  }
  static func when(_ kind: NoticeKind) -> Text {
    switch kind {
    case .mention: Text(da: "nogen nævner dig", en: "somebody mentions you")
    case .question: Text(da: "nogen spørger dig", en: "somebody asks you")
    case .answer: Text(da: "nogen svarer dig", en: "somebody answers you")
    case .deadline: Text(da: "en frist er på vej", en: "something is due soon")
    case .news: Text(da: "der er nyt i dine forløb", en: "there is news in your cases")
    }
  }
  static func subject(_ text: Text, _ title: String) -> Text {
    Text(da: "\(text.danish) (\(title))", en: "\(text.english) (\(title))")
  }

  // MARK: The day's news

  static func digestSubject(_ cases: [String]) -> Text {
    guard let first = cases.first else { return Text(da: "Nyt i dine forløb", en: "News in your cases") }
    if cases.count == 1 { return Text(da: "Nyt i \(first)", en: "News in \(first)") }
    return cases.count == 2
      ? Text(da: "Nyt i \(first) og \(cases[1])", en: "News in \(first) and \(cases[1])")
      : Text(
        da: "Nyt i \(first) og \(cases.count - 1) andre forløb",
        en: "News in \(first) and \(cases.count - 1) other cases")
  }
  static let digestLead = Text(da: "Det er der sket siden sidst.", en: "This has happened since last time.")
  static let notYetRead = Text(da: "Til dig:", en: "For you:")
  static func more(_ count: Int) -> Text { Text(da: "og \(count) mere", en: "and \(count) more") }
  static func line(_ who: String?, _ act: Text, times: Int) -> Text {
    let name = Text(da: who ?? "Nogen", en: who ?? "Somebody")
    let again = times > 1 ? Text(da: " (\(times) gange)", en: " (\(times) times)") : Text(same: "")
    return name + Text(same: " ") + act + again
  }
  static let toCase = Text(da: "Åbn forløbet", en: "Open the case")
  static let settings = Text(da: "Vælg, hvordan du får besked", en: "Choose how you are told")
}
