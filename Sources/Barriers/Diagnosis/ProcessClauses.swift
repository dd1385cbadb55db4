import Language
import Time

/// S7 and the process alarm: much activity, and nothing decided, tried or held against the goal.
extension Rule {
  /// The alarm is shown beside what is put first, not among the findings.
  public static let alarm = Rule(
    .s7, id: .process,
    Text(
      da: "Der er holdt mindst \(Threshold.meetings) møder, og der er gået mindst \(Threshold.alarmDays) dage uden en "
        + "afprøvning, eller målet mangler i de seneste \(Threshold.alarmMinutes) referater.",
      en: "At least \(Threshold.meetings) meetings have been held, and at least \(Threshold.alarmDays) days have "
        + "passed without a trial, or the goal is missing from the minutes of the last \(Threshold.alarmMinutes) meetings."
    ),
    needs: Text(da: "Møder, referater og afprøvninger", en: "Meetings, minutes and trials"),
    clauses: [untried, goalMissing])

  static let alarmHeadline = Text(da: "Pas på, der ikke går proces i den", en: "Beware of process for process' sake")

  /// Where it is not known what has been tried, decisions alone are read, and nothing is said of trials.
  @Sendable static func idle(_ situation: CaseSituation) -> Clause {
    guard let held = situation.held, let decisions = situation.decisions,
      decisions.count == 0 || decisions.last != nil
    else { return .unknown }
    let trials = situation.trials
    if let trials, trials.count > 0, trials.last == nil { return .unknown }
    let last = [decisions.last, trials?.last].compactMap(\.self).max()
    let days = situation.today - (last ?? situation.started)
    guard held.count >= Threshold.meetings, days > Threshold.idleDays else { return .fine }
    return .fires(
      Reason(
        days > 2 * Threshold.idleDays ? 3 : 2,
        .build { language in
          let passed = Text.days(days)(language)
          if trials == nil {
            return language == .danish
              ? "Der er gået \(passed), siden I sidst besluttede noget"
              : "It is \(passed) since you last decided anything"
          }
          return language == .danish
            ? "Der er gået \(passed), siden I sidst besluttede eller afprøvede noget"
            : "It is \(passed) since you last decided or tried anything"
        },
        why: .build { language in
          let meetings = Text.meetings(held.count)(language)
          return language == .danish ? "I har holdt \(meetings)." : "You have held \(meetings)."
        },
        figures: [
          Figure(
            trials == nil
              ? Text(da: "Dage uden beslutning", en: "Days without a decision")
              : Text(da: "Dage uden beslutning eller afprøvning", en: "Days without a decision or a trial"),
            .number(days),
            .says(atMost: .number(Threshold.idleDays)))
        ],
        pressure: Double(days) / Double(Threshold.idleDays), since: last ?? situation.started, fitting: ["S7.trial"]))
  }

  @Sendable static func untried(_ situation: CaseSituation) -> Clause {
    guard let held = situation.held, let trials = situation.trials, trials.count == 0 || trials.last != nil
    else { return .unknown }
    let days = situation.today - (trials.last ?? situation.started)
    guard held.count >= Threshold.meetings, days >= Threshold.alarmDays else { return .fine }
    return .fires(
      Reason(
        2, alarmHeadline,
        why: .build { language in
          let meetings = Text.meetings(held.count)(language)
          let passed = Text.days(days)(language)
          return language == .danish
            ? "\(meetings) og ingen afprøvning de sidste \(passed). Hvad er det mindste, I kan teste i næste uge?"
            : "\(meetings) and no trial in the last \(passed). What is the smallest thing you can test next week?"
        },
        figures: [
          Figure(
            Text(da: "Møder holdt", en: "Meetings held"), .number(held.count), .says(under: .number(Threshold.meetings))
          ),
          Figure(
            Text(da: "Dage siden sidste afprøvning", en: "Days since the last trial"), .number(days),
            .says(under: .number(Threshold.alarmDays))),
        ],
        pressure: Double(days) / Double(Threshold.alarmDays), since: trials.last ?? situation.started,
        fitting: ["S7.trial"]))
  }

  /// Minutes that nobody has marked are unknown, not without the goal.
  @Sendable static func goalMissing(_ situation: CaseSituation) -> Clause {
    guard let held = situation.held else { return .unknown }
    let latest = held.suffix(Threshold.alarmMinutes)
    guard latest.count == Threshold.alarmMinutes else { return .fine }
    if latest.contains(where: { $0.goalReviewed == true }) { return .fine }
    guard latest.allSatisfy({ $0.goalReviewed == false }) else { return .unknown }
    let missing = held.reversed().prefix { $0.goalReviewed == false }.count
    return .fires(
      Reason(
        2, alarmHeadline,
        why: .build { language in
          language == .danish
            ? "Målet er ikke nævnt i de sidste \(missing) referater."
            : "The goal is not mentioned in the minutes of the last \(missing) meetings."
        },
        figures: [
          Figure(
            Text(da: "Referater i træk uden målet", en: "Meetings in a row with no goal in the minutes"),
            .number(missing),
            .says(under: .number(Threshold.alarmMinutes)))
        ],
        pressure: Double(missing) / Double(Threshold.alarmMinutes), since: latest.first?.day, fitting: ["S7.goal"]))
  }
}
