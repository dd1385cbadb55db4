import Cases
import Language
import Time

extension RaisedBarrier {
  var ruleID: RuleID { factor.map(RuleID.factor) ?? .barrier(id) }

  /// The heaviest first, then the oldest; the id decides the rest.
  static func heavier(_ left: RaisedBarrier, _ right: RaisedBarrier) -> Bool {
    (right.weight, left.raised, left.id) < (left.weight, right.raised, right.id)
  }

  /// `Rejst af 2 organisationer for 12 dage siden, vægt 3 af 3.`
  func why(today: Day) -> Text {
    .build { language in
      let ago = Formats.ago(raised, today: today, language)
      let by = Text.organisations(organisations)(language)
      return language == .danish
        ? "Rejst af \(by) \(ago), vægt \(weight) af 3." : "Raised by \(by) \(ago), weight \(weight) of 3."
    }
  }

  var figure: Figure {
    Figure(
      Text(da: "Vægt, som holdet har givet", en: "Weight given by the team"),
      .part(weight, of: 3),
      Text(
        da: "Reglen siger, at en barriere tæller, til den er passeret eller accepteret.",
        en: "The rule says that a barrier counts until it is passed or accepted."))
  }

  /// Grows when more organisations raise it, and when it gets heavier.
  var pressure: Double { Double(weight) + Double(max(1, organisations)) - 1 }

  static let rule = Text(
    da: "En barriere, som holdet har rejst, tæller, til den er passeret eller accepteret.",
    en: "A barrier that the team has raised counts until it is passed or accepted.")
}

extension Finding {
  /// Barriers that people have raised, all of the same factor or the same barrier.
  init?(raised: [RaisedBarrier], in situation: CaseSituation, actions: Set<MoveAction>) {
    let raised = raised.sorted(by: RaisedBarrier.heavier)
    guard let heaviest = raised.first else { return nil }
    let factor = heaviest.factor.map { Factor[$0] }
    let step = factor?.step ?? heaviest.step
    let since = raised.map(\.raised).min()
    let own = Move.anyBarrier(at: step).filter { actions.contains($0.action) }
    self.init(
      ruleID: heaviest.ruleID, factor: factor?.id, step: step, hat: step.hat, weight: heaviest.weight, since: since,
      age: since.map { situation.today - $0 }, figures: raised.map(\.figure), headline: Text(same: heaviest.title),
      why: heaviest.why(today: situation.today),
      question: factor?.question
        ?? Text(da: "Hvad skal der til, før den er passeret?", en: "What would it take to pass it?"),
      moves: factor?.moves(fitting: [], actions: actions) ?? own, rule: RaisedBarrier.rule,
      pressure: raised.map(\.pressure).reduce(0, +), raised: raised)
  }

  /// What a rule found and what people raised about the same factor, as one.
  ///
  /// People's own words give the headline and the rule's figures the reason;
  /// both are shown. The heavier weight and the earlier day count.
  func merged(with other: Finding, today: Day) -> Finding {
    var merged = self
    merged.weight = max(weight, other.weight)
    merged.since = [since, other.since].compactMap(\.self).min()
    merged.age = merged.since.map { today - $0 }
    merged.figures += other.figures
    merged.headline = other.headline
    merged.why = .joined([why, other.why])
    merged.pressure += other.pressure
    merged.raised = other.raised
    return merged
  }
}
