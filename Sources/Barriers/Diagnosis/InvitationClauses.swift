import Language
import Time

/// I2: do those invited see a reason to come?
extension Rule {
  @Sendable static func fewAccept(_ situation: CaseSituation) -> Clause {
    guard let invitations = situation.invitations else { return .unknown }
    let answers = invitations.accepted + invitations.declined
    guard answers >= Threshold.answers else { return .fine }
    let share = Double(invitations.accepted) / Double(answers)
    guard share < Threshold.acceptance else { return .fine }
    return .fires(
      Reason(
        share < Threshold.acceptance / 2 ? 3 : 2,
        .build { language in
          let part = Text.part(invitations.declined, of: answers)(language)
          return language == .danish ? "\(part) har sagt nej til at være med" : "\(part) have declined to join"
        },
        why: .build { language in
          let part = Text.part(invitations.accepted, of: answers)(language)
          return language == .danish
            ? "\(part) svar på invitationen er ja." : "\(part) answers to the invitation are yes."
        },
        figures: [
          Figure(
            Text(da: "Andel af svarene, der er ja", en: "Share of the answers that are yes"), .percent(share),
            .says(atLeast: .percent(Threshold.acceptance)))
        ],
        pressure: 1 + (Threshold.acceptance - share) / Threshold.acceptance, fitting: ["I2.invite", "I2.narrative"]))
  }

  @Sendable static func slowReplies(_ situation: CaseSituation) -> Clause {
    guard let invitations = situation.invitations, let reply = invitations.medianReply else { return .unknown }
    let answers = invitations.accepted + invitations.declined
    guard answers >= Threshold.answers, reply > Double(Threshold.replyDays) else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "De inviterede er længe om at svare", en: "Those invited take long to answer"),
        why: .build { language in
          let days = Text.decimal(reply, 0)(language)
          return language == .danish
            ? "Halvdelen af svarene tager \(days) dage eller mere." : "Half of the replies take \(days) days or more."
        },
        figures: [
          Figure(
            Text(da: "Det midterste svar, i dage", en: "The middle reply, in days"), .decimal(reply, 0),
            .says(atMost: .number(Threshold.replyDays)))
        ],
        pressure: reply / Double(Threshold.replyDays), fitting: ["I2.narrative"]))
  }

  @Sendable static func unanswered(_ situation: CaseSituation) -> Clause {
    guard let invitations = situation.invitations, let oldest = invitations.oldestPending else { return .unknown }
    guard invitations.sent > 0, invitations.pending * 2 >= invitations.sent, oldest > Threshold.replyDays
    else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let part = Text.part(invitations.pending, of: invitations.sent)(language)
          return language == .danish ? "\(part) inviterede har ikke svaret" : "\(part) invited have not answered"
        },
        why: .build { language in
          let days = Text.days(oldest)(language)
          return language == .danish
            ? "Den ældste invitation har ligget i \(days)." : "The oldest invitation has waited for \(days)."
        },
        figures: [
          Figure(
            Text(da: "Dage, den ældste invitation har ligget", en: "Days the oldest invitation has waited"),
            .number(oldest), .says(atMost: .number(Threshold.replyDays)))
        ],
        pressure: Double(oldest) / Double(Threshold.replyDays), since: situation.today + -oldest,
        fitting: ["I2.call", "I2.invite"]))
  }
}
