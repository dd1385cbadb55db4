import Language

extension ConceptGroup {
  static let innovation = ConceptGroup(
    id: "om-innovation",
    name: Text(da: "Innovation", en: "Innovation"),
    lead: Text(
      da: "Hvad det er, hvad det ikke er, og hvorfor vi gør det.",
      en: "What it is, what it is not, and why we do it."),
    concepts: [purpose, realisation, stepChange, highJump, breakWithPractice, newInContext, firstMover, secondMover])

  private static let purpose = Concept(
    "formaal", Text(da: "Formålet med offentlig innovation", en: "The purpose of public innovation"),
    Text(
      da:
        "Offentlig innovation blev først set som hjælp til, at private virksomheder klarer sig bedre. I dag ses den mere og mere som en vej til en bedre offentlig sektor. Et forløb kan ville det ene, det andet eller begge dele.",
      en:
        "Public innovation was first seen as a help for private companies to do better. Today it is seen more and more as a way to a better public sector. A case can want one, the other or both."
    ),
    from: "Nyt fokus på offentlig innovation",
    use: .inCase(
      Text(
        da: "I indramningen, når I vælger, hvem det skal gavne i sidste ende.",
        en: "In the framing, when you choose who it is to benefit in the end.")))

  private static let realisation = Concept(
    "innovation", Text(da: "Innovation", en: "Innovation"),
    Text(
      da:
        "At udvikle nye idéer og føre dem ud i livet. En idé, som ingen bruger, er ikke innovation. Samspil regner først noget for innovation, når det er i brug, bryder med det, I plejede, og der er noget, der viser værdien.",
      en:
        "To develop new ideas and to realise them. An idea that nobody uses is not innovation. Samspil counts something as innovation only when it is in use, breaks with what you used to do, and something shows its value."
    ),
    from: "Hvad er innovation?",
    use: .inCase(
      Text(
        da: "I innovationstesten, sidste del af indramningen.",
        en: "In the innovation test, the last part of the framing.")))

  private static let stepChange = Concept(
    "trinvis-forandring", Text(da: "Trinvis forandring", en: "Step-change"),
    Text(
      da:
        "Innovation er et trin op: mere end den lille forbedring, I laver hele tiden, og mindre end at lave alt om. Efter trinnet ligger niveauet et nyt sted, og det bliver der.",
      en:
        "Innovation is a step up: more than the small improvement that goes on all the time, and less than making everything anew. After the step the level lies in a new place, and it stays there."
    ),
    from: "Hvad er innovation?", use: .notYet)

  private static let highJump = Concept(
    "hoejdespring", Text(da: "Innovation i højdespringsteknik", en: "Innovation in high-jump technique"),
    Text(
      da:
        "Oplæggets billede på et trin: Højdespringerne skiftede teknik, og hver ny teknik løftede overliggeren. Et trin er en anden måde at gøre det på, og et nyt niveau bagefter.",
      en:
        "The talk's picture of a step: the high jumpers changed technique, and each new technique raised the bar. A step is another way of doing it, and a new level afterwards."
    ),
    from: "Hvad er innovation?", use: .notYet, figures: .highJump)

  private static let breakWithPractice = Concept(
    "brud", Text(da: "Brud", en: "Break"),
    Text(
      da:
        "Al innovation er forandring, men ikke al forandring er innovation. Den bryder med det, I plejer at gøre, og med det, I plejer at tro.",
      en:
        "All innovation is change, but not all change is innovation. It breaks with what you usually do, and with what you usually believe."
    ),
    from: "Innovation involverer et brud",
    use: .inCase(Text(da: "I innovationstesten i indramningen.", en: "In the innovation test of the framing.")))

  private static let newInContext = Concept(
    "nyt-her", Text(da: "Nyt i konteksten", en: "New in the context"),
    Text(
      da:
        "Det afgørende er, at det er nyt dér, hvor det tages i brug. Om I selv har fundet på det, eller om I har taget det fra andre, er uden betydning. At kopiere tæller også.",
      en:
        "What matters is that it is new where it is put to use. Whether you invented it or took it from others makes no difference. Copying counts too."
    ),
    from: "Innovation involverer et brud",
    use: .page(
      Text(
        da: "Når du starter et forløb: Samspil viser forløb, der ligner, mens du skriver.",
        en: "When you start a case: Samspil shows similar cases while you write."), at: "/forloeb/nyt"))

  private static let firstMover = Concept(
    "first-mover", Text(same: "First mover"),
    Text(
      da: "Den, der prøver noget af som den første. Vælg det, når I har ledt og ingen andre har prøvet.",
      en: "The one who is first to try something. Choose it when you have looked and nobody else has tried."),
    from: "Kulturrevolutionen i hverdagen",
    use: .inCase(Text(da: "I indramningen, femte del.", en: "In the framing, the fifth part.")))

  private static let secondMover = Concept(
    "second-mover", Text(same: "Second mover"),
    Text(
      da: "Den, der tager noget, andre har prøvet, og tilpasser det. Led hos andre, før I vælger.",
      en: "The one who takes something that others have tried, and adapts it. Look elsewhere before you choose."),
    from: "Kulturrevolutionen i hverdagen",
    use: .page(
      Text(da: "Når du leder blandt andres forløb.", en: "When you look among the cases of others."), at: "/forloeb"))
}
