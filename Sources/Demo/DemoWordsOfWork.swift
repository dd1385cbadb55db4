import Barriers
import Cases

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
    without absent: [DemoPerson] = [], goal: Bool, points: [String] = [], minutes: [String] = []
  ) -> DemoAct {
    let meeting = DemoMeeting(
      day: day, weekday: weekday, hour: hour, place: place, agenda: agenda, absent: absent, goalReviewed: goal,
      points: points, minutes: minutes)
    return DemoAct(day, who, .hold(meeting))
  }

  static func plan(
    _ day: Int, _ who: DemoPerson, in days: Int, weekday: Int = 2, at hour: Int = 13, _ place: String,
    _ agenda: String = "", points: [String] = []
  ) -> DemoAct {
    let meeting = DemoMeeting(
      day: -days, weekday: weekday, hour: hour, place: place, agenda: agenda, absent: [], goalReviewed: false,
      points: points)
    return DemoAct(day, who, .plan(meeting))
  }
}
