import Language

enum CombineTexts {
  static let combine = Text(da: "Kombinér med en anden", en: "Combine with another")
  static let heading = Text(da: "Kombinér idéer", en: "Combine ideas")
  static let lead = Text(
    da:
      "De andre idéer bliver lagt ind i denne. Alle, der har skrevet en af dem, står som idémagere, og det kan fortrydes.",
    en: "The other ideas are put into this one. Everyone who wrote one of them stays an author, and it can be undone.")
  static let choose = Text(da: "Hvilke hører sammen med den?", en: "Which belong together with it?")
  static let yours = Text(da: "Hvilken af dine hører sammen med den?", en: "Which of yours belongs together with it?")
  static let number = Text(da: "Eller skriv et nummer", en: "Or write a number")
  static let numberHint = Text(da: "Fx 9 eller 9, 27.", en: "Such as 9 or 9, 27.")
  static let noneChosen = Text(da: "Vælg en idé, eller skriv dens nummer", en: "Choose an idea, or write its number")
  static let taken = Text(
    da: "En af idéerne er lagt ind i en anden imens, eller den er selv samlet af flere. Skil dem ad først",
    en: "One of the ideas has been put into another meanwhile, or is itself made of several. Take those apart first")
  static func notThere(_ number: Int) -> Text {
    Text(da: "Der er ingen idé nr. \(number) her", en: "There is no idea no. \(number) here")
  }
  static let putRight = Text(da: "Ret dette for at kombinere", en: "Put this right to combine")
  static let doIt = Text(da: "Kombinér", en: "Combine")
  static func combined(_ count: Int) -> Text {
    Text(da: "\(count) idéer er samlet. Alle står som idémagere.", en: "\(count) ideas are combined. All stay authors.")
  }
  static let takeOut = Text(da: "Skil dem ad igen", en: "Take them apart again")
  static let takenOut = Text(da: "Idéen står for sig selv igen.", en: "The idea stands by itself again.")
  static let theCombination = Text(da: "Kombinationen", en: "The combination")
  static let isIn = Text(da: "Idéen er lagt sammen med", en: "The idea has been put together with")
  static let authors = Text(da: "Idémagere", en: "Authors")

  static let splitIt = Text(da: "Del idéen op", en: "Split the idea")
  static let splitHeading = Text(da: "Del idéen op i flere", en: "Split the idea into several")
  static let splitLead = Text(
    da: "Når én idé er flere, kan de støttes hver for sig. Den, der skrev den, står som idémager til dem alle.",
    en: "When one idea is several, each can be supported by itself. Whoever wrote it stays the author of them all.")
  static func part(_ number: Int) -> Text { Text(da: "Idé \(number)", en: "Idea \(number)") }
  static let twoParts = Text(da: "Skriv mindst to idéer", en: "Write at least two ideas")
  static let splitPutRight = Text(da: "Ret dette for at dele idéen op", en: "Put this right to split the idea")
  static func split(_ count: Int) -> Text {
    Text(da: "Idéen er nu \(count) idéer.", en: "The idea is now \(count) ideas.")
  }
  static let cannotSplit = Text(
    da: "Den er delt op allerede, eller den er samlet med andre.",
    en: "It has been split already, or is combined with others.")
  static let wasSplit = Text(da: "Idéen er delt op i", en: "The idea has been split into")
  static let cameFrom = Text(da: "Delt ud af", en: "Split from")
  static let undo = Text(da: "Fortryd opdelingen", en: "Undo the split")
  static let whole = Text(da: "Idéen er hel igen.", en: "The idea is whole again.")

  static func toldJoined(_ part: String, _ whole: String) -> Text {
    Text(
      da: "Din idé ”\(part)” er lagt sammen med ”\(whole)”",
      en: "Your idea “\(part)” has been put together with “\(whole)”")
  }
  static func toldGrown(_ title: String) -> Text {
    Text(
      da: "Andre idéer er lagt sammen med din: ”\(title)”",
      en: "Other ideas have been put together with yours: “\(title)”")
  }
  static func toldSplit(_ title: String) -> Text {
    Text(da: "Din idé ”\(title)” er delt op i flere", en: "Your idea “\(title)” has been split into several")
  }
}
