import Language

enum ConceptTexts {
  static let front = Text(da: "Forside", en: "Home")
  static let concepts = Text(da: "Begreber", en: "Concepts")
  static let lead = Text(
    da: "De ord, Samspil bygger på: hvad de betyder, hvor de kommer fra, og hvor du bruger dem.",
    en: "The words that Samspil is built on: what they mean, where they come from and where you use them.")
  static let origin = Text(
    da:
      "Begreberne kommer fra Jacob Torfings oplæg om samarbejdsdrevet innovation i den offentlige sektor. Forklaringerne er Samspils egne ord.",
    en:
      "The concepts come from Jacob Torfing's talk on collaborative innovation in the public sector. The explanations are Samspil's own words."
  )
  static let onThisPage = Text(da: "På denne side", en: "On this page")

  static let otherLanguage = Text(da: "På engelsk: ", en: "In Danish: ")
  static let source = Text(da: "Kilde: Jacob Torfings oplæg, ", en: "Source: Jacob Torfing's talk, ")
  static let useIt = Text(da: "Her bruger du det: ", en: "Here you use it: ")
  static let notYet = Text(
    da: "Samspil har ikke en side til det endnu.", en: "Samspil has no page for it yet.")

  static let books = Text(da: "Bøger og kilder", en: "Books and sources")
  static let booksLead = Text(
    da: "Oplægget slutter med en opfordring: læs bøgerne, og spil spillet. Her kan du læse videre.",
    en: "The talk ends with an invitation: read the books and play the game. Here you can read on.")

  static let next = Text(da: "Brug begreberne", en: "Use the concepts")
  static let nextLead = Text(
    da: "Et forløb begynder med fire spørgsmål.", en: "A case begins with four questions.")
  static let startCase = Text(da: "Start et forløb", en: "Start a case")
  static let help = Text(da: "Få hjælp", en: "Get help")
}

enum HighJumpTexts {
  static let figures = Text(da: "Tal fra oplægget", en: "Figures from the talk")
  static let technique = Text(da: "Teknik", en: "Technique")
  static let height = Text(da: "Højde, meter", en: "Height, metres")
  static let step = Text(da: "Trin, meter", en: "Step, metres")
  static let noStep = Text(da: "første", en: "first")
  static let records = Text(da: "Det siger rekordbøgerne", en: "What the record books say")
  static let year = Text(da: "År", en: "Year")
  static let jumper = Text(da: "Springer", en: "Jumper")
  static let check = Text(
    da:
      "Oplæggets tal er et billede og ikke en rekordliste. 2,09 meter blev sprunget med en western roll i 1937. Fosbury vandt OL i 1968 med sin teknik, men havde aldrig verdensrekorden. Den kom med flop første gang i 1973.",
    en:
      "The talk's figures are a picture and not a list of records. 2.09 metres was jumped with a western roll in 1937. Fosbury won the Olympics in 1968 with his technique but never held the world record. The first with a flop came in 1973."
  )
  static let context = Text(
    da:
      "To ting til: Floppet krævede også en måtte at lande på, og en ændring af reglerne i 1936–37 gav teknikken fri. En ny måde at gøre det på kan kræve, at noget omkring den bliver ændret.",
    en:
      "Two more things: the flop also needed a mat to land on, and a change of the rules in 1936–37 set the technique free. A new way of doing it may need something around it to be changed."
  )
  static let source = Text(
    da:
      "Kilde til rekorderne: det internationale atletikforbunds gennemgang af højdespring fra 2002, holdt op mod tre senere gengivelser.",
    en:
      "Source of the records: the international athletics federation's account of the high jump from 2002, compared with three later retellings."
  )
}
