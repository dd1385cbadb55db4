import Cases
import Language

/// Something one can do about a factor, and the hat one does it with.
public struct Move: Hashable, Sendable {
  /// Stable, for keeping what came of it: `I1.seat`.
  public let key: String
  public let hat: Hat
  public let action: MoveAction
  /// Verb first.
  public let title: Text
  /// How, in a sentence or two.
  public let how: Text

  public var button: Text { action.button }

  init(_ key: String, _ hat: Hat, _ action: MoveAction, _ title: Text, how: Text) {
    self.key = key
    self.hat = hat
    self.action = action
    self.title = title
    self.how = how
  }

  /// The move of that key, or `nil` when the catalogue has none.
  public static func find(_ key: String) -> Move? { byKey[key] }

  private static let byKey: [String: Move] = Dictionary(
    uniqueKeysWithValues: (Factor.all.flatMap(\.moves) + CaseStep.allCases.flatMap(anyBarrier)).map { ($0.key, $0) })
}

extension Move {
  /// Moves for a barrier in the team's own words that no factor of the catalogue covers.
  static func anyBarrier(at step: CaseStep) -> [Move] {
    [
      Move(
        "any\(step.rawValue).meeting", step.hat, .planMeeting,
        Text(da: "Tag barrieren op på et møde", en: "Take the barrier up at a meeting"),
        how: Text(
          da: "Spørg, hvem der mærker den, og hvad der skal til, før den er passeret.",
          en: "Ask who feels it, and what it takes to pass it.")),
      Move(
        "any\(step.rawValue).invite", step.hat, .invite,
        Text(da: "Invitér én, der kan gøre noget ved den", en: "Invite someone who can do something about it"),
        how: Text(
          da: "Skriv, hvad der står i vejen, og hvad du beder om.",
          en: "Write what is in the way, and what you ask for.")),
      Move(
        "any\(step.rawValue).try", step.hat, .logOnly,
        Text(da: "Prøv noget, og skriv, hvad der skete", en: "Try something, and write what happened"),
        how: Text(
          da: "Det må gerne være småt. Det, der ikke virkede, er også værd at skrive ned.",
          en: "Small is fine. What did not work is worth writing down too.")),
    ]
  }
}
