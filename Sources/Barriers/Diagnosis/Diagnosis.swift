import Cases

/// What holds a case back, what comes first, and what it would take to go on.
public struct Diagnosis: Hashable, Sendable {
  /// By priority, without those a leader has overruled.
  public let findings: [Finding]
  /// Overruled, and not worse since.
  public let overruled: [OverruledFinding]
  /// "Pas på, der ikke går proces i den".
  public let alarm: Finding?
  /// The nine everyday practices, in the order of the talk.
  public let everyday: [Practice]
  /// What the next step takes, and how much of it is there.
  public let readyForNext: Readiness
  /// The hats that nobody wears; empty where that is unknown.
  public let vacantHats: [Hat]
  /// The factors whose rules wait for data.
  public let waiting: [FactorID]

  /// What is put first, or `nil` when nothing holds the case back.
  public var first: Finding? { findings.first }

  public func findings(at step: CaseStep) -> [Finding] { findings.filter { $0.step == step } }

  /// The practices that belong to a step.
  public func practices(at step: CaseStep) -> [Practice] { everyday.filter { $0.steps.contains(step) } }
}
