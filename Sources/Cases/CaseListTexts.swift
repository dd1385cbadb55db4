import Language

enum CaseListTexts {
  static let filter = Text(da: "Filtrér forløb", en: "Filter cases")
  static let search = Text(da: "Søg", en: "Search")
  static let step = Text(da: "Trin", en: "Step")
  static let everyStep = Text(da: "Alle trin", en: "Every step")
  static let show = Text(da: "Vis", en: "Show")
  static let mine = Text(da: "Dem, jeg er med i", en: "Those I take part in")
  static let open = Text(da: "Åbne for alle", en: "Open to all")
  static let everything = Text(da: "Alle, jeg kan se", en: "All I can see")
  static let showEverything = Text(da: "Vis alle forløb", en: "Show all cases")
  static let noneYet = Text(da: "Ingen forløb endnu", en: "No cases yet")
  static let startOne = Text(
    da: "Begynd med et problem, som du ikke kan løse alene.", en: "Begin with a problem that you cannot solve alone.")
  static let nothingFound = Text(da: "Ingen forløb passer til det, du søger", en: "No case fits what you look for")
  static let tryOther = Text(da: "Prøv med færre ord, eller se alle.", en: "Try fewer words, or see them all.")

  static func whole(of organisation: String) -> Text {
    Text(da: "Hele \(organisation)", en: "All of \(organisation)")
  }
  static func more(_ count: Int) -> Text { Text(da: "Vis \(count) til", en: "Show \(count) more") }
}
