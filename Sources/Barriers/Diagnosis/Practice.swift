import Cases
import Language
import Time

/// One of the nine everyday practices, and how far the case is with it.
///
/// - Source: the talk, "Kulturrevolutionen i hverdagen"; states after METHODS A.4.
public struct Practice: Hashable, Sendable {
  public let kind: Kind
  public let state: State
  /// One line with the figures.
  public let line: Text

  public var title: Text { kind.title }
  public var steps: Set<CaseStep> { kind.steps }
  public var action: MoveAction { kind.action }

  public enum Kind: String, CaseIterable, Sendable {
    case coreService
    case alliance
    case problemTime
    case mover
    case prototype
    case loops
    case goal
    case integration
    case spread
  }

  public enum State: String, CaseIterable, Sendable {
    case done
    case part
    case open

    /// Read aloud before the practice.
    public var name: Text {
      switch self {
      case .done: Text(da: "Gjort", en: "Done")
      case .part: Text(da: "I gang", en: "Under way")
      case .open: Text(da: "Ikke begyndt", en: "Not begun")
      }
    }

    /// What the link of the row says.
    public var link: Text {
      switch self {
      case .done: Text(da: "Se", en: "See")
      case .part: Text(da: "Fortsæt", en: "Continue")
      case .open: Text(da: "Begynd", en: "Begin")
      }
    }
  }

  static func all(in situation: CaseSituation) -> [Practice] { Kind.allCases.map { $0.practice(in: situation) } }
}

extension Practice.Kind {
  public var title: Text {
    switch self {
    case .coreService: Text(da: "Tag udgangspunkt i kerneydelsen", en: "Start from the core service")
    case .alliance:
      Text(da: "Mobilisér relevante aktører, og byg alliancer", en: "Mobilise relevant actors, and build alliances")
    case .problemTime:
      Text(
        da: "Brug tid på problemet, før I leder efter løsninger",
        en: "Spend time on the problem before you look for solutions")
    case .mover:
      Text(
        da: "Vurdér, om I skal være first eller second mover", en: "Assess whether to be first or second mover")
    case .prototype:
      Text(da: "Lav prototyper, og afprøv dem i driften", en: "Make prototypes, and try them in operation")
    case .loops: Text(da: "Ret og prøv igen, til det virker", en: "Correct and try again until it works")
    case .goal:
      Text(
        da: "Hold øje med målet, så der ikke går proces i den",
        en: "Keep an eye on the goal, not on process for process' sake")
    case .integration: Text(da: "Få det nye til at passe med det gamle", en: "Make the new fit with the old")
    case .spread: Text(da: "Spred løsningen til andre", en: "Spread the solution to others")
    }
  }

  /// The first four belong to the first two steps, the others to the last.
  public var steps: Set<CaseStep> {
    switch self {
    case .coreService, .alliance, .problemTime, .mover: [.interaction, .collaboration]
    case .prototype, .loops, .goal, .integration, .spread: [.innovation]
    }
  }

  /// Where the practice is taken up.
  public var action: MoveAction {
    switch self {
    case .coreService: .keepAndChange
    case .alliance: .invite
    case .problemTime: .frameProblem
    case .mover: .assessMover
    case .prototype, .loops: .planTrial
    case .goal: .planMeeting
    case .integration: .embed
    case .spread: .spread
    }
  }
}
