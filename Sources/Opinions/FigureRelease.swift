import Statistics

/// Which figures of a new map can take the place of those that are shown, so that
/// neither they nor the difference between the two tells about fewer than five people.
///
/// Everyone who has answered a statement stands in one cell: in a group whose figure
/// is shown, in the rest (all less the groups), or outside. A figure is the sum of a
/// cell before or after; sums can be added and taken from each other. What then
/// remains concerns those whose cells do not cancel each other out, and there must
/// be none of them or at least five. That is looked for exactly: cells before and
/// after are points, the people who were in one and are in another are lines
/// between them, and a way of adding that leaves few people is a cut through few
/// lines.
///
/// Who has changed an answer counts as leaving and coming.
///
/// - Source: our own; for one publication after another ``Disclosure`` looks at all
///   there were, which is too much for thousands of figures.
struct FigureRelease {
  static let fewestPeople = 5

  /// The cells of one statement.
  struct Cells: Equatable, Sendable {
    /// The groups whose figures are shown.
    var groups: Set<Int> = []
    /// Whether a figure of all is shown, and whether that tells of a rest.
    var hasAll = false
    var hasRest = false

    var isEmpty: Bool { groups.isEmpty && !hasAll }

    init() {}

    /// What can be shown by itself of these answers.
    init(all: Int, groups seen: [Int: Int]) {
      groups = Set(seen.filter { $0.value >= fewestPeople }.keys)
      let rest = all - groups.reduce(0) { $0 + (seen[$1] ?? 0) }
      hasAll = all >= fewestPeople && (rest == 0 || rest >= fewestPeople)
      hasRest = hasAll && rest > 0
    }

    /// What is shown already.
    init(shown: ShownFigures) {
      groups = Set(shown.groups.keys)
      hasAll = shown.all != nil
      hasRest = hasAll && (shown.all?.seen ?? 0) > shown.groups.values.reduce(0) { $0 + $1.seen }
    }

    /// 0 is outside, 1 the rest, then the groups.
    func node(of group: Int?) -> Int {
      if let group, groups.contains(group) { return 2 + group }
      return hasRest ? 1 : 0
    }
  }

  static let nodes = 12

  /// How many stood where before and stand where now, in halves of a person.
  private(set) var moves = [Int](repeating: 0, count: nodes * nodes)

  /// Somebody stood in one cell and stands in another, or in the same.
  mutating func add(from before: Int, to after: Int) { moves[before * Self.nodes + after] += 2 }

  /// Somebody answers otherwise than before.
  mutating func addChanged(from before: Int, to after: Int) {
    moves[before * Self.nodes] += 1
    moves[after] += 1
  }

  /// Whether what was and what is can both be known.
  var isSafe: Bool {
    // Points: 0 outside, then the cells before, then the cells after.
    var root = Array(0..<(2 * Self.nodes))
    func find(_ point: Int) -> Int { root[point] == point ? point : find(root[point]) }
    var lines: [(one: Int, other: Int, halves: Int)] = []
    for before in 0..<Self.nodes {
      for after in 0..<Self.nodes where moves[before * Self.nodes + after] > 0 {
        let (one, other) = (before, after == 0 ? 0 : Self.nodes + after)
        guard one != other else { continue }
        lines.append((one, other, moves[before * Self.nodes + after]))
      }
    }
    // A cut through many people is safe: their cells are held together.
    for line in lines where line.halves >= 2 * Self.fewestPeople { root[find(line.one)] = find(line.other) }
    let thin = lines.map { (find($0.one), find($0.other), $0.halves) }.filter { $0.0 != $0.1 }
    let parts = Set(thin.flatMap { [$0.0, $0.1] }).sorted()
    guard parts.count > 1 else { return true }
    let place = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    // One part always stays on its side: the other choice is the same cut.
    return (1..<(1 << (parts.count - 1))).allSatisfy { side in
      let cut = thin.reduce(0) { sum, line in
        let isCut = (side >> place[line.0]!) & 1 != (side >> place[line.1]!) & 1
        return isCut ? sum + line.2 : sum
      }
      return cut == 0 || cut >= 2 * Self.fewestPeople
    }
  }
}
