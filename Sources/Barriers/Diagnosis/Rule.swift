import Cases
import Language
import Time

/// One of the fixed rules: what it looks at, and when it fires.
public struct Rule: Sendable {
  public let id: RuleID
  /// The factor whose question and moves a finding gets.
  public let factor: FactorID
  /// The rule as it is applied, in words.
  public let sentence: Text
  /// The data it reads, for "Venter på data".
  public let needs: Text
  let clauses: [@Sendable (CaseSituation) -> Clause]

  init(
    _ factor: FactorID, id: RuleID? = nil, _ sentence: Text, needs: Text,
    clauses: [@Sendable (CaseSituation) -> Clause]
  ) {
    self.id = id ?? .factor(factor)
    self.factor = factor
    self.sentence = sentence
    self.needs = needs
    self.clauses = clauses
  }

  /// All 28, in the order of the catalogue. The process alarm stands apart.
  public static let all: [Rule] = interaction + collaboration + innovation

  /// How the rule stands in a situation.
  public func standing(in situation: CaseSituation) -> Standing {
    let answers = clauses.map { $0(situation) }
    if answers.contains(where: \.fires) { return .holdsBack }
    return answers.contains(where: \.isKnown) ? .silent : .waitsForData
  }

  public enum Standing: String, Sendable {
    case waitsForData
    case silent
    case holdsBack

    public var name: Text {
      switch self {
      case .waitsForData: Text(da: "Venter på data", en: "Waiting for data")
      case .silent: Text(da: "Slår ikke ud", en: "Does not fire")
      case .holdsBack: Text(da: "Slår ud", en: "Fires")
      }
    }
  }
}

/// What one part of a rule answers.
enum Clause {
  case unknown
  case fine
  case fires(Reason)

  var fires: Bool { if case .fires = self { true } else { false } }
  var isKnown: Bool { if case .unknown = self { false } else { true } }
}

/// Why a part of a rule fires.
struct Reason {
  let weight: Int
  let headline: Text
  let why: Text
  let figures: [Figure]
  /// 1 at the limit of the rule, and more as the figures get worse.
  let pressure: Double
  var since: Day?
  /// Keys of the moves that fit this reason better than the others.
  var fitting: [String] = []

  init(
    _ weight: Int, _ headline: Text, why: Text, figures: [Figure], pressure: Double, since: Day? = nil,
    fitting: [String] = []
  ) {
    self.weight = min(3, max(1, weight))
    self.headline = headline
    self.why = why
    self.figures = figures
    self.pressure = pressure.isFinite ? max(1, pressure) : 1
    self.since = since
    self.fitting = fitting
  }
}
