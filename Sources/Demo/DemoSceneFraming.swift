import Accounts
import Cases
import Database
import Framing
import Language
import Time
import Web

/// The framing of a case.
extension DemoScene {
  func performFraming(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .narrate(let narrative, let aim, let text):
      try FramingStore(db).set(aim, narrative, text: text, of: id)
      try record(Contribution(.framing, target: "narrative", size: text.count, note: text), by: who, now)
    case .triggers(let triggers, let rhythm):
      try CaseStore(db).setTriggers(triggers, of: id)
      try FramingStore(db).setRhythm(rhythm, of: id)
      try record(Contribution(.framing, target: "trigger", size: rhythm.count, note: rhythm), by: who, now)
    case .service(let text): try setService(text, by: who, now)
    case .core(let kind, let text):
      let item = try CoreStore(db).add(text, kind, to: id, by: stage.viewer(who), now: now)
      try record(
        Contribution(.core, target: kind.rawValue, targetID: item.number, size: text.count, note: text), by: who, now)
    // Having looked stands in the framing, not in the record: it is done by looking.
    case .searched: try FramingStore(db).setSearched(now.day, of: id)
    case .mover(let mover, let why):
      try FramingStore(db).set(mover, why: why, of: id)
      try record(Contribution(.mover, size: why.count, note: why), by: who, now)
    case .test(let test):
      try FramingStore(db).set(test.answers, of: id)
      let verdict = innovationVerdict(test.answers)
      try record(Contribution(.innovationTest, note: verdict.kind.rawValue), by: who, now)
    default: break
    }
  }

  private func setService(_ text: String, by who: DemoPerson, _ now: Instant) throws {
    guard let item = try CaseStore(db).item(id) else { return }
    let folded = Folding.fold([item.title, item.summary, text, item.unit].joined(separator: " "))
    try CoreStore(db).setService(text, folded: folded, of: id)
    try record(Contribution(.core, target: "service", size: text.count, note: text), by: who, now)
  }

  func performProblem(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .perspective(let text, let scribe):
      let perspective = try PerspectiveStore(db).add(
        text, as: who.group, of: stage.id(of: who), writtenBy: scribe.map { try stage.id(of: $0) }, to: id, now: now)
      try record(
        Contribution(
          .perspective, target: "perspective", targetID: perspective.number, size: text.count, note: text),
        by: who, now)
    case .problem(let text): try word(text, by: who, now)
    case .sign(let stance, let note):
      guard let newest = try ProblemStore(db).newest(in: id) else { throw DemoProblem("nothing to sign for", who.name) }
      try ProblemStore(db).sign(newest.id, stance, note: note, by: stage.viewer(who), now: now)
      try record(
        Contribution(.signature, target: "problem", targetID: newest.id.number, size: note.count, note: note),
        by: who, now)
    case .idea(let text, let isFromProblem): try park(text, isFromProblem: isFromProblem, by: who, now)
    default: break
    }
  }

  private func word(_ text: String, by who: DemoPerson, _ now: Instant) throws {
    let read = try ProblemStore(db).newest(in: id)?.number ?? 0
    guard let version = try ProblemStore(db).add(text, after: read, to: id, by: stage.viewer(who), now: now) else {
      return
    }
    try record(
      Contribution(.problem, target: "problem", targetID: version.number, size: text.count, note: text), by: who, now)
  }

  private func park(_ text: String, isFromProblem: Bool, by who: DemoPerson, _ now: Instant) throws {
    let viewer = try stage.viewer(who)
    let idea =
      isFromProblem
      ? try ProblemStore(db).park(text, in: id, by: viewer, now: now)
      : try CaseStore(db).park(text, from: "written", in: id, by: viewer, now: now)
    try record(
      Contribution(
        .idea, target: isFromProblem ? "parked_idea" : "idea", targetID: idea, size: text.count, note: text),
      by: who, now)
  }
}
