/// Which statement a person is shown next.
///
/// Drawn at random, those the likelier that there is more to learn from: few have
/// answered, many agree, few pass, and it tells people apart.
///
/// - Source: Small et al., "Polis: Scaling deliberation by mapping high
///   dimensional opinion spaces", *Recerca* 26(2), 2021.
public enum Routing {
  /// The priority of a statement about the conversation itself: whether one is a
  /// nurse, say.
  public static let asidePriority = 49.0

  /// - Parameters:
  ///   - tally: The answers of those in the groups.
  ///   - extremity: How far out the statement lies.
  static func priority(of tally: Tally, extremity: Double) -> Double {
    let seen = Double(tally.seen)
    let (passed, agreed) = (Double(tally.pass + 1) / (seen + 2), Double(tally.agree + 1) / (seen + 2))
    let importance = (1 - passed) * (extremity + 1) * agreed
    let novelty = 1 + 8 * Elementary.power(2, -seen / 5)
    return importance * novelty * importance * novelty
  }

  /// Draws the next statement.
  ///
  /// - Parameters:
  ///   - priorities: Of the statements that there are; those not above 0 are never
  ///     drawn.
  ///   - answered: Those that the person is not to be shown again.
  /// - Returns: `nil` when nothing is left.
  /// - Complexity: O(statements).
  public static func next(
    by priorities: [Double], answered: Set<Int>, chance: inout SeededRandom
  ) -> Int? {
    let open = priorities.indices.filter { priorities[$0] > 0 && !answered.contains($0) }
    var left = chance.uniform() * open.reduce(0) { $0 + priorities[$1] }
    for statement in open {
      left -= priorities[statement]
      if left < 0 { return statement }
    }
    return open.last
  }
}
