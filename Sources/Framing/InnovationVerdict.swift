/// Whether something is innovation, and what it lacks if not.
///
/// Innovation is to develop *and realise* a new idea that breaks with usual
/// practice where it is put to use: it is in use, a break, new here, and there
/// is evidence of its value. Whether it was invented or copied plays no part.
///
/// - Source: Torfing, "Collaborative innovation in the public sector", 2014,
///   as in the talk: *all change is not innovation*.
package struct InnovationVerdict: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case notBegun
    /// Nothing speaks against it yet; it lacks what is in `missing`.
    case possible
    /// In use, a break and new here; its value is not shown.
    case valueNotShown
    case innovation
    /// In use without a break: better than before, and not innovation.
    case improvement
    /// Not in use, and no break: an improvement if it comes into use.
    case plannedImprovement
    /// What is usual here already cannot be new.
    case notNewHere
  }

  package let kind: Kind
  /// The questions whose answer would have to be yes, in the order they are asked.
  package let missing: [InnovationTest.Question]
}

/// Judges the answers of the test.
///
/// A *no* to the break or to new here decides by itself; without one, all four
/// must be *yes*. *We do not know* counts as not answered.
package func innovationVerdict(_ test: InnovationTest) -> InnovationVerdict {
  let needed: [InnovationTest.Question] = [.breaks, .newHere, .inUse, .evidence]
  let missing = needed.filter { test.answer(to: $0) != .yes }
  let kind: InnovationVerdict.Kind =
    if missing.isEmpty {
      .innovation
    } else if test.breaks == .no {
      test.inUse == .yes ? .improvement : .plannedImprovement
    } else if test.newHere == .no {
      .notNewHere
    } else if missing == [.evidence] {
      .valueNotShown
    } else if test.answered.isEmpty {
      .notBegun
    } else {
      .possible
    }
  return InnovationVerdict(kind: kind, missing: missing)
}
