import Language
import Time

enum ReceiverTexts {
  static let who = Text(da: "Hvem bruger den nu?", en: "Who uses it now?")
  static let none = Text(
    da: "Ingen andre bruger den endnu. Skriv det her, når nogen gør.",
    en: "Nobody else uses it yet. Write it here when somebody does.")
  static let add = Text(da: "Skriv en, der bruger den", en: "Write down one who uses it")
  static let change = Text(da: "Ret en, der bruger den", en: "Change one who uses it")
  static let name = Text(da: "Hvem har taget den i brug?", en: "Who has taken it into use?")
  static let nameHint = Text(
    da: "Et sted eller en organisation, fx Nørreå Kommune, Træningscenter Syd",
    en: "A place or an organisation, for instance Nørreå, Training Centre South")
  static let nameMissing = Text(da: "Skriv, hvem der har taget den i brug", en: "Write who has taken it into use")
  static let kind = Text(da: "Hvordan?", en: "How?")
  static let kindMissing = Text(da: "Vælg, hvordan de bruger den", en: "Choose how they use it")
  static func name(of kind: Receiver.Kind) -> Text {
    switch kind {
    case .copied: Text(da: "Kopieret", en: "Copied")
    case .adapted: Text(da: "Tilpasset", en: "Adapted")
    case .stopped: Text(da: "Stoppet igen", en: "Stopped again")
    }
  }
  static let since = Text(da: "Siden hvornår?", en: "Since when?")
  static let sinceMissing = Text(da: "Skriv, hvornår de begyndte", en: "Write when they began")
  static let sinceAhead = Text(
    da: "Dagen er ikke kommet endnu. Skriv dem, når de er begyndt",
    en: "The day has not come yet. Write them down when they have begun")
  static let note = Text(da: "Hvad er anderledes hos dem?", en: "What is different there?")
  static let noteHint = Text(
    da: "Hvad har de ændret, og hvad har de lært?", en: "What have they changed, and what have they learned?")
  static let save = Text(da: "Gem", en: "Save")
  static let saved = Text(da: "Det er gemt", en: "It is saved")
  static func there(_ name: String) -> Text {
    Text(
      da: "\(name) står der allerede. Ret den, der står", en: "\(name) is there already. Change the one that is there")
  }
  static func since(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Siden " : "Since ") + Formats.day(day, language) }
  }
}
