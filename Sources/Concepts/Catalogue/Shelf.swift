import Language

/// A book, a project or a page to read on in, and what it gives.
struct ShelfItem: Sendable {
  let id: String
  /// In the language it was written in.
  let name: String
  let language: Language
  let by: Text
  let gives: Text
  let link: String?

  static let all = [clips, article, blog, barometer, copenhagen, oslo, spreading, games]

  private static let clips = ShelfItem(
    id: "clips", name: "CLIPS-projektet", language: .danish,
    by: Text(da: "Forskningsprojekt, 2009–2013", en: "Research project, 2009–2013"),
    gives: Text(
      da:
        "Baggrunden for oplægget. Projektet undersøgte samarbejdsdrevet innovation i den offentlige sektor og ville gøre den permanent og systematisk. Der kom både bøger og et spil ud af det.",
      en:
        "The background of the talk. The project studied collaborative innovation in the public sector and wanted to make it permanent and systematic. Both books and a game came of it."
    ),
    link: nil)

  private static let article = ShelfItem(
    id: "soerensen-torfing-2011", name: "Enhancing Collaborative Innovation in the Public Sector", language: .english,
    by: Text(
      da: "Eva Sørensen og Jacob Torfing, Administration & Society 43(8), 2011",
      en: "Eva Sørensen and Jacob Torfing, Administration & Society 43(8), 2011"),
    gives: Text(
      da:
        "Forskningsartiklen bag idéen: hvorfor samarbejde kan styrke hver del af innovationen, og hvad der hindrer og fremmer den.",
      en:
        "The research article behind the idea: why collaboration can strengthen each part of innovation, and what hinders and promotes it."
    ),
    link: "https://doi.org/10.1177/0095399711418768")

  private static let blog = ShelfItem(
    id: "torfing-2014", name: "Policy & Politics blog, 27 August 2014", language: .english,
    by: Text(da: "Jacob Torfing", en: "Jacob Torfing"),
    gives: Text(
      da: "Det samme som oplægget, kort og på engelsk. Et godt sted at begynde.",
      en: "The same as the talk, short and in English. A good place to begin."),
    link: "https://policyandpoliticsblog.com/2014/08/27")

  private static let barometer = ShelfItem(
    id: "innovationsbarometeret", name: "Innovationsbarometeret", language: .danish,
    by: Text(
      da: "Center for Offentlig-Privat Innovation og Danmarks Statistik, fire udgaver fra 2013 til 2023",
      en: "Center for Public-Private Innovation and Statistics Denmark, four editions from 2013 to 2023"),
    gives: Text(
      da:
        "Tal for, hvor meget offentlige arbejdspladser fornyer, hvad der sætter det i gang, og om det er nyt, tilpasset eller kopieret.",
      en:
        "Figures on how much public workplaces innovate, what sets it going, and whether it is new, adapted or copied."),
    link: "https://co-pi.dk/innovationsbarometeret")

  private static let copenhagen = ShelfItem(
    id: "copenhagen-manual", name: "Copenhagen Manual", language: .english,
    by: Text(da: "Skrevet sammen af folk fra 20 lande", en: "Written together by people from 20 countries"),
    gives: Text(
      da: "Hvordan man måler innovation i den offentlige sektor, fra mål til spørgeskema.",
      en: "How to measure innovation in the public sector, from goals to questionnaire."),
    link: "https://innovationbarometer.org")

  private static let oslo = ShelfItem(
    id: "oslo-manual", name: "Oslo Manual 2018", language: .english,
    by: Text(da: "OECD og Eurostat", en: "OECD and Eurostat"),
    gives: Text(
      da: "Den mest brugte definition: noget er innovation, når det er væsentligt anderledes end før og er i brug.",
      en: "The most used definition: something is innovation when it differs significantly from before and is in use."),
    link: nil)

  private static let spreading = ShelfItem(
    id: "spredningsguiden", name: "Spredningsguiden", language: .danish,
    by: Text(da: "Center for Offentlig-Privat Innovation", en: "Center for Public-Private Innovation"),
    gives: Text(
      da:
        "Seks faser og to veje, en til den, der deler, og en til den, der genbruger. En løsning er først spredt, når de nye gør noget andet end før.",
      en:
        "Six phases and two ways, one for those who share and one for those who reuse. A solution has spread only when the new place does something else than before."
    ),
    link: "https://co-pi.dk/spredningsguiden")

  private static let games = ShelfItem(
    id: "spil", name: "CO-CREATOR", language: .english,
    by: Text(da: "Brætspil til kommuner og regioner", en: "Board game for municipalities and regions"),
    gives: Text(
      da:
        "Fire til seks spillere leder et samarbejde sammen og spiller mod spillet. Oplægget opfordrer til at lære ved at spille. Samspil har ikke et spil endnu.",
      en:
        "Four to six players lead a collaboration together and play against the game. The talk invites us to learn by playing. Samspil has no game yet."
    ),
    link: "https://innovationsilkeborg.dk/co-creator")
}
