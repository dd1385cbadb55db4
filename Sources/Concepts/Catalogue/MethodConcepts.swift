import Language

extension ConceptGroup {
  static let methods = ConceptGroup(
    id: "metoder",
    name: Text(da: "Metoder", en: "Methods"),
    lead: Text(
      da: "Tre måder at komme til at samarbejde på.", en: "Three ways of coming to collaborate."),
    concepts: [room, prototype, partnership, crowdsourcing])

  private static let room = Concept(
    "rum-taet-paa-driften", Text(da: "Rum tæt på driften", en: "Room close to operations"),
    Text(
      da:
        "Et sted uden for driften, men tæt på den. Her arbejder medarbejdere på kryds og tværs og taler med brugere, og det, de finder på, bliver prøvet dér, hvor arbejdet foregår.",
      en:
        "A place outside operations but close to them. Here employees work across and talk with users, and what they come up with is tried where the work goes on."
    ),
    from: "Metoder til samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "På siden Aktører, hvor I lægger møder i en fast rytme.",
        en: "On the page Actors, where you plan meetings in a steady rhythm.")))

  private static let prototype = Concept(
    "prototype", Text(da: "Prototype", en: "Prototype"),
    Text(
      da:
        "En første, lille udgave, som man kan prøve af. Den afprøves i driften, rettes og afprøves igen. Prøv det mindste, I kan lære noget af.",
      en:
        "A first, small version that can be tried. It is tried in operation, corrected and tried again. Try the smallest thing you can learn from."
    ),
    from: "Metoder til samarbejdsdrevet innovation", use: .notYet)

  private static let partnership = Concept(
    "partnerskaber", Text(da: "Partnerskaber og netværk", en: "Partnerships and networks"),
    Text(
      da:
        "Aftaler og forbindelser med private, der har andre idéer og ressourcer end jer selv. Skriv, hvad hver part giver og får.",
      en:
        "Agreements and connections with private parties who have other ideas and resources than yourselves. Write what each party gives and gets."
    ),
    from: "Metoder til samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "På siden Aktører, når du inviterer en privat udbyder og afstemmer forventninger.",
        en: "On the page Actors, when you invite a private provider and align expectations.")))

  private static let crowdsourcing = Concept(
    "crowdsourcing", Text(same: "Crowdsourcing"),
    Text(
      da: "At spørge publikum: mange mennesker får det samme spørgsmål, og alle kan svare.",
      en: "To ask the audience: many people get the same question, and anyone can answer."),
    from: "Metoder til samarbejdsdrevet innovation", use: .notYet)
}
