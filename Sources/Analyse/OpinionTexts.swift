import Language
import Statistics

enum OpinionTexts {
  static func reading(_ map: OpinionMap, _ statements: [Identifier]) -> Text {
    lines([
      counts(map), shares(map), groups(map.groups), agreement(map, statements), shared(map.shared, statements),
    ])
  }

  private static func lines(_ texts: [Text]) -> Text {
    .build { language in texts.map { $0(language) }.joined(separator: "\n") }
  }

  private static func counts(_ map: OpinionMap) -> Text {
    .counted(map.people, one: ("deltager", "participant"), many: ("deltagere", "participants")) + Text(same: ", ")
      + .counted(map.statements, one: ("udsagn", "statement"), many: ("udsagn", "statements")) + Text(same: ", ")
      + .counted(map.votes, one: ("stemme", "vote"), many: ("stemmer", "votes")) + Text(same: ".")
  }

  private static func shares(_ map: OpinionMap) -> Text {
    Text(da: "Kortets to akser viser ", en: "The two axes of the map show ")
      + Figures.text(100 * map.axes.shares[0], decimals: 0) + Text(da: " og ", en: " and ")
      + Figures.text(100 * map.axes.shares[1], decimals: 0)
      + Text(da: " procent af forskellen.", en: " per cent of the difference.")
  }

  private static func groups(_ groups: OpinionGroups) -> Text {
    switch groups {
    case .tooFewPeople(let needed, let given):
      Text(
        da: "Ingen grupper: \(given) har svaret nok, og der skal være \(needed).",
        en: "No groups: \(given) have answered enough, and \(needed) are needed.")
    case .undivided:
      Text(da: "Ingen grupper: folk ligger ikke hver for sig.", en: "No groups: people do not lie apart.")
    case .unstable(let division):
      Text(
        da: "Ingen stabile grupper endnu: to halvdele af udsagnene giver hver sine",
        en: "No stable groups yet: two halves of the statements give different ones") + stability(division)
    case .stable(let division):
      Text(da: "Grupper: ", en: "Groups: ")
        + Text(same: division.groups.map { "\($0.people.count)" }.joined(separator: ", "))
        + Text(da: " deltagere", en: " participants") + stability(division)
    }
  }

  private static func stability(_ division: OpinionDivision) -> Text {
    guard let stability = division.stability else { return Text(same: ".") }
    return Text(da: " (stabilitet ", en: " (stability ") + Figures.text(stability) + Text(same: ").")
  }

  private static func agreement(_ map: OpinionMap, _ statements: [Identifier]) -> Text {
    let best = map.readings.filter { $0.consensus.isReadable && !$0.groups.isEmpty }
      .sorted { ($1.consensus.value, $0.statement) < ($0.consensus.value, $1.statement) }.prefix(5)
    return Text(da: "Mest enige på tværs: ", en: "Most agreed across: ") + names(best.map(\.statement), statements)
  }

  private static func shared(_ shared: Shared, _ statements: [Identifier]) -> Text {
    Text(da: "De fleste er enige i: ", en: "Most agree with: ") + names(shared.agree, statements)
      + Text(da: " De fleste er uenige i: ", en: " Most disagree with: ") + names(shared.disagree, statements)
  }

  private static func names(_ numbers: [Int], _ statements: [Identifier]) -> Text {
    numbers.isEmpty
      ? Text(da: "intet.", en: "nothing.")
      : Text(same: numbers.map { statements[$0].text }.joined(separator: ", ") + ".")
  }
}
