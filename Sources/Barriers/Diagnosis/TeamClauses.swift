import Cases
import Language
import Time

/// I1, I8 and I9: who is on the team.
extension Rule {
  @Sendable static func missingGroups(_ situation: CaseSituation) -> Clause {
    guard let missing = situation.people.missing else { return .unknown }
    guard !missing.isEmpty else { return .fine }
    let named = missing.contains(.user) ? [.user] + missing.filter { $0 != .user } : missing
    return .fires(
      Reason(
        missing.contains(.user) || missing.count >= 3 ? 3 : missing.count,
        headline(missing: named),
        why: .build { language in
          let there = situation.people.required.count - missing.count
          let required = situation.people.required.count
          let groups = ActorGroup.list(missing, language)
          return language == .danish
            ? "\(there) af de \(required) aktørgrupper, der skal være med, er på holdet. Der mangler \(groups)."
            : "\(there) of the \(required) actor groups that must take part are on the team. Missing: \(groups)."
        },
        figures: [
          Figure(
            Text(da: "Aktørgrupper på holdet", en: "Actor groups on the team"),
            .number(situation.people.required.count - missing.count),
            .says(atLeast: .number(situation.people.required.count)))
        ],
        pressure: Double(missing.count), since: situation.started, fitting: ["I1.seat"]))
  }

  /// Two groups at most are named; the explanation names them all.
  private static func headline(missing groups: [ActorGroup]) -> Text {
    switch groups.count {
    case 1:
      .build { language in
        let group = groups[0].singular(language)
        return language == .danish ? "Ingen \(group) er med endnu" : "No \(group) is on the team yet"
      }
    case 2:
      .build { language in
        let (first, second) = (groups[0].singular(language), groups[1].singular(language))
        return language == .danish
          ? "Ingen \(first) og ingen \(second) er med endnu" : "No \(first) and no \(second) is on the team yet"
      }
    default:
      .build { language in
        let group = groups[0].singular(language)
        return language == .danish
          ? "Ingen \(group) er med endnu, og \(groups.count - 1) andre aktørgrupper mangler"
          : "No \(group) is on the team yet, and \(groups.count - 1) other actor groups are missing"
      }
    }
  }

  @Sendable static func alikeGroups(_ situation: CaseSituation) -> Clause {
    guard let members = situation.people.members else { return .unknown }
    let groups = ActorGroup.allCases.map { (name: $0.plural, count: members[$0] ?? 0) }
    return alike(
      groups, label: Text(da: "Blaus indeks for aktørgrupper", en: "Blau's index of actor groups"), situation)
  }

  @Sendable static func alikeLevels(_ situation: CaseSituation) -> Clause {
    guard let members = situation.people.levels else { return .unknown }
    let levels = CaseSituation.Level.allCases.map { (name: $0.plural, count: members[$0] ?? 0) }
    return alike(levels, label: Text(da: "Blaus indeks for niveauer", en: "Blau's index of levels"), situation)
  }

  private static func alike(_ parts: [(name: Text, count: Int)], label: Text, _ situation: CaseSituation) -> Clause {
    let counts = parts.map { max(0, $0.count) }
    let team = counts.reduce(0, +)
    guard team >= Threshold.teamSize, let index = blau(counts) else { return .fine }
    guard index < Threshold.blau else { return .fine }
    let largest = parts.max { $0.count < $1.count }?.name ?? label
    let most = Text.part(counts.max() ?? 0, of: team)
    return .fires(
      Reason(
        index < Threshold.blau / 2 ? 3 : 2,
        .build { language in
          language == .danish
            ? "\(most(.danish)) på holdet er \(largest(.danish))"
            : "\(most(.english)) on the team are \(largest(.english))"
        },
        why: .build { language in
          let others = Formats.whole(team - (counts.max() ?? 0), language)
          return language == .danish
            ? "Antallet af andre på holdet er \(others)." : "The number of others on the team is \(others)."
        },
        figures: [Figure(label, .decimal(index, 2), .says(atLeast: .decimal(Threshold.blau)))],
        pressure: 1 + (Threshold.blau - index) / Threshold.blau, since: situation.started, fitting: ["I8.add"]))
  }

  /// Blau's index: the chance that two drawn at random are unlike.
  static func blau(_ counts: [Int]) -> Double? {
    let total = Double(counts.reduce(0, +))
    guard total > 0 else { return nil }
    return 1 - counts.map { Double($0) / total }.map { $0 * $0 }.reduce(0, +)
  }

  @Sendable static func noPolitics(_ situation: CaseSituation) -> Clause {
    guard let members = situation.people.members else { return .unknown }
    if (members[.politician] ?? 0) > 0 { return .fine }
    guard let contact = situation.backing.hasPoliticalContact else { return .unknown }
    guard !contact else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "Ingen politiker kender forløbet endnu", en: "No politician knows the case yet"),
        why: .build { language in
          let date = Formats.day(situation.started, language)
          return language == .danish
            ? "Forløbet begyndte \(date), og intet udvalg har hørt om det."
            : "The case began on \(date), and no committee has heard of it."
        },
        figures: [
          Figure(
            Text(
              da: "Politikere eller udvalg, der kender forløbet", en: "Politicians or committees that know the case"),
            .number(0), .says(atLeast: .number(1)))
        ],
        pressure: 1, since: situation.started, fitting: ["I9.brief"]))
  }
}

extension CaseSituation.Level {
  public var plural: Text {
    switch self {
    case .top: Text(da: "fra topledelsen", en: "from top management")
    case .middle: Text(da: "mellemledere", en: "middle managers")
    case .front: Text(da: "fra frontlinjen", en: "from the front line")
    }
  }
}
