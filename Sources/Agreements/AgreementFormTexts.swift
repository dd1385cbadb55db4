import Language

enum AgreementFormTexts {
  static let title = Text(da: "Hvad hedder aftalen?", en: "What is the agreement called?")
  static let titleMissing = Text(da: "Giv aftalen et navn", en: "Give the agreement a name")
  static func suggested(_ title: String) -> Text {
    Text(da: "Partnerskabsaftale om \(title)", en: "Partnership agreement on \(title)")
  }
  static let lead = Text(
    da: "Overskrifterne er en skabelon. Skriv kort; I kan rette, indtil alle har skrevet under.",
    en: "The headings are a template. Write briefly; you can change it until everyone has signed.")
  static let signedBefore = Text(
    da: "Retter du, skal alle parter skrive under igen. De, der har skrevet under, får besked.",
    en: "If you change it, all parties have to sign again. Those who have signed are told.")
  static let whoSigns = Text(da: "Hvem skriver under?", en: "Who signs?")
  static let notParty = Text(da: "Ikke part i aftalen", en: "Not party to the agreement")
  static let gives = Text(da: "Hvad giver I?", en: "What do you give?")
  static let hours = Text(da: "Timer i alt", en: "Hours in all")
  static let money = Text(da: "Kroner i alt", en: "Kroner in all")
  static let amountWrong = Text(
    da: "Skriv et helt tal fra 0 til 100 millioner, eller lad feltet stå tomt",
    en: "Write a whole number from 0 to 100 million, or leave the field empty")
  static let partiesLead = Text(
    da: "Vælg, hvem der skriver under for hver organisation, der er part.",
    en: "Choose who signs for each organisation that is a party.")
  static let noOrganisations = Text(
    da: "Ingen på holdet kommer fra en organisation endnu. Inviter dem, I vil lave en aftale med.",
    en: "Nobody on the team comes from an organisation yet. Invite those you want an agreement with.")
  static let signerElsewhere = Text(
    da: "Vælg én, der er med i forløbet for organisationen", en: "Choose somebody who takes part for the organisation")
  static let ends = Text(da: "Hvornår slutter aftalen?", en: "When does the agreement end?")
  static let endsHint = Text(
    da: "Vi minder jer om det 30 dage og 7 dage før.", en: "We remind you 30 days and 7 days before.")
  static let endsPassed = Text(da: "Vælg en dag, der ikke er passeret", en: "Choose a day that has not passed")
  static let endsFar = Text(da: "Vælg en dag inden for de næste 20 år", en: "Choose a day within the next 20 years")
  static let save = Text(da: "Gem kladden", en: "Save the draft")
  static let saveNew = Text(da: "Gem som ny version", en: "Save as a new version")
  static let cancel = Text(da: "Fortryd", en: "Cancel")
  static let saved = Text(da: "Aftalen er gemt", en: "The agreement is saved")
  static let unchanged = Text(da: "Aftalen er den samme som før", en: "The agreement is the same as before")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right and we will save it")

  // MARK: - Two who write at once

  static func stale(_ name: String, _ number: Int) -> Text {
    Text(
      da: "Mens du skrev, gemte \(name) version \(number)", en: "While you wrote, \(name) saved version \(number)")
  }
  static let staleAdvice = Text(
    da:
      "Intet er tabt. Det, du har skrevet, står i felterne. Det, den anden har ændret, står over dem. Skriv det sammen, og gem igen.",
    en:
      "Nothing is lost. What you wrote is in the fields. What the other changed is above them. Bring it together and save again."
  )
  static func theirs(_ name: String) -> Text {
    Text(da: "\(name) ændrede her:", en: "\(name) changed this:")
  }
  static let takenOver = Text(
    da: "Du havde ikke rettet her, så feltet har den nye tekst.",
    en: "You had not changed this, so the field has the new text.")
  static let bothChanged = Text(
    da: "I har begge rettet. Din tekst står i feltet.", en: "You both changed it. Your text is in the field.")
}
