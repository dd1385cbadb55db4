import Language
import Time

/// The words about deleting a case.
enum DeletionTexts {
  static let delete = Text(da: "Slet forløbet", en: "Delete the case")
  static let lead = Text(
    da: "Når et forløb er slettet, kan ingen hente det frem igen. Der bliver kun en kvittering tilbage.",
    en: "When a case is deleted, nobody can bring it back. Only a receipt is left.")
  static let archiveFirst = Text(
    da: "Forløbet skal ligge i arkivet, før det kan slettes.",
    en: "The case has to be archived before it can be deleted.")
  static let canBeDeleted = Text(
    da: "Forløbet ligger i arkivet, og det kan slettes, når det har ligget der længe nok.",
    en: "The case is archived, and can be deleted when it has been there long enough.")
  static let toArchive = Text(da: "Læg det i arkivet", en: "Archive it")
  static let howItGoes = Text(da: "Sådan slettes et forløb", en: "How a case is deleted")
  static let putRight = Text(da: "Ret dette for at slette", en: "Put this right to delete")
  static let titleHint = Text(
    da: "Så er du sikker på, at det er det rigtige.", en: "Then you are sure that it is the right one.")
  static let titleMissing = Text(da: "Skriv forløbets navn", en: "Write the name of the case")
  static let titleWrong = Text(
    da: "Skriv navnet, præcis som det står", en: "Write the name exactly as it stands")
  static let deleteForGood = Text(da: "Slet forløbet for altid", en: "Delete the case for good")
  static let keepIt = Text(da: "Behold det", en: "Keep it")
  static let getJournal = Text(da: "Hent den nu", en: "Get it now")
  static let journalNotTaken = Text(
    da: "Journalpakken er ikke hentet, siden forløbet kom i arkivet.",
    en: "The records package has not been fetched since the case was archived.")
  static let orSayNot = Text(da: "Skal det ikke journaliseres?", en: "Shall it not be kept in the records?")
  static let notForJournal = Text(
    da: "Forløbet skal ikke journaliseres", en: "The case shall not be kept in the records")
  static let notForJournalNote = Text(
    da: "Det står på kvitteringen, at du har sagt det.", en: "The receipt says that you have said so.")
  static let journalMissing = Text(
    da: "Hent journalpakken, eller sig, at forløbet ikke skal journaliseres",
    en: "Get the records package, or say that the case shall not be kept in the records")
  static let notYet = Text(da: "Forløbet kan ikke slettes nu", en: "The case cannot be deleted now")
  static let lookAgain = Text(
    da: "Gå tilbage, genindlæs siden, og se, hvad der mangler.", en: "Go back, reload the page and see what is missing."
  )
  static let isDeleted = Text(da: "Forløbet er slettet.", en: "The case is deleted.")
  static let receiptIsThere = Text(
    da:
      "Kvitteringen kan læses af dem, der ledede det, og af organisationens administrator. Sæt /kvittering efter forløbets nummer i adressen.",
    en:
      "The receipt can be read by those who led it and by the administrator of the organisation. Put /kvittering after the number of the case in the address."
  )
  static let receipt = Text(da: "Kvittering for sletning", en: "Receipt of deletion")
  static let noContent = Text(
    da: "Intet af det, der stod i forløbet, er tilbage. Sikkerhedskopier fra før har det endnu.",
    en: "Nothing of what stood in the case is left. Backups from before still have it.")
  static let perTable = Text(da: "Slettede rækker i hver tabel", en: "Deleted rows of each table")
  static let toCases = Text(da: "Til forløbene", en: "To the cases")

  static func waits(until day: Day) -> Text {
    Text(
      da: "Forløbet kan slettes fra \(Formats.day(day, .danish)).",
      en: "The case can be deleted from \(Formats.day(day, .english)).")
  }

  static func losing(_ rows: Int) -> Text {
    .build { language in
      let number = Formats.whole(rows, language)
      return Text(da: "\(number) rækker går tabt", en: "\(number) rows are lost")(language)
    }
  }

  static func title(_ title: String) -> Text {
    Text(da: "Skriv forløbets navn: \(title)", en: "Write the name of the case: \(title)")
  }

  static func journalTaken(_ day: Day) -> Text {
    Text(
      da: "Journalpakken er hentet \(Formats.day(day, .danish)). Pas på den: det er den, der bliver tilbage.",
      en: "The records package was fetched on \(Formats.day(day, .english)). Take care of it: it is what is left.")
  }

  static func rules(_ days: Int) -> [Text] {
    [
      Text(da: "Læg forløbet i arkivet.", en: "Archive the case."),
      Text(
        da: "Hent journalpakken, eller sig, at forløbet ikke skal journaliseres.",
        en: "Get the records package, or say that the case shall not be kept in the records."),
      Text(
        da: "Vent, til forløbet har ligget i arkivet i \(days) dage.",
        en: "Wait until the case has been archived for \(days) days."),
      Text(
        da: "Skriv forløbets navn, og slet. Alt går på én gang, og der bliver en kvittering tilbage.",
        en: "Write the name of the case, and delete. All of it goes at once, and a receipt is left."),
    ]
  }

  static func wasDeleted(_ day: Day) -> Text {
    Text(
      da: "Forløbet blev slettet \(Formats.day(day, .danish))",
      en: "The case was deleted on \(Formats.day(day, .english))")
  }

  static func caseDeleted(_ number: Int) -> Text {
    Text(da: "Forløb \(number) er slettet", en: "Case \(number) is deleted")
  }

  static func byWhom(_ receipt: Receipt) -> Text {
    .build { language in
      let day = Formats.dayAndTime(receipt.deleted, language)
      return Text(
        da: "\(receipt.by) slettede det \(day). Det lå hos \(receipt.organisation).",
        en: "\(receipt.by) deleted it on \(day). It belonged to \(receipt.organisation).")(language)
    }
  }

  static func course(_ receipt: Receipt) -> Text {
    .build { language in
      let (from, to) = (Formats.day(receipt.started.day, language), Formats.day(receipt.archived.day, language))
      return Text(
        da: "Det var startet \(from) og kom i arkivet \(to).", en: "It was started on \(from) and archived on \(to).")(
          language)
    }
  }

  static func journal(_ receipt: Receipt) -> Text {
    guard let taken = receipt.journalTaken else {
      return Text(
        da: "Den, der slettede, sagde, at det ikke skulle journaliseres.",
        en: "Whoever deleted it said that it should not be kept in the records.")
    }
    return Text(
      da: "Journalpakken blev hentet \(Formats.day(taken.day, .danish)).",
      en: "The records package was fetched on \(Formats.day(taken.day, .english)).")
  }

  static func rowsDeleted(_ count: Int) -> Text {
    .build { language in
      let number = Formats.whole(count, language)
      return Text(da: "\(number) rækker er slettet", en: "\(number) rows were deleted")(language)
    }
  }
}
