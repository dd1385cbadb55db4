import Language

enum ReportTexts {
  static let title = Text(da: "Er der noget galt?", en: "Is something wrong?")
  static let lead = Text(
    da: "Den, der leder idékaldet, læser det. Intet bliver skjult, før et menneske har set på det.",
    en: "The one who runs the call reads it. Nothing is hidden before a person has looked at it.")
  static let why = Text(da: "Hvad er der galt?", en: "What is wrong?")
  static let whyMissing = Text(da: "Vælg, hvad der er galt", en: "Choose what is wrong")
  static let more = Text(da: "Fortæl mere", en: "Tell us more")
  static let send = Text(da: "Send", en: "Send")
  static let putRight = Text(da: "Ret dette for at sende", en: "Put this right to send")
  static let sent = Text(
    da: "Tak. Den, der leder idékaldet, ser på det.", en: "Thank you. The one who runs the call looks at it.")
  static let reported = Text(da: "Det, læsere har peget på", en: "What readers have pointed out")
  static func by(_ count: Int) -> Text {
    .counted(count, one: (da: "læser", en: "reader"), many: (da: "læsere", en: "readers"))
  }
  static let isFine = Text(da: "Det er i orden", en: "It is all right")
  static let settled = Text(da: "Noteret. Den bliver stående.", en: "Noted. It stays.")
  static let log = Text(da: "Det er besluttet", en: "What has been decided")

  static func name(_ why: IdeaReport.Why) -> Text {
    switch why {
    case .personal: Text(da: "Der står noget privat om nogen", en: "It says something private about somebody")
    case .rude: Text(da: "Den er grov eller truende", en: "It is rude or threatening")
    case .spam: Text(da: "Den er reklame", en: "It is advertising")
    case .other: Text(da: "Noget andet", en: "Something else")
    }
  }

  static func name(_ what: ModerationAct.What) -> Text {
    switch what {
    case .shown: Text(da: "Vist", en: "Shown")
    case .refused: Text(da: "Ikke vist", en: "Not shown")
    case .settled: Text(da: "I orden", en: "All right")
    case .appealed: Text(da: "Bedt om at blive læst igen", en: "Asked to be read again")
    }
  }

  static let appeal = Text(da: "Bed om, at den bliver læst igen", en: "Ask for it to be read again")
  static let appealHint = Text(
    da: "Skriv, hvorfor den skal vises. Du kan også rette den.",
    en: "Write why it should be shown. You can also change it.")
  static let appealMissing = Text(da: "Skriv, hvorfor den skal vises", en: "Write why it should be shown")
  static let appealed = Text(da: "Den bliver læst igen.", en: "It will be read again.")
  static let appealedAlready = Text(
    da: "Den er læst igen. Du kan rette den.", en: "It has been read again. You can change it.")
  static let toldAppeal = Text(
    da: "Nogen beder om, at deres idé bliver læst igen", en: "Somebody asks for their idea to be read again")
}
