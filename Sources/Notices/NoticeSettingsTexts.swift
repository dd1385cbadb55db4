import Language

/// The words of how one wants to be told.
enum NoticeSettingsTexts {
  static let settings = Text(da: "Sådan får du besked", en: "How you are told")
  static let lead = Text(
    da: "Alt står under Beskeder i Samspil. Her vælger du, hvad der også skal komme på mail.",
    en: "Everything stands under Messages in Samspil. Here you choose what also comes by mail.")
  static let noMail = Text(
    da: "Samspil sender ikke mail her. Dine valg gælder, hvis det bliver slået til.",
    en: "Samspil sends no mail here. Your choices hold if that is turned on.")
  static func address(_ address: String) -> Text {
    Text(da: "Mail sendes til \(address).", en: "Mail is sent to \(address).")
  }
  static let noAddress = Text(
    da: "Du har ingen e-mail i Samspil, så du får kun besked her.",
    en: "You have no address in Samspil, so you are told only here.")
  static let kinds = Text(da: "I alle forløb", en: "In all cases")
  static let cases = Text(da: "I et enkelt forløb", en: "In a single case")
  static let casesLead = Text(
    da: "Vælg noget andet for et forløb, hvis det fylder for meget eller for lidt.",
    en: "Choose something else for a case if it takes up too much or too little.")
  static let noCases = Text(da: "Du er ikke med i et forløb lige nu.", en: "You take part in no case right now.")
  static let asAbove = Text(da: "Som ovenfor", en: "As above")
  static let save = Text(da: "Gem valg", en: "Save choices")
  static let saved = Text(da: "Dine valg er gemt", en: "Your choices are saved")
  static let account = Text(da: "Din konto", en: "Your account")
  static let toNotices = Text(da: "Se dine beskeder", en: "See your messages")

  static func question(_ kind: NoticeKind) -> Text {
    Text(da: "Når \(LetterTexts.when(kind).danish)", en: "When \(LetterTexts.when(kind).english)")
  }

  static func choice(_ choice: NoticeChoice) -> Text {
    switch choice {
    case .now: Text(da: "Straks på mail", en: "At once by mail")
    case .daily: Text(da: "Samlet i én mail om dagen", en: "Together in one mail a day")
    case .app: Text(da: "Kun i Samspil", en: "Only in Samspil")
    case .never: Text(da: "Slet ikke", en: "Not at all")
    }
  }

  // MARK: The way out of mail

  static let stopTitle = Text(da: "Få mindre mail", en: "Get less mail")
  static func stopLead(_ kind: NoticeKind) -> Text {
    Text(
      da: "Tryk på knappen, så får du ingen mail, når \(LetterTexts.when(kind).danish). Det står stadig i Samspil.",
      en: "Press the button, and you get no mail when \(LetterTexts.when(kind).english). It still stands in Samspil.")
  }
  static let stopped = Text(da: "Du får ikke mere af den slags mail", en: "You get no more mail of that kind")
  static func stoppedLead(_ kind: NoticeKind) -> Text {
    Text(
      da:
        "Vi sender ingen mail, når \(LetterTexts.when(kind).danish). Havde du bedt om mail fra et enkelt forløb, er det også slået fra.",
      en:
        "We send no mail when \(LetterTexts.when(kind).english). If you had asked for mail from a single case, that has ended too."
    )
  }
  static let changeMind = Text(da: "Vælg, hvordan du får besked", en: "Choose how you are told")
  static let toFront = Text(da: "Gå til forsiden", en: "Go to the front page")
}
