import Language
import Time

/// I6 and I7: do the actors need each other, and does the problem come first?
extension Rule {
  @Sendable static func siloContacts(_ situation: CaseSituation) -> Clause {
    guard let contacts = situation.contacts else { return .unknown }
    guard contacts.count >= Threshold.contacts, let index = contacts.index, index <= Threshold.siloExtreme
    else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let part = Text.part(contacts.within, of: contacts.count)(language)
          return language == .danish
            ? "\(part) kontakter bliver inden for samme organisation"
            : "\(part) contacts stay within the same organisation"
        },
        why: Text(
          da: "Organisationerne arbejder næsten hver for sig.", en: "The organisations work almost separately."),
        figures: [
          Figure(
            Text(da: "E-I-indeks for kontakter", en: "E-I index of contacts"), .decimal(index, 2),
            .says(over: .decimal(Threshold.siloExtreme)))
        ],
        pressure: 1 + (Threshold.siloExtreme - index) / (1 + Threshold.siloExtreme), fitting: ["I6.map"]))
  }

  @Sendable static func solutionsFirst(_ situation: CaseSituation) -> Clause {
    guard situation.problem.versions != nil, let perspectives = situation.problem.perspectives,
      let ideas = situation.ideas.beforeProblemAgreed
    else { return .unknown }
    guard situation.problem.agreed == nil, ideas > perspectives else { return .fine }
    return .fires(
      Reason(
        ideas >= 2 * perspectives + 2 ? 3 : 2,
        .build { language in
          let solutions = Text.counted(
            ideas, one: (da: "løsning", en: "solution"), many: (da: "løsninger", en: "solutions"))
          return language == .danish
            ? "I har \(solutions(.danish)), før problemet er aftalt"
            : "You have \(solutions(.english)) before the problem is agreed"
        },
        why: .build { language in
          let sides = Text.counted(
            perspectives, one: (da: "perspektiv", en: "perspective"), many: (da: "perspektiver", en: "perspectives"))
          return language == .danish
            ? "Over for dem står \(sides(.danish)) på problemet."
            : "Against that stand \(sides(.english)) on the problem."
        },
        figures: [
          Figure(
            Text(da: "Løsninger, før problemet er aftalt", en: "Solutions before the problem is agreed"),
            .number(ideas),
            .build {
              $0 == .danish
                ? "Reglen siger ikke flere end antallet af perspektiver, som er \(perspectives)."
                : "The rule says no more than the number of perspectives, which is \(perspectives)."
            })
        ],
        pressure: Double(ideas - perspectives), since: situation.problem.firstSolution,
        fitting: ["I7.park", "I7.perspective"]))
  }
}
