import Cases

/// What is put first.
///
/// The step of the case before others, then the nearer steps, the earlier
/// before the later; then weight, then age. Where all that is alike, the
/// number of the rule decides, so that the same situation always gives the
/// same order. A finding of unknown age comes after those of known age.
///
/// - Source: PRODUCT, section 4, "Diagnosis".
struct Priority: Comparable {
  let finding: Finding
  let current: CaseStep

  private var distance: Int { abs(finding.step.rawValue - current.rawValue) }
  private var place: (Int, Int, Int) { (distance, finding.step.rawValue, -finding.weight) }
  private var newness: Int { -(finding.age ?? .min + 1) }

  static func < (left: Priority, right: Priority) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.newness != right.newness { return left.newness < right.newness }
    return left.finding.ruleID < right.finding.ruleID
  }

  static func == (left: Priority, right: Priority) -> Bool { !(left < right) && !(right < left) }
}
