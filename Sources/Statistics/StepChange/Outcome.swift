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
    case tooEarly(Reason)

    /// Whether the series has changed for the worse.
    public var isWorse: Bool { self == .decline || self == .setback }
  }

  /// - Parameter better: The direction that is better.
  public func outcome(better: ProcessLimits.Direction) -> Outcome {
    switch kind {
    case .noChange: .noChange
    case .tooEarly(let reason): .tooEarly(reason)
    case .gradualChange: Self.isBetter(slope, better) ? .improvement : .decline
    case .stepChange: Self.isBetter(step?.size, better) ? .leap : .setback
    }
  }

  private static func isBetter(_ change: Double?, _ better: ProcessLimits.Direction) -> Bool {
    guard let change else { return false }
    return better == .higher ? change > 0 : change < 0
  }
}
