import Language
import Time

/// S1, S5 and S10: what people dare to say. Nothing is read from fewer than five.
extension Rule {
  @Sendable static func lowTrust(_ situation: CaseSituation) -> Clause {
    guard let trust = situation.readableTrust, let value = trust.mean else { return .unknown }
    guard value < Threshold.trust else { return .fine }
    let mean = Text.decimal(value)
    return .fires(
      Reason(
        value < Threshold.trust - 0.5 ? 3 : 2,
        .build { language in
          let value = mean(language)
          return language == .danish ? "Tilliden på holdet er \(value) af 5" : "Trust on the team is \(value) of 5"
        },
        why: .build { language in
          language == .danish
            ? "\(trust.answers) har svaret på den seneste puls." : "\(trust.answers) answered the latest pulse."
        },
        figures: [
          Figure(
            Text(da: "Tillid på holdet, af 5", en: "Trust on the team, of 5"), mean,
            .says(atLeast: .decimal(Threshold.trust)))
        ],
        pressure: 1 + Threshold.trust - value, fitting: ["S1.rounds"]))
  }

  @Sendable static func fallingTrust(_ situation: CaseSituation) -> Clause {
    guard let trust = situation.readableTrust, let mean = trust.mean, let previous = trust.previous
    else { return .unknown }
    let fall = previous - mean
    // The means are shown with one decimal; 3.5 to 3.2 is a fall of 0.3, not more.
    guard fall > Threshold.trustFall + 1e-9 else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let (before, now) = (Text.decimal(previous)(language), Text.decimal(mean)(language))
          return language == .danish
            ? "Tilliden på holdet er faldet fra \(before) til \(now)"
            : "Trust on the team has fallen from \(before) to \(now)"
        },
        why: .build { language in
          let amount = Text.decimal(fall)(language)
          return language == .danish
            ? "Den er \(amount) lavere end ved sidste puls." : "It is \(amount) lower than at the last pulse."
        },
        figures: [
          Figure(
            Text(da: "Fald i tillid", en: "Fall in trust"), .decimal(fall), .says(atMost: .decimal(Threshold.trustFall))
          )
        ],
        pressure: fall / Threshold.trustFall, fitting: ["S1.rounds", "S1.rules"]))
  }

  @Sendable static func unevenTrust(_ situation: CaseSituation) -> Clause {
    guard let spread = situation.readableTrust?.groupSpread else { return .unknown }
    guard spread > Threshold.trustSpread else { return .fine }
    let apart = Text.decimal(spread)
    return .fires(
      Reason(
        2, Text(da: "Aktørgrupperne oplever tilliden forskelligt", en: "The actor groups feel the trust differently"),
        why: .build { language in
          let value = apart(language)
          return language == .danish
            ? "Der er \(value) mellem den aktørgruppe, der svarer højest, og den, der svarer lavest."
            : "There is \(value) between the group that answers highest and the one that answers lowest."
        },
        figures: [
          Figure(
            Text(da: "Afstand mellem aktørgrupper", en: "Distance between actor groups"), apart,
            .says(atMost: .decimal(Threshold.trustSpread, 0)))
        ],
        pressure: spread / Threshold.trustSpread, fitting: ["S1.rules"]))
  }

  @Sendable static func tooPolite(_ situation: CaseSituation) -> Clause {
    guard let votes = situation.readableVotes, let agreement = votes.agreement, let variance = votes.variance,
      let dissent = votes.dissentingStatements
    else { return .unknown }
    guard agreement >= Threshold.agreement, variance <= Threshold.variance, dissent == 0 else { return .fine }
    let share = Text.percent(agreement)
    return .fires(
      Reason(
        2,
        .build { language in
          let value = share(language)
          return language == .danish ? "\(value) af stemmerne er enige" : "\(value) of the votes agree"
        },
        why: Text(da: "Ingen udsagn går imod resten.", en: "No statement goes against the rest."),
        figures: [
          Figure(
            Text(da: "Andel, der er enig", en: "Share that agrees"), share, .says(under: .percent(Threshold.agreement))),
          Figure(
            Text(da: "Stemmernes varians", en: "Variance of the votes"), .decimal(variance, 2),
            .says(over: .decimal(Threshold.variance))),
        ],
        pressure: 1 + (Threshold.variance - variance) / Threshold.variance, fitting: ["S5.critic"]))
  }

  @Sendable static func hiddenAgendas(_ situation: CaseSituation) -> Clause {
    guard let votes = situation.votes, let gap = votes.privateGap,
      votes.privateVoters ?? votes.voters >= Threshold.smallestGroup
    else { return .unknown }
    guard gap >= Threshold.privateGap else { return .fine }
    let share = Text.percent(gap)
    return .fires(
      Reason(
        gap >= 2 * Threshold.privateGap ? 3 : 2,
        .build { language in
          let value = share(language)
          return language == .danish
            ? "På \(value) af udsagnene er de anonyme stemmer anderledes end ordene på møderne"
            : "On \(value) of the statements the anonymous votes differ from what is said at meetings"
        },
        why: Text(da: "Måske siger baglandet noget andet.", en: "Perhaps the home base says something else."),
        figures: [
          Figure(
            Text(da: "Andel udsagn, hvor stemmer og ord er forskellige", en: "Share of statements where they differ"),
            share, .says(under: .percent(Threshold.privateGap)))
        ],
        pressure: gap / Threshold.privateGap, fitting: ["S10.cards"]))
  }
}

extension CaseSituation {
  /// The pulse, unless so few have answered that it must not be read.
  var readableTrust: Trust? { trust.flatMap { $0.answers >= Threshold.smallestGroup ? $0 : nil } }
  var readableVotes: Votes? { votes.flatMap { $0.voters >= Threshold.smallestGroup ? $0 : nil } }
}
