import Barriers
import Cases
import Framing

/// Acts as the cases are told: day, person, and what they did.
extension DemoAct {
  static func invite(
    _ day: Int, by leader: DemoPerson, _ name: String, _ email: String?, of organisation: DemoOrganisation?,
    _ group: ActorGroup, ask: String, backs: Bool = false
  ) -> DemoAct {
    let invitation = DemoInvitation(
      name: name, email: email, organisation: organisation?.name ?? "", group: group, ask: ask, isBacker: backs)
    return DemoAct(day, leader, .invite(invitation))
  }

  static func decline(_ day: Int, _ name: String, suggests suggested: String = "", _ note: String) -> DemoAct {
    // Whoever says no is on no team; the act stands under a name that is not used.
    DemoAct(day, .mette, .decline(name: name, suggested: suggested, note: note))
  }

  static func narrate(_ day: Int, _ who: DemoPerson, _ kind: Narrative, _ text: String, aim: Aim = .publicValue)
    -> DemoAct
  {
    DemoAct(day, who, .narrate(kind, aim: aim, text))
  }

  static func triggers(_ day: Int, _ who: DemoPerson, _ triggers: [Case.Trigger], rhythm: String = "") -> DemoAct {
    DemoAct(day, who, .triggers(triggers, rhythm: rhythm))
  }

  static func service(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct { DemoAct(day, who, .service(text)) }
  static func keep(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct { DemoAct(day, who, .core(.keep, text)) }
  static func change(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct {
    DemoAct(day, who, .core(.change, text))
  }

  static func perspective(
    _ day: Int, _ who: DemoPerson, _ text: String, writtenBy scribe: DemoPerson? = nil
  ) -> DemoAct {
    DemoAct(day, who, .perspective(text, writtenBy: scribe))
  }

  static func problem(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct { DemoAct(day, who, .problem(text)) }

  static func sign(_ day: Int, _ who: DemoPerson, _ stance: Stance = .agree, _ note: String = "") -> DemoAct {
    DemoAct(day, who, .sign(stance, note: note))
  }

  static func searched(_ day: Int, _ who: DemoPerson) -> DemoAct { DemoAct(day, who, .searched) }
  static func mover(_ day: Int, _ who: DemoPerson, _ mover: Mover, _ why: String) -> DemoAct {
    DemoAct(day, who, .mover(mover, why: why))
  }
  static func test(_ day: Int, _ who: DemoPerson, _ test: DemoTest) -> DemoAct { DemoAct(day, who, .test(test)) }

  static func idea(_ day: Int, _ who: DemoPerson, _ text: String, fromProblem: Bool = false) -> DemoAct {
    DemoAct(day, who, .idea(text, fromProblem: fromProblem))
  }

  static func give(_ day: Int, _ leader: DemoPerson, _ hat: Hat, to person: DemoPerson) -> DemoAct {
    DemoAct(day, leader, .give(hat, to: person))
  }
  static func takeOff(_ day: Int, _ leader: DemoPerson, _ hat: Hat, of person: DemoPerson) -> DemoAct {
    DemoAct(day, leader, .takeOff(hat, of: person))
  }

  static func move(_ day: Int, _ leader: DemoPerson, to step: CaseStep) -> DemoAct { DemoAct(day, leader, .move(step)) }
  static func show(_ day: Int, _ leader: DemoPerson, to visibility: Case.Visibility) -> DemoAct {
    DemoAct(day, leader, .show(visibility))
  }
  static func overrule(_ day: Int, _ leader: DemoPerson, _ rule: String, _ note: String) -> DemoAct {
    DemoAct(day, leader, .overrule(rule, note: note))
  }
  static func archive(_ day: Int, _ leader: DemoPerson) -> DemoAct { DemoAct(day, leader, .archive) }
}

/// Barriers, and the tasks taken on against them.
extension DemoAct {
  static func barrier(
    _ day: Int, _ who: DemoPerson, _ key: String, _ factor: FactorID, weight: Int, _ title: String,
    _ detail: String = ""
  ) -> DemoAct {
    let barrier = DemoBarrier(
      key: key, factor: factor, step: factor.step, weight: weight, pole: .hinders, title: title, detail: detail)
    return DemoAct(day, who, .barrier(barrier))
  }

  /// In the team's own words, with no factor of the catalogue.
  static func ownBarrier(
    _ day: Int, _ who: DemoPerson, _ key: String, _ step: CaseStep, weight: Int, _ title: String, _ detail: String = ""
  ) -> DemoAct {
    let barrier = DemoBarrier(
      key: key, factor: nil, step: step, weight: weight, pole: .hinders, title: title, detail: detail)
    return DemoAct(day, who, .barrier(barrier))
  }

  static func driver(
    _ day: Int, _ who: DemoPerson, _ factor: FactorID, weight: Int = 2, _ title: String, _ detail: String = ""
  ) -> DemoAct {
    let driver = DemoBarrier(
      key: title, factor: factor, step: factor.step, weight: weight, pole: .promotes, title: title, detail: detail)
    return DemoAct(day, who, .barrier(driver))
  }

  static func confirm(_ day: Int, _ who: DemoPerson, _ key: String) -> DemoAct {
    DemoAct(day, who, .confirm(barrier: key))
  }
  static func weigh(_ day: Int, _ who: DemoPerson, _ key: String, _ weight: Int) -> DemoAct {
    DemoAct(day, who, .weigh(barrier: key, weight))
  }
  static func pass(_ day: Int, _ who: DemoPerson, _ key: String, _ outcome: String) -> DemoAct {
    DemoAct(day, who, .close(barrier: key, as: .passed, outcome: outcome))
  }
  static func accept(_ day: Int, _ who: DemoPerson, _ key: String, _ outcome: String) -> DemoAct {
    DemoAct(day, who, .close(barrier: key, as: .accepted, outcome: outcome))
  }

  static func take(_ day: Int, _ who: DemoPerson, _ move: String, for key: String? = nil, dueIn days: Int = 14)
    -> DemoAct
  {
    DemoAct(day, who, .take(move: move, barrier: key, dueIn: days))
  }
  static func end(_ day: Int, _ who: DemoPerson, _ move: String, passed: Bool = false, _ outcome: String) -> DemoAct {
    DemoAct(day, who, .end(move: move, outcome: outcome, passed: passed))
  }
}

/// Mandates and meetings.
extension DemoAct {
  static func askMandate(_ day: Int, _ leader: DemoPerson, of person: DemoPerson, _ text: String) -> DemoAct {
    DemoAct(day, leader, .ask(DemoAsking(isBacking: false, person: person, text: text)))
  }
  static func askBacking(_ day: Int, _ leader: DemoPerson, of person: DemoPerson, _ text: String) -> DemoAct {
    DemoAct(day, leader, .ask(DemoAsking(isBacking: true, person: person, text: text)))
  }
  static func giveMandate(_ day: Int, _ who: DemoPerson, until: Int? = nil, _ text: String) -> DemoAct {
    DemoAct(day, who, .answer(DemoAnswer(isBacking: false, isGiven: true, text: text, until: until)))
  }
  static func refuseMandate(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct {
    DemoAct(day, who, .answer(DemoAnswer(isBacking: false, isGiven: false, text: text, until: nil)))
  }
  static func back(_ day: Int, _ who: DemoPerson, _ text: String) -> DemoAct {
    DemoAct(day, who, .answer(DemoAnswer(isBacking: true, isGiven: true, text: text, until: nil)))
  }

  /// A meeting that was planned a week before and held.
  static func met(
    _ day: Int, _ who: DemoPerson, weekday: Int = 2, at hour: Int = 13, _ place: String, _ agenda: String = "",
    without absent: [DemoPerson] = [], goal: Bool
  ) -> DemoAct {
    let meeting = DemoMeeting(
      day: day, weekday: weekday, hour: hour, place: place, agenda: agenda, absent: absent, goalReviewed: goal)
    return DemoAct(day, who, .hold(meeting))
  }

  static func plan(
    _ day: Int, _ who: DemoPerson, in days: Int, weekday: Int = 2, at hour: Int = 13, _ place: String,
    _ agenda: String = ""
  ) -> DemoAct {
    let meeting = DemoMeeting(
      day: -days, weekday: weekday, hour: hour, place: place, agenda: agenda, absent: [], goalReviewed: false)
    return DemoAct(day, who, .plan(meeting))
  }
}
