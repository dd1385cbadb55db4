import Cases

/// Reads the situation of a case: which rules fire, and in which order.
///
/// Pure: the same situation and overrulings always give the same diagnosis.
///
/// - Parameters:
///   - overruled: what leaders have overruled. Where a rule has been overruled
///     more than once, the latest counts.
///   - actions: what can be done in this release; no other moves are proposed.
public func diagnose(
  _ situation: CaseSituation, overruled: [Overruling] = [], actions: Set<MoveAction> = MoveAction.partOne
) -> Diagnosis {
  let overrulings = Dictionary(grouping: overruled, by: \.rule).compactMapValues { same in
    same.max { ($0.day, $0.pressure, $0.note) < ($1.day, $1.pressure, $1.note) }
  }
  func overruling(_ finding: Finding) -> Overruling? {
    overrulings[finding.ruleID].flatMap { $0.covers(finding) ? $0 : nil }
  }

  let all = findings(in: situation, actions: actions)
  let alarm = Rule.alarm.finding(in: situation, actions: actions)
  let standing = all.filter { overruling($0) == nil }
  return Diagnosis(
    findings: standing,
    overruled: (all + [alarm].compactMap(\.self)).compactMap { finding in
      overruling(finding).map { OverruledFinding(finding: finding, overruling: $0) }
    },
    alarm: alarm.flatMap { overruling($0) == nil ? $0 : nil },
    everyday: Practice.all(in: situation),
    readyForNext: Readiness(of: situation, standing: standing.filter { $0.step == situation.step }.count),
    vacantHats: situation.hats.map { hats in Hat.allCases.filter { (hats[$0] ?? 0) <= 0 } } ?? [],
    waiting: Rule.all.filter { $0.standing(in: situation) == .waitsForData }.map(\.factor))
}

/// The findings of rules and of people, merged and in order.
private func findings(in situation: CaseSituation, actions: Set<MoveAction>) -> [Finding] {
  let byRule = Rule.all.compactMap { $0.finding(in: situation, actions: actions) }
  let byPeople = Dictionary(grouping: situation.barriers, by: \.ruleID).values
    .compactMap { Finding(raised: $0, in: situation, actions: actions) }
  let found = Dictionary(
    (byRule + byPeople).map { ($0.ruleID, $0) }, uniquingKeysWith: { $0.merged(with: $1, today: situation.today) })
  return found.values.map { Priority(finding: $0, current: situation.step) }.sorted().map(\.finding)
}
