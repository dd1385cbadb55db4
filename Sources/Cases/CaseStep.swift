import Database
import Language

/// Where a case is: the staircase of the talk.
///
/// A step is where a case *is*, never a container that hides tools.
public enum CaseStep: Int, CaseIterable, Comparable, Sendable {
  case interaction = 1
  case collaboration
  case innovation

  public var name: Text {
    switch self {
    case .interaction: Text(da: "Interaktion", en: "Interaction")
    case .collaboration: Text(da: "Samarbejde", en: "Collaboration")
    case .innovation: Text(da: "Innovation", en: "Innovation")
    }
  }

  /// The hat that fits the barriers of the step.
  public var hat: Hat {
    switch self {
    case .interaction: .convener
    case .collaboration: .facilitator
    case .innovation: .catalyst
    }
  }

  /// The step after, or `nil` on the last.
  public var next: CaseStep? { CaseStep(rawValue: rawValue + 1) }

  public static func < (left: CaseStep, right: CaseStep) -> Bool { left.rawValue < right.rawValue }
}

extension CaseStep: DatabaseBindable, DatabaseReadable {}
