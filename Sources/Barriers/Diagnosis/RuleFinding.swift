import Cases
import Language
import Time

extension Rule {
  /// What the rule finds, or `nil` when it is silent or waits for data.
  ///
  /// The heaviest reason gives the headline and the explanation, the next
  /// heaviest one more sentence, and all of them the figures.
  func finding(in situation: CaseSituation, actions: Set<MoveAction>) -> Finding? {
    let reasons = clauses.compactMap { clause -> Reason? in
      if case .fires(let reason) = clause(situation) { reason } else { nil }
    }
    let byWeight = reasons.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
    guard let heaviest = byWeight.first else { return nil }
    let factor = Factor[self.factor]
    let since = reasons.compactMap(\.since).min()
    return Finding(
      ruleID: id, factor: factor.id, step: factor.step, hat: factor.hat, weight: heaviest.weight, since: since,
      age: since.map { situation.today - $0 }, figures: reasons.flatMap(\.figures), headline: heaviest.headline,
      why: .joined([heaviest.why] + byWeight.dropFirst().prefix(1).map { $0.sentence(after: heaviest) }),
      question: factor.question,
      moves: factor.moves(fitting: byWeight.flatMap(\.fitting), actions: actions), rule: sentence,
      pressure: reasons.map(\.pressure).reduce(0, +))
  }
}

extension Reason {
  /// What to add when another reason has given the headline.
  fileprivate func sentence(after first: Reason) -> Text {
    headline == first.headline ? why : headline + Text(same: ".")
  }
}

extension Factor {
  /// The moves that can be made, those that fit first, at most as many as a finding shows.
  func moves(fitting keys: [String], actions: Set<MoveAction>) -> [Move] {
    let possible = moves.filter { actions.contains($0.action) }
    let fitting = keys.reduce(into: [Move]()) { chosen, key in
      if let move = possible.first(where: { $0.key == key }), !chosen.contains(move) { chosen.append(move) }
    }
    return Array((fitting + possible.filter { !fitting.contains($0) }).prefix(Finding.moveLimit))
  }
}
