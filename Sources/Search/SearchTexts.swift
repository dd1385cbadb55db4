import Cases
import Language

package enum SearchTexts {
  static let search = Text(da: "Søg", en: "Search")
  static let words = Text(da: "Hvad leder du efter?", en: "What are you looking for?")
  static let hint = Text(
    da: "Alle bøjninger af ordet findes, og ord, det indgår i.",
    en: "All forms of a word are found, and words it is part of.")
  static let inCase = Text(da: "Forløb", en: "Case")
  static let everyCase = Text(da: "Alle forløb", en: "All cases")
  static let kind = Text(da: "Slags", en: "Kind")
  static let everyKind = Text(da: "Alt", en: "Everything")
  static let found = Text(da: "Det fandt vi", en: "What we found")
  static let more = Text(da: "Vis flere", en: "Show more")
  static let isArchived = Text(da: "I arkivet", en: "Archived")
  static let nothing = Text(da: "Intet fundet", en: "Nothing found")
  static let tryOther = Text(
    da: "Prøv et enklere ord, færre ord eller en anden stavemåde. Kun det, du må se, bliver søgt igennem.",
    en: "Try a simpler word, fewer words or another spelling. Only what you may see is searched.")
  static let everywhere = Text(da: "Søg i alt", en: "Search everything")
  static let toCases = Text(da: "Se forløb", en: "See cases")
  static let begin = Text(da: "Skriv et ord for at søge", en: "Write a word to search")
  static let beginWhy = Text(
    da:
      "Søgningen finder det, I har skrevet i de forløb, du er med i, og de forløb, du kan se. Den gemmer ikke, hvad du søger på.",
    en:
      "It finds what has been written in the cases you take part in, and the cases you can see. It does not keep what you look for."
  )
  static let onlySmall = Text(da: "Skriv et ord, der siger mere", en: "Write a word that says more")
  static let onlySmallWhy = Text(
    da: "Ord som og, i og det står overalt. Skriv det, teksten handler om.",
    en: "Words like og, i and det are everywhere. Write what the text is about.")
  static let contribution = Text(da: "Bidrag", en: "Contribution")

  static func name(_ kind: FoundKind) -> Text {
    switch kind {
    case .front: Text(da: "Forløb", en: "Cases")
    case .framing: Text(da: "Indramning", en: "Framing")
    case .difference: Text(da: "Forskelle", en: "Differences")
    case .barrier: Text(da: "Barrierer og opgaver", en: "Barriers and tasks")
    case .actor: Text(da: "Forventninger og behov", en: "Expectations and needs")
    case .agreement: Text(da: "Aftaler og alliancer", en: "Agreements and alliances")
    case .meeting: Text(da: "Møder", en: "Meetings")
    case .decision: Text(da: "Beslutninger og læring", en: "Decisions and learning")
    case .idea: Text(da: "Idéer", en: "Ideas")
    case .document: Text(da: "Dokumenter", en: "Documents")
    case .opinion: Text(da: "Meningskort", en: "Opinion maps")
    }
  }

  /// What one thing that was found is.
  static func name(ofTarget target: String) -> Text {
    switch target {
    case "case": Text(da: "Forløb", en: "Case")
    case "perspective": Text(da: "Perspektiv", en: "Perspective")
    case "conversation": Text(da: "Meningskort", en: "Opinion map")
    case "statement": Text(da: "Udsagn", en: "Statement")
    case "problem": Text(da: "Fælles problem", en: "Shared problem")
    case "core": Text(da: "Kerneydelse", en: "Core service")
    case "framing": Text(da: "Indramning", en: "Framing")
    case "difference": Text(da: "Forskel", en: "Difference")
    case "reply": Text(da: "Svar i en tråd", en: "Reply in a thread")
    case "barrier": Text(da: "Barriere", en: "Barrier")
    case "move": Text(da: "Opgave", en: "Task")
    case "expectation": Text(da: "Forventning", en: "Expectation")
    case "need": Text(da: "Behov", en: "Need")
    case "agreement": Text(da: "Aftale", en: "Agreement")
    case "alliance": Text(da: "Alliance", en: "Alliance")
    case "meeting", "agenda": Text(da: "Møde", en: "Meeting")
    case "minutes": Text(da: "Referat", en: "Minutes")
    case "decision": Text(da: "Beslutning", en: "Decision")
    case "lesson": Text(da: "Læring", en: "Lesson")
    case "mandate": Text(da: "Råderum", en: "Mandate")
    case "idea", "call_idea": Text(da: "Idé", en: "Idea")
    case "document": Text(da: "Dokument", en: "Document")
    default: contribution
    }
  }
}
