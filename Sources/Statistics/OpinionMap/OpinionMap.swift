/// Where people stand in relation to each other, from what they say to short
/// statements.
///
/// People who answer alike come to stand near each other. Groups are drawn where
/// they lie apart, and only called groups when two halves of the statements give
/// the same ones. For each statement the map tells how the groups answer it,
/// whether all agree with it, and how much it divides.
///
/// The same votes give the same map, in whatever order they came.
///
/// - Source: Small et al., "Polis: Scaling deliberation by mapping high
///   dimensional opinion spaces", *Recerca* 26(2), 2021, but for the division into
///   groups and its stability; docs/methods/opinion-map.md says where and why.
public struct OpinionMap: Equatable, Sendable {
  /// How many have cast a vote, how many statements there are, and how many votes.
  public let people: Int
  public let statements: Int
  public let votes: Int
  public let axes: OpinionAxes
  /// For each person where they stand; the middle for those without votes.
  public let positions: [SIMD2<Double>]
  /// Those who have voted enough to be counted to a group, in rising order.
  public let placed: [Int]
  public let groups: OpinionGroups
  /// In the order of the statements.
  public let readings: [StatementReading]
  /// What nearly all answer alike.
  public let shared: Shared
  let count: GroupCount?
  let leftOut: Set<Int>

  /// Who has answered so many statements is placed in a group, and stays so.
  public static let votesNeeded = 7
  /// If fewer have, the most active are placed all the same, up to so many.
  static let fewestPlaced = 15

  /// Computes the map.
  ///
  /// - Parameters:
  ///   - table: The votes.
  ///   - hidden: Statements that have been taken down: they count nowhere.
  ///   - aside: Statements about the conversation or the people: they shape neither
  ///     axes nor groups, and are shown early.
  ///   - previous: The map before this one. The axes are searched from there, the
  ///     groups keep their numbers, and their count does not change at once.
  ///   - seed: What is left to chance is drawn from it.
  /// - Complexity: O(statements² × rounds + votes + people × rounds).
  public init(
    of table: VoteTable, hidden: Set<Int> = [], aside: Set<Int> = [], after previous: OpinionMap? = nil,
    seed: UInt64 = 1
  ) {
    self.init(
      of: table, hidden: hidden, aside: aside, remembering: previous.map { OpinionMemory(of: $0) }, seed: seed)
  }

  /// Computes the map from what was kept of the one before.
  ///
  /// - Parameter memory: As `previous`, of a map that need not be there any more.
  public init(
    of table: VoteTable, hidden: Set<Int> = [], aside: Set<Int> = [], remembering memory: OpinionMemory?,
    seed: UInt64 = 1
  ) {
    let leftOut = hidden.union(aside).filter { $0 < table.statements }
    let centred = CentredVotes(table, leavingOut: leftOut)
    let axes = OpinionAxes(of: centred, from: memory?.axes)
    let positions = table.rows.map { $0.isEmpty ? .zero : centred.position(of: $0, along: axes).0 }
    let placed = Self.placed(table, before: memory?.placed ?? [])
    let search = GroupSearch(placed.map { positions[$0] }, chance: SeededRandom(seed: seed))
    let (groups, count) = Self.groups(search, placed, table, leftOut, memory)
    let readings = Self.readings(table, groups.division?.groups ?? [], centred, axes, aside: aside)

    people = table.rows.count { !$0.isEmpty }
    statements = table.statements
    votes = table.votes
    self.axes = axes
    self.positions = positions
    self.placed = placed
    self.groups = groups
    self.count = count
    self.leftOut = leftOut
    self.readings = readings
    shared = Shared(of: readings.filter { !leftOut.contains($0.statement) })
  }

  /// What tells a group from the others; see ``Representative``.
  ///
  /// - Complexity: O(statements log(statements)).
  public func representative(of group: Int) -> [Representative] {
    Representative.list(of: group, in: readings.filter { !leftOut.contains($0.statement) })
  }

  private static func placed(_ table: VoteTable, before: [Int]) -> [Int] {
    let needed = max(1, min(votesNeeded, table.statements))
    var placed = Set(table.rows.indices.filter { table.rows[$0].count >= needed })
    placed.formUnion(before.filter { $0 < table.people })
    guard placed.count < fewestPlaced else { return placed.sorted() }
    let active = table.rows.indices.filter { !placed.contains($0) && !table.rows[$0].isEmpty }
      .sorted { (-table.rows[$0].count, $0) < (-table.rows[$1].count, $1) }
    return placed.union(active.prefix(fewestPlaced - placed.count)).sorted()
  }

  private static func groups(
    _ search: GroupSearch, _ placed: [Int], _ table: VoteTable, _ leftOut: Set<Int>, _ memory: OpinionMemory?
  ) -> (OpinionGroups, GroupCount?) {
    guard placed.count >= GroupSearch.fewestPeople else {
      return (.tooFewPeople(needed: GroupSearch.fewestPeople, given: placed.count), nil)
    }
    let divisions = search.divisions()
    guard let best = GroupSearch.best(of: divisions) else { return (.undivided(people: placed.count), nil) }
    let count = memory?.count?.after(best, possible: divisions.keys) ?? GroupCount(best)
    guard let (grouping, silhouette) = divisions[count.current] else { return (.undivided(people: placed.count), nil) }
    var members = [[Int]](repeating: [], count: count.current)
    for (person, label) in zip(placed, grouping.labels) { members[label].append(person) }
    let ids = GroupNaming.ids(of: members, after: memory?.groups ?? [])
    var chance = search.chance
    let sample = chance.sample(Dividing.sampleSize, of: placed.count).map { placed[$0] }
    let division = OpinionDivision(
      groups: members.indices.sorted { ids[$0] < ids[$1] }.map {
        OpinionGroup(id: ids[$0], people: members[$0], centre: grouping.centres[$0])
      },
      silhouette: silhouette,
      stability: GroupStability.mean(
        of: table, leavingOut: leftOut, people: sample, groups: count.current, smallest: search.smallest,
        chance: &chance))
    return (OpinionGroups(division), count)
  }

  static func readings(
    _ table: VoteTable, _ groups: [OpinionGroup], _ centred: CentredVotes, _ axes: OpinionAxes, aside: Set<Int>
  ) -> [StatementReading] {
    let tallies = groups.map { table.tallies(of: $0.people) }
    let breadth = Double(table.statements).squareRoot()
    return table.tallies.indices.map { statement in
      let own = tallies.map { $0[statement] }
      let inGroups = own.isEmpty ? table.tallies[statement] : own.reduce(Tally(), +)
      let away = 1 - (centred.means[statement] ?? 0)
      let position = SIMD2(axes.weights[0][statement], axes.weights[1][statement]) * (breadth * away)
      let extremity = position.distance(to: .zero)
      return StatementReading(
        statement: statement, tally: table.tallies[statement],
        groups: zip(groups, own).map { GroupReading(group: $0.id, tally: $1, others: inGroups - $1) },
        consensus: Consensus(across: own.isEmpty ? [inGroups] : own), position: position, extremity: extremity,
        priority: aside.contains(statement)
          ? Routing.asidePriority : Routing.priority(of: inGroups, extremity: extremity))
    }
  }
}

extension VoteTable {
  /// How some of the people voted, for each statement.
  ///
  /// - Complexity: O(their votes).
  func tallies(of people: [Int]) -> [Tally] {
    var tallies = [Tally](repeating: Tally(), count: statements)
    for person in people {
      for vote in rows[person] { tallies[vote.statement].add(vote.vote) }
    }
    return tallies
  }
}
