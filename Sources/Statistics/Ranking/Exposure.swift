/// Which two ideas to show next, so that all are seen and the promising are
/// settled.
///
/// Half of the time the ideas shown least; half of the time those that could be
/// the best, as far as is known: each idea's chance is drawn from what its wins and
/// losses allow, and the highest draws are shown. Nobody is asked the same twice.
///
/// - Source: Thompson, "On the likelihood that one unknown probability exceeds
///   another in view of the evidence of two samples", *Biometrika* 25, 1933. The
///   halves are our own choice; see docs/methods/ranking.md.
public struct Exposure: Equatable, Sendable {
  /// How often each idea has been shown.
  public let showings: [Int]
  private let wins: [Int]
  private let losses: [Int]

  /// How often the choice is by showings alone.
  static let fairShare = 0.5

  /// - Parameters:
  ///   - comparisons: The choices made.
  ///   - showings: How often each idea has been shown, in the order of the ideas;
  ///     also where nobody chose.
  /// - Throws: ``RankingProblem/doesNotFit(ideas:given:)``,
  ///   ``RankingProblem/tooFewIdeas(needed:given:)`` below two ideas.
  public init(of comparisons: Comparisons, showings: [Int]) throws(RankingProblem) {
    try self.init(wins: comparisons.wins, losses: comparisons.losses, showings: showings)
  }

  /// Takes what has been counted: how often each idea was chosen, passed over and shown.
  ///
  /// - Throws: ``RankingProblem/doesNotFit(ideas:given:)``,
  ///   ``RankingProblem/tooFewIdeas(needed:given:)`` below two ideas.
  public init(wins: [Int], losses: [Int], showings: [Int]) throws(RankingProblem) {
    guard showings.count == wins.count else { throw .doesNotFit(ideas: wins.count, given: showings.count) }
    guard losses.count == wins.count else { throw .doesNotFit(ideas: wins.count, given: losses.count) }
    guard showings.count >= 2 else { throw .tooFewIdeas(needed: 2, given: showings.count) }
    self.showings = showings
    self.wins = wins
    self.losses = losses
  }

  /// How unevenly the ideas have been shown.
  ///
  /// - Throws: As ``Gini``: ``GiniProblem/nothingToShare(among:)`` before anything
  ///   was shown.
  public func unevenness() throws(GiniProblem) -> Gini { try Gini(of: showings) }

  /// The next two ideas for a person, on the left and on the right at random;
  /// `nil` when the person has seen every pair.
  ///
  /// - Parameters:
  ///   - seen: The pairs that the person has been asked about.
  ///   - random: Chance. Keep its seed with the answer, and the draw can be
  ///     replayed.
  /// - Complexity: O(ideas² ) at worst, mostly O(ideas log ideas).
  public func next(seen: Set<Pair>, using random: inout SeededRandom) -> (left: Int, right: Int)? {
    let fair = random.uniform() < Self.fairShare
    let order = fair ? leastShownFirst(using: &random) : mostPromisingFirst(using: &random)
    for (place, first) in order.enumerated() {
      for second in order[(place + 1)...] where !seen.contains(Pair(first, second)) {
        return random.index(below: 2) == 0 ? (first, second) : (second, first)
      }
    }
    return nil
  }

  private func leastShownFirst(using random: inout SeededRandom) -> [Int] {
    var ideas = Array(showings.indices)
    random.shuffle(&ideas)
    let place = Dictionary(uniqueKeysWithValues: ideas.enumerated().map { ($0.element, $0.offset) })
    return ideas.sorted { (showings[$0], place[$0] ?? 0) < (showings[$1], place[$1] ?? 0) }
  }

  private func mostPromisingFirst(using random: inout SeededRandom) -> [Int] {
    let draws = zip(wins, losses).map { random.beta(Double($0 + 1), Double($1 + 1)) }
    return draws.indices.sorted { (-draws[$0], $0) < (-draws[$1], $1) }
  }
}
