import Language
import Time

enum SigningTexts {
  static let putForward = Text(da: "Send til underskrift", en: "Send for signing")
  static let putForwardNow = Text(
    da: "Aftalen er sendt til underskrift. Parterne har fået besked",
    en: "The agreement is sent for signing. The parties have been told")
  static let isPutForward = Text(
    da: "Aftalen er allerede sendt til underskrift", en: "The agreement has already been sent for signing")
  static let gapsHeading = Text(da: "Før I kan skrive under", en: "Before you can sign")
  static let hasGaps = Text(da: "Aftalen er ikke klar til underskrift", en: "The agreement is not ready for signing")
  static let hasGapsAdvice = Text(
    da: "Gå til aftalen. Der står, hvad der mangler.", en: "Go to the agreement. It says what is missing.")

  static func sign(for organisation: String) -> Text {
    Text(da: "Skriv under for \(organisation)", en: "Sign for \(organisation)")
  }
  static func whatYouSign(_ version: Int) -> Text {
    Text(
      da: "Din underskrift gælder kun version \(version). Bliver aftalen rettet, bliver du spurgt igen.",
      en: "Your signature is for version \(version) only. If the agreement is changed, you are asked again.")
  }
  static let signed = Text(da: "Du har skrevet under", en: "You have signed")
  static let signedAndHolds = Text(
    da: "Du har skrevet under. Alle parter er med, og aftalen gælder",
    en: "You have signed. All parties have, and the agreement is in force")
  static let declineHeading = Text(da: "Skriv ikke under", en: "Do not sign")
  static let decline = Text(da: "Sig nej til denne version", en: "Say no to this version")
  static let why = Text(da: "Hvad skal ændres, før I kan skrive under?", en: "What has to change before you can sign?")
  static let whyMissing = Text(
    da: "Skriv, hvad der skal ændres, før I kan skrive under", en: "Write what has to change before you can sign")
  static let declined = Text(
    da: "Dit nej er gemt. Holdet kan se begrundelsen", en: "Your no is saved. The team can see the reason")
  static let withdrawHeading = Text(da: "Træk din underskrift tilbage", en: "Take your signature back")
  static let withdraw = Text(da: "Træk underskriften tilbage", en: "Take the signature back")
  static let withdrawWhy = Text(da: "Hvorfor?", en: "Why?")
  static let withdrawn = Text(da: "Din underskrift er trukket tilbage", en: "Your signature is taken back")
  static let notSigned = Text(da: "Du har ikke skrevet under på denne version", en: "You have not signed this version")
  static let answerMissing = Text(da: "Vælg, om du skriver under", en: "Choose whether you sign")
  static let putRight = Text(da: "Ret dette, så gemmer vi dit svar", en: "Put this right and we will save your answer")

  static let changed = Text(
    da: "Aftalen er ændret, siden du læste den. Du har ikke skrevet under på noget",
    en: "The agreement has changed since you read it. You have signed nothing")
  static let changedAdvice = Text(
    da: "Gå til aftalen, og læs den nyeste version.", en: "Go to the agreement and read the newest version.")
  static let notForSigning = Text(
    da: "Aftalen er ikke sendt til underskrift", en: "The agreement has not been sent for signing")
  static let notForSigningAdvice = Text(
    da: "Vent, til holdet har skrevet den færdig.", en: "Wait until the team has finished writing it.")
  static let runOut = Text(da: "Aftalens slutdato er passeret", en: "The end date of the agreement has passed")
  static let runOutAdvice = Text(
    da: "Ret slutdatoen, og send aftalen til underskrift igen.",
    en: "Change the end date and send the agreement for signing again.")
  static let holdsAlready = Text(da: "Alle parter har skrevet under", en: "All parties have signed")
  static let holdsAlreadyAdvice = Text(
    da: "Vil du ud af aftalen, så følg det, den siger om udtræden.",
    en: "If you want to leave the agreement, follow what it says about leaving.")
  static func onlySigner(_ names: [String]) -> Text {
    .build { language in
      language == .danish
        ? "Kun \(Formats.list(names, language)) kan skrive under på aftalen"
        : "Only \(Formats.list(names, language)) can sign the agreement"
    }
  }

  // MARK: - How the parties stand

  static let waits = Text(da: "Mangler", en: "Waiting")
  static func name(of kind: PartyAnswer.Kind) -> Text {
    switch kind {
    case .signed: Text(da: "Har skrevet under", en: "Has signed")
    case .declined: Text(da: "Sagde nej", en: "Said no")
    case .withdrawn: Text(da: "Trak sig", en: "Withdrew")
    }
  }
  static func by(_ name: String, _ at: Instant) -> Text {
    .build { "\(name), \(Formats.day(at.day, $0)) \(Formats.time(LocalTime(at), $0))" }
  }

  // MARK: - What people are told

  static func pleaseSign(_ who: String, _ title: String) -> Text {
    Text(da: "\(who) beder dig skrive under på ”\(title)”", en: "\(who) asks you to sign ”\(title)”")
  }
  static func newVersion(_ who: String, _ title: String) -> Text {
    Text(
      da: "\(who) har rettet ”\(title)”. Din underskrift gælder den tidligere version",
      en: "\(who) has changed ”\(title)”. Your signature is for the earlier version")
  }
  static func nowHolds(_ title: String) -> Text {
    Text(da: "Alle parter har skrevet under på ”\(title)”", en: "All parties have signed ”\(title)”")
  }
  static func saidNo(_ organisation: String, _ title: String) -> Text {
    Text(da: "\(organisation) skriver ikke under på ”\(title)”", en: "\(organisation) does not sign ”\(title)”")
  }
  static func sentNote(_ version: Int) -> Text {
    Text(da: "Version \(version) er sendt til underskrift", en: "Version \(version) is sent for signing")
  }
  static func waitingFor(_ title: String) -> Text {
    Text(da: "Skriv under på ”\(title)”", en: "Sign ”\(title)”")
  }
  static let readAndSign = Text(da: "Læs og svar", en: "Read and answer")
}
