import Language

/// The words about mail, for administrators.
enum AdminMailTexts {
  static let mail = Text(da: "Mail", en: "Mail")
  static let toMail = Text(da: "Se, hvordan det går med mail", en: "See how the mail stands")
  static let sendsNone = Text(da: "Samspil sender ikke mail her", en: "Samspil sends no mail here")
  static let howTo = Text(
    da:
      "Sæt SAMSPIL_SMTP til mailserverens adresse og SAMSPIL_MAIL_FROM til den adresse, mailen skal komme fra, og start Samspil igen. Til da står alt i Samspil, og du giver selv links videre.",
    en:
      "Set SAMSPIL_SMTP to the address of the mail server and SAMSPIL_MAIL_FROM to the address that mail is to come from, and start Samspil again. Until then everything stands in Samspil, and you pass links on yourself."
  )
  static func isDown(_ problem: String) -> Text {
    Text(
      da: "Mailserveren kan ikke bruges lige nu: \(problem). Samspil prøver igen, og intet går tabt.",
      en: "The mail server cannot be used right now: \(problem). Samspil tries again, and nothing is lost.")
  }
  static let waiting = Text(da: "Venter på at blive sendt", en: "Waiting to be sent")
  static let failed = Text(da: "Afvist af mailserveren", en: "Refused by the mail server")
  static let tried = Text(da: "Sidst prøvet", en: "Last tried")
  static let never = Text(da: "Aldrig", en: "Never")
  static let failedLead = Text(
    da: "De her bliver ikke prøvet igen af sig selv. Ret adressen, eller spørg den, der passer mailserveren.",
    en: "These are not tried again by themselves. Correct the address, or ask whoever looks after the mail server.")
  static let address = Text(da: "Til", en: "To")
  static let subject = Text(da: "Emne", en: "Subject")
  static let reason = Text(da: "Serveren svarede", en: "The server answered")
  static let tryAgain = Text(da: "Prøv dem alle igen", en: "Try them all again")
  static func triedAgain(_ count: Int) -> Text {
    .counted(
      count, one: (da: "mail bliver prøvet igen", en: "mail is tried again"),
      many: (da: "mails bliver prøvet igen", en: "mails are tried again"))
  }

  static let tryOut = Text(da: "Prøv det af", en: "Try it out")
  static func tryOutLead(_ address: String) -> Text {
    Text(da: "Send en mail til dig selv på \(address).", en: "Send a mail to yourself at \(address).")
  }
  static let sendTest = Text(da: "Send en prøvemail", en: "Send a test mail")
  static let testSubject = Text(da: "Prøve: æ, ø og å når frem", en: "Test: mail arrives")
  static let testText = Text(
    da: "Kan du læse det her, virker mail fra Samspil. Tjek, at æ, ø og å ser rigtige ud.",
    en: "If you can read this, mail from Samspil works. Check that æ, ø and å look right.")
  static let testSent = Text(
    da: "Mailserveren tog imod prøvemailen. Se efter den i din indbakke, også blandt uønsket mail",
    en: "The mail server took the test mail. Look for it in your inbox, among unwanted mail too")
  static func testLater(_ problem: String) -> Text {
    Text(da: "Mailserveren vil have os til at vente: \(problem)", en: "The mail server asks us to wait: \(problem)")
  }
  static func testRefused(_ problem: String) -> Text {
    Text(da: "Mailserveren sagde nej: \(problem)", en: "The mail server said no: \(problem)")
  }
  static func testUnsure(_ problem: String) -> Text {
    Text(
      da: "Mailserveren fik brevet og svarede ikke: \(problem). Se, om det er kommet frem",
      en: "The mail server was given the letter and did not answer: \(problem). See whether it has arrived")
  }
  static func testUnreachable(_ problem: String) -> Text {
    Text(
      da: "Mailserveren kan ikke bruges: \(problem). Tjek SAMSPIL_SMTP",
      en: "The mail server cannot be used: \(problem). Check SAMSPIL_SMTP")
  }
}
