import Language

/// The five tasks of each hat, as the talk names them, with what they ask of you.
enum HatTaskConcepts {
  static let convener = [
    Concept.Part(
      "momentum", Text(da: "Skab momentum", en: "Create momentum"),
      Text(
        da: "Vis, hvorfor det haster, og hvad I kan opnå.", en: "Show why it is urgent and what you can achieve.")),
    Concept.Part(
      "saet-holdet", Text(da: "Sæt holdet", en: "Set the team"),
      Text(
        da: "Find dem, der ved noget, rammes af det eller kan ændre det.",
        en: "Find those who know something, are affected or can change it.")),
    Concept.Part(
      "klargoer-processen", Text(da: "Klargør processen", en: "Prepare the process"),
      Text(da: "Sig, hvornår I mødes, og hvad der sker hvornår.", en: "Say when you meet and what happens when.")),
    Concept.Part(
      "opbakning-og-raaderum", Text(da: "Sikr opbakning og råderum", en: "Secure backing and mandate"),
      Text(
        da: "Spørg dem, der kan sige ja, før I har brug for det.",
        en: "Ask those who can say yes before you need it.")),
    Concept.Part(
      "forventninger", Text(da: "Afstem forventningerne", en: "Align expectations"),
      Text(
        da: "Hør, hvad hver vil give og gerne vil have ud af det.", en: "Hear what each will give and wants out of it.")
    ),
  ]

  static let facilitator = [
    Concept.Part(
      "understoet-processen", Text(da: "Understøt processen", en: "Support the process"),
      Text(
        da: "Gør det let at være med, og skriv ned, hvad I aftaler.",
        en: "Make it easy to take part, and write down what you agree.")),
    Concept.Part(
      "tillid", Text(da: "Skab gensidig tillid", en: "Build mutual trust"),
      Text(
        da: "Sørg for, at man kan sige det upopulære.", en: "See to it that one can say the unpopular.")),
    Concept.Part(
      "faelles-forstaaelse", Text(da: "Udvikl en fælles forståelsesramme", en: "Develop a common frame"),
      Text(
        da: "Hjælp holdet til at sige problemet i én sætning.",
        en: "Help the team say the problem in one sentence.")),
    Concept.Part(
      "konflikter", Text(da: "Løs konflikter", en: "Settle conflicts"),
      Text(
        da: "Lad hver part forklare den andens sag, før I leder efter en vej videre.",
        en: "Let each party explain the other's case before you look for a way forward.")),
    Concept.Part(
      "hindringer", Text(da: "Fjern hindringer for samarbejde", en: "Remove obstacles to collaboration"),
      Text(
        da: "Find det, der stopper folk: tid, sted, penge, regler.",
        en: "Find what stops people: time, place, money, rules.")),
  ]

  static let catalyst = [
    Concept.Part(
      "trusler", Text(da: "Konstruér trusler", en: "Construct threats"),
      Text(
        da: "Vis, hvad der sker, hvis alt bliver ved det gamle.",
        en: "Show what happens if everything stays as it is.")),
    Concept.Part(
      "nye-vinkler", Text(da: "Anlæg nye vinkler", en: "Take new angles"),
      Text(da: "Stil spørgsmålet på en anden måde.", en: "Put the question another way.")),
    Concept.Part(
      "ny-viden",
      Text(da: "Bring ny viden eller en ny aktør i spil", en: "Bring new knowledge or a new actor into play"),
      Text(
        da: "Hent én ind, der ikke plejer at være der.", en: "Bring in someone who is not usually there.")),
    Concept.Part(
      "udfordr-tavs-viden", Text(da: "Udfordr tavs viden", en: "Question tacit knowledge"),
      Text(da: "Spørg, hvorfor I gør, som I gør.", en: "Ask why you do what you do.")),
    Concept.Part(
      "risici", Text(da: "Håndtér risici", en: "Handle risks"),
      Text(
        da: "Aftal, hvor meget I kan tåle at tabe, og hvem der siger stop.",
        en: "Agree how much you can afford to lose and who says stop.")),
  ]
}
