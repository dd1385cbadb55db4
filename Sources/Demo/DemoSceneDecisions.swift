import Accounts
import Cases
import Database
import Decisions
import Time
import Web

/// What was decided, and what was learned, failures among it.
extension DemoScene {
  func performDecision(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .decide(let title, let why, let not): try decide(title, why: why, not: not, by: who, now)
    case .learn(let lesson): try learn(lesson, by: who, now)
    default: break
    }
  }

  private func decide(_ title: String, why: String, not: String, by who: DemoPerson, _ now: Instant) throws {
    let new = DecisionStore.New(
      title: title, reasons: why, alternatives: not, decidedBy: try stage.id(of: who), decided: now.day)
    let made = try DecisionStore(db).decide(new, in: id, by: stage.id(of: who), now: now)
    try record(
      Contribution(.decision, target: "decision", targetID: made?.number, size: why.count, note: title), by: who, now)
  }

  private func learn(_ lesson: DemoLesson, by who: DemoPerson, _ now: Instant) throws {
    let draft = LessonStore.Draft(
      kind: lesson.isFailure ? .failure : .learning, happened: lesson.happened, learned: lesson.learned,
      differently: lesson.differently)
    let made = try LessonStore(db).log(draft, in: id, by: stage.id(of: who), as: who.group, now: now)
    // What failed is what others gain most from.
    if lesson.isFailure { _ = try LessonStore(db).share(made, true, by: stage.id(of: who), now: now) }
    try record(
      Contribution(.lesson, target: "lesson", targetID: made.number, size: lesson.happened.count, note: lesson.learned),
      by: who, now)
  }
}

extension DemoAct {
  static func decide(_ day: Int, _ who: DemoPerson, _ title: String, why: String, not: String) -> DemoAct {
    DemoAct(day, who, .decide(title, why: why, not: not))
  }

  static func failed(
    _ day: Int, _ who: DemoPerson, _ happened: String, learned: String, differently: String
  ) -> DemoAct {
    DemoAct(
      day, who, .learn(DemoLesson(isFailure: true, happened: happened, learned: learned, differently: differently)))
  }

  static func worked(
    _ day: Int, _ who: DemoPerson, _ happened: String, learned: String, differently: String
  ) -> DemoAct {
    DemoAct(
      day, who, .learn(DemoLesson(isFailure: false, happened: happened, learned: learned, differently: differently)))
  }
}
