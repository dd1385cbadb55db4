import Cases
import Language
import Time

extension Rule {
  static let innovation: [Rule] = [
    Rule(
      .n1,
      Text(
        da: "Der er valgt idéer, og ingen af dem bryder med gængs praksis, eller holdet har svaret nej til, at det er "
          + "et brud.",
        en: "Ideas are chosen, and none of them breaks with usual practice, or the team has answered no to its being "
          + "a break."),
      needs: Text(da: "Valgte idéer eller innovationstesten", en: "Chosen ideas or the innovation test"),
      clauses: [noBreakAmongIdeas, answeredNoBreak]),
    Rule(
      .n2,
      Text(
        da:
          "Den nyeste halvdel af idéerne ligner hinanden mindst \(percent(Threshold.trend, .danish)) mere end den ældste, og antallet "
          + "af nye ord er faldet mindst \(percent(Threshold.trend, .danish)).",
        en:
          "The newest half of the ideas are at least \(percent(Threshold.trend, .english)) more alike than the oldest, and "
          + "the number of new words has fallen by at least \(percent(Threshold.trend, .english))."),
      needs: Text(da: "Mindst 30 idéer", en: "At least 30 ideas"),
      clauses: [groupthink]),
    Rule(
      .n3,
      Text(
        da: "Mindst \(Threshold.alwaysPhrases) vendinger som ”vi plejer” eller ”det har vi altid gjort”, eller der "
          + "er afprøvet noget uden brugere.",
        en: "At least \(Threshold.alwaysPhrases) phrases such as “we usually” or “we have always”, or something "
          + "has been tried without users."),
      needs: Text(da: "Holdets ord eller afprøvninger", en: "The team's words or trials"),
      clauses: [alwaysPhrases, triedWithoutUsers]),
    Rule(
      .n4,
      Text(
        da: "Der er skrevet risici ned, som ikke har en ejer eller en grænse for, hvornår I stopper.",
        en: "Risks are written down that have no owner or no limit for when you stop."),
      needs: Text(da: "Risici", en: "Risks"),
      clauses: [ownerlessRisks, limitlessRisks]),
    Rule(
      .n5,
      Text(
        da: "Der er gået mere end \(Threshold.untriedDays) dage, siden den første idé blev valgt, uden at noget er "
          + "afprøvet i driften.",
        en: "More than \(Threshold.untriedDays) days have passed since the first idea was chosen without anything "
          + "being tried in operation."),
      needs: Text(da: "Valgte idéer og afprøvninger", en: "Chosen ideas and trials"),
      clauses: [nothingTried]),
    Rule(
      .n6,
      Text(
        da: "Ingen afprøvning er nået længere end til første runde, og der er gået mere end \(Threshold.loopDays) dage "
          + "siden den seneste.",
        en: "No trial has come further than its first round, and more than \(Threshold.loopDays) days have passed "
          + "since the last."),
      needs: Text(da: "Afprøvninger og deres runder", en: "Trials and their rounds"),
      clauses: [oneLoop]),
    Rule(
      .n7,
      Text(
        da: "Noget, der er sagt at spærre i lov eller budget, har stået åbent i mere end \(Threshold.blockDays) dage.",
        en: "Something said to be blocked by law or budget has been open for more than \(Threshold.blockDays) days."),
      needs: Text(da: "Spærringer i lov eller budget", en: "Blocks in law or budget"),
      clauses: [blocked]),
    Rule(
      .n8,
      Text(
        da: "Mindst én gammel rutine kører stadig ved siden af den nye.",
        en: "At least one old routine still runs beside the new one."),
      needs: Text(da: "Rutiner, der skal stoppe", en: "Routines that are to stop"),
      clauses: [parallelRoutines]),
    Rule(
      .n9,
      Text(
        da: "Ingen har ledt efter andres løsninger, og forløbet henviser ikke til nogen.",
        en: "Nobody has looked for others' solutions, and the case refers to none."),
      needs: Text(da: "Søgning efter andres løsninger", en: "A search for others' solutions"),
      clauses: [noCopySearch]),
    Rule(
      .n10,
      Text(
        da: "Løsningen har været i brug i mere end \(Threshold.spreadDays) dage, og ingen andre har taget den i brug.",
        en: "The solution has been in use for more than \(Threshold.spreadDays) days, and nobody else has taken it up."),
      needs: Text(da: "Ibrugtagning og modtagere", en: "Use and receivers"),
      clauses: [notSpread]),
  ]
}
