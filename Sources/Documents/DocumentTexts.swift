import Cases
import Files
import Language
import Time

enum DocumentTexts {
  static let documents = Text(da: "Dokumenter", en: "Documents")
  static let document = Text(da: "Dokument", en: "Document")
  static let lead = Text(
    da: "Papirer og billeder, som I arbejder ud fra. Kun holdet kan se dem.",
    en: "Papers and pictures that you work from. Only the team can see them.")
  static let none = Text(da: "Ingen dokumenter endnu", en: "No documents yet")
  static let noneWhy = Text(
    da: "Læg det papir eller det billede op, som I alligevel sender rundt i mails. Så ser alle det samme.",
    en: "Add the paper or the picture that you send around by mail anyway. Then everybody sees the same.")
  static let add = Text(da: "Læg et dokument op", en: "Add a document")
  static let older = Text(da: "Vis ældre", en: "Show older")
  static let toLearning = Text(da: "Til læring", en: "To learning")
  static let back = Text(da: "Alle dokumenter", en: "All documents")
  static let toAll = Text(da: "Se alle dokumenter", en: "See all documents")
  static let putRight = Text(
    da: "Ret det her, før dokumentet kan lægges op", en: "Put this right before the document can be added")
  static let putRightWords = Text(da: "Ret det her, før det kan gemmes", en: "Put this right before it can be saved")
  static let noPlace = Text(
    da: "Her kan ikke lægges dokumenter op: installationen har ingen mappe til dem.",
    en: "No documents can be added here: the installation has no directory for them.")
  static let noPlaceAdvice = Text(
    da: "Den, der driver Samspil, kan give den en med indstillingen SAMSPIL_DATA.",
    en: "Whoever runs Samspil can give it one with the setting SAMSPIL_DATA.")

  static let noneHere = Text(da: "Ingen dokumenter her endnu.", en: "No documents here yet.")
  static let addPicture = Text(da: "Læg et billede ved", en: "Add a picture here")
  static let addHere = Text(da: "Læg et dokument ved", en: "Add a document here")

  // MARK: - The form

  static let file = Text(da: "Fil", en: "File")
  static let limits = Text(
    da: "Højst 20 MB. Billede (JPEG, PNG, WebP, GIF), PDF, tekst, CSV, Word, Excel, PowerPoint eller OpenDocument.",
    en: "At most 20 MB. Picture (JPEG, PNG, WebP, GIF), PDF, text, CSV, Word, Excel, PowerPoint or OpenDocument.")
  static func room(_ bytes: Int) -> Text {
    .build { language in
      let used = size(bytes)(language)
      return language == .danish
        ? "Et forløb kan rumme 2 GB dokumenter. I bruger \(used)."
        : "A case can hold 2 GB of documents. You use \(used)."
    }
  }
  static let title = Text(da: "Hvad er det?", en: "What is it?")
  static let titleHint = Text(
    da: "For eksempel: Referat fra udskrivningsmødet", en: "For instance: Minutes of the discharge meeting")
  static let description = Text(da: "Hvad skal de andre bruge det til?", en: "What are the others to use it for?")
  static let alt = Text(da: "Hvad viser billedet?", en: "What does the picture show?")
  static let altHint = Text(
    da: "Kun for billeder. Skriv det, så den, der ikke kan se det, ved, hvad der er på det.",
    en: "Only for pictures. Write it so that someone who cannot see it knows what is in it.")
  static let altOfPicture = Text(
    da: "Skriv det, så den, der ikke kan se det, ved, hvad der er på det.",
    en: "Write it so that someone who cannot see it knows what is in it.")
  static let place = Text(da: "Hører til", en: "Belongs to")
  static let wholeCase = Text(da: "Hele forløbet", en: "The whole case")
  static let send = Text(da: "Læg op", en: "Add it")
  static let metadata = Text(
    da:
      "Billeder gemmes uden sted, tid og kamera, og højst 4.000 billedpunkter på den lange led. I PDF og kontordokumenter bliver skjulte oplysninger som forfatterens navn stående: fjern dem først, hvis de ikke skal ses.",
    en:
      "Pictures are kept without place, time and camera, and at most 4,000 pixels on the long side. In PDF and office documents hidden details such as the author's name stay: remove them first if they are not to be seen."
  )
  static let persons = Text(
    da: "Læg ikke oplysninger om borgeres helbred op, og ikke billeder af mennesker, der ikke har sagt ja.",
    en: "Do not add details of citizens' health, nor pictures of people who have not said yes.")

  static let titleMissing = Text(da: "Skriv, hvad det er", en: "Write what it is")
  static let fileMissing = Text(da: "Vælg en fil", en: "Choose a file")
  static let chooseAgain = Text(da: "Vælg filen igen: den blev ikke gemt", en: "Choose the file again: it was not kept")
  static let altMissing = Text(da: "Skriv, hvad billedet viser", en: "Write what the picture shows")
  static let placeGone = Text(da: "Det findes ikke længere. Vælg igen", en: "It is there no more. Choose again")
  static let caseFull = Text(
    da: "Forløbet har ikke plads til mere end 2 GB. Træk noget tilbage først",
    en: "The case holds no more than 2 GB. Withdraw something first")
  static let saved = Text(da: "Dokumentet er lagt op", en: "The document has been added")

  // MARK: - One document

  static let fetch = Text(da: "Hent filen", en: "Get the file")
  static let openPicture = Text(da: "Hent billedet i fuld størrelse", en: "Get the picture in full size")
  static let history = Text(da: "Versioner", en: "Versions")
  static let replace = Text(da: "Læg en ny version op", en: "Add a new version")
  static let replaceHint = Text(da: "De gamle versioner bliver stående.", en: "The old versions stay.")
  static let note = Text(da: "Hvad er nyt i den?", en: "What is new in it?")
  static let replaced = Text(da: "Den nye version er lagt op", en: "The new version has been added")
  static let describe = Text(da: "Ret navn og beskrivelse", en: "Change name and description")
  static let save = Text(da: "Gem", en: "Save")
  static let described = Text(da: "Rettelsen er gemt", en: "The change has been saved")
  static let stale = Text(
    da: "En anden har rettet det imens. Se teksten nu, og ret den igen",
    en: "Somebody else has changed it meanwhile. See the text now, and change it again")
  static let withdraw = Text(da: "Træk dokumentet tilbage", en: "Withdraw the document")
  static let withdrawHint = Text(
    da:
      "Filen og alle dens versioner slettes med det samme og kan ikke hentes frem igen. Navnet, og hvem der trak det tilbage hvornår, bliver stående.",
    en:
      "The file and all its versions are deleted at once and cannot be brought back. Its name, and who withdrew it when, stay."
  )
  static let withdrawSure = Text(da: "Ja, slet filen", en: "Yes, delete the file")
  static let withdrawnDone = Text(
    da: "Dokumentet er trukket tilbage, og filen er slettet", en: "The document has been withdrawn and the file deleted"
  )
  static let isWithdrawn = Text(da: "Trukket tilbage", en: "Withdrawn")
  static let notYours = Text(
    da: "Det er kun den, der lagde dokumentet op, og den, der leder forløbet, der kan trække det tilbage",
    en: "Only the one who added the document and the one who leads the case can withdraw it")
  static func withdrawn(_ name: String, _ day: Day) -> Text {
    .build { language in
      let day = Formats.day(day, language)
      return language == .danish
        ? "\(name) trak dokumentet tilbage \(day). Filen er slettet."
        : "\(name) withdrew the document on \(day). The file is deleted."
    }
  }
  static let hangsOn = Text(da: "Hører til", en: "Belongs to")
  static func mentioned(by name: String) -> Text {
    Text(da: "\(name) nævnte dig ved et dokument", en: "\(name) mentioned you beside a document")
  }

  static func version(_ number: Int) -> Text { Text(da: "Version \(number)", en: "Version \(number)") }

  static func by(_ name: String, _ group: Text, _ day: Day, today: Day) -> Text {
    Text(same: "\(name), ") + group + Text(same: " · ") + .build { Formats.ago(day, today: today, $0) }
  }

  /// `PDF · 1,4 MB`, and for a picture its pixels.
  static func about(_ version: DocumentVersion) -> Text {
    let pixels = version.isPicture ? Text(same: " · \(version.width) × \(version.height)") : Text(same: "")
    return version.kind.name + pixels + Text(same: " · ") + size(version.size)
  }

  /// `812 B`, `340 kB`, `1,4 MB`.
  static func size(_ bytes: Int) -> Text {
    .build { language in
      switch bytes {
      case ..<1_000: "\(bytes) B"
      case ..<1_000_000: Formats.whole((bytes + 500) / 1_000, language) + " kB"
      case ..<1_000_000_000: Formats.decimal(Double(bytes) / 1_000_000, decimals: 1, language) + " MB"
      default: Formats.decimal(Double(bytes) / 1_000_000_000, decimals: 1, language) + " GB"
      }
    }
  }
}
