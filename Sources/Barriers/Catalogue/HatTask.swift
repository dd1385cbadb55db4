import Cases
import Language

/// Something the wearer of a hat does, and the place in Samspil to do it.
public struct HatTask: Hashable, Sendable {
  public let title: Text
  public let action: MoveAction

  init(_ action: MoveAction, da danish: String, en english: String) {
    title = Text(da: danish, en: english)
    self.action = action
  }
}

extension Hat {
  /// The five tasks that the talk names.
  ///
  /// - Source: the talk, "Hands-on innovationsledelse"; shortened to imperatives.
  public var tasks: [HatTask] {
    switch self {
    case .convener:
      [
        HatTask(.frameProblem, da: "Skab momentum", en: "Create momentum"),
        HatTask(.invite, da: "Sæt holdet", en: "Set the team"),
        HatTask(.planMeeting, da: "Klargør processen", en: "Prepare the process"),
        HatTask(.askMandate, da: "Sikr opbakning og råderum", en: "Secure backing and mandate"),
        HatTask(.expectations, da: "Afstem forventningerne", en: "Align expectations"),
      ]
    case .facilitator:
      [
        HatTask(.planMeeting, da: "Understøt processen", en: "Support the process"),
        HatTask(.expectations, da: "Skab gensidig tillid", en: "Build mutual trust"),
        HatTask(.frameProblem, da: "Udvikl en fælles forståelse", en: "Develop a common understanding"),
        HatTask(.raiseDifference, da: "Løs konflikter", en: "Settle conflicts"),
        HatTask(.registerBarrier, da: "Fjern hindringer for samarbejdet", en: "Remove obstacles to collaboration"),
      ]
    case .catalyst:
      [
        HatTask(.frameProblem, da: "Konstruér trusler", en: "Construct threats"),
        HatTask(.addPerspective, da: "Anlæg nye vinkler", en: "Take new angles"),
        HatTask(
          .invite, da: "Bring ny viden eller en ny aktør i spil", en: "Bring new knowledge or a new actor into play"),
        HatTask(.keepAndChange, da: "Udfordr den tavse viden", en: "Question the tacit knowledge"),
        HatTask(.askMandate, da: "Håndtér risici", en: "Handle risks"),
      ]
    }
  }

  /// Tasks that Samspil adds to those of the talk.
  ///
  /// - Source: METHODS A.4, role task lists.
  public var furtherTasks: [HatTask] {
    switch self {
    case .convener:
      [
        HatTask(.planMeeting, da: "Læg en fast rytme for møderne", en: "Set a rhythm for the meetings"),
        HatTask(
          .keepAndChange, da: "Skriv, hvad der fastholdes, og hvad der må forandres",
          en: "Write what is kept and what may change"),
      ]
    case .facilitator:
      [
        HatTask(.expectations, da: "Skriv aftalerne ned", en: "Write the agreements down"),
        HatTask(.planMeeting, da: "Gør det lettere at være med", en: "Make it easier to take part"),
      ]
    case .catalyst:
      [HatTask(.innovationTest, da: "Hold øje med det, der skal komme ud af det", en: "Keep an eye on the outcome")]
    }
  }
}
