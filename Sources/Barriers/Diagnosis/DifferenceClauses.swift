import Language
import Time

/// S3 and S9: differences that lie, and burdens that are uneven.
extension Rule {
  @Sendable static func reopened(_ situation: CaseSituation) -> Clause {
    guard let times = situation.differences?.reopenedMost else { return .unknown }
    guard times >= Threshold.reopened else { return .fine }
    return .fires(
      Reason(
        3,
        .build { language in
          language == .danish
            ? "Den samme forskel er taget op igen \(times) gange"
            : "The same difference has been reopened \(times) times"
        },
        why: Text(
          da: "I kommer tilbage til den, uden at den bliver bearbejdet.",
          en: "You come back to it without working it through."),
        figures: [
          Figure(
            Text(da: "Gange, den samme forskel er taget op igen", en: "Times the same difference was reopened"),
            .number(times), .says(under: .number(Threshold.reopened)))
        ],
        pressure: Double(times) / Double(Threshold.reopened), fitting: ["S3.split", "S3.mediator"]))
  }

  @Sendable static func withoutOwner(_ situation: CaseSituation) -> Clause {
    guard let differences = situation.differences else { return .unknown }
    if differences.withoutOwner < Threshold.withoutOwner { return .fine }
    guard let oldest = differences.oldestUntouched else { return .unknown }
    guard oldest > Threshold.untouchedDays else { return .fine }
    let part = Text.part(differences.withoutOwner, of: max(differences.total, differences.withoutOwner))
    return .fires(
      Reason(
        oldest > 2 * Threshold.untouchedDays ? 3 : 2,
        .build { language in
          language == .danish
            ? "\(part(.danish)) forskelle har ingen ejer" : "\(part(.english)) differences have no owner"
        },
        why: .build { language in
          let days = Text.days(oldest)(language)
          return language == .danish
            ? "Den ældste har ligget urørt i \(days)." : "The oldest has lain untouched for \(days)."
        },
        figures: [
          Figure(
            Text(da: "Forskelle uden ejer", en: "Differences without an owner"), .number(differences.withoutOwner),
            .says(under: .number(Threshold.withoutOwner))),
          Figure(
            Text(da: "Dage, den ældste har ligget urørt", en: "Days the oldest has lain untouched"), .number(oldest),
            .says(atMost: .number(Threshold.untouchedDays))),
        ],
        pressure: Double(differences.withoutOwner) * Double(oldest) / Double(Threshold.untouchedDays),
        since: situation.today + -oldest, fitting: ["S3.meet"]))
  }

  @Sendable static func unevenBurden(_ situation: CaseSituation) -> Clause {
    guard let burden = situation.burden else { return .unknown }
    let limit = burden.kind == .meetings ? Threshold.meetingBurden : Threshold.burden
    guard burden.parties >= 2, burden.largestShare > limit else { return .fine }
    let share = Text.percent(burden.largestShare)
    return .fires(
      Reason(
        burdenWeight(burden),
        .build { language in
          let value = share(language)
          return switch (burden.kind, language) {
          case (.hours, .danish): "Én part giver \(value) af timerne"
          case (.hours, .english): "One party gives \(value) of the hours"
          case (.money, .danish): "Én part giver \(value) af pengene"
          case (.money, .english): "One party gives \(value) of the money"
          case (.meetings, .danish): "Én organisation bruger \(value) af timerne på møder"
          case (.meetings, .english): "One organisation spends \(value) of the hours at meetings"
          }
        },
        why: .build { language in
          let parties = burden.parties
          return switch (burden.kind, language) {
          case (.meetings, .danish): "I er \(parties) organisationer om det, regnet fra fremmødet og mødernes længde."
          case (.meetings, .english):
            "You are \(parties) organisations to it, counted from attendance and how long the meetings lasted."
          case (_, .danish): "I er \(parties) parter om det, som I selv har skrevet det i aftalen."
          case (_, .english): "You are \(parties) parties to it, as you have written it in the agreement."
          }
        },
        figures: [
          Figure(
            Text(da: "Den største parts andel", en: "The largest party's share"), share,
            .says(atMost: .percent(limit)))
        ],
        pressure: burden.largestShare / limit, fitting: ["S9.share"]))
  }

  /// What is read from attendance alone weighs less than what the parties have said themselves.
  private static func burdenWeight(_ burden: CaseSituation.Burden) -> Int {
    burden.kind == .meetings ? 1 : burden.largestShare > 0.8 ? 3 : 2
  }
}
