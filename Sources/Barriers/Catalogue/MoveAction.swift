import Cases
import Language

/// Where in Samspil a move is made.
public enum MoveAction: String, CaseIterable, Sendable {
  case invite
  case frameProblem
  case signProblem
  case expectations
  case askMandate
  case giveHat
  case planMeeting
  case addPerspective
  case parkIdea
  case assessMover
  case innovationTest
  case keepAndChange
  case registerBarrier
  case raiseDifference
  case planTrial
  case openCall
  case searchCases
  /// What of the old stops, who takes over.
  case embed
  /// Who else uses the solution.
  case spread
  /// Done outside Samspil; only what came of it is written down.
  case logOnly

  /// Those that exist in the first release.
  public static let partOne: Set<MoveAction> = [
    .invite, .frameProblem, .signProblem, .expectations, .askMandate, .giveHat, .planMeeting, .addPerspective,
    .parkIdea, .assessMover, .innovationTest, .keepAndChange, .registerBarrier, .raiseDifference, .searchCases,
    .embed, .spread, .logOnly,
  ]

  /// What the button says: what happens when it is pressed.
  public var button: Text {
    switch self {
    case .invite: Text(da: "Send invitation", en: "Send invitation")
    case .frameProblem: Text(da: "Åbn indramningen", en: "Open the framing")
    case .signProblem: Text(da: "Gem til afstemning på holdet", en: "Put it to the team")
    case .expectations: Text(da: "Skriv forventninger", en: "Write expectations")
    case .askMandate: Text(da: "Bed om råderum", en: "Ask for a mandate")
    case .giveHat: Text(da: "Giv en hat", en: "Give a hat")
    case .planMeeting: Text(da: "Indkald til møde", en: "Call a meeting")
    case .addPerspective: Text(da: "Skriv et perspektiv", en: "Write a perspective")
    case .parkIdea: Text(da: "Flyt til idéer", en: "Move to ideas")
    case .assessMover: Text(da: "Vurdér first eller second mover", en: "Assess first or second mover")
    case .innovationTest: Text(da: "Tag innovationstesten", en: "Take the innovation test")
    case .keepAndChange: Text(da: "Ret listerne", en: "Edit the lists")
    case .registerBarrier: Text(da: "Tilføj barriere", en: "Add a barrier")
    case .raiseDifference: Text(da: "Gør en forskel synlig", en: "Make a difference visible")
    case .planTrial: Text(da: "Planlæg en afprøvning", en: "Plan a trial")
    case .openCall: Text(da: "Lav et idékald", en: "Make a call for ideas")
    case .searchCases: Text(da: "Søg i forløb", en: "Search cases")
    case .embed: Text(da: "Åbn forankringen", en: "Open the embedding")
    case .spread: Text(da: "Spred løsningen", en: "Spread the solution")
    case .logOnly: Text(da: "Skriv, hvad der kom ud af det", en: "Write what came of it")
    }
  }
}
