import Cases
import Language
import Time

/// N8 and N10: does the new replace the old, here and elsewhere?
extension Rule {
  @Sendable static func parallelRoutines(_ situation: CaseSituation) -> Clause {
    guard let routines = situation.routines else { return .unknown }
    guard routines.parallel > 0 else { return .fine }
    return .fires(
      Reason(
        routines.parallel >= 3 ? 3 : 2,
        .build { language in
          let old = Text.counted(
            routines.parallel, one: (da: "gammel rutine", en: "old routine"),
            many: (da: "gamle rutiner", en: "old routines"))
          return language == .danish
            ? "\(old(.danish)) kører stadig ved siden af det nye"
            : routines.parallel == 1
              ? "\(old(.english)) still runs beside the new" : "\(old(.english)) still run beside the new"
        },
        why: routines.oldest.map(ranFor)
          ?? Text(da: "Skriv, hvornår det gamle skal stoppe.", en: "Write when the old is to stop."),
        figures: [
          Figure(
            Text(da: "Gamle rutiner, der stadig kører", en: "Old routines that still run"),
            .number(routines.parallel), .saysNone)
        ],
        pressure: Double(routines.parallel), since: routines.oldest.map { situation.today + -$0 },
        fitting: ["N8.stop"]))
  }

  private static func ranFor(_ days: Int) -> Text {
    .build { language in
      let days = Text.days(days)(language)
      return language == .danish
        ? "Det gamle og det nye har kørt side om side i \(days)."
        : "The old and the new have run side by side for \(days)."
    }
  }

  @Sendable static func notSpread(_ situation: CaseSituation) -> Clause {
    guard let receivers = situation.spread?.receivers, let inUse = situation.innovation.inUse else { return .unknown }
    guard inUse == .yes, receivers == 0 else { return .fine }
    guard let since = situation.innovation.inUseSince else { return .unknown }
    let days = situation.today - since
    guard days > Threshold.spreadDays else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "Ingen andre har taget løsningen i brug", en: "Nobody else has taken up the solution"),
        why: .build { language in
          let date = Formats.day(since, language)
          return language == .danish
            ? "Den har været i brug hos jer siden \(date)." : "You have used it since \(date)."
        },
        figures: [
          Figure(
            Text(da: "Dage i brug uden modtagere", en: "Days in use without receivers"), .number(days),
            .says(atMost: .number(Threshold.spreadDays)))
        ],
        pressure: Double(days) / Double(Threshold.spreadDays), since: since + Threshold.spreadDays,
        fitting: ["N10.pull"]))
  }
}
