import Cases
import Statistics
import Time

/// How a team works with what it sees differently, in figures: what the
/// diagnosis reckons from. It names nobody.
package struct DifferenceSummary: Equatable, Sendable {
  package var total = 0
  package var withoutOwner = 0
  package var explored = 0
  package var workedThrough = 0
  /// When anybody was last at the one without an owner that has lain the longest.
  package var untouchedSince: Day?
  /// How often the most reopened of the open ones has been taken up again.
  package var reopenedMost = 0
  /// Who answers whom, group by group and organisation by organisation.
  package var byGroup: Mixing?
  package var byOrganisation: Mixing?
  /// What the two latest rounds of the pulse made public, the latest first.
  package var pulses: [PulseRound] = []
  /// Decisions that stand in the record.
  package var decisions = 0
  package var lastDecision: Day?

  package init() {}

  /// Answers within one division and across it, held against chance.
  package struct Mixing: Equatable, Sendable {
    package var within: Int
    package var across: Int
    /// The E-I index when the people are dealt out at random: its mean and its standard deviation.
    package var expected: Double?
    package var deviation: Double?
  }
}

/// How often one person has answered another.
struct Answering: Equatable, Sendable {
  let from: Int
  let to: Int
  let count: Int
}

extension DifferenceSummary.Mixing {
  /// Reads answers between people who are divided.
  ///
  /// Each answer counts. Chance is the same answers with the people dealt out
  /// anew among the divisions, many times.
  ///
  /// - Parameter division: Which part each person belongs to; who has none is left out.
  /// - Complexity: O(draws × (people + pairs)).
  init?(_ answers: [Answering], division: [Int: Int], draws: Int = 200, seed: UInt64 = 1) {
    let known = answers.filter { division[$0.from] != nil && division[$0.to] != nil }
    guard !known.isEmpty else { return nil }
    let people = Set(known.flatMap { [$0.from, $0.to] }).sorted()
    let place = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    let ties = known.map { (from: place[$0.from] ?? 0, to: place[$0.to] ?? 0, count: $0.count) }
    let total = ties.reduce(0) { $0 + $1.count }
    func within(_ parts: [Int]) -> Int { ties.reduce(0) { $0 + (parts[$1.from] == parts[$1.to] ? $1.count : 0) } }

    var parts = people.map { division[$0] ?? 0 }
    self.within = within(parts)
    across = total - self.within
    guard Set(parts).count > 1 else { return }
    var random = SeededRandom(seed: seed)
    let indices = (0..<draws).map { _ -> Double in
      random.shuffle(&parts)
      return Double(total - 2 * within(parts)) / Double(total)
    }
    expected = Sums.mean(of: indices)
    deviation = Sums.variance(of: indices).map { $0.squareRoot() }
  }
}
