import Language
import Time

enum HomeTexts {
  static let home = Text(da: "Forside", en: "Home")
  static let waits = Text(da: "Det venter på dig", en: "This waits for you")
  static let yourCases = Text(da: "Dine forløb", en: "Your cases")
  static let newsAndMore = Text(da: "Nyt og inspiration", en: "News and inspiration")
  static let news = Text(da: "Nyt på tværs", en: "News across")
  static let within = Text(da: " i ", en: " in ")
  static let practice = Text(da: "Ugens hverdagspraksis", en: "Everyday practice of the week")
  static let practiceWhy = Text(
    da: "En af de ni vaner, der gør innovation til hverdag.",
    en: "One of the nine habits that make innovation everyday.")
  static let readOn = Text(da: "Læs om de ni hverdagspraksisser", en: "Read about the nine everyday practices")
  static let seeWhy = Text(da: "Se hvorfor", en: "See why")
  static let answer = Text(da: "Svar", en: "Answer")
  static let sendAgain = Text(da: "Send igen", en: "Send again")
  static let takeStand = Text(da: "Tag stilling til jeres fælles problem", en: "Take a stand on your shared problem")
  static let readAndSign = Text(da: "Læs og svar", en: "Read and answer")
  static let givePerspective = Text(
    da: "Skriv, hvordan problemet ser ud fra dig", en: "Write how the problem looks from where you are")
  static let writePerspective = Text(da: "Skriv et perspektiv", en: "Write a perspective")
  static let noCases = Text(da: "Du er ikke med i et forløb endnu", en: "You take part in no case yet")
  static let noCasesWhy = Text(
    da: "Begynd med et problem, som du ikke kan løse alene.", en: "Begin with a problem that you cannot solve alone.")
  static let firstCase = Text(da: "Start dit første forløb", en: "Start your first case")
  static let nothingWaits = Text(da: "Intet venter på dig", en: "Nothing waits for you")
  static let nothingWaitsWhy = Text(da: "Se, hvordan det går i dine forløb.", en: "See how your cases are doing.")
  static let seeCases = Text(da: "Se dine forløb", en: "See your cases")

  static func hello(_ name: String) -> Text { Text(da: "Hej, \(name)", en: "Hello, \(name)") }
  static func lead(_ count: Int) -> Text {
    count == 0
      ? Text(da: "Der er ro på lige nu.", en: "All is quiet just now.")
      : .counted(
        count, one: (da: "ting venter på dig.", en: "thing waits for you."),
        many: (da: "ting venter på dig.", en: "things wait for you."))
  }
  static func showMore(_ count: Int) -> Text { Text(da: "Vis \(count) mere", en: "Show \(count) more") }
  static func allCases(_ count: Int) -> Text { Text(da: "Alle \(count) forløb", en: "All \(count) cases") }
  static func mandate(by name: String, isBacking: Bool) -> Text {
    isBacking
      ? Text(da: "\(name) beder om din opbakning", en: "\(name) asks for your backing")
      : Text(da: "\(name) beder om råderum", en: "\(name) asks for a mandate")
  }
  static func notAnswered(_ name: String) -> Text {
    Text(da: "\(name) har ikke svaret på din invitation", en: "\(name) has not answered your invitation")
  }
  static func sent(_ title: String, _ day: Day, today: Day) -> Text {
    .build { language in
      "\(title). " + (language == .danish ? "Sendt " : "Sent ") + Formats.ago(day, today: today, language) + "."
    }
  }
  static func heard(_ title: String, _ groups: Int) -> Text {
    Text(da: "\(title). Aktørgrupper hørt: \(groups).", en: "\(title). Actor groups heard: \(groups).")
  }
  static func tryIn(_ title: String) -> Text { Text(da: "Prøv det i \(title)", en: "Try it in \(title)") }

  static let learned = Text(da: "Fejl andre lærte af", en: "Failures others learned from")
  static let learnedWhy = Text(
    da: "Hold i dine organisationer deler det, der ikke gik, så du slipper for at gøre det om.",
    en: "Teams in your organisations share what did not work, so that you need not do it again.")
  static let toLearned = Text(da: "Se læring på tværs", en: "See learning across")
}
