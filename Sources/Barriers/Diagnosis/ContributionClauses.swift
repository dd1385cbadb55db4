import Cases
import Language
import Time

/// S4, S6 and S8: who contributes, to whom, and who has stopped. Shares only; nobody is named.
extension Rule {
  @Sendable static func unevenContributions(_ situation: CaseSituation) -> Clause {
    guard situation.contributionsAreKnown, let gini = situation.contributions.gini else { return .unknown }
    guard situation.contributionsAreMany, gini > Threshold.gini else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "Få på holdet står for de fleste bidrag", en: "A few on the team make most contributions"),
        why: .build { language in
          let value = Text.decimal(gini, 2)(language)
          return language == .danish
            ? "Gini er \(value). Det er 0, når alle bidrager lige meget."
            : "The Gini coefficient is \(value). It is 0 when all contribute alike."
        },
        figures: [
          Figure(
            Text(da: "Gini for bidragene", en: "Gini coefficient of contributions"), .decimal(gini, 2),
            .says(atMost: .decimal(Threshold.gini)))
        ],
        pressure: gini / Threshold.gini, fitting: ["S4.turns"]))
  }

  @Sendable static func dominantGroup(_ situation: CaseSituation) -> Clause {
    guard situation.contributionsAreKnown, let share = situation.contributions.largestGroupShare
    else { return .unknown }
    guard situation.contributionsAreMany, share > Threshold.groupShare else { return .fine }
    let who = situation.contributions.largestGroup?.plural ?? Text(da: "én aktørgruppe", en: "one actor group")
    return .fires(
      Reason(
        2,
        .build { language in
          let value = Text.percent(share)(language)
          return language == .danish
            ? "\(value) af bidragene kommer fra \(who(.danish))"
            : "\(value) of the contributions come from \(who(.english))"
        },
        why: Text(da: "De andre aktørgrupper fylder mindre.", en: "The other actor groups take up less room."),
        figures: [
          Figure(
            Text(da: "Den største aktørgruppes andel", en: "The largest actor group's share"), .percent(share),
            .says(atMost: .percent(Threshold.groupShare)))
        ],
        pressure: share / Threshold.groupShare, fitting: ["S4.write"]))
  }

  @Sendable static func dominantPerson(_ situation: CaseSituation) -> Clause {
    guard situation.contributionsAreKnown, let share = situation.contributions.topPersonShare
    else { return .unknown }
    guard situation.contributionsAreMany, share > Threshold.personShare else { return .fine }
    return .fires(
      Reason(
        3,
        .build { language in
          let value = Text.percent(share)(language)
          return language == .danish
            ? "Én person står for \(value) af bidragene" : "One person makes \(value) of the contributions"
        },
        why: Text(
          da: "De andre på holdet står for resten. Innovation er en holdsport.",
          en: "The others on the team make the rest. Innovation is a team sport."),
        figures: [
          Figure(
            Text(da: "Én persons andel af bidragene", en: "One person's share of the contributions"), .percent(share),
            .says(atMost: .percent(Threshold.personShare)))
        ],
        pressure: share / Threshold.personShare, fitting: ["S4.hat"]))
  }

  @Sendable static func siloReplies(_ situation: CaseSituation) -> Clause {
    guard let replies = situation.replies, let expected = replies.expected, let deviation = replies.deviation
    else { return .unknown }
    guard replies.count >= Threshold.replies, let index = replies.index, deviation > 0 else { return .fine }
    let distance = (expected - index) / deviation
    guard distance > Threshold.deviations else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let part = Text.part(replies.within, of: replies.count)(language)
          return language == .danish
            ? "\(part) svar går til folk fra samme aktørgruppe"
            : "\(part) replies go to people of the same actor group"
        },
        why: Text(
          da: "Det er flere, end tilfældet ville give.", en: "That is more than chance would give."),
        figures: [
          Figure(
            Text(da: "E-I-indeks for svar", en: "E-I index of replies"), .decimal(index, 2),
            .says(atLeast: .decimal(expected - Threshold.deviations * deviation, 2)))
        ],
        pressure: distance / Threshold.deviations, fitting: ["S6.pairs"]))
  }

  @Sendable static func dropOut(_ situation: CaseSituation) -> Clause {
    guard let active = situation.contributions.activeByPeriod, active.count >= 3 else { return .unknown }
    let (first, second, third) = (active[active.count - 3], active[active.count - 2], active[active.count - 1])
    guard first > second, second > third else { return .fine }
    return .fires(
      Reason(
        third * 2 < first ? 3 : 2,
        .build { language in
          language == .danish
            ? "De aktive på holdet er faldet fra \(first) til \(third)"
            : "Active members have fallen from \(first) to \(third)"
        },
        why: .build { language in
          language == .danish
            ? "\(first), så \(second), så \(third) aktive i tre perioder på 30 dage."
            : "\(first), then \(second), then \(third) active in three periods of 30 days."
        },
        figures: [
          Figure(
            Text(da: "Perioder i træk med færre aktive", en: "Periods running with fewer active"), .number(2),
            .says(under: .number(2)))
        ],
        pressure: Double(first) / Double(max(1, third)), since: situation.today + -60, fitting: ["S8.renegotiate"]))
  }
}

extension CaseSituation {
  var contributionsAreKnown: Bool { contributions.count != nil && people.count != nil }

  /// Enough contributions to read their spread, and enough people that no one is pointed out.
  var contributionsAreMany: Bool {
    (contributions.count ?? 0) >= Threshold.contributions && (people.count ?? 0) >= Threshold.smallestGroup
  }
}
