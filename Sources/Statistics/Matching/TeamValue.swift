/// How good a team is for a wish, in its parts.
///
/// - Source: the score is that of METHODS C.5 of this project; its mixture is that of
///   Blau.
public struct TeamValue: Equatable, Sendable {
  /// The share of the required kinds that the members bring: 0 to 1, and 1 when nothing
  /// is required.
  public let coverage: Double
  /// Blau's index over its greatest value among the groups there are: 0 to 1.
  public let mixture: Double
  /// The mean distance of two members in the opinion map over the greatest distance of
  /// any two who could be: 0 to 1, and 0 where fewer than two have a position.
  public let spread: Double
  /// How many teams the members are on already, on average.
  public let load: Double
  /// All of it, weighted: what is made as great as can be.
  public let score: Double
}

/// What the value of teams is read from: those seated and those who could be.
///
/// Asked a hundred thousand times for one choice, so it makes no lists while it answers.
struct TeamMeasure<Kind: Hashable & Sendable> {
  let people: [Candidate<Kind>]
  let wish: TeamWish<Kind>
  /// For each person which of the required kinds they bring, a bit for each.
  let brings: [UInt64]
  private let groupCount: Int
  private let widest: Double

  /// One bit each.
  static var mostRequired: Int { 64 }

  /// - Complexity: O(people² + people × required).
  init(_ people: [Candidate<Kind>], for wish: TeamWish<Kind>) {
    self.people = people
    self.wish = wish
    brings = people.map { person in Self.bits(of: wish.required, in: person.brings) }
    groupCount = Set(people.map(\.group)).count
    let positions = people.compactMap(\.position)
    widest = positions.map { one in positions.map { one.distance(to: $0) }.max() ?? 0 }.max() ?? 0
  }

  static func bits(of kinds: [Kind], in some: Set<Kind>) -> UInt64 {
    kinds.indices.reduce(0) { $0 | (some.contains(kinds[$1]) ? 1 << UInt64($1) : 0) }
  }

  /// - Parameter members: By rising position, so that a team has one value however it came
  ///   about.
  /// - Complexity: O(members²).
  func value(of members: [Int]) -> TeamValue {
    let covered = covered(by: members).nonzeroBitCount
    let coverage = wish.required.isEmpty ? 1 : Double(covered) / Double(wish.required.count)
    let (mixture, spread) = (mixture(of: members), spread(of: members))
    let load = members.isEmpty ? 0 : Double(members.reduce(0) { $0 + people[$1].load }) / Double(members.count)
    let weights = wish.weights
    return TeamValue(
      coverage: coverage, mixture: mixture, spread: spread, load: load,
      score: coverage + weights.mixture * mixture + weights.spread * spread - weights.load * load)
  }

  func covered(by members: [Int]) -> UInt64 { members.reduce(0) { $0 | brings[$1] } }

  /// ``Blau``'s index over its greatest value. The chance that two are of one group is the
  /// share of pairs that are.
  private func mixture(of members: [Int]) -> Double {
    guard groupCount >= 2, !members.isEmpty else { return 0 }
    var alike = 0
    for one in members {
      for other in members where people[one].group == people[other].group { alike += 1 }
    }
    let index = 1 - Double(alike) / Double(members.count * members.count)
    return min(1, index * Double(groupCount) / Double(groupCount - 1))
  }

  private func spread(of members: [Int]) -> Double {
    guard widest > 0 else { return 0 }
    var (sum, pairs) = (0.0, 0)
    for (place, one) in members.enumerated() {
      guard let here = people[one].position else { continue }
      for other in members[..<place] {
        guard let there = people[other].position else { continue }
        sum += here.distance(to: there)
        pairs += 1
      }
    }
    return pairs == 0 ? 0 : sum / Double(pairs) / widest
  }
}
