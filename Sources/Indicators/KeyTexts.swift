import Language
import Time

enum APITexts {
  static let noKey = Text(
    da: "Send en nøgle, der gælder: Authorization: Bearer samspil_…",
    en: "Send a key that holds: Authorization: Bearer samspil_…")
  static let tooFast = Text(
    da: "Det går for hurtigt. Vent et minut, og saml flere målinger i hver afsendelse",
    en: "That is too fast. Wait a minute, and put more measurements into each sending")
  static let longName = Text(
    da: "Idempotency-Key skal være 1 til 100 tegn", en: "Idempotency-Key must be 1 to 100 characters")
  static func noJSON(_ position: Int) -> Text {
    Text(da: "Det er ikke JSON. Se ved byte \(position)", en: "It is not JSON. Look at byte \(position)")
  }
  static let noLines = Text(
    da: "Send mindst én måling i measurements", en: "Send at least one measurement in measurements")
  static func tooMany(_ most: Int) -> Text {
    Text(da: "Send højst \(most) målinger ad gangen", en: "Send at most \(most) measurements at a time")
  }
  static let otherBody = Text(
    da: "Den Idempotency-Key er brugt til noget andet. Vælg en ny",
    en: "That Idempotency-Key was used for something else. Choose a new one")
  static let refused = Text(
    da: "Intet er gemt. Ret linjerne, og send igen", en: "Nothing is saved. Put the lines right and send again")
  static let orCorrect = Text(da: ", eller skriv hvorfor i correction", en: ", or write why in correction")
  static func twice(_ line: Int) -> Text {
    Text(
      da: "Samme periode og sted som linje \(line). Behold den ene",
      en: "The same period and place as line \(line). Keep one")
  }
  static func siteMissing(_ names: [String]) -> Text {
    Text(da: "Skriv stedet i site: ", en: "Write the place in site: ") + .build { Formats.list(names, $0) }
  }
  static func siteUnknown(_ name: String, _ names: [String]) -> Text {
    Text(da: "”\(name)” er ikke et sted her. Vælg: ", en: "“\(name)” is no place here. Choose: ")
      + .build { Formats.list(names, $0) }
  }
  static let dateMissing = Text(da: "Skriv date som 2026-11-23", en: "Write date as 2026-11-23")
  static let valueMissing = Text(
    da: "Skriv value som et tal med punktum, uden anførselstegn: 41.5",
    en: "Write value as a number with a point, without quotes: 41.5")
}

enum KeyTexts {
  static let keys = Text(da: "Nøgler til systemer", en: "Keys for systems")
  static let lead = Text(
    da: "Et system kan skrive målingerne selv. Det skal have en nøgle, som kun åbner denne indikator.",
    en: "A system can write the measurements itself. It needs a key, which opens this indicator alone.")
  static let name = Text(da: "Hvilket system?", en: "Which system?")
  static let nameHint = Text(da: "Fx Omsorgssystemet", en: "For instance The care system")
  static let nameMissing = Text(da: "Skriv, hvilket system nøglen er til", en: "Write which system the key is for")
  static let make = Text(da: "Lav en nøgle", en: "Make a key")
  static let made = Text(
    da: "Kopiér nøglen nu. Den vises kun denne ene gang", en: "Copy the key now. It is shown this once only")
  static let key = Text(da: "Nøgle", en: "Key")
  static let shownOnce = Text(
    da: "Nøglen er lavet og blev vist én gang. Er den væk, så luk den og lav en ny",
    en: "The key is made and was shown once. If it is lost, close it and make a new one")
  static let none = Text(da: "Ingen nøgler endnu.", en: "No keys yet.")
  static let tooMany = Text(
    da: "Der er 20 nøgler. Luk en, før du laver en ny", en: "There are 20 keys. Close one before you make another")
  static let revoke = Text(da: "Luk nøglen", en: "Close the key")
  static let revoked = Text(da: "Nøglen er lukket og virker ikke mere", en: "The key is closed and works no more")
  static let closed = Text(da: "Lukket", en: "Closed")
  static let neverUsed = Text(da: "Ikke brugt endnu", en: "Not used yet")
  static func used(_ day: Day) -> Text { .build { ($0 == .danish ? "Brugt " : "Used ") + Formats.day(day, $0) } }
  static func madeBy(_ who: String, _ day: Day) -> Text {
    .build { language in
      language == .danish
        ? "Lavet af \(who) \(Formats.day(day, language))" : "Made by \(who) on \(Formats.day(day, language))"
    }
  }
  static let how = Text(da: "Sådan sendes en måling", en: "How to send a measurement")
  static let howMore = Text(
    da: "Alle felter, fejl og grænser står i docs/api/measurements.md.",
    en: "All fields, errors and limits stand in docs/api/measurements.md.")
  static let fromSystem = Text(da: "Lad et system skrive", en: "Let a system write")
}
