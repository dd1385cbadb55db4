import Cases
import Language
import Time

enum DifferenceTexts {
  static func liesStill(_ title: String) -> Text {
    Text(
      da: "Der er ikke sket noget i to uger med den forskel, du ejer: ”\(title)”",
      en: "Nothing has happened for two weeks with the difference you own: ”\(title)”")
  }

  static let differences = Text(da: "Forskelle", en: "Differences")
  static let makeVisible = Text(da: "Gør en forskel synlig", en: "Make a difference visible")
  static let filter = Text(da: "Filtrér forskelle", en: "Filter differences")
  static let none = Text(
    da: "Ingen forskelle endnu. Det er sjældent sandt", en: "No differences yet. That is seldom true")
  static let noneWhy = Text(
    da: "Samarbejde er at bearbejde forskelle. Hvad ser I forskelligt på, som ingen har skrevet ned?",
    en: "To collaborate is to work through differences. What do you see differently that nobody has written down?")
  static let noneHere = Text(da: "Ingen forskelle her lige nu.", en: "No differences here right now.")
  static let seeAll = Text(da: "Se alle", en: "See all")
  static let take = Text(da: "Tag den", en: "Take it")
  static let takeHint = Text(
    da: "Den, der tager en forskel, sørger for, at parterne mødes om den. Det er ikke at få ret.",
    en: "Whoever takes a difference sees to it that the parties meet about it. It is not to be right.")
  static let letGo = Text(da: "Slip den", en: "Let it go")
  static let askMore = Text(da: "Spørg flere", en: "Ask more people")
  static let work = Text(da: "Bearbejd", en: "Work it through")
  static let again = Text(da: "Tag den op igen", en: "Take it up again")
  static let usable = Text(da: "Det kan vi bruge", en: "We can use this")
  static let whatCame = Text(da: "Sådan brugte I forskellen", en: "How you used the difference")
  static let whyKept = Text(da: "Derfor beholder I den", en: "Why you keep it")
  static let jointMove = Text(da: "Det blev til: ", en: "It became: ")
  static let hangsTogether = Text(da: "Hænger sammen med", en: "Hangs together with")
  static let overview = Text(da: "Overblik", en: "Overview")
  static let onToIdeas = Text(da: "Videre til idéer", en: "On to ideas")
  static let archived = Text(
    da: "Forløbet er lagt i arkivet. Forskellene kan læses, men ikke ændres.",
    en: "The case has been archived. The differences can be read but not changed.")
  static let onlyReading = Text(
    da: "Du kan læse forskellene. Holdet skriver dem.", en: "You can read the differences. The team writes them.")
  static let about = Text(da: "Om forskelle", en: "About differences")
  static let trust = Text(da: "Hvordan er tilliden?", en: "How is the trust?")
  static let trustHint = Text(
    da: "Forskelle kommer kun frem, når det er trygt at sige dem. Pulsen er tre spørgsmål og anonym.",
    en: "Differences only come out when it is safe to voice them. The pulse is three questions and anonymous.")
  static let toTrust = Text(da: "Se tillidspulsen", en: "See the trust pulse")
  static let how = Text(da: "Sådan arbejder I med forskelle", en: "How you work with differences")
  static let steps: [(Text, Text)] = [
    (
      Text(da: "Gør den synlig.", en: "Make it visible."),
      Text(
        da: "Skriv begge sider, så parterne kan genkende sig selv.",
        en: "Write both sides so that the parties recognise themselves.")
    ),
    (
      Text(da: "Undersøg den.", en: "Explore it."),
      Text(da: "Hvad ved den ene, som den anden ikke kan se?", en: "What does one know that the other cannot see?")
    ),
    (
      Text(da: "Bearbejd den.", en: "Work it through."),
      Text(
        da: "Brug forskellen til noget, aftal at den består, eller luk den.",
        en: "Use the difference for something, agree that it stays, or close it.")
    ),
  ]
  static let notTheGoal = Text(da: "Enighed er ikke målet", en: "Agreement is not the goal")
  static let notTheGoalWhy = Text(
    da:
      "Samarbejde er konstruktiv bearbejdning af forskelle. En forskel, I beholder, kan være den bedste kilde til en ny idé.",
    en:
      "Collaboration is the constructive processing of differences. A difference that you keep may be the best source of a new idea."
  )
  static let csv = Text(da: "Hent som CSV", en: "Download as CSV")

  static func name(of filter: DifferenceFilter) -> Text {
    switch filter {
    case .all: Text(da: "Alle", en: "All")
    case .withoutOwner: Text(da: "Uden ejer", en: "Without an owner")
    case .explored: Text(da: "Undersøges", en: "Being explored")
    case .workedThrough: Text(da: "Bearbejdet", en: "Worked through")
    }
  }

  static func name(of status: Difference.Status) -> Text {
    switch status {
    case .withoutOwner: name(of: DifferenceFilter.withoutOwner)
    case .explored: name(of: DifferenceFilter.explored)
    case .workedThrough: name(of: DifferenceFilter.workedThrough)
    case .kept: Text(da: "Beholdes som frugtbar spænding", en: "Kept as a productive tension")
    }
  }

  static func name(of kind: Difference.Kind) -> Text {
    switch kind {
    case .facts: Text(da: "fakta", en: "facts")
    case .interests: Text(da: "interesser", en: "interests")
    case .values: Text(da: "værdier", en: "values")
    case .roles: Text(da: "roller", en: "roles")
    }
  }

  static func isAbout(_ kind: Difference.Kind) -> Text {
    Text(da: "Handler om ", en: "About ") + name(of: kind)
  }

  /// *Rejst 5. november · 19 dage.*
  static func since(_ item: Difference, today: Day) -> Text {
    let raised = { (day: Day) -> Text in
      .build { ($0 == .danish ? "Rejst " : "Raised ") + Formats.dayAndMonth(day, $0) }
    }
    let owner = Text(da: "Ejer: \(item.ownerName ?? "")", en: "Owner: \(item.ownerName ?? "")")
    if let closed = item.closed {
      return owner + Text(same: " · ")
        + .build { ($0 == .danish ? "Lukket " : "Closed ") + Formats.dayAndMonth(closed.day, $0) }
    }
    let span = days(today - (item.owned ?? item.raised).day)
    return (item.owner == nil ? raised(item.raised.day) : owner) + Text(same: " · ") + span
  }

  private static func days(_ count: Int) -> Text {
    count <= 0
      ? Text(da: "i dag", en: "today")
      : .counted(count, one: (da: "dag", en: "day"), many: (da: "dage", en: "days"))
  }

  static let ownerLeft = Text(da: "Ejeren er ikke længere med. ", en: "Its owner has left. ")

  static func reopened(_ times: Int) -> Text {
    times == 1
      ? Text(da: "Taget op igen én gang", en: "Taken up again once")
      : Text(da: "Taget op igen \(times) gange", en: "Taken up again \(times) times")
  }

  static func thread(_ replies: Int) -> Text {
    replies == 0
      ? Text(da: "Skriv i tråden", en: "Write in the thread")
      : Text(da: "Skriv i tråden (\(replies))", en: "Write in the thread (\(replies))")
  }

  static func asHeard(_ writer: String, _ side: Text) -> Text {
    Text(
      da: "Skrevet af \(writer) på vegne af \(side.danish)", en: "Written by \(writer) on behalf of \(side.english)")
  }

  static func moreUses(_ count: Int) -> Text {
    Text(da: "og \(count) til", en: "and \(count) more")
  }

  static let showMore = Text(da: "Vis flere", en: "Show more")
  static let fromTheStart = Text(da: "Vis fra begyndelsen", en: "Show from the beginning")

  // MARK: - What is said after a change

  static let owned = Text(da: "Du har taget forskellen", en: "You have taken the difference")
  static let released = Text(da: "Forskellen har ingen ejer nu", en: "The difference has no owner now")
  static let notOwner = Text(
    da: "Kun den, der ejer forskellen, kan slippe den", en: "Only the one who owns the difference can let it go")
  static let useMissing = Text(da: "Skriv, hvad I kan bruge", en: "Write what you can use")
  static let useSaved = Text(da: "Gemt. Holdet kan se, hvad du så", en: "Saved. The team can see what you saw")
  static let replyMissing = Text(da: "Skriv dit svar", en: "Write your reply")
  static let replied = Text(da: "Dit svar er i tråden", en: "Your reply is in the thread")
  static let replyWithdrawn = Text(da: "Dit svar er taget tilbage", en: "Your reply is withdrawn")
  static let notYourReply = Text(
    da: "Kun den, der skrev svaret, kan tage det tilbage", en: "Only the one who wrote the reply can withdraw it")

  static func taken(by item: Difference) -> Text {
    if !item.isOpen { return Text(da: "Forskellen er allerede bearbejdet", en: "The difference is worked through") }
    let name = item.ownerName ?? ""
    return Text(
      da: "\(name) tog forskellen lige før dig. Skriv i tråden, hvis I vil være to om den",
      en: "\(name) took the difference just before you. Write in the thread if you want to share it")
  }

  static func mentioned(by name: String) -> Text {
    Text(da: "\(name) nævnte dig i en forskel", en: "\(name) mentioned you in a difference")
  }

  static func spokenFor(_ name: String, _ title: String) -> Text {
    Text(
      da: "\(name) har skrevet din side af en forskel: \(title). Skriv den med dine egne ord",
      en: "\(name) has written your side of a difference: \(title). Write it in your own words")
  }

  static func answered(by name: String, _ title: String) -> Text {
    Text(da: "\(name) svarede dig: \(title)", en: "\(name) answered you: \(title)")
  }
}
