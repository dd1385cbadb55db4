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

  static func expect(_ day: Int, _ who: DemoPerson, gives: String, gets: String) -> DemoAct {
    DemoAct(day, who, .expect(gives: gives, gets: gets))
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
