import Language

/// The words of inviting many at once.
enum BatchTexts {
  static let inviteMany = Text(da: "Invitér mange på én gang", en: "Invite many at once")
  static let lead = Text(
    da: "Alle får deres eget link på mail. Du kan invitere op til 5000 ad gangen.",
    en: "Each gets a link of their own by mail. You can invite up to 5000 at a time.")
  static let list = Text(da: "Hvem vil du invitere?", en: "Whom do you invite?")
  static let listHint = Text(
    da:
      "Én på hver linje: navn; e-mail; organisation. Navn og organisation kan udelades. Du kan sætte ind fra et regneark.",
    en:
      "One on each line: name; address; organisation. Name and organisation may be left out. You can paste from a spreadsheet."
  )
  static let listMissing = Text(da: "Skriv, hvem du inviterer", en: "Write whom you invite")
  static let send = Text(da: "Send invitationer", en: "Send invitations")
  static let noMail = Text(
    da:
      "Samspil sender ikke mail her, så links skal gives videre ét ad gangen. Invitér én, eller bed administratoren om at slå mail til.",
    en:
      "Samspil sends no mail here, so links are passed on one by one. Invite one, or ask the administrator to turn mail on."
  )
  static let inviteOne = Text(da: "Invitér én", en: "Invite one")

  static func tooMany(_ count: Int) -> Text {
    Text(
      da: "Der er \(Formats.whole(count, .danish)) linjer. Del dem op, så der er højst 5000 ad gangen",
      en: "There are \(Formats.whole(count, .english)) lines. Split them so that there are at most 5000 at a time")
  }
  static func fault(_ number: Int, _ text: String) -> Text {
    Text(
      da: "Linje \(number): skriv en e-mail med @ og et navn på højst 120 tegn. Der står: \(text)",
      en: "Line \(number): write an address with @ and a name of at most 120 characters. It says: \(text)")
  }
  static func moreFaults(_ count: Int) -> Text {
    Text(da: "\(count) linjer mere skal rettes", en: "\(count) more lines have to be put right")
  }
  static func note(_ count: Int) -> Text {
    Text(da: "\(count) på én gang", en: "\(count) at once")
  }

  static let onItsWay = Text(da: "Invitationerne er på vej", en: "The invitations are on their way")
  static let done = Text(da: "Invitationerne er sendt af sted", en: "The invitations have been sent off")
  static func progress(_ done: Int, of total: Int) -> Text {
    Text(
      da: "\(Formats.whole(done, .danish)) af \(Formats.whole(total, .danish)) er klaret.",
      en: "\(Formats.whole(done, .english)) of \(Formats.whole(total, .english)) are done.")
  }
  static let lookAgain = Text(da: "Se, hvor langt det er", en: "See how far it is")
  static let goOn = Text(
    da: "Det går videre af sig selv. Du kan lukke siden og komme tilbage.",
    en: "It goes on by itself. You can close the page and come back.")
  static let invited = Text(da: "Inviteret", en: "Invited")
  static let skippedCount = Text(da: "Sprunget over", en: "Skipped")
  static let left = Text(da: "Mangler", en: "Left")
  static let skipped = Text(da: "De her blev ikke inviteret", en: "These were not invited")
  static func reason(_ reason: String) -> Text {
    switch reason {
    case "double":
      Text(
        da: "står flere gange på listen og er inviteret én gang",
        en: "stands on the list more than once and is invited once")
    case "on_team": Text(da: "er allerede med i forløbet", en: "already takes part in the case")
    case "asked": Text(da: "har allerede en invitation, der venter", en: "already has an invitation waiting")
    default: Text(da: "er ikke inviteret endnu", en: "is not invited yet")
    }
  }
}
