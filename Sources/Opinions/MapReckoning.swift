import Statistics
import Time
import Web

/// Computes the next map of a conversation, and which of its figures can be shown.
struct MapReckoning {
  let votes: VoteMemory
  /// The statements that count nowhere.
  let hidden: Set<Int>
  /// How many statements there are to vote on.
  let open: Int
  let previous: ShownMap?
  /// The figures that are shown, with the map they come from.
  let shown: [Statement.ID: ShownFigures]

  /// Who stood in which group when figures were made.
  struct Labels: Sendable {
    let number: Int
    let act: Int
    let groups: [Int: Int]
  }

  /// What is shown from now on.
  struct Result: Sendable {
    let map: ShownMap
    /// The figures that take the place of earlier ones.
    let figures: [ShownFigures]
    let people: [Int]
    /// The group of each, shown or not; ``ungrouped`` or ``unplaced`` for those in none.
    let labels: [Int]
  }

  /// The label of those who are on the map and in no group, and of those who have voted too little to be on it.
  static let (ungrouped, unplaced) = (-1, -2)

  func result(labels earlier: [Int: Labels], now: Instant) -> Result {
    let table = votes.table
    let places = Dictionary(uniqueKeysWithValues: votes.statements.enumerated().map { ($1, $0) })
    let map = OpinionMap(
      of: table, hidden: Set(hidden.compactMap { places[$0] }),
      remembering: previous.map { remembered($0.memory, labels: earlier[$0.number]) })
    let state = state(of: map)
    var labels = [Int](repeating: Self.unplaced, count: votes.people.count)
    for person in map.placed { labels[person] = Self.ungrouped }
    for group in map.groups.division?.groups ?? [] { for person in group.people { labels[person] = group.id } }
    let visible = state == .stable ? labels.map { $0 < 0 ? nil : $0 } : labels.map { _ in nil }
    let number = (previous?.number ?? 0) + 1
    let drawing = drawing(map, state, visible)
    return Result(
      map: ShownMap(
        number: number, act: votes.act, made: now, people: map.people, placed: map.placed.count, votes: map.votes,
        state: state, stability: map.groups.division?.stability,
        groupsSince: groupsSince(number, state, drawing), drawing: drawing,
        representative: state == .stable ? representative(map) : [],
        memory: MapMemory(
          statements: votes.statements, opinions: OpinionMemory(of: map), priorities: map.readings.map(\.priority))),
      figures: figures(map, visible, earlier), people: votes.people, labels: labels)
  }

  private func state(of map: OpinionMap) -> ShownMap.State {
    let enough = min(ShownMap.votesNeeded, max(1, open))
    let counts = votes.statements.map { !hidden.contains($0) }
    var active = 0
    for person in 0..<votes.table.people {
      var count = 0
      votes.table.eachVote(of: person) { place, _ in if counts[place] { count += 1 } }
      if count >= enough { active += 1 }
    }
    guard active >= ShownMap.peopleNeeded else { return .few }
    switch map.groups {
    case .tooFewPeople: return .few
    case .undivided: return .undivided
    case .unstable: return .unstable
    case .stable(let division):
      return division.groups.allSatisfy { $0.people.count >= FigureRelease.fewestPeople } ? .stable : .small
    }
  }

  /// The first map that had these groups, all the way to this one: what was shown of them since is still about them.
  private func groupsSince(_ number: Int, _ state: ShownMap.State, _ drawing: MapDrawing) -> Int {
    guard state == .stable, let previous, previous.groups.map(\.id) == drawing.groups.map(\.id) else { return number }
    return previous.groupsSince
  }

  private func drawing(_ map: OpinionMap, _ state: ShownMap.State, _ visible: [Int?]) -> MapDrawing {
    guard state != .few else { return .empty }
    return MapDrawing(
      map.placed.map { (map.positions[$0], visible[$0]) }, groups: state == .stable ? map.groups.shown ?? [] : [],
      positions: map.positions)
  }

  private func representative(_ map: OpinionMap) -> [ShownMap.Representation] {
    (map.groups.shown ?? []).flatMap { group in
      map.representative(of: group.id).map {
        ShownMap.Representation(
          group: group.id, statement: Statement.ID(votes.statements[$0.statement]), isAgreed: $0.isAgreed)
      }
    }
  }

  /// What was kept, by the places that people and statements have now.
  private func remembered(_ memory: MapMemory, labels: Labels?) -> OpinionMemory {
    let old = Dictionary(uniqueKeysWithValues: memory.statements.enumerated().map { ($1, $0) })
    let even = 1 / Double(max(1, votes.statements.count)).squareRoot()
    let axes = memory.opinions.axes.map { axis in votes.statements.map { old[$0].map { axis[$0] } ?? even } }
    let places = Dictionary(uniqueKeysWithValues: votes.people.enumerated().map { ($1, $0) })
    var members: [Int: [Int]] = [:]
    var placed: [Int] = []
    for (person, group) in labels?.groups ?? [:] where group > Self.unplaced {
      guard let place = places[person] else { continue }
      placed.append(place)
      if group >= 0 { members[group, default: []].append(place) }
    }
    return OpinionMemory(
      axes: axes, means: [], leftOut: [], placed: placed.sorted(),
      groups: members.sorted { $0.key < $1.key }.map {
        OpinionGroup(id: $0.key, people: $0.value.sorted(), centre: .zero)
      }, areGroupsStable: false, count: memory.opinions.count)
  }

  // MARK: - Figures

  private func figures(_ map: OpinionMap, _ visible: [Int?], _ earlier: [Int: Labels]) -> [ShownFigures] {
    let after = map.readings.map { reading in
      FigureRelease.Cells(
        all: reading.tally.seen,
        groups: visible.contains { $0 != nil }
          ? Dictionary(uniqueKeysWithValues: reading.groups.map { ($0.group, $0.tally.seen) }) : [:])
    }
    let releases = moves(after, visible, earlier)
    return map.readings.indices.compactMap { place in
      let cells = after[place]
      guard !hidden.contains(votes.statements[place]), !cells.isEmpty, releases[place].isSafe else { return nil }
      let reading = map.readings[place]
      return ShownFigures(
        statement: Statement.ID(votes.statements[place]), number: (previous?.number ?? 0) + 1,
        all: cells.hasAll ? reading.tally : nil,
        groups: Dictionary(
          uniqueKeysWithValues: reading.groups.filter { cells.groups.contains($0.group) }.map { ($0.group, $0.tally) }))
    }
  }

  /// For each statement who stood where when its figures were made, and stands where now.
  private func moves(
    _ after: [FigureRelease.Cells], _ visible: [Int?], _ earlier: [Int: Labels]
  ) -> [FigureRelease] {
    var releases = [FigureRelease](repeating: FigureRelease(), count: after.count)
    let before = votes.statements.map { number in
      shown[Statement.ID(number)].map { one in
        (cells: FigureRelease.Cells(shown: one), from: earlier[one.number])
      }
    }
    for person in votes.people.indices {
      let number = votes.people[person]
      let recent = votes.recent[number]
      votes.table.eachVote(of: person) { place, _ in
        let now = after[place].node(of: visible[person])
        guard let old = before[place], let from = old.from else { return releases[place].add(from: 0, to: now) }
        let cast = recent?[votes.statements[place]]
        if let cast, cast.first > from.act { return releases[place].add(from: 0, to: now) }
        let group = from.groups[number].flatMap { $0 < 0 ? nil : $0 }
        let then = old.cells.node(of: group)
        if let cast, cast.last > from.act {
          releases[place].addChanged(from: then, to: now)
        } else {
          releases[place].add(from: then, to: now)
        }
      }
    }
    return releases
  }
}
