import Language

enum CoreTexts {
  static let service = Text(da: "Kerneydelsen: ", en: "The core service: ")
  static let unknown = Text(
    da: "I har ikke skrevet, hvad kerneydelsen er.", en: "You have not written what the core service is.")
  static let serviceField = Text(da: "Hvad skal brugeren få ud af det?", en: "What should the user get out of it?")
  static let serviceHint = Text(
    da: "En sætning. For eksempel: Ældre kommer trygt hjem og bliver hjemme.",
    en: "One sentence. For example: Older people come home safely and stay there.")
  static let missing = Text(
    da: "Skriv, hvad brugeren skal få ud af det", en: "Write what the user should get out of it")
  static let save = Text(da: "Gem kerneydelsen", en: "Save the core service")
  static let saved = Text(da: "Kerneydelsen er gemt", en: "The core service is saved")
  static let keep = Text(da: "Det skal fastholdes", en: "This is kept")
  static let change = Text(da: "Det skal forandres", en: "This is changed")
  static let emptyKeep = Text(da: "Intet endnu. Hvad må ikke gå tabt?", en: "Nothing yet. What must not be lost?")
  static let emptyChange = Text(da: "Intet endnu. Hvad kan ikke fortsætte?", en: "Nothing yet. What cannot go on?")
  static let changeLists = Text(da: "Ret listerne", en: "Change the lists")
  static let addKeep = Text(da: "Føj til det, der skal fastholdes", en: "Add to what is kept")
  static let addChange = Text(da: "Føj til det, der skal forandres", en: "Add to what is changed")
  static let itemHint = Text(da: "Højst 200 tegn.", en: "At most 200 characters.")
  static let add = Text(da: "Føj til", en: "Add")
  static let added = Text(da: "Det står nu på listen", en: "It is on the list now")
  static let writeItem = Text(da: "Skriv, hvad der skal på listen", en: "Write what goes on the list")
  static let remove = Text(da: "Fjern", en: "Remove")
  static let removed = Text(da: "Det er taget af listen", en: "It is off the list")
  static let removeHeading = Text(da: "Tag noget af listerne", en: "Take something off the lists")
}
