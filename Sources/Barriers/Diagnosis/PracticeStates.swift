import Cases
import Language
import Time

extension Practice.Kind {
  func practice(in situation: CaseSituation) -> Practice {
    let (state, line) =
      switch self {
      case .coreService: situation.coreService
      case .alliance: situation.alliance
      case .problemTime: situation.problemTime
      case .mover: situation.moverDecision
      case .prototype: situation.prototype
      case .loops: situation.loops
      case .goal: situation.goal
      case .integration: situation.integration
      case .spread: situation.spreading
      }
    return Practice(kind: self, state: state, line: line)
  }
}

/// A state, and the line that says why.
typealias PracticeReading = (Practice.State, Text)

/// What is unknown is shown as not begun, and says that it is unknown.
let unknownPractice: PracticeReading = (
  .open, Text(da: "Det ved Samspil ikke endnu.", en: "Samspil does not know yet.")
)

extension CaseSituation {
  var coreService: PracticeReading {
    guard let lists = keepAndChange else { return unknownPractice }
    let state: Practice.State =
      lists.keep > 0 && lists.change > 0 ? .done : lists.keep + lists.change > 0 ? .part : .open
    guard state != .open else {
      return (.open, Text(da: "Skriv, hvad der skal fastholdes og forandres.", en: "Write what to keep and change."))
    }
    return (
      state,
      .build { language in
        language == .danish
          ? "Skal fastholdes: \(lists.keep). Skal forandres: \(lists.change)."
          : "To be kept: \(lists.keep). To be changed: \(lists.change)."
      }
    )
  }

  var alliance: PracticeReading {
    guard let missing = people.missing else { return unknownPractice }
    let required = people.required.count
    if missing.isEmpty {
      return (
        .done,
        .build { $0 == .danish ? "Alle \(required) aktørgrupper er med." : "All \(required) actor groups are in." }
      )
    }
    return (
      missing.count < required ? .part : .open,
      .build { language in
        let groups = ActorGroup.list(missing, language)
        return language == .danish ? "Der mangler \(groups)." : "Missing: \(groups)."
      }
    )
  }

  /// METHODS A.4 proposes 20–40 % of the time as a rule of thumb; the share is shown, not judged.
  var problemTime: PracticeReading {
    guard let versions = problem.versions, let perspectives = problem.perspectives else { return unknownPractice }
    if let agreed = problem.agreed {
      let (spent, total) = (max(0, agreed - started), max(1, today - started))
      return (
        .done,
        .build { language in
          let days = Text.days(spent)(language)
          let share = Text.percent(min(1, Double(spent) / Double(total)))(language)
          return language == .danish
            ? "Problemet blev aftalt efter \(days). Det er \(share) af tiden indtil nu."
            : "The problem was agreed after \(days). That is \(share) of the time so far."
        }
      )
    }
    guard perspectives + versions > 0 else {
      return (.open, Text(da: "Ingen har skrevet et perspektiv endnu.", en: "Nobody has written a perspective yet."))
    }
    let counted = Text.counted(
      perspectives, one: (da: "perspektiv", en: "perspective"), many: (da: "perspektiver", en: "perspectives"))
    return (
      .part,
      counted
        + (versions == 0
          ? Text(da: ". I mangler en fælles formulering.", en: ". You lack a shared wording.")
          : Text(da: ". Holdet har ikke aftalt problemet endnu.", en: ". The team has not agreed on the problem yet."))
    )
  }

  var moverDecision: PracticeReading {
    if mover.decided == nil, mover.copySearchDone == nil { return unknownPractice }
    switch (mover.decided ?? false, mover.copySearchDone ?? false) {
    case (true, true):
      return (.done, Text(da: "I har ledt hos andre og valgt.", en: "You have looked elsewhere and chosen."))
    case (true, false):
      return (.part, Text(da: "I har valgt uden at lede hos andre.", en: "You have chosen without looking elsewhere."))
    case (false, true):
      return (.part, Text(da: "I har ledt hos andre. Vælg nu.", en: "You have looked elsewhere. Choose now."))
    case (false, false):
      return (.open, Text(da: "Led efter andre, der har prøvet.", en: "Look for others who have tried."))
    }
  }
}
