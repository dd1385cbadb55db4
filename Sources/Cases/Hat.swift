import Database
import Language

/// One of the three ways to lead a case. Several people may wear one, and one person several.
public enum Hat: String, CaseIterable, Sendable {
  case convener
  case facilitator
  case catalyst

  public var name: Text {
    switch self {
    case .convener: Text(da: "igangsætter", en: "convener")
    case .facilitator: Text(da: "facilitator", en: "facilitator")
    case .catalyst: Text(da: "katalysator", en: "catalyst")
    }
  }

  /// The heading of the cockpit's lower half.
  public var putOn: Text {
    switch self {
    case .convener: Text(da: "Tag igangsætterens hat på", en: "Put on the convener's hat")
    case .facilitator: Text(da: "Tag facilitatorens hat på", en: "Put on the facilitator's hat")
    case .catalyst: Text(da: "Tag katalysatorens hat på", en: "Put on the catalyst's hat")
    }
  }

  /// What the hat is for, in one line.
  public var summary: Text {
    switch self {
    case .convener:
      Text(
        da: "Sæt holdet, skaf råderum, og afstem forventningerne.",
        en: "Set the team, secure a mandate and align expectations.")
    case .facilitator:
      Text(
        da: "Byg bro, skab tillid, og hjælp holdet med at bearbejde forskelle.",
        en: "Build bridges, create trust and help the team work through differences.")
    case .catalyst:
      Text(
        da: "Forstyr det vante, bring ny viden ind, og hold styr på risikoen.",
        en: "Disturb the usual, bring in new knowledge and keep the risk in hand.")
    }
  }

  /// The step whose barriers the hat fits.
  public var step: CaseStep {
    switch self {
    case .convener: .interaction
    case .facilitator: .collaboration
    case .catalyst: .innovation
    }
  }
}

extension Hat: DatabaseBindable, DatabaseReadable {}
