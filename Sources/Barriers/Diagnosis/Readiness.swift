import Cases
import Language
import Time

/// What it takes to go to the next step. A leader may go on regardless: nothing locks.
public struct Readiness: Hashable, Sendable {
  /// `nil` on the last step, where the conditions are those of an innovation.
  public let next: CaseStep?
  public let conditions: [Condition]
  /// How many findings stand at the step the case is on.
  public let barriers: Int

  public struct Condition: Hashable, Sendable {
    public let label: Text
    /// `nil` when it is not known.
    public let isMet: Bool?
    /// Where to do something about it.
    public let action: MoveAction

    init(_ isMet: Bool?, _ action: MoveAction, da danish: String, en english: String) {
      label = Text(da: danish, en: english)
      self.isMet = isMet
      self.action = action
    }
  }

  public var met: Int { conditions.count { $0.isMet == true } }

  /// Every condition is known and met, and nothing holds the step back.
  public var isReady: Bool { barriers == 0 && met == conditions.count }

  init(of situation: CaseSituation, standing: Int) {
    next = situation.step.next
    barriers = standing
    conditions =
      switch situation.step {
      case .interaction: Self.forCollaboration(situation)
      case .collaboration: Self.forInnovation(situation)
      case .innovation: Self.forCounting(situation)
      }
  }

  /// The sentence of "Klar til næste trin?".
  public var summary: Text {
    guard let next else {
      return isReady
        ? Text(da: "Det tæller som innovation.", en: "It counts as an innovation.")
        : Text(
          da: "Det tæller som innovation, når det er i brug, er et brud og kan dokumenteres.",
          en: "It counts as an innovation when it is in use, is a break and has evidence.")
    }
    if isReady {
      return .build { $0 == .danish ? "I kan gå til \(next.name($0))." : "You can go to \(next.name($0))." }
    }
    guard barriers > 0 else {
      return .build { language in
        let part = Text.part(met, of: conditions.count)(language)
        return language == .danish
          ? "\(part) ting er på plads. I kan gå til \(next.name(language)), når I beslutter det."
          : "\(part) things are in place. You can go to \(next.name(language)) when you decide to."
      }
    }
    let counted = Text.counted(
      barriers, one: (da: "barriere er", en: "barrier is"), many: (da: "barrierer er", en: "barriers are"))
    return .build { language in
      language == .danish
        ? "I kan gå til \(next.name(language)), når \(counted(language)) passeret, eller når I beslutter at tage "
          + (barriers == 1 ? "den med." : "dem med.")
        : "You can go to \(next.name(language)) when \(counted(language)) passed, or when you decide to take "
          + (barriers == 1 ? "it along." : "them along.")
    }
  }
}
