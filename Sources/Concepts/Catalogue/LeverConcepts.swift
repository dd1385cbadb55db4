import Language

extension ConceptGroup {
  static let levers = ConceptGroup(
    id: "hands-off",
    name: Text(da: "Ledelse på afstand", en: "Leadership at a distance"),
    lead: Text(
      da: "Hands-off innovationsledelse: det, en ledelse kan ændre omkring forløbene.",
      en: "Hands-off innovation leadership: what a management can change around the cases."),
    concepts: [sevenLevers, zeroErrors, trust, silos])

  private static let slide = "Hands-off innovationsledelse"

  private static let sevenLevers = Concept(
    "loeftestaenger", Text(da: "Syv løftestænger", en: "Seven levers"),
    Text(
      da: "En løftestang virker ikke i ét forløb, men gør det lettere i dem alle.",
      en: "A lever does not work in one case, but makes it easier in all of them."),
    from: slide, use: .notYet,
    parts: [
      Concept.Part(
        "faelles-sprog", Text(da: "Et fælles sprog om innovation", en: "A common language about innovation"),
        Text(da: "Alle mener det samme med ordene.", en: "Everyone means the same by the words.")),
      Concept.Part(
        "diversitet", Text(da: "Diversitet og mobilitet", en: "Diversity and mobility"),
        Text(
          da: "Folk er forskellige og flytter sig mellem opgaver.",
          en: "People differ, and move between tasks.")),
      Concept.Part(
        "talenter", Text(da: "Kreative talenter", en: "Creative talents"),
        Text(
          da: "I ansætter, udvikler og holder på dem.", en: "You recruit, develop and keep them.")),
      Concept.Part(
        "mod-nulfejl", Text(da: "Opgør med nulfejlskulturen", en: "Against zero-error culture"),
        Text(da: "En fejl er et sted at lære fra.", en: "A mistake is a place to learn from.")),
      Concept.Part(
        "tillidsbaseret", Text(da: "Tillidsbaseret ledelse", en: "Trust-based leadership"),
        Text(da: "Mindre kontrol, mere ansvar.", en: "Less control, more responsibility.")),
      Concept.Part(
        "fladere",
        Text(da: "Fladere organisationer og huller i siloerne", en: "Flatter organisations and holes in the silos"),
        Text(
          da: "Kortere vej op og kortere vej på tværs.", en: "A shorter way up and a shorter way across.")),
      Concept.Part(
        "aabenhed", Text(da: "Åbenhed mod omverdenen", en: "Openness to the world"),
        Text(da: "Andre kommer ind, og I går ud.", en: "Others come in, and you go out.")),
    ])

  private static let zeroErrors = Concept(
    "nulfejlskultur", Text(da: "Nulfejlskultur", en: "Zero-error culture"),
    Text(
      da:
        "Når det er vigtigere ikke at lave fejl end at få noget til at virke. Så prøver ingen noget nyt. Modtrækket er at se fejl som udgangspunkt for læring.",
      en:
        "When not making mistakes matters more than making something work. Then nobody tries anything new. The answer is to see mistakes as the start of learning."
    ),
    from: slide,
    use: .inCase(
      Text(
        da: "Blandt barriererne, når frygten for at fejle holder jer tilbage.",
        en: "Among the barriers, when the fear of failing holds you back.")))

  private static let trust = Concept(
    "tillid-i-ledelse", Text(da: "Tillid", en: "Trust"),
    Text(
      da: "At regne med, at andre vil det samme gode, og tåle, at de gør det på deres måde.",
      en: "To count on others to want the same good, and to bear that they do it their way."),
    from: slide,
    use: .inCase(Text(da: "Blandt barriererne på andet trin.", en: "Among the barriers at the second step.")))

  private static let silos = Concept(
    "siloer", Text(da: "Siloer", en: "Silos"),
    Text(
      da:
        "Enheder, der ser op og ned, men ikke til siden. At bore huller er at få folk til at arbejde sammen på tværs af dem.",
      en: "Units that look up and down but not sideways. To bore holes is to get people to work together across them."),
    from: slide,
    use: .inCase(Text(da: "Blandt barriererne på andet trin.", en: "Among the barriers at the second step.")))
}
