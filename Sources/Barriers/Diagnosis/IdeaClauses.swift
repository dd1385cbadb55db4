import Cases
import Language
import Time

/// N1, N2, N3 and N9: do the ideas reach beyond the usual?
extension Rule {
  @Sendable static func noBreakAmongIdeas(_ situation: CaseSituation) -> Clause {
    guard let chosen = situation.ideas.chosen, let breaks = situation.ideas.chosenBreaks else { return .unknown }
    guard chosen > 0, breaks == 0 else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let ideas = Text.counted(
            chosen, one: (da: "valgt idé", en: "chosen idea"), many: (da: "valgte idéer", en: "chosen ideas"))
          return language == .danish
            ? "\(ideas(.danish)), og ingen af dem er et brud" : "\(ideas(.english)), and none of them is a break"
        },
        why: Text(
          da: "De er vurderet som forbedringer af det, I gør.", en: "They are rated as improvements of what you do."),
        figures: [
          Figure(
            Text(da: "Valgte idéer, der er et brud", en: "Chosen ideas that are a break"), .number(0),
            .says(atLeast: .number(1)))
        ],
        pressure: Double(chosen), since: situation.ideas.firstChosen, fitting: ["N1.threat"]))
  }

  @Sendable static func answeredNoBreak(_ situation: CaseSituation) -> Clause {
    guard let breaks = situation.innovation.breaks else { return .unknown }
    guard breaks == .no else { return .fine }
    return .fires(
      Reason(
        2,
        Text(da: "Det bryder ikke med gængs praksis", en: "It does not break with usual practice"),
        why: Text(
          da: "I har selv svaret nej i innovationstesten.", en: "You answered no yourselves in the innovation test."),
        figures: [
          Figure(Text(da: "Bryder med gængs praksis", en: "Breaks with usual practice"), .no, .asksYes)
        ],
        pressure: 1, fitting: ["N1.threat", "N1.change"]))
  }

  @Sendable static func groupthink(_ situation: CaseSituation) -> Clause {
    guard let alike = situation.ideas.similarity, let words = situation.ideas.newTerms else { return .unknown }
    guard alike.before > 0, words.before > 0 else { return .fine }
    let rise = (alike.now - alike.before) / alike.before
    let fall = (words.before - words.now) / words.before
    guard rise >= Threshold.trend, fall >= Threshold.trend else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "De nye idéer ligner de gamle mere og mere", en: "The new ideas look more and more like the old"),
        why: .build { language in
          let (more, fewer) = (Text.percent(rise)(language), Text.percent(fall)(language))
          return language == .danish
            ? "Ligheden er steget \(more), og der er \(fewer) færre nye ord."
            : "Likeness has risen by \(more), and there are \(fewer) fewer new words."
        },
        figures: [
          Figure(
            Text(da: "Stigning i lighed", en: "Rise in likeness"), .percent(rise),
            .says(under: .percent(Threshold.trend))),
          Figure(
            Text(da: "Fald i nye ord", en: "Fall in new words"), .percent(fall), .says(under: .percent(Threshold.trend))
          ),
        ],
        pressure: (rise + fall) / (2 * Threshold.trend), fitting: ["N2.actor"]))
  }

  @Sendable static func alwaysPhrases(_ situation: CaseSituation) -> Clause {
    guard let phrases = situation.contributions.alwaysPhrases else { return .unknown }
    guard phrases >= Threshold.alwaysPhrases else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          language == .danish
            ? "\(phrases) steder står der, at sådan plejer I at gøre"
            : "In \(phrases) places it says that this is how you usually do it"
        },
        why: Text(
          da: "Det kan dække over noget, ingen har prøvet at forklare.",
          en: "It may cover something that nobody has tried to explain."),
        figures: [
          Figure(
            Text(da: "Vendinger som ”vi plejer”", en: "Phrases such as “we usually”"), .number(phrases),
            .says(under: .number(Threshold.alwaysPhrases)))
        ],
        pressure: Double(phrases) / Double(Threshold.alwaysPhrases), fitting: ["N3.reverse", "N3.shadow"]))
  }

  @Sendable static func triedWithoutUsers(_ situation: CaseSituation) -> Clause {
    guard let trials = situation.trials, let withUsers = trials.withUsers else { return .unknown }
    guard trials.count > 0, withUsers == 0 else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "Ingen bruger har prøvet det endnu", en: "No user has tried it yet"),
        why: .build { language in
          let counted = Text.counted(
            trials.count, one: (da: "afprøvning", en: "trial"), many: (da: "afprøvninger", en: "trials"))
          return language == .danish
            ? "I har haft \(counted(.danish)) uden brugere." : "You have had \(counted(.english)) without users."
        },
        figures: [
          Figure(
            Text(da: "Afprøvninger med brugere", en: "Trials with users"), .number(0), .says(atLeast: .number(1)))
        ],
        pressure: Double(trials.count), fitting: ["N3.trial", "N3.user"]))
  }

  @Sendable static func noCopySearch(_ situation: CaseSituation) -> Clause {
    guard let searched = situation.mover.copySearchDone else { return .unknown }
    guard !searched, (situation.mover.references ?? 0) == 0 else { return .fine }
    return .fires(
      Reason(
        situation.step == .innovation ? 2 : 1,
        Text(da: "Ingen har ledt efter andres løsninger", en: "Nobody has looked for others' solutions"),
        why: Text(
          da: "Forløbet henviser ikke til andre, der har haft det samme problem.",
          en: "The case refers to no others who have had the same problem."),
        figures: [
          Figure(
            Text(da: "Har ledt efter andres løsninger", en: "Has looked for others' solutions"), .no, .asksYes)
        ],
        pressure: 1, since: situation.started, fitting: ["N9.search"]))
  }
}
