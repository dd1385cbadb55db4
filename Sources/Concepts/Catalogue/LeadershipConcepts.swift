import Language

extension ConceptGroup {
  static let leadership = ConceptGroup(
    id: "ledelse",
    name: Text(da: "Ledelse", en: "Leadership"),
    lead: Text(
      da: "Tre trin, barriererne på hvert af dem, og de tre hatte, der hjælper over.",
      en: "Three steps, the barriers at each of them, and the three hats that help across."),
    concepts: [steps, barrier, hats, convener, facilitator, catalyst, mandate, backing, tacitKnowledge])

  private static let slide = "Behov for innovationsledelse"
  private static let tasks = "Hands-on innovationsledelse"

  private static let steps = Concept(
    "trin", Text(da: "Tre trin", en: "Three steps"),
    Text(
      da: "Fra aktører, der mødes, til noget nyt, der virker. Det ene trin bliver ikke af sig selv til det næste.",
      en: "From actors who meet to something new that works. One step does not become the next by itself."),
    from: slide,
    use: .page(
      Text(
        da: "Øverst i hvert forløb, og når du finder et forløb efter trin.",
        en: "At the top of every case, and when you find a case by its step."),
      at: "/forloeb"),
    parts: [
      Concept.Part(
        "interaktion", Text(da: "Interaktion", en: "Interaction"),
        Text(da: "I mødes og taler sammen.", en: "You meet and talk.")),
      Concept.Part(
        "samarbejde-som-trin", Text(da: "Samarbejde", en: "Collaboration"),
        Text(da: "I bruger jeres forskelle.", en: "You put your differences to use.")),
      Concept.Part(
        "innovation-som-trin", Text(da: "Innovation", en: "Innovation"),
        Text(da: "Det nye bliver taget i brug og virker.", en: "The new is put to use and works.")),
    ])

  private static let barrier = Concept(
    "barriere", Text(da: "Barriere", en: "Barrier"),
    Text(
      da:
        "Det, der holder jer tilbage på et trin. Komplekse samarbejder har mange barrierer, og det er ledelsens opgave at få øje på dem. Det samme forhold kan holde ét forløb tilbage og hjælpe et andet.",
      en:
        "What holds you back at a step. Complex collaborations have many barriers, and it is the task of leadership to notice them. The same thing can hold one case back and help another."
    ),
    from: slide,
    use: .page(
      Text(da: "I hvert forløb. Læs, hvordan Samspil finder dem.", en: "In every case. Read how Samspil finds them."),
      at: "/hjaelp#barrierer"))

  private static let hats = Concept(
    "hatte", Text(da: "Tre hatte", en: "Three hats"),
    Text(
      da:
        "Hands-on innovationsledelse: tre måder at lede på, én til hvert trin. Flere kan have samme hat på, og én kan have flere, men hver barriere kræver sin hat.",
      en:
        "Hands-on innovation leadership: three ways of leading, one for each step. Several people can wear the same hat, and one can wear several, but each barrier calls for its hat."
    ),
    from: slide,
    use: .page(Text(da: "Læs, hvordan hattene bruges.", en: "Read how the hats are used."), at: "/hjaelp#hatte"))

  private static let convener = Concept(
    "igangsaetter", Text(da: "Igangsætter", en: "Convener"),
    Text(da: "Får aktørerne til at mødes. Fem opgaver:", en: "Gets the actors to meet. Five tasks:"),
    from: tasks,
    use: .inCase(Text(da: "På forløbets første trin.", en: "At the first step of the case.")),
    parts: HatTaskConcepts.convener)

  private static let facilitator = Concept(
    "facilitator", Text(same: "Facilitator"),
    Text(
      da: "Hjælper aktørerne fra at mødes til at samarbejde. Fem opgaver:",
      en: "Helps the actors from meeting to collaborating. Five tasks:"),
    from: tasks,
    use: .inCase(Text(da: "På forløbets andet trin.", en: "At the second step of the case.")),
    parts: HatTaskConcepts.facilitator)

  private static let catalyst = Concept(
    "katalysator", Text(da: "Katalysator", en: "Catalyst"),
    Text(
      da: "Forstyrrer det vante, så samarbejdet bliver til noget nyt. Fem opgaver:",
      en: "Disturbs the usual, so that the collaboration becomes something new. Five tasks:"),
    from: tasks,
    use: .inCase(Text(da: "På forløbets tredje trin.", en: "At the third step of the case.")),
    parts: HatTaskConcepts.catalyst)

  private static let mandate = Concept(
    "raaderum", Text(da: "Råderum", en: "Mandate"),
    Text(
      da: "Det, I har lov til at prøve uden at spørge igen: penge, tid, regler.",
      en: "What you may try without asking again: money, time, rules."),
    from: tasks,
    use: .inCase(
      Text(da: "På siden Aktører, hvor du beder om råderum.", en: "On the page Actors, where you ask for a mandate.")))

  private static let backing = Concept(
    "opbakning", Text(da: "Opbakning", en: "Backing"),
    Text(
      da: "At en politiker eller topleder siger, at det er vigtigt, og står ved det.",
      en: "That a politician or top manager says it matters, and stands by it."),
    from: tasks,
    use: .inCase(
      Text(da: "På siden Aktører, hvor du beder om opbakning.", en: "On the page Actors, where you ask for backing.")))

  private static let tacitKnowledge = Concept(
    "tavs-viden", Text(da: "Tavs viden", en: "Tacit knowledge"),
    Text(
      da: "Det, alle gør og ingen kan forklare. Den er ofte god, men den kan stå i vejen, fordi ingen ser den.",
      en:
        "What everyone does and nobody can explain. It is often good, but it can stand in the way because nobody sees it."
    ),
    from: tasks,
    use: .inCase(
      Text(da: "Blandt barriererne på tredje trin.", en: "Among the barriers at the third step.")))
}
