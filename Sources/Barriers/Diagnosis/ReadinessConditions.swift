import Cases

/// The conditions of each step. Samspil's own choice, made from the same data as the rules.
extension Readiness {
  static func forCollaboration(_ situation: CaseSituation) -> [Condition] {
    let expectations = situation.expectations
    return [
      Condition(
        situation.people.missing.map(\.isEmpty), .invite,
        da: "Alle de aktørgrupper, der skal være med, er på holdet",
        en: "All the actor groups that must take part are on the team"),
      Condition(situation.backing.hasBacker, .invite, da: "Nogen bakker op", en: "Someone backs the case"),
      Condition(
        situation.mandateIsInForce, .askMandate, da: "I har råderum", en: "You have a mandate"),
      Condition(
        expectations.map { Double($0.stated) >= Threshold.expectations * Double($0.members) }, .expectations,
        da: "De fleste har skrevet, hvad de giver og får", en: "Most have written what they give and get"),
      Condition(
        situation.wears(.facilitator), .giveHat, da: "Nogen har facilitatorens hat",
        en: "Someone wears the facilitator's hat"),
    ]
  }

  static func forInnovation(_ situation: CaseSituation) -> [Condition] {
    [
      Condition(
        situation.problem.groupsHeard.map { $0.count >= Threshold.sides }, .addPerspective,
        da: "Mindst \(Threshold.sides) aktørgrupper er hørt om problemet",
        en: "At least \(Threshold.sides) actor groups are heard on the problem"),
      Condition(
        situation.problem.versions.map { $0 > 0 && situation.problem.agreed != nil }, .signProblem,
        da: "Holdet har et fælles problem", en: "The team has a shared problem"),
      Condition(
        situation.keepAndChange.map { $0.keep > 0 && $0.change > 0 }, .keepAndChange,
        da: "I ved, hvad der skal fastholdes og forandres", en: "You know what to keep and what to change"),
      Condition(
        situation.mover.decided, .assessMover, da: "I har vurderet first eller second mover",
        en: "You have assessed first or second mover"),
      Condition(
        situation.wears(.catalyst), .giveHat, da: "Nogen har katalysatorens hat", en: "Someone wears the catalyst's hat"
      ),
    ]
  }

  /// - Source: METHODS A.1: in use, a declared break, value claimed with evidence.
  static func forCounting(_ situation: CaseSituation) -> [Condition] {
    [
      Condition(
        situation.innovation.breaks.map { $0 == .yes }, .innovationTest,
        da: "Det bryder med gængs praksis", en: "It breaks with usual practice"),
      Condition(
        situation.innovation.isNewHere.map { $0 == .yes }, .innovationTest, da: "Det er nyt her", en: "It is new here"),
      Condition(
        situation.innovation.inUse.map { $0 == .yes }, .innovationTest, da: "Det er i brug", en: "It is in use"),
      Condition(
        situation.innovation.hasEvidence.map { $0 == .yes }, .innovationTest,
        da: "Værdien er dokumenteret", en: "There is evidence of its value"),
    ]
  }
}

extension CaseSituation {
  /// Given, and not ended.
  public var mandateIsInForce: Bool? {
    backing.mandate.map { mandate in
      switch mandate {
      case .withoutEnd: true
      case .until(let end): end >= today
      case .none, .asked, .refused: false
      }
    }
  }

  func wears(_ hat: Hat) -> Bool? { hats.map { ($0[hat] ?? 0) > 0 } }
}
