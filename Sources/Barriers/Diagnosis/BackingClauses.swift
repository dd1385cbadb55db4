import Language
import Time

/// I3 and I4: backing, mandate and expectations.
extension Rule {
  @Sendable static func noBacker(_ situation: CaseSituation) -> Clause {
    guard let hasBacker = situation.backing.hasBacker else { return .unknown }
    guard !hasBacker else { return .fine }
    return .fires(
      Reason(
        3, Text(da: "Ingen har givet opbakning endnu", en: "Nobody backs the case yet"),
        why: Text(
          da: "Ingen leder eller politiker har sagt, at de står bag forløbet.",
          en: "No manager or politician has said that they stand behind the case."),
        figures: [
          Figure(Text(da: "Nogen bakker op", en: "Someone backs the case"), .no, .asksYes)
        ],
        pressure: 1, since: situation.started, fitting: ["I3.sponsor", "I3.mandate"]))
  }

  @Sendable static func noMandate(_ situation: CaseSituation) -> Clause {
    guard let mandate = situation.backing.mandate else { return .unknown }
    switch mandate {
    case .withoutEnd: return .fine
    case .none: return .fires(notAsked(situation))
    case .asked(let day): return .fires(waiting(since: day, situation))
    case .refused(let day): return .fires(refused(on: day))
    case .until(let end):
      if end < situation.today { return .fires(ended(on: end, situation)) }
      return end - situation.today <= Threshold.mandateWarning ? .fires(ending(on: end, situation)) : .fine
    }
  }

  private static func notAsked(_ situation: CaseSituation) -> Reason {
    Reason(
      2, Text(da: "I har ikke fået råderum endnu", en: "You have no mandate yet"),
      why: Text(
        da: "Det er ikke aftalt, hvad I må prøve, og hvor længe.",
        en: "It is not agreed what you may try, and for how long."),
      figures: [Figure(Text(da: "Råderum", en: "Mandate"), Text(da: "ikke bedt om", en: "not asked for"), mustBeGiven)],
      pressure: 1, since: situation.started, fitting: ["I3.mandate"])
  }

  private static func waiting(since day: Day, _ situation: CaseSituation) -> Reason {
    let days = max(0, situation.today - day)
    return Reason(
      days > Threshold.mandateWait ? 2 : 1,
      .build { language in
        if days == 0 {
          return language == .danish
            ? "I har bedt om råderum og venter på svar" : "You have asked for a mandate and wait for an answer"
        }
        let waited = Text.days(days)(language)
        return language == .danish
          ? "I har ventet \(waited) på svar om råderum" : "You have waited \(waited) for an answer on the mandate"
      },
      why: Text(da: "Råderummet er ikke givet endnu.", en: "The mandate has not been given yet."),
      figures: [
        Figure(
          Text(da: "Dages ventetid på råderum", en: "Days of waiting for the mandate"), .number(days),
          .says(atMost: .number(Threshold.mandateWait)))
      ],
      pressure: 1 + Double(days) / Double(Threshold.mandateWait), since: day, fitting: ["I3.talk", "I3.sponsor"])
  }

  private static func refused(on day: Day) -> Reason {
    Reason(
      3, Text(da: "I har fået nej til råderum", en: "Your request for a mandate was refused"),
      why: .build { language in
        let date = Formats.day(day, language)
        return language == .danish ? "Svaret kom \(date)." : "The answer came on \(date)."
      },
      figures: [Figure(Text(da: "Råderum", en: "Mandate"), Text(da: "afvist", en: "refused"), mustBeGiven)],
      pressure: 3, since: day, fitting: ["I3.talk", "I3.sponsor"])
  }

  private static func ended(on end: Day, _ situation: CaseSituation) -> Reason {
    Reason(
      3,
      .build { language in
        let date = Formats.dayAndMonth(end, language)
        return language == .danish ? "Råderummet udløb \(date)" : "The mandate ended on \(date)"
      },
      why: Text(
        da: "I har ikke et aftalt råderum at handle inden for.", en: "You have no agreed mandate to act within."),
      figures: [Figure(Text(da: "Råderum", en: "Mandate"), Text(da: "udløbet", en: "ended"), mustBeGiven)],
      pressure: 2, since: end, fitting: ["I3.mandate"])
  }

  private static func ending(on end: Day, _ situation: CaseSituation) -> Reason {
    Reason(
      1,
      .build { language in
        let date = Formats.dayAndMonth(end, language)
        return language == .danish ? "Råderummet udløber \(date)" : "The mandate ends on \(date)"
      },
      why: .build { language in
        let days = Text.days(end - situation.today)(language)
        return language == .danish ? "Der er \(days) tilbage." : "Time left: \(days)."
      },
      figures: [
        Figure(
          Text(da: "Dage, til råderummet udløber", en: "Days until the mandate ends"),
          .number(end - situation.today), .says(over: .number(Threshold.mandateWarning)))
      ],
      pressure: 1, fitting: ["I3.mandate"])
  }

  private static let mustBeGiven = Text(
    da: "Reglen siger, at det er givet og gælder.", en: "The rule says that it is given and in force.")

  @Sendable static func unclearExpectations(_ situation: CaseSituation) -> Clause {
    guard let expectations = situation.expectations else { return .unknown }
    guard expectations.members >= Threshold.expectationMembers else { return .fine }
    let share = Double(expectations.stated) / Double(expectations.members)
    guard share < Threshold.expectations else { return .fine }
    let missing = expectations.members - expectations.stated
    return .fires(
      Reason(
        share < 0.25 ? 3 : share < 0.5 ? 2 : 1,
        .build { language in
          let part = Text.part(missing, of: expectations.members)(language)
          return language == .danish
            ? "\(part) har ikke skrevet, hvad de giver og får" : "\(part) have not written what they give and get"
        },
        why: .build { language in
          let part = Text.part(expectations.stated, of: expectations.members)(language)
          return language == .danish ? "\(part) har skrevet det." : "\(part) have written it."
        },
        figures: [
          Figure(
            Text(da: "Andel med skrevne forventninger", en: "Share with written expectations"), .percent(share),
            .says(atLeast: .percent(Threshold.expectations)))
        ],
        pressure: 1 + (Threshold.expectations - share) / Threshold.expectations, since: situation.started,
        fitting: ["I4.cards"]))
  }
}
