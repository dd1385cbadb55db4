import Cases
import Language
import Time

/// Something that holds the case back, with the reason and what to do.
public struct Finding: Hashable, Sendable {
  public let ruleID: RuleID
  /// The factor, or `nil` for a barrier that no factor covers.
  public let factor: FactorID?
  public let step: CaseStep
  public let hat: Hat
  /// 1 to 3.
  public internal(set) var weight: Int
  /// The day from which it has held the case back, when that is known.
  public internal(set) var since: Day?
  /// Days since then.
  public internal(set) var age: Int?
  /// For "Hvorfor siger Samspil det?".
  public internal(set) var figures: [Figure]
  /// The one sentence of the cockpit.
  public internal(set) var headline: Text
  /// One or two sentences with the figures.
  public internal(set) var why: Text
  public let question: Text
  /// At most three, those that fit best first.
  public let moves: [Move]
  /// The rule in words, as it is applied.
  public let rule: Text
  /// Grows as the figures get worse; see `Overruling`.
  public internal(set) var pressure: Double
  /// The barriers people have raised that are part of this; the heaviest first.
  public internal(set) var raised: [RaisedBarrier] = []

  /// Whether the headline is people's own words rather than ours.
  public var isHeadlineVerbatim: Bool { !raised.isEmpty }

  /// The most moves that a finding proposes.
  static let moveLimit = 3
}

/// A leader's judgement that a finding does not hold, with a reason.
public struct Overruling: Hashable, Sendable {
  public let rule: RuleID
  /// The pressure of the finding when it was overruled.
  public let pressure: Double
  public let note: String
  public let day: Day

  public init(rule: RuleID, pressure: Double, note: String, day: Day) {
    self.rule = rule
    self.pressure = pressure
    self.note = note
    self.day = day
  }

  /// A finding comes back when its pressure has grown by more than a fifth.
  ///
  /// Samspil's own choice. Each rule says what its pressure is; it is 1 or more
  /// per reason, so one more reason also brings the finding back.
  public static let margin = 1.2

  func covers(_ finding: Finding) -> Bool {
    rule == finding.ruleID && finding.pressure <= pressure * Self.margin
  }
}

/// A finding that a leader has overruled, and that has not got worse since.
public struct OverruledFinding: Hashable, Sendable {
  public let finding: Finding
  public let overruling: Overruling
}
