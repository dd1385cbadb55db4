/// Choices between two ideas: this one rather than that one.
///
/// Ideas are numbered from 0 in an order that the caller chooses; every result
/// about ideas is in that order. *Cannot decide* is no choice and is left out.
public struct Comparisons: Equatable, Sendable {
  public struct Choice: Equatable, Sendable {
    public let winner: Int
    public let loser: Int

    public init(winner: Int, loser: Int) {
      self.winner = winner
      self.loser = loser
    }
  }

  /// How many ideas there are, those never compared included.
  public let ideas: Int
  /// How often each idea was chosen.
  public let wins: [Int]
  /// How often each idea was passed over.
  public let losses: [Int]
  /// How often each pair was compared, the lower number first, in rising order.
  let pairs: [(first: Int, second: Int, count: Int)]

  /// Counts choices.
  ///
  /// - Throws: ``RankingProblem/unknownIdea(choice:idea:ideas:)`` and
  ///   ``RankingProblem/withItself(choice:idea:)`` at the first such choice.
  /// - Complexity: O(ideas + choices log choices).
  public init(ideas: Int, choices: some Collection<Choice>) throws(RankingProblem) {
    precondition(ideas >= 0, "a number of ideas cannot be negative")
    var (wins, losses) = ([Int](repeating: 0, count: ideas), [Int](repeating: 0, count: ideas))
    var pairs: [Pair] = []
    pairs.reserveCapacity(choices.count)
    for (index, choice) in choices.enumerated() {
      guard 0..<ideas ~= choice.winner else { throw .unknownIdea(choice: index, idea: choice.winner, ideas: ideas) }
      guard 0..<ideas ~= choice.loser else { throw .unknownIdea(choice: index, idea: choice.loser, ideas: ideas) }
      guard choice.winner != choice.loser else { throw .withItself(choice: index, idea: choice.winner) }
      wins[choice.winner] += 1
      losses[choice.loser] += 1
      pairs.append(Pair(choice.winner, choice.loser))
    }
    self.ideas = ideas
    self.wins = wins
    self.losses = losses
    self.pairs = Self.counted(pairs)
  }

  /// Takes choices that have been counted: how often each idea was chosen over which other. The same two may come
  /// more than once.
  ///
  /// - Throws: As ``init(ideas:choices:)``.
  /// - Complexity: O(ideas + counts log counts).
  public init(
    ideas: Int, counts: some Collection<(choice: Choice, times: Int)>
  ) throws(RankingProblem) {
    precondition(ideas >= 0, "a number of ideas cannot be negative")
    var (wins, losses) = ([Int](repeating: 0, count: ideas), [Int](repeating: 0, count: ideas))
    var pairs: [Pair: Int] = [:]
    for (index, counted) in counts.enumerated() {
      precondition(counted.times >= 0, "nothing is chosen less often than never")
      let choice = counted.choice
      guard 0..<ideas ~= choice.winner else { throw .unknownIdea(choice: index, idea: choice.winner, ideas: ideas) }
      guard 0..<ideas ~= choice.loser else { throw .unknownIdea(choice: index, idea: choice.loser, ideas: ideas) }
      guard choice.winner != choice.loser else { throw .withItself(choice: index, idea: choice.winner) }
      guard counted.times > 0 else { continue }
      wins[choice.winner] += counted.times
      losses[choice.loser] += counted.times
      pairs[Pair(choice.winner, choice.loser), default: 0] += counted.times
    }
    self.ideas = ideas
    self.wins = wins
    self.losses = losses
    self.pairs = pairs.map { (first: $0.key.lower, second: $0.key.higher, count: $0.value) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func counted(_ pairs: [Pair]) -> [(first: Int, second: Int, count: Int)] {
    var counted: [(first: Int, second: Int, count: Int)] = []
    for pair in pairs.sorted(by: { ($0.lower, $0.higher) < ($1.lower, $1.higher) }) {
      if let last = counted.last, (last.first, last.second) == (pair.lower, pair.higher) {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((pair.lower, pair.higher, 1))
      }
    }
    return counted
  }

  /// For each idea the chance, in per cent, that it is chosen over another one:
  /// `100 (wins + 1) / (wins + losses + 2)`. 50 for one never compared.
  ///
  /// It does not see whom an idea was up against; ``IdeaRanking`` does.
  ///
  /// - Source: the score of All Our Ideas; Salganik and Levy, "Wiki surveys: open
  ///   and quantifiable social data collection", *PLOS ONE* 10(5), 2015.
  public var scores: [Double] {
    zip(wins, losses).map { 100 * Double($0 + 1) / Double($0 + $1 + 2) }
  }

  public static func == (one: Comparisons, other: Comparisons) -> Bool {
    one.ideas == other.ideas && one.wins == other.wins && one.losses == other.losses
      && one.pairs.elementsEqual(other.pairs, by: ==)
  }
}

/// Two ideas, whichever is named first.
public struct Pair: Hashable, Sendable {
  public let lower: Int
  public let higher: Int

  public init(_ one: Int, _ other: Int) {
    lower = min(one, other)
    higher = max(one, other)
  }
}

/// Why ideas cannot be ranked.
public enum RankingProblem: Error, Equatable, Sendable {
  /// The choice at this position names an idea outside `0..<ideas`.
  case unknownIdea(choice: Int, idea: Int, ideas: Int)
  case withItself(choice: Int, idea: Int)
  case tooFewIdeas(needed: Int, given: Int)
  case noChoices(ideas: Int)
  /// The estimate had not settled when it was given up.
  case unsettled(rounds: Int)
  /// A list is needed with one number for each idea.
  case doesNotFit(ideas: Int, given: Int)
}
