import Cases
import Language

/// Something that can hold a case back or carry it forward.
///
/// The same thing hinders in one case and promotes in another, so a factor has
/// two poles and is never a fixed barrier.
///
/// - Source: the design rule of METHODS A.3. The 28 factors and their texts are
///   Samspil's own; they are not the words of the talk.
public struct Factor: Hashable, Sendable {
  public let id: FactorID
  /// The hindering pole: a sentence fragment, as on a card.
  public let barrierName: Text
  /// The promoting pole.
  public let driverName: Text
  public let explanation: Text
  /// What the wearer of the hat may ask the team.
  public let question: Text
  /// Two to four, the most direct first.
  public let moves: [Move]

  public var step: CaseStep { id.step }
  public var hat: Hat { step.hat }

  public func name(_ pole: Pole) -> Text {
    switch pole {
    case .hinders: barrierName
    case .promotes: driverName
    }
  }

  init(
    _ id: FactorID, hinders: Text, promotes: Text, explanation: Text, question: Text, moves: [Move]
  ) {
    self.id = id
    barrierName = hinders
    driverName = promotes
    self.explanation = explanation
    self.question = question
    self.moves = moves
  }
}

/// Which way a factor pulls in a case.
public enum Pole: String, CaseIterable, Sendable {
  case hinders
  case promotes

  public var name: Text {
    switch self {
    case .hinders: Text(da: "holder tilbage", en: "holds back")
    case .promotes: Text(da: "driver frem", en: "carries forward")
    }
  }
}

extension Factor {
  /// All 28, in the order of the catalogue.
  public static let all: [Factor] = interaction + collaboration + innovation

  private static let byID: [FactorID: Factor] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  public static func at(_ step: CaseStep) -> [Factor] {
    switch step {
    case .interaction: interaction
    case .collaboration: collaboration
    case .innovation: innovation
    }
  }

  /// A test holds the catalogue complete, so that every number has its factor.
  public static subscript(id: FactorID) -> Factor {
    guard let factor = byID[id] else { preconditionFailure("The catalogue lacks \(id.rawValue)") }
    return factor
  }
}
