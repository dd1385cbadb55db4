import Language

/// The nine everyday practices of the talk.
enum PracticeConcepts {
  static let all = [
    Concept.Part(
      "praksis-kerneydelse", Text(da: "Tag udgangspunkt i kerneydelsen", en: "Start from the core service"),
      Text(
        da: "Find ud af, hvad der skal fastholdes, og hvad der skal forandres.",
        en: "Find out what is to be kept and what is to be changed.")),
    Concept.Part(
      "praksis-alliance",
      Text(da: "Mobilisér relevante aktører, og byg alliancer", en: "Mobilise relevant actors, and build alliances"),
      Text(
        da: "Hent dem ind, som løsningen afhænger af.", en: "Bring in those the solution depends on.")),
    Concept.Part(
      "praksis-problem",
      Text(
        da: "Brug tid på problemet, før I leder efter løsninger",
        en: "Spend time on the problem before you look for solutions"),
      Text(
        da: "Et forkert problem giver en forkert løsning.", en: "A wrong problem gives a wrong solution.")),
    Concept.Part(
      "praksis-mover",
      Text(da: "Vurdér, om I skal være first eller second mover", en: "Assess whether to be first or second mover"),
      Text(da: "Se efter, om andre har prøvet.", en: "See whether others have tried.")),
    Concept.Part(
      "praksis-prototype",
      Text(da: "Lav prototyper, og afprøv dem i driften", en: "Make prototypes, and try them in operation"),
      Text(da: "Begynd i det små og i virkeligheden.", en: "Begin small and in real life.")),
    Concept.Part(
      "praksis-ret", Text(da: "Ret og prøv igen, til det virker", en: "Correct and try again until it works"),
      Text(da: "Den første udgave er sjældent den sidste.", en: "The first version is rarely the last.")),
    Concept.Part(
      "praksis-maal",
      Text(
        da: "Hold øje med målet, så der ikke går proces i den",
        en: "Keep an eye on the goal, not on process for process' sake"),
      Text(
        da: "Spørg på hvert møde, hvad der er blevet bedre for brugerne.",
        en: "Ask at every meeting what has become better for the users.")),
    Concept.Part(
      "praksis-nyt-og-gammelt", Text(da: "Få det nye til at passe med det gamle", en: "Make the new fit with the old"),
      Text(da: "Sig, hvad der stopper.", en: "Say what stops.")),
    Concept.Part(
      "praksis-spred", Text(da: "Spred løsningen til andre", en: "Spread the solution to others"),
      Text(da: "Del også det, der ikke virkede.", en: "Share what did not work, too.")),
  ]
}
