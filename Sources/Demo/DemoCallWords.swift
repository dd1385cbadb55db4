/// What citizens and staff of the demonstration propose: a sentence, some more, and the name they gave.
struct DemoIdea: Sendable {
  let title: String
  let text: String
  let name: String
  let supports: Int

  init(_ title: String, _ text: String = "", _ name: String = "", _ supports: Int = 0) {
    self.title = title
    self.text = text
    self.name = name
    self.supports = supports
  }
}

extension DemoIdea {
  static let comingHome: [DemoIdea] = [
    DemoIdea("Ét telefonnummer i 48 timer", "Det samme nummer, hvem der end har vagt.", "Pårørende", 17),
    DemoIdea("Skriv planen med store bogstaver", "Min far kan ikke læse det, der står nu.", "Lise", 12),
    DemoIdea("Taxaen venter, til døren er låst op", "", "Chauffør", 9),
    DemoIdea("Lad mig prøve trappen på afdelingen først", "", "Kurt, 79 år", 8),
    DemoIdea(
      "Et billede af, hvor tingene står derhjemme", "Så ved terapeuten, om kørestolen kan vende.", "Ergoterapeut", 11),
    DemoIdea("Nøgleboksen sættes op, før jeg kommer hjem", "", "Yrsa", 14),
    DemoIdea("Makker fra opgangen", "Naboer kan skrive sig op. Det koster en kop kaffe.", "", 29),
    DemoIdea(
      "Hjem før kl. 14", "Så er der nogen at ringe til, når jeg opdager det, jeg mangler.", "Hjemmesygeplejerske", 19),
    DemoIdea("Tryghedsopkald fra frivillige", "Et opkald hver morgen den første uge.", "Poul Erik", 16),
    DemoIdea("Giv besked til min datter, ikke kun til mig", "", "Gunhild", 13),
    DemoIdea("Ingen udskrivning fredag eftermiddag", "Apoteket er lukket, og lægen er gået.", "Sygeplejerske", 21),
    DemoIdea("En madkasse til de første to dage", "", "Jytte", 10),
    DemoIdea("Spørg, hvad jeg er bange for", "Det er sjældent det, I tror.", "Erna, 84 år", 18),
    DemoIdea(
      "Vælg selv, hvem der må se planen", "Jeg peger på min datter og min nabo, før jeg går hjem.", "Thomas, pårørende",
      41),
    DemoIdea("Følg med hjem i bussen", "En frivillig, der kender vejen og kan bære tasken.", "Besøgsven", 9),
    DemoIdea("Ring til lægen, mens jeg stadig er på afdelingen", "", "Birgit", 7),
    DemoIdea("Lån et rollatorbord med hjem", "", "Fysioterapeut", 6),
    DemoIdea("Køleskabet er fyldt", "Købmanden har en standardkurv klar til hjemkomsten.", "Frivillig", 22),
    DemoIdea("Sengen skal stå klar dagen før", "", "Portør", 8),
    DemoIdea("Et hæfte, jeg selv kan skrive i", "Så husker jeg, hvad de sagde.", "Aksel", 11),
    DemoIdea("En times overlap mellem hospital og hjemmepleje", "", "Hjemmehjælper", 15),
    DemoIdea(
      "En rigtig person ringer den første aften",
      "Kl. 19. Bare fem minutter. Er du kommet hjem? Har du spist? Har du din medicin? Og så et nummer, jeg selv kan ringe på.",
      "Inger, 82 år", 67),
    DemoIdea("Fortæl mig, hvornår det er normalt at have ondt", "", "Palle", 9),
    DemoIdea("Medicinskema på køleskabet", "", "Farmakonom", 13),
    DemoIdea("Lyset skal være tændt, når man kommer hjem", "", "Ragnhild, 90 år", 16),
    DemoIdea("Træning fra dag ét", "Ti minutter ved køkkenbordet.", "Fysioterapeut", 10),
    DemoIdea(
      "Ring, når du er hjemme", "Portøren spørger, om jeg vil trykke på en knap, når jeg er inde ad døren.", "Portør",
      12),
    DemoIdea("Pårørende må sidde med ved stuegang på telefon", "", "Søn", 14),
    DemoIdea("Ét menneske har min sag", "Ikke fem, der hver har en del.", "Karen Marie", 33),
    DemoIdea("Hjælp til at åbne medicinglasset", "", "Inga", 7),
    DemoIdea(
      "Medicinpose i hånden", "Tre dages medicin med hjem, pakket og skrevet med store bogstaver.", "Sygeplejerske", 38),
    DemoIdea("Spørg, om der er en kat", "Nogen skal have givet den mad.", "Nabo", 12),
    DemoIdea("Hjemmeplejen kommer på besøg på afdelingen", "Så kender jeg ansigtet.", "Bent", 20),
    DemoIdea("Oversæt planen til arabisk og polsk", "", "Tolk", 9),
    DemoIdea("Lørdagsteam", "Samme folk fredag, lørdag og søndag.", "Hjemmehjælper", 24),
    DemoIdea("En kontaktperson på apoteket", "", "Apoteker", 8),
    DemoIdea("Skriv det vigtigste øverst", "Hvad skal jeg holde øje med, og hvem ringer jeg til?", "Læge", 13),
    DemoIdea("Vis mig, hvordan sengen virker", "", "Verner", 5),
  ]

  static let oldShop: [DemoIdea] = [
    DemoIdea("Et værksted for cykler og mennesker", "", "Jan", 31),
    DemoIdea("Fællesspisning hver torsdag", "", "Mona", 44),
    DemoIdea("Øvelokale til de unge", "", "Noah, 15 år", 27),
    DemoIdea("Bibliotek, der selv låser op", "", "Lærer", 18),
    DemoIdea("En butik, vi ejer sammen", "Andele til 500 kroner.", "Købmandens datter", 52),
    DemoIdea("Lægehus to dage om ugen", "", "", 23),
    DemoIdea("Kontorpladser, så jeg slipper for at pendle", "", "Sara", 15),
    DemoIdea("Riv den ned, og lav en torveplads", "", "Egon", 12),
  ]

  static let foodTogether: [DemoIdea] = [
    DemoIdea("Lav maden i skolens køkken", "", "Kokken", 9),
    DemoIdea("Børn og ældre spiser sammen om onsdagen", "", "Hawa", 14),
    DemoIdea("En gryde, der går på omgang", "", "", 4),
    DemoIdea("Mad til to sælges som mad til to", "", "Ældrerådet", 6),
  ]
}
