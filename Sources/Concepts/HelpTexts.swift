import Language

enum HelpTexts {
  static let help = Text(da: "Hjælp", en: "Help")
  static let lead = Text(
    da: "Kort om det, du vil. Vælg en opgave.", en: "In short, what you want to do. Choose a task.")
  static let contact = Text(da: "Skriv eller ring", en: "Write or call")
  static let contactLead = Text(
    da: "Kom du ikke videre, så skriv, hvad du ville, og hvad der skete. Skriv ikke om andres private forhold.",
    en: "If you got stuck, write what you wanted and what happened. Do not write about the private matters of others.")
  static let write = Text(da: "Mail: ", en: "E-mail: ")
  static let call = Text(da: "Telefon: ", en: "Phone: ")
  static let concepts = Text(da: "Læs, hvad ordene betyder", en: "Read what the words mean")

  static let chapters: [Chapter] = []
}
