import Barriers
import Cases
import Framing
import Time

/// Something somebody did in a case.
struct DemoAct: Sendable {
  /// Days before the day on which the demonstration is made.
  let day: Int
  let who: DemoPerson
  let what: What

  init(_ day: Int, _ who: DemoPerson, _ what: What) {
    self.day = day
    self.who = who
    self.what = what
  }

  enum What: Sendable {
    case invite(DemoInvitation)
    case join
    case decline(name: String, suggested: String, note: String)
    case expect(gives: String, gets: String)
    case narrate(Narrative, aim: Aim, String)
    case triggers([Case.Trigger], rhythm: String)
    case service(String)
    case core(CoreItem.Kind, String)
    case perspective(String, writtenBy: DemoPerson?)
    case problem(String)
    case sign(Stance, note: String)
    case searched
    case mover(Mover, why: String)
    case test(DemoTest)
    case idea(String, fromProblem: Bool)
    case barrier(DemoBarrier)
    case confirm(barrier: String)
    case weigh(barrier: String, Int)
    case close(barrier: String, as: Barrier.State, outcome: String)
    case take(move: String, barrier: String?, dueIn: Int)
    case end(move: String, outcome: String, passed: Bool)
    case give(Hat, to: DemoPerson)
    case takeOff(Hat, of: DemoPerson)
    case ask(DemoAsking)
    case answer(DemoAnswer)
    case plan(DemoMeeting)
    case hold(DemoMeeting)
    case decide(String, why: String, not: String)
    case learn(DemoLesson)
    case move(CaseStep)
    case show(Case.Visibility)
    case overrule(String, note: String)
    case archive
    case differ(DemoDifference)
    case tries(DemoTrial)
  }
}

struct DemoInvitation: Sendable {
  let name: String
  let email: String?
  let organisation: String
  let group: ActorGroup
  let ask: String
  let isBacker: Bool
}

struct DemoBarrier: Sendable {
  /// By what the acts of the case call it.
  let key: String
  let factor: FactorID?
  let step: CaseStep
  let weight: Int
  let pole: Pole
  let title: String
  let detail: String
}

struct DemoAsking: Sendable {
  let isBacking: Bool
  let person: DemoPerson
  let text: String
}

struct DemoAnswer: Sendable {
  let isBacking: Bool
  let isGiven: Bool
  let text: String
  /// The last day, in days from today; `nil` when it has no end.
  let until: Int?
}

struct DemoMeeting: Sendable {
  /// Days before today; negative for a meeting to come.
  let day: Int
  /// 2 moves the meeting to the last Tuesday until then, or the first from then on when it is to come.
  let weekday: Int
  let hour: Int
  let place: String
  let agenda: String
  let absent: [DemoPerson]
  let goalReviewed: Bool
  /// Points in the team's own words, and the lines that were written under the first of them.
  var points: [String] = []
  var minutes: [String] = []

  /// The day it is held, as seen from the day of the demonstration.
  func day(seenFrom today: Day) -> Day {
    let near = today + -day
    let distance = near.weekday - weekday
    return day < 0 ? near + (7 - distance) % 7 : near + -((7 + distance) % 7)
  }
}

struct DemoLesson: Sendable {
  let isFailure: Bool
  let happened: String
  let learned: String
  let differently: String
}

/// The answers to the innovation test, with their reasons.
struct DemoTest: Sendable {
  typealias Answer = InnovationTest.Answer
  var breaks: (Answer, String)?
  var newHere: (Answer, String)?
  var origin: (InnovationTest.Origin, String)?
  var inUse: (Answer, String)?
  var evidence: (Answer, String)?

  var answers: InnovationTest {
    var test = InnovationTest()
    (test.breaks, test.breaksWhy) = (breaks?.0, breaks?.1 ?? "")
    (test.newHere, test.newHereWhy) = (newHere?.0, newHere?.1 ?? "")
    (test.origin, test.originFrom) = (origin?.0, origin?.1 ?? "")
    (test.inUse, test.inUseWhy) = (inUse?.0, inUse?.1 ?? "")
    (test.evidence, test.evidenceWhy) = (evidence?.0, evidence?.1 ?? "")
    return test
  }
}
