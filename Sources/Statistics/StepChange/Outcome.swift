extension SeriesVerdict {
  /// What a series says when it is known which values are better.
  public enum Outcome: Equatable, Sendable {
    case noChange
    /// Better, a little each period.
    case improvement
    /// Better at once.
    case leap
    /// Worse, a little each period.
    case decline
    /// Worse at once.
    case setback
    /// Better or worse, and it is open whether at once or little by little.
    case contested(isWorse: Bool)
    case tooEarly(Reason)

    /// Whether the series has changed for the worse.
    public var isWorse: Bool { self == .decline || self == .setback || self == .contested(isWorse: true) }
  }

  /// - Parameter better: The direction that is better.
  public func outcome(better: ProcessLimits.Direction) -> Outcome {
    let isStep = kind == .stepChange
    let isUp = Self.isBetter(isStep ? step?.size : slope, better)
    switch kind {
    case .noChange: return .noChange
    case .tooEarly(let reason): return .tooEarly(reason)
    case .gradualChange, .stepChange:
      if isContested { return .contested(isWorse: !isUp) }
      return isStep && !isBent ? (isUp ? .leap : .setback) : (isUp ? .improvement : .decline)
    }
  }

  private static func isBetter(_ change: Double?, _ better: ProcessLimits.Direction) -> Bool {
    guard let change else { return false }
    return better == .higher ? change > 0 : change < 0
  }
}
