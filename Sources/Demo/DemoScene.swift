import Accounts
import Actors
import Barriers
import Cases
import Cockpit
import Database
import Differences
import Framing
import Indicators
import Meetings
import Time
import Trials
import Web

/// One case while it is played: every act changes it and stands in the record
/// exactly as when it is done on its page.
final class DemoScene {
  let id: Case.ID
  let stage: DemoStage
  /// What the acts of the case call by name.
  var barriers: [String: Barrier.ID] = [:]
  var invitations: [String: DemoInvited] = [:]
  var tasks: [String: (id: CaseTask.ID, barrier: Barrier.ID?)] = [:]
  var asked: [DemoAsked] = []
  var meetings: [Instant: Meeting.ID] = [:]
  var differences: [String: Difference.ID] = [:]
  var indicators: [String: Indicator.ID] = [:]
  var trials: [String: Trial.ID] = [:]

  var db: Connection { stage.db }

  init(_ id: Case.ID, on stage: DemoStage) {
    self.id = id
    self.stage = stage
  }

  func perform(_ act: DemoAct, now: Instant) throws {
    try requireRight(act)
    switch act.what {
    case .invite, .join, .decline, .expect, .give, .takeOff: try performTeam(act.what, act.who, now)
    case .narrate, .triggers, .service, .core, .searched, .mover, .test: try performFraming(act.what, act.who, now)
    case .perspective, .problem, .sign, .idea: try performProblem(act.what, act.who, now)
    case .barrier, .confirm, .weigh, .close, .take, .end: try performBarrier(act.what, act.who, now)
    case .ask, .answer, .plan, .hold: try performMeeting(act.what, act.who, now)
    case .decide, .learn: try performDecision(act.what, act.who, now)
    case .move, .show, .overrule, .archive: try performCase(act.what, act.who, now)
    case .differ(let what): try performDifference(what, act.who, now)
    case .tries(let what): try performTrial(what, act.who, now)
    }
  }

  /// What could not be done on the web is not told here either.
  private func requireRight(_ act: DemoAct) throws {
    guard let right = act.what.right else { return }
    var actor = act.who
    if case .perspective(_, let scribe?) = act.what { actor = scribe }
    let role: CaseRole? = try db.value(
      """
      SELECT role FROM case_people
      WHERE case_id = \(id) AND person_id = \(stage.id(of: actor)) AND left_at IS NULL
      """)
    let title: String = try db.value("SELECT title FROM cases WHERE id = \(id)") ?? ""
    guard let role, CaseRights.allows(right, role, isArchived: false) else {
      throw DemoProblem("\(title), day \(act.day), \(right.rawValue) is not for", actor.name)
    }
  }

  func record(_ contribution: Contribution, by person: DemoPerson, _ now: Instant) throws {
    try CaseStore(db).record(contribution, in: id, by: stage.id(of: person), now: now)
  }
}

extension DemoAct.What {
  /// The right that its page asks for; `nil` for what is done before one is on the team.
  fileprivate var right: CaseAct? {
    switch self {
    case .join, .decline: nil
    case .invite: .invite
    case .perspective(_, writtenBy: .some): .frame
    case .expect, .perspective, .idea, .confirm, .take, .end: .contribute
    case .narrate, .triggers, .service, .core, .problem, .searched, .mover, .test: .frame
    case .sign: .sign
    case .barrier, .weigh, .close: .raiseBarrier
    case .give, .takeOff: .giveHats
    case .ask: .askMandate
    case .answer: .giveBacking
    case .plan, .hold: .planMeeting
    case .decide: .decide
    case .learn: .logLesson
    case .move: .moveStep
    case .show: .publish
    case .overrule: .overrule
    case .archive: .archive
    case .differ(.openPulse), .differ(.closePulse): .openPulse
    case .differ(.pulse): .contribute
    case .differ: .workOnDifferences
    case .tries(.measure): .measure
    case .tries(.routine), .tries(.handOver): .embed
    case .tries: .runTrials
    }
  }
}

/// An invitation that somebody may answer.
struct DemoInvited {
  let id: Invitation.ID
  let group: ActorGroup
  let isBacker: Bool
}

/// A mandate or backing that waits for its answer.
struct DemoAsked {
  let id: Mandate.ID
  let person: DemoPerson
  let isBacking: Bool
}
