import Language

extension ConceptGroup {
  static let culture = ConceptGroup(
    id: "kultur",
    name: Text(da: "Kultur", en: "Culture"),
    lead: Text(
      da: "Det, I gør hver dag, når innovation er en vane.", en: "What you do every day when innovation is a habit."),
    concepts: [experimenting, practices, coreService, alliance, process, embedding, spread])

  private static let slide = "Kulturrevolutionen i hverdagen"

  private static let experimenting = Concept(
    "eksperimenterende-kultur",
    Text(da: "En eksperimenterende og lærende kultur", en: "An experimenting and learning culture"),
    Text(
      da: "Et sted, hvor det er almindeligt at prøve noget af, se efter, om det virker, og lære af det, der ikke gør.",
      en: "A place where it is usual to try something, see whether it works, and learn from what does not."),
    from: slide,
    use: .inCase(
      Text(da: "I de ni praksisser på forløbets overblik.", en: "In the nine practices on the overview of the case.")))

  private static let practices = Concept(
    "hverdagspraksis", Text(da: "Ni hverdagspraksisser", en: "Nine everyday practices"),
    Text(
      da: "Ni vaner, som et hold kan se efter, om det har.", en: "Nine habits that a team can check whether it has."),
    from: slide,
    use: .inCase(
      Text(
        da: "På forløbets overblik, hvor hver praksis er gjort, i gang eller ikke begyndt.",
        en: "On the overview of the case, where each practice is done, under way or not begun.")),
    parts: PracticeConcepts.all)

  private static let coreService = Concept(
    "kerneydelse", Text(da: "Kerneydelse", en: "Core service"),
    Text(
      da: "Det, I er til for. Begynd dér: Hvad skal fastholdes, og hvad skal forandres?",
      en: "What you are there for. Begin there: what is to be kept, and what is to be changed?"),
    from: slide,
    use: .inCase(Text(da: "I indramningen, tredje del.", en: "In the framing, the third part.")))

  private static let alliance = Concept(
    "alliance", Text(da: "Innovationsalliance", en: "Innovation alliance"),
    Text(
      da: "De aktører, der vil det samme nok til at handle sammen, også når de kommer fra hver sit sted.",
      en: "The actors who want the same enough to act together, even when they come from different places."),
    from: slide,
    use: .inCase(Text(da: "På siden Aktører.", en: "On the page Actors.")))

  private static let process = Concept(
    "gaar-proces-i-den", Text(da: "Går der proces i den", en: "Process for process' sake"),
    Text(
      da:
        "Når I holder møder og skriver notater, men ikke prøver noget af, og målet er gledet ud af syne. Samspil siger til med en procesalarm.",
      en:
        "When you hold meetings and write notes but try nothing, and the goal has slipped out of sight. Samspil tells you with a process alarm."
    ),
    from: slide,
    use: .page(Text(da: "Læs, hvornår alarmen kommer.", en: "Read when the alarm comes."), at: "/hjaelp#hvorfor"))

  private static let embedding = Concept(
    "forankring", Text(da: "Forankring", en: "Embedding"),
    Text(
      da: "At få det nye til at passe med det gamle: hvem ejer det i driften, og hvilken rutine stopper?",
      en: "To make the new fit with the old: who owns it in operations, and which routine stops?"),
    from: slide,
    use: .inCase(Text(da: "Blandt barriererne på tredje trin.", en: "Among the barriers at the third step.")))

  private static let spread = Concept(
    "spredning", Text(da: "Spredning", en: "Spread"),
    Text(
      da: "At andre tager løsningen i brug og gør noget andet end før. At have hørt om den er ikke nok.",
      en: "That others put the solution to use and do something else than before. To have heard of it is not enough."),
    from: slide,
    use: .page(
      Text(
        da: "Når du gør et forløb synligt for andre.", en: "When you make a case visible to others."),
      at: "/hjaelp#hvem"))
}
