/// Whom to ask to join a team, and why.
///
/// A team is better the more it covers of what is needed, the more mixed it is, the
/// further apart its members are in the opinion map and the fewer other teams they are
/// on. The one who adds most is taken, again and again; then one chosen is exchanged for
/// one not chosen as long as that makes the team better. That is done over from several
/// beginnings, and the best team is kept. Without those affected no team is chosen at all.
///
/// Not the best team for certain: that would take all teams to be looked at. For coverage
/// alone at least 63 % of the best is certain; see docs/methods/matching.md for what was
/// found.
///
/// - Source: Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing
///   submodular set functions", *Mathematical Programming* 14, 1978.
public struct TeamChoice<Kind: Hashable & Sendable>: Equatable, Sendable {
  /// One to ask, and what speaks for and against it.
  public struct Invitation: Equatable, Sendable {
    /// The position of the candidate.
    public let candidate: Int
    public let reasons: [Reason]
  }

  /// What one brings to those who are there and those asked before.
  public enum Reason: Equatable, Sendable {
    /// Is of a kind without which the team would not do.
    case affected(Kind)
    /// Brings a kind that is needed and was missing.
    case brings(Kind)
    /// Is of a group that nobody was of.
    case newGroup(Int)
    /// Raises the mean distance in the opinion map, by this share of the greatest.
    case differs(by: Double)
    /// Is on this many other teams: speaks against.
    case busy(teams: Int)
  }

  /// Whom to ask, the one who adds most first.
  public let invitations: [Invitation]
  /// What is needed and still missing when all say yes.
  public let missing: [Kind]
  /// What the team is worth as it is, and when all say yes.
  public let before: TeamValue
  public let after: TeamValue

  /// Chooses from candidates.
  ///
  /// Of two who add the same, the earlier is taken.
  ///
  /// - Parameters:
  ///   - candidates: Those who could be asked; an invitation names their positions.
  ///   - seated: Those who are on the team already.
  ///   - seats: How many to ask, 1 or more. All are filled, also by one who adds nothing:
  ///     an invitation without a reason says so.
  /// - Throws: ``MatchingProblem``.
  /// - Complexity: O(exchanges × seats × candidates × team²), with seldom more exchanges
  ///   than seats, from each of at most 13 beginnings.
  public init(
    of candidates: [Candidate<Kind>], joining seated: [Candidate<Kind>], seats: Int, for wish: TeamWish<Kind>
  ) throws(MatchingProblem) {
    try Self.check(candidates, seated, seats, wish)
    let measure = TeamMeasure(candidates + seated, for: wish)
    let there = Array(candidates.count..<(candidates.count + seated.count))
    let basis = try IndispensableCover.people(of: candidates.count, there: there, seats: seats, measure)
    var search = TeamSearch(measure: measure, candidates: candidates.count, there: there)
    search.run(seats, from: basis)
    let order = search.inOrder()
    invitations = order.indices.map { place in
      Invitation(
        candidate: order[place], reasons: Self.reasons(order[place], after: there + order[..<place], measure))
    }
    before = measure.value(of: there)
    after = measure.value(of: order.sorted() + there)
    let covered = measure.covered(by: there + order)
    missing = wish.required.indices.filter { covered & 1 << UInt64($0) == 0 }.map { wish.required[$0] }
  }

  private static func check(
    _ candidates: [Candidate<Kind>], _ seated: [Candidate<Kind>], _ seats: Int, _ wish: TeamWish<Kind>
  ) throws(MatchingProblem) {
    guard seats >= 1 else { throw .noSeats(given: seats) }
    guard seats <= candidates.count else { throw .tooManySeats(candidates: candidates.count, given: seats) }
    let most = TeamMeasure<Kind>.mostRequired
    guard wish.required.count <= most else { throw .tooManyRequired(most: most, given: wish.required.count) }
    let weights = wish.weights
    for (index, weight) in [weights.mixture, weights.spread, weights.load].enumerated()
    where !(weight.isFinite && weight >= 0) {
      throw .impossibleNumber(index: index)
    }
    for (index, person) in (candidates + seated).enumerated() {
      let isPlace = person.position.map { $0.x.isFinite && $0.y.isFinite } ?? true
      guard isPlace, person.load >= 0 else { throw .impossibleNumber(index: index) }
    }
  }

  private static func reasons(_ one: Int, after others: [Int], _ measure: TeamMeasure<Kind>) -> [Reason] {
    let wish = measure.wish
    let new = measure.brings[one] & ~measure.covered(by: others)
    var reasons: [Reason] = wish.required.indices.filter { new & 1 << UInt64($0) != 0 }.map { place in
      let kind = wish.required[place]
      return wish.indispensable.contains(kind) ? .affected(kind) : .brings(kind)
    }
    let person = measure.people[one]
    if !others.contains(where: { measure.people[$0].group == person.group }) { reasons.append(.newGroup(person.group)) }
    let wider = measure.value(of: (others + [one]).sorted()).spread - measure.value(of: others.sorted()).spread
    if wider > TeamSearch<Kind>.resolution { reasons.append(.differs(by: wider)) }
    if person.load > 0 { reasons.append(.busy(teams: person.load)) }
    return reasons
  }
}
