/// A team in the making.
struct TeamSearch<Kind: Hashable & Sendable> {
  let measure: TeamMeasure<Kind>
  /// The candidates are the first of the people.
  let candidates: Int
  let there: [Int]
  private(set) var chosen: [Int] = []
  /// A bit for each of the required kinds that is.
  private let indispensable: UInt64

  /// Two scores closer than this are the same: they differ by rounding.
  static var resolution: Double { 1e-9 }

  init(measure: TeamMeasure<Kind>, candidates: Int, there: [Int]) {
    self.measure = measure
    self.candidates = candidates
    self.there = there
    indispensable = TeamMeasure.bits(of: measure.wish.required, in: Set(measure.wish.indispensable))
  }

  /// Those affected first: no score makes up for one who is missing. Then the score, in
  /// steps of a billionth, so that rounding decides nothing.
  private func rank(_ chosen: [Int]) -> (indispensable: Int, score: Double) {
    let members = (chosen + there).sorted()
    let affected = (measure.covered(by: members) & indispensable).nonzeroBitCount
    return (affected, (measure.value(of: members).score / Self.resolution).rounded())
  }

  /// From how many candidates the search begins over.
  static var beginnings: Int { 12 }

  /// Searches from nobody, from each of those who add most, and from the fewest people who
  /// bring all that is indispensable; keeps the best team, the first among equals.
  mutating func run(_ seats: Int, from basis: [Int]) {
    let first = (0..<candidates).map { (one: $0, rank: rank([$0])) }
      .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.one < $1.one }
    var best: (chosen: [Int], rank: (indispensable: Int, score: Double))?
    for beginning in first.prefix(Self.beginnings).map({ [$0.one] }) + [basis] {
      fill(seats, from: beginning)
      exchange()
      let rank = rank(chosen)
      if best.map({ rank > $0.rank }) ?? true { best = (chosen, rank) }
    }
    chosen = best?.chosen ?? []
  }

  /// Takes the one who adds most until all seats are filled.
  mutating func fill(_ seats: Int, from basis: [Int]) {
    chosen = basis
    while chosen.count < seats {
      let free = (0..<candidates).filter { !chosen.contains($0) }
      guard let best = best(of: free, with: chosen) else { return }
      chosen.append(best)
    }
  }

  private func best(of free: [Int], with members: [Int]) -> Int? {
    var best: (one: Int, rank: (indispensable: Int, score: Double))?
    for one in free {
      let rank = rank(members + [one])
      if best.map({ rank > $0.rank }) ?? true { best = (one, rank) }
    }
    return best?.one
  }

  /// Makes the best exchange of one chosen for one not chosen, as long as the team gets
  /// better by it. It ends, because each time the score rises.
  mutating func exchange() {
    while let better = bestExchange() { chosen = better }
  }

  private func bestExchange() -> [Int]? {
    var best = (chosen: chosen, rank: rank(chosen))
    for place in chosen.indices {
      for one in 0..<candidates where !chosen.contains(one) {
        var other = chosen
        other[place] = one
        let rank = rank(other)
        if rank > best.rank { best = (other, rank) }
      }
    }
    return best.chosen == chosen ? nil : best.chosen
  }

  /// Those chosen, the one who adds most first.
  func inOrder() -> [Int] {
    var order: [Int] = []
    while order.count < chosen.count {
      let free = chosen.sorted().filter { !order.contains($0) }
      guard let next = best(of: free, with: order) else { return order }
      order.append(next)
    }
    return order
  }
}

/// The fewest people who together bring every indispensable kind, found exactly.
enum IndispensableCover {
  /// All ways of having some of the kinds are looked at: there are 2 to the power of them.
  static var mostKinds: Int { 12 }

  /// - Throws: ``MatchingProblem/nobodyBrings(indispensable:)``,
  ///   ``MatchingProblem/tooFewSeats(needed:given:)``,
  ///   ``MatchingProblem/tooManyIndispensable(most:given:)``.
  /// - Complexity: O(2^kinds × candidates).
  static func people<Kind>(of candidates: Int, there: [Int], seats: Int, _ measure: TeamMeasure<Kind>)
    throws(MatchingProblem) -> [Int]
  {
    let kinds = measure.wish.indispensable
    guard kinds.count <= mostKinds else { throw .tooManyIndispensable(most: mostKinds, given: kinds.count) }
    let sets = measure.people.map { person in
      kinds.indices.reduce(0) { $0 | (person.brings.contains(kinds[$1]) ? 1 << $1 : 0) }
    }
    for kind in kinds.indices where !sets.contains(where: { $0 & (1 << kind) != 0 }) {
      throw .nobodyBrings(indispensable: kind)
    }
    let all = 1 << kinds.count - 1
    // For each set of kinds the fewest people who bring it. Sets only grow, so one pass
    // in rising order sees each when it is final.
    var fewest = [[Int]?](repeating: nil, count: all + 1)
    fewest[there.reduce(0) { $0 | sets[$1] }] = []
    for set in 0...all {
      guard let people = fewest[set] else { continue }
      for one in 0..<candidates where set | sets[one] != set {
        if people.count + 1 < fewest[set | sets[one]]?.count ?? .max { fewest[set | sets[one]] = people + [one] }
      }
    }
    let cover = fewest[all] ?? []
    guard cover.count <= seats else { throw .tooFewSeats(needed: cover.count, given: seats) }
    return cover
  }
}
