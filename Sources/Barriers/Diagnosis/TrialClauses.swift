import Language
import Time

/// N4, N5, N6 and N7: is anything tried, again, and what stops it?
extension Rule {
  @Sendable static func ownerlessRisks(_ situation: CaseSituation) -> Clause {
    risks(
      situation, lacking: \.withoutOwner, Text(da: "ingen ejer", en: "no owner"),
      label: Text(da: "Risici uden ejer", en: "Risks without an owner"), fitting: ["N4.share"])
  }

  @Sendable static func limitlessRisks(_ situation: CaseSituation) -> Clause {
    risks(
      situation, lacking: \.withoutStopRule, Text(da: "ingen grænse", en: "no limit"),
      label: Text(da: "Risici uden grænse", en: "Risks without a limit"), fitting: ["N4.stop"])
  }

  private static func risks(
    _ situation: CaseSituation, lacking: KeyPath<CaseSituation.Risks, Int>, _ what: Text, label: Text,
    fitting: [String]
  ) -> Clause {
    guard let risks = situation.risks else { return .unknown }
    let lacking = risks[keyPath: lacking]
    guard risks.count > 0, lacking > 0 else { return .fine }
    let part = Text.part(lacking, of: max(risks.count, lacking))
    return .fires(
      Reason(
        lacking >= 3 ? 3 : 2,
        .build { language in
          language == .danish
            ? "\(part(.danish)) risici har \(what(.danish))" : "\(part(.english)) risks have \(what(.english))"
        },
        why: .build { language in
          let all = Text.counted(risks.count, one: (da: "risiko", en: "risk"), many: (da: "risici", en: "risks"))
          return language == .danish
            ? "I har skrevet \(all(.danish)) ned i alt." : "You have written down \(all(.english)) in all."
        },
        figures: [Figure(label, .number(lacking), .saysNone)], pressure: Double(lacking), fitting: fitting))
  }

  @Sendable static func nothingTried(_ situation: CaseSituation) -> Clause {
    guard let chosen = situation.ideas.firstChosen, let trials = situation.trials,
      trials.count == 0 || trials.last != nil
    else { return .unknown }
    if let last = trials.last, last >= chosen { return .fine }
    let days = situation.today - chosen
    guard days > Threshold.untriedDays else { return .fine }
    return .fires(
      Reason(
        3,
        .build { language in
          let passed = Text.days(days)(language)
          return language == .danish
            ? "Idéen er ikke afprøvet \(passed) efter, at I valgte den"
            : "The idea has not been tried \(passed) after you chose it"
        },
        why: .build { language in
          let date = Formats.day(chosen, language)
          return language == .danish
            ? "Den blev valgt \(date), og intet er afprøvet i driften siden."
            : "It was chosen on \(date), and nothing has been tried in operation since."
        },
        figures: [
          Figure(
            Text(da: "Dage fra valg uden afprøvning", en: "Days from choice without a trial"), .number(days),
            .says(atMost: .number(Threshold.untriedDays)))
        ],
        pressure: Double(days) / Double(Threshold.untriedDays), since: chosen, fitting: ["N5.week", "N5.smallest"]))
  }

  @Sendable static func oneLoop(_ situation: CaseSituation) -> Clause {
    guard let trials = situation.trials else { return .unknown }
    guard trials.count > 0 else { return .fine }
    guard let loops = trials.loops, let last = trials.last else { return .unknown }
    let days = situation.today - last
    guard loops < Threshold.loops, days > Threshold.loopDays else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let passed = Text.days(days)(language)
          return language == .danish
            ? "I afprøvede det én gang, og det er \(passed) siden" : "You tried it once, \(passed) ago"
        },
        why: Text(
          da: "Intet er rettet og prøvet igen siden.", en: "Nothing has been corrected and tried again since."),
        figures: [
          Figure(
            Text(da: "Runder med at rette og prøve", en: "Rounds of correcting and trying"), .number(loops),
            .says(atLeast: .number(Threshold.loops)))
        ],
        pressure: Double(days) / Double(Threshold.loopDays), since: last, fitting: ["N6.again", "N6.learn"]))
  }

  @Sendable static func blocked(_ situation: CaseSituation) -> Clause {
    guard let blocks = situation.blocks else { return .unknown }
    guard blocks.open > 0 else { return .fine }
    guard let oldest = blocks.oldest else { return .unknown }
    guard oldest > Threshold.blockDays else { return .fine }
    return .fires(
      Reason(
        oldest > 2 * Threshold.blockDays ? 3 : 2,
        .build { language in
          let days = Text.days(oldest)(language)
          return language == .danish
            ? "Lov eller budget har spærret i \(days)" : "Law or budget has blocked the way for \(days)"
        },
        why: .build { language in
          let open = Text.counted(
            blocks.open, one: (da: "spærring er", en: "block is"), many: (da: "spærringer er", en: "blocks are"))
          return language == .danish
            ? "\(open(.danish)) endnu ikke afklaret." : "\(open(.english)) not yet settled."
        },
        figures: [
          Figure(
            Text(da: "Dage, den ældste spærring har stået åben", en: "Days the oldest block has been open"),
            .number(oldest), .says(atMost: .number(Threshold.blockDays)))
        ],
        pressure: Double(oldest) / Double(Threshold.blockDays), since: situation.today + -oldest,
        fitting: ["N7.name", "N7.dispensation"]))
  }
}
