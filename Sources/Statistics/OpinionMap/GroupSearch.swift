/// Finds the division of the people on the map, and how many groups it has.
struct GroupSearch {
  let positions: [SIMD2<Double>]
  let chance: SeededRandom

  static let mostGroups = 5
  /// A group is at least so many, and at least that share of all.
  static let (fewest, share) = (3, 0.03)
  static let fewestPeople = 2 * fewest

  init(_ positions: [SIMD2<Double>], chance: SeededRandom) {
    self.positions = positions
    self.chance = chance
  }

  /// The least share of the people that a group must have.
  var smallest: Double { max(Self.share, Double(Self.fewest) / Double(max(1, positions.count))) }

  /// A division for each number of groups that gives one, with its silhouette.
  ///
  /// - Complexity: O(people × groups × rounds), and the square of the people for
  ///   the silhouette: of more than ``Silhouette/sampleSize`` those of a sample.
  func divisions() -> [Int: (grouping: Grouping, silhouette: Double)] {
    var chance = chance
    let sample = chance.sample(Dividing.sampleSize, of: positions.count)
    let looked = chance.sample(Silhouette.sampleSize, of: positions.count)
    var groupings: [(groups: Int, grouping: Grouping)] = []
    for groups in 2...min(Self.mostGroups, 2 + positions.count / 12) {
      let division = Dividing.best(
        of: positions, into: groups, smallest: smallest, sample: sample, chance: &chance)
      if let division { groupings.append((groups, division)) }
    }
    let silhouettes = Silhouette.means(
      of: looked.map { positions[$0] },
      in: groupings.map { one in (looked.map { one.grouping.labels[$0] }, one.groups) })
    return Dictionary(
      uniqueKeysWithValues: zip(groupings, silhouettes).map { ($0.groups, ($0.grouping, $1)) })
  }

  /// The number with the greatest silhouette; of equals the greater number.
  static func best(of divisions: [Int: (grouping: Grouping, silhouette: Double)]) -> Int? {
    divisions.max { ($0.value.silhouette, $0.key) < ($1.value.silhouette, $1.key) }?.key
  }
}

extension SeededRandom {
  /// `size` of the numbers below `count` in rising order, all choices equally
  /// likely; all of them when there are no more.
  mutating func sample(_ size: Int, of count: Int) -> [Int] {
    guard count > size else { return Array(0..<count) }
    var numbers = Array(0..<count)
    shuffle(&numbers)
    return numbers[..<size].sorted()
  }
}

/// Gives groups the numbers of those of an earlier map that they have most people
/// in common with.
enum GroupNaming {
  /// - Parameters:
  ///   - members: The people of each new group.
  ///   - earlier: The groups there were.
  /// - Returns: The number of each new group. Those without a forerunner get the
  ///   lowest that are free, the larger group first.
  static func ids(of members: [[Int]], after earlier: [OpinionGroup]) -> [Int] {
    var ids = [Int?](repeating: nil, count: members.count)
    let sets = members.map(Set.init)
    let shared = members.indices.flatMap { new in
      earlier.map { old in (new: new, old: old.id, people: old.people.count { sets[new].contains($0) }) }
    }
    var taken: Set<Int> = []
    for pair in shared.sorted(by: { (-$0.people, $0.old, $0.new) < (-$1.people, $1.old, $1.new) })
    where pair.people > 0 && ids[pair.new] == nil && !taken.contains(pair.old) {
      ids[pair.new] = pair.old
      taken.insert(pair.old)
    }
    let unnamed = members.indices.filter { ids[$0] == nil }
      .sorted { (-members[$0].count, members[$0].first ?? 0) < (-members[$1].count, members[$1].first ?? 0) }
    var free = 0
    for group in unnamed {
      while taken.contains(free) { free += 1 }
      ids[group] = free
      taken.insert(free)
    }
    return ids.map { $0 ?? 0 }
  }
}
