import Language

/// Why innovate at all, and by chance or by habit.
extension ConceptGroup {
  static let agenda = ConceptGroup(
    id: "dagsorden",
    name: Text(da: "Hvorfor, og hvor ofte", en: "Why, and how often"),
    lead: Text(
      da: "Tre fortællinger driver innovation. Den kan komme ved et tilfælde eller være en vane.",
      en: "Three narratives drive innovation. It can come by chance or be a habit."),
    concepts: [narratives, wickedProblem, crossPressure, episodic, systematic])

  private static let narratives = Concept(
    "fortaellinger", Text(da: "Tre fortællinger", en: "Three narratives"),
    Text(
      da: "Tre grunde til at innovere. De kan gælde på samme tid, men som regel driver én mest.",
      en: "Three reasons to innovate. They can hold at the same time, but as a rule one drives the most."),
    from: "Tre stærke innovationsfortællinger",
    use: .inCase(Text(da: "I indramningen, første del.", en: "In the framing, the first part.")),
    parts: [
      Concept.Part(
        "den-gode", Text(da: "Den gode", en: "The good"),
        Text(
          da: "Faglige og politiske ambitioner er høje. Vi vil noget mere, end vi kan nu.",
          en: "Professional and political ambitions are high. We want more than we can do now.")),
      Concept.Part(
        "den-onde", Text(da: "Den onde", en: "The bad"),
        Text(
          da: "Der bliver flere vilde problemer, som standardløsninger og flere penge ikke løser.",
          en: "There are more and more wicked problems, which standard solutions and more money do not solve.")),
      Concept.Part(
        "den-grusomme", Text(da: "Den grusomme", en: "The ugly"),
        Text(
          da: "Krydspresset: forventningerne stiger, og ressourcerne er knappe.",
          en: "The cross-pressure: expectations rise and resources are scarce.")),
    ])

  private static let wickedProblem = Concept(
    "vildt-problem", Text(da: "Vildt problem", en: "Wicked problem"),
    Text(
      da:
        "Et problem, der er svært at afgrænse, og som ingen kan løse alene. Dem, det rammer, ser det forskelligt. Derfor skal det ses fra flere sider, før nogen foreslår en løsning.",
      en:
        "A problem that is hard to draw a line around, and that nobody can solve alone. Those it hits see it differently. That is why it has to be seen from several sides before anyone proposes a solution."
    ),
    from: "Tre stærke innovationsfortællinger",
    use: .inCase(
      Text(
        da: "I indramningen, hvor hver skriver sit perspektiv på problemet.",
        en: "In the framing, where each writes their perspective on the problem.")))

  private static let crossPressure = Concept(
    "krydspres", Text(da: "Krydspres", en: "Cross-pressure"),
    Text(
      da: "At borgere venter sig mere, mens der ikke er flere penge eller hænder til at give det.",
      en: "That citizens expect more while there is no more money and no more hands to give it."),
    from: "Tre stærke innovationsfortællinger",
    use: .inCase(Text(da: "I indramningen, som den grusomme fortælling.", en: "In the framing, as the ugly narrative."))
  )

  private static let episodic = Concept(
    "episodisk", Text(da: "Episodisk innovation", en: "Episodic innovation"),
    Text(
      da: "Innovation, der kommer og går ved et tilfælde. Fire slags tilfælde sætter den i gang:",
      en: "Innovation that comes and goes by chance. Four kinds of chance set it going:"),
    from: "Ny innovationsdagsorden",
    use: .page(
      Text(
        da: "Når du starter et forløb og svarer på, hvad der satte det i gang.",
        en: "When you start a case and answer what set it going."), at: "/forloeb/nyt"),
    parts: [
      Concept.Part(
        "ny-teknik", Text(da: "En ny teknisk mulighed", en: "A new technical possibility"),
        Text(da: "Noget nyt kan lade sig gøre.", en: "Something new can be done.")),
      Concept.Part(
        "skandale", Text(da: "En skandale", en: "A scandal"),
        Text(
          da: "Det er gået galt, og det har været i avisen.", en: "It has gone wrong, and it has been in the papers.")),
      Concept.Part(
        "forsoegsmidler", Text(da: "Et forsøg på tid", en: "A time-limited experiment"),
        Text(da: "Der er penge, så længe forsøget varer.", en: "There is money as long as the experiment lasts.")),
      Concept.Part(
        "ny-leder", Text(da: "En ny leder", en: "A new leader"),
        Text(
          da: "Én person trækker det hele, og det stopper, når personen rejser.",
          en: "One person carries it all, and it stops when the person leaves.")),
    ])

  private static let systematic = Concept(
    "systematisk", Text(da: "Systematisk innovation", en: "Systematic innovation"),
    Text(
      da:
        "Innovation som en fast del af hverdagen, også når ingen skandale presser på. Den offentlige sektor er mere innovativ end sit rygte, men den kan blive det oftere og med vilje.",
      en:
        "Innovation as a settled part of everyday work, also when no scandal is pressing. The public sector is more innovative than people say, but it can be so more often and on purpose."
    ),
    from: "Ny innovationsdagsorden",
    use: .page(
      Text(
        da: "Når du starter et forløb og svarer på, hvad der satte det i gang.",
        en: "When you start a case and answer what set it going."), at: "/forloeb/nyt"))
}
