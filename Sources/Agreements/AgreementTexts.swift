import Language
import Time

enum AgreementTexts {
  static let agreements = Text(da: "Partnerskabsaftaler", en: "Partnership agreements")
  static let agreement = Text(da: "Partnerskabsaftale", en: "Partnership agreement")
  static let lead = Text(
    da: "Skriv kort, hvad I lover hinanden. Så er det aftalt, før det bliver svært.",
    en: "Write briefly what you promise each other. Then it is agreed before it gets difficult.")
  static let new = Text(da: "Ny partnerskabsaftale", en: "New partnership agreement")
  static let none = Text(da: "Ingen aftaler endnu", en: "No agreements yet")
  static let noneWhy = Text(
    da: "En aftale gør det klart, hvem der giver hvad, og hvordan I går fra hinanden igen.",
    en: "An agreement makes clear who gives what, and how you part again.")
  static let noneWaiting = Text(
    da: "Holdet har ikke skrevet en aftale endnu.", en: "The team has not written an agreement yet.")
  static let backToActors = Text(da: "Til aktørerne", en: "To the actors")
  static let backToAgreements = Text(da: "Til aftalerne", en: "To the agreements")
  static let toAgreements = Text(da: "Se partnerskabsaftaler", en: "See partnership agreements")
  static let backToAgreement = Text(da: "Til aftalen", en: "To the agreement")
  static let toAlliances = Text(da: "Se alliancer på tværs af forløb", en: "See alliances across cases")
  static let archived = Text(
    da: "Forløbet er lagt i arkivet. Aftalerne kan læses, men ikke ændres.",
    en: "The case has been archived. The agreements can be read but not changed.")

  static func name(of status: AgreementStatus) -> Text {
    switch status {
    case .draft: Text(da: "Kladde", en: "Draft")
    case .forSigning: Text(da: "Til underskrift", en: "For signing")
    case .holds: Text(da: "Gælder", en: "In force")
    case .expired: Text(da: "Udløbet", en: "Expired")
    case .ended: Text(da: "Afsluttet", en: "Ended")
    }
  }

  static func version(_ number: Int) -> Text { Text(da: "Version \(number)", en: "Version \(number)") }

  static func signed(_ signed: Int, of parties: Int) -> Text {
    Text(da: "\(signed) af \(parties) parter har skrevet under", en: "\(signed) of \(parties) parties have signed")
  }

  static func written(_ name: String, _ day: Day) -> Text {
    .build { language in
      let written = Formats.day(day, language)
      return language == .danish ? "Skrevet af \(name) \(written)" : "Written by \(name) \(written)"
    }
  }

  static func until(_ day: Day) -> Text {
    .build { ($0 == .danish ? "Til og med " : "Until and including ") + Formats.day(day, $0) }
  }
  static let noEnd = Text(da: "Ingen slutdato endnu", en: "No end date yet")

  /// What a party gives, in figures; `nil` when it has said neither.
  static func amount(hours: Int?, money: Int?) -> Text? {
    guard hours != nil || money != nil else { return nil }
    return .build { language in
      let parts = [
        hours.map { Formats.whole($0, language) + (language == .danish ? " timer" : " hours") },
        money.map { Formats.whole($0, language) + " kr." },
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
  }
  static func endsSoon(_ title: String, _ day: Day) -> Text {
    .build { language in
      let ends = Formats.day(day, language)
      return language == .danish
        ? "Aftalen ”\(title)” udløber \(ends). Forny den, eller afslut den"
        : "The agreement ”\(title)” runs out on \(ends). Renew it or end it"
    }
  }

  // MARK: - One agreement

  static let parties = Text(da: "Parter", en: "Parties")
  static let noParties = Text(da: "Ingen parter endnu.", en: "No parties yet.")
  static let edit = Text(da: "Ret aftalen", en: "Edit the agreement")
  static let history = Text(da: "Se versioner", en: "See versions")
  static let printIt = Text(da: "Udskriv eller gem som PDF", en: "Print or save as PDF")
  static let formAlliance = Text(da: "Dan en alliance ud fra aftalen", en: "Form an alliance from the agreement")
  static let next = Text(da: "Det næste", en: "What is next")
  static let notWritten = Text(da: "Ikke skrevet endnu.", en: "Not written yet.")
  static let ends = Text(da: "Slutdato", en: "End date")

  static func signsFor(_ name: String) -> Text {
    Text(da: "\(name) skriver under", en: "\(name) signs")
  }

  static func newerUnderway(_ holding: Int, _ newest: Int) -> Text {
    Text(
      da: "Version \(holding) gælder, indtil alle parter har skrevet under på version \(newest).",
      en: "Version \(holding) is in force until all parties have signed version \(newest).")
  }
  static func see(_ number: Int) -> Text { Text(da: "Se version \(number)", en: "See version \(number)") }
  static func olderShown(_ number: Int, _ newest: Int) -> Text {
    Text(
      da: "Du læser version \(number). Den nyeste er version \(newest).",
      en: "You are reading version \(number). The newest is version \(newest).")
  }

  // MARK: - Ending

  static let end = Text(da: "Afslut aftalen", en: "End the agreement")
  static let endHint = Text(
    da: "Aftalen kan stadig læses. Alle, der skriver under for en part, får besked.",
    en: "The agreement can still be read. Everyone who signs for a party is told.")
  static let endWhy = Text(da: "Hvorfor slutter den?", en: "Why does it end?")
  static let endWhyMissing = Text(da: "Skriv, hvorfor aftalen slutter", en: "Write why the agreement ends")
  static let ended = Text(da: "Aftalen er afsluttet", en: "The agreement is ended")
  static let hasEnded = Text(da: "Aftalen er afsluttet", en: "The agreement has ended")
  static let hasEndedAdvice = Text(
    da: "Skriv en ny aftale, hvis I vil fortsætte.", en: "Write a new agreement if you want to go on.")
  static func endedBy(_ name: String, _ day: Day) -> Text {
    .build { language in
      let ended = Formats.day(day, language)
      return language == .danish ? "Afsluttet af \(name) \(ended)" : "Ended by \(name) on \(ended)"
    }
  }
  static func endedNotice(_ title: String) -> Text {
    Text(da: "Aftalen ”\(title)” er afsluttet", en: "The agreement ”\(title)” has ended")
  }

  // MARK: - History and print

  static let historyHeading = Text(da: "Sådan er aftalen blevet til", en: "How the agreement came about")
  static let historyLead = Text(
    da: "Nyeste version først. Det, der er fjernet, er streget over, og det nye er fremhævet.",
    en: "The newest version first. What was removed is struck through and what is new is marked.")
  static let older = Text(da: "Vis ældre versioner", en: "Show older versions")
  static let firstVersion = Text(da: "Den første version.", en: "The first version.")
  static let nothingChanged = Text(da: "Teksten er den samme.", en: "The text is the same.")
  static let newest = Text(da: "Nyeste", en: "Newest")
  static let printHint = Text(
    da: "Brug browserens Udskriv. Vælg ”Gem som PDF” som printer, hvis du vil have en fil.",
    en: "Use your browser's Print. Choose ”Save as PDF” as the printer if you want a file.")
  static let signatures = Text(da: "Underskrifter", en: "Signatures")
  static let notInForce = Text(
    da: "Gælder ikke: ikke alle parter har skrevet under.", en: "Not in force: not all parties have signed.")
  static func inForceFrom(_ day: Day) -> Text {
    .build { ($0 == .danish ? "Gælder fra " : "In force from ") + Formats.day(day, $0) }
  }
  static func signatureLine(_ name: String, _ at: String, _ version: Int, _ language: Language) -> String {
    language == .danish
      ? "\(name) skrev under på version \(version) i Samspil, \(at)"
      : "\(name) signed version \(version) in Samspil, \(at)"
  }
  static let notSigned = Text(da: "Ikke skrevet under", en: "Not signed")
}
