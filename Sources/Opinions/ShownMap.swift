import Cases
import Language
import Statistics
import Time
import Web

/// The map of a conversation as it is shown: its drawing, its groups and figures
/// that say nothing about fewer than five people.
package struct ShownMap: Sendable {
  /// Whether groups are shown, and if not, why.
  package enum State: String, Sendable {
    /// Fewer than seven have answered seven statements.
    case few
    case undivided
    /// Two halves of the statements give different groups.
    case unstable
    /// One of the groups has fewer than five.
    case small
    case stable
  }

  /// Grows by one with each map that is shown.
  package let number: Int
  /// The last act in the record that it knows.
  package let act: Int
  package let made: Instant
  package let people: Int
  package let placed: Int
  package let votes: Int
  package let state: State
  /// How alike the groups are that two halves of the statements give: see ``OpinionDivision``.
  package let stability: Double?
  /// The number of the first map that had the same groups, all the way to this one.
  let groupsSince: Int
  let drawing: MapDrawing
  /// What tells each group from the others, the clearest first.
  let representative: [Representation]
  let memory: MapMemory

  /// A statement that is typical of a group.
  struct Representation: Sendable {
    let group: Int
    let statement: Statement.ID
    let isAgreed: Bool
  }

  /// From how many participants with how many votes each the map is drawn.
  package static let (peopleNeeded, votesNeeded) = (7, 7)

  package var groups: [MapDrawing.Group] { state == .stable ? drawing.groups : [] }
  /// Whether there is something to draw.
  package var isDrawn: Bool { state != .few }
}

/// What a map leaves to the next: statements and people by their numbers.
struct MapMemory: Sendable {
  /// In rising order; their places are the statements of `opinions`.
  let statements: [Int]
  let opinions: OpinionMemory
  /// How much there is to learn from showing each to one more.
  let priorities: [Double]

  /// Where someone with these votes stands.
  func whereabouts(of votes: [Statement.ID: Vote]) -> Whereabouts {
    let places = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1, $0) })
    return opinions.whereabouts(
      of: Dictionary(
        uniqueKeysWithValues: votes.compactMap { id, vote in places[id.number].map { ($0, vote) } }))
  }
}

/// What is shown about one statement.
package struct ShownFigures: Sendable {
  package let statement: Statement.ID
  /// The map that they come from: a figure that would tell about too few waits, and the earlier one stands.
  package let number: Int
  /// All who have answered; `nil` where that would tell about too few.
  package let all: Tally?
  /// By group; those are missing where fewer than five have answered.
  package let groups: [Int: Tally]

  /// Without the figures of groups that were others than those of the map.
  func about(_ map: ShownMap) -> ShownFigures {
    number >= map.groupsSince && !map.groups.isEmpty
      ? self : ShownFigures(statement: statement, number: number, all: all, groups: [:])
  }

  /// The share of each group that agrees, when all of them can be shown.
  package func shares(of ids: [Int]) -> [(group: Int, share: Double)]? {
    let found = ids.compactMap { id in groups[id].map { (group: id, share: Self.share($0)) } }
    return found.count == ids.count && !ids.isEmpty ? found : nil
  }

  static func share(_ tally: Tally) -> Double { Double(tally.agree) / Double(max(1, tally.seen)) }

  /// From what share of every group on it counts as agreed across.
  package static let agreedAcross = 0.8
  /// A spread that is worth showing as a difference.
  package static let apart = 0.3

  /// How nearly all groups agree: see ``Consensus``.
  package func consensus(of ids: [Int]) -> Double? {
    shares(of: ids).map { _ in Consensus(across: ids.compactMap { groups[$0] }).value }
  }

  package func spread(of ids: [Int]) -> Double? {
    guard ids.count > 1, let shares = shares(of: ids)?.map(\.share), let most = shares.max(), let least = shares.min()
    else { return nil }
    return most - least
  }
}

/// The statements of a map with what is shown about each, and the lists that are made of them.
package struct ShownResult: Sendable {
  package let map: ShownMap
  package let statements: [Statement]
  /// What is about the groups of this map, and what is about all.
  package let figures: [Statement.ID: ShownFigures]
  let names: [Int: ConversationStore.GroupName]

  init(
    map: ShownMap, statements: [Statement], figures: [Statement.ID: ShownFigures],
    names: [Int: ConversationStore.GroupName]
  ) {
    self.map = map
    self.statements = statements
    self.figures = figures.mapValues { $0.about(map) }
    self.names = names
  }

  package struct Line: Sendable {
    package let statement: Statement
    package let figures: ShownFigures
    /// Whether they come from an earlier map.
    package let isEarlier: Bool
  }

  package var ids: [Int] { map.groups.map(\.id) }

  /// What at least four of five in every group agree with, the clearest first.
  package func agreed(limit: Int = 8) -> [Line] {
    lines.filter { line in
      line.figures.shares(of: ids)?.allSatisfy { $0.share >= ShownFigures.agreedAcross } ?? false
    }
    .sorted {
      ($1.figures.consensus(of: ids) ?? 0, $0.statement.id) < ($0.figures.consensus(of: ids) ?? 0, $1.statement.id)
    }
    .prefix(limit).map { $0 }
  }

  /// What the groups see most differently.
  package func apart(limit: Int = 5) -> [Line] {
    lines.filter { ($0.figures.spread(of: ids) ?? 0) >= ShownFigures.apart }
      .sorted {
        ($1.figures.spread(of: ids) ?? 0, $0.statement.id) < ($0.figures.spread(of: ids) ?? 0, $1.statement.id)
      }
      .prefix(limit).map { $0 }
  }

  /// The statements that are voted on, with their figures where there are any.
  var lines: [Line] {
    statements.filter { $0.status == .open || $0.status == .replaced }.compactMap { statement in
      figures[statement.id].map {
        Line(statement: statement, figures: $0, isEarlier: $0.number < map.number)
      }
    }
  }

  /// A group by its letter, and by the name that the team gave it.
  package func title(of group: Int) -> Text {
    let name = names[group]?.name ?? ""
    return name.isEmpty
      ? Text(da: "Gruppe \(Self.letter(group))", en: "Group \(Self.letter(group))")
      : Text(same: "\(Self.letter(group)) · \(name)")
  }

  package static func letter(_ group: Int) -> String { String(UnicodeScalar(UInt8(65 + max(0, min(25, group))))) }
}
