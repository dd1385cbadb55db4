/// What a finding comes from.
public enum RuleID: Hashable, Comparable, Sendable {
  case factor(FactorID)
  /// The process alarm.
  case process
  /// A barrier that people raised and no factor covers.
  case barrier(Int)

  /// As it is stored: `I1`, `process`, `barrier-12`.
  public var text: String {
    switch self {
    case .factor(let id): id.rawValue
    case .process: "process"
    case .barrier(let id): "barrier-\(id)"
    }
  }

  public init?(_ text: String) {
    if let id = FactorID(rawValue: text) {
      self = .factor(id)
    } else if text == "process" {
      self = .process
    } else if text.hasPrefix("barrier-"), let id = Int(text.dropFirst("barrier-".count)) {
      self = .barrier(id)
    } else {
      return nil
    }
  }
}
