import Language

enum CaseIdeaTexts {
  static let ideas = Text(da: "Idéer", en: "Ideas")
  static let overview = Text(da: "Overblik", en: "Overview")
  static let noCalls = Text(da: "Ingen idékald endnu", en: "No calls for ideas yet")
  static let lead = Text(
    da: "Her venter idéerne, mens I bliver enige om problemet.",
    en: "Here the ideas wait while you agree on the problem.")
  static let add = Text(da: "Gem en idé", en: "Keep an idea")
  static let addHint = Text(da: "Én sætning er nok.", en: "One sentence is enough.")
  static let keep = Text(da: "Gem idé", en: "Keep the idea")
  static let kept = Text(da: "Idéen er gemt.", en: "The idea is kept.")
  static let missing = Text(da: "Skriv idéen", en: "Write the idea")
  static let putRight = Text(da: "Ret dette for at gemme idéen", en: "Put this right to keep the idea")
  static let fromProblem = Text(da: ". Fundet i problemteksten", en: ". Found in the wording of the problem")

  static func count(_ count: Int) -> Text {
    .counted(count, one: (da: "idé venter", en: "idea waits"), many: (da: "idéer venter", en: "ideas wait"))
  }
}
