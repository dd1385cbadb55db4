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

  static let carry = Text(da: "Tag med i et idékald", en: "Take along into a call")
  static let carryWhy = Text(
    da: "Idéen bliver stående som den, der skrev den, har skrevet den, uden navn. De får besked og kan rette den.",
    en: "The idea stands as its writer wrote it, without a name. They are told and can change it.")
  static let intoWhich = Text(da: "Hvilket idékald?", en: "Which call?")
  static let callMissing = Text(da: "Vælg et idékald", en: "Choose a call")
  static let carryPutRight = Text(da: "Ret dette for at tage idéen med", en: "Put this right to take the idea along")
  static let carried = Text(da: "Idéen er med i idékaldet.", en: "The idea is in the call.")
  static let isCarried = Text(da: "Idéen er taget med i et idékald.", en: "The idea has been taken along into a call.")
  static let isInCall = Text(da: "Se den i idékaldet", en: "See it in the call")
  static func wasCarried(_ title: String) -> Text {
    Text(da: "Din idé ”\(title)” er taget med i et idékald", en: "Your idea “\(title)” was taken into a call for ideas")
  }

  static func count(_ count: Int) -> Text {
    .counted(count, one: (da: "idé venter", en: "idea waits"), many: (da: "idéer venter", en: "ideas wait"))
  }
}
