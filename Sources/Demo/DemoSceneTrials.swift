import Accounts
import Cases
import Database
import Indicators
import Time
import Trials
import Web

/// What the team of the demonstration measures and tries, and what it does with the old.
enum DemoTrial: Sendable {
  case indicator(String, DemoIndicator)
  case measure(String, Double)
  /// Names the level that begins in the week of so many days ago.
  case technique(String, daysAgo: Int, name: String, differently: String)
  case plan(String, DemoPlan)
  case prototype(String, changed: String)
  case learned(String, prototype: Int, String)
  case end(String, Trial.Ending.Outcome, DemoLesson)
  case workshop(name: String, place: String, rhythm: String, focus: String, people: [DemoPerson])
  case routine(
    String, Routine.Fate, detail: String = "", who: String = "", dueIn: Int? = nil, state: Routine.State = .open,
    doneAgo: Int? = nil)
  case receiver(String, Receiver.Kind, note: String, sinceAgo: Int)
  case handOver(owner: String, trial: String, measuring: String, lookIn: Int)
}

struct DemoIndicator: Sendable {
  let name: String
  let definition: String
  let unit: String
  let source: String
  let better: Indicator.Better
  var isShared = false
}

struct DemoPlan: Sendable {
  let title: String
  let hypothesis: Trial.Hypothesis
  let site: String
  let responsible: DemoPerson
  var measuredBy: String?
  var bar: Double?
  var stopRule = ""
  var loss = ""
  var riskOwner: DemoPerson?
  var consent = Trial.Consent.given
  var consentNote = ""
  var novelty = Trial.Novelty.unknown
}

extension DemoScene {
  func performTrial(_ what: DemoTrial, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .indicator(let key, let new): try define(key, new, who, now)
    case .measure(let key, let value): try measure(key, value, who, now)
    case .technique(let key, let days, let name, let differently):
      try self.name(key, days, name, differently, who, now)
    case .plan(let key, let plan): try self.plan(key, plan, who, now)
    case .prototype(let key, let changed): try putIntoOperation(key, changed, who, now)
    case .learned(let key, let number, let text): try learn(key, number, text, who, now)
    case .end(let key, let outcome, let lesson): try end(key, outcome, lesson, who, now)
    case .workshop(let name, let place, let rhythm, let focus, let people):
      let draft = WorkshopStore.Draft(
        name: name, place: place, rhythm: rhythm, focus: focus, people: try people.map { try stage.id(of: $0) })
      let made = try WorkshopStore(db).add(draft, in: id, by: stage.id(of: who), now: now)
      try record(
        Contribution(.workshop, target: "workshop", targetID: made.number, size: focus.count, note: name), by: who, now)
    case .routine, .handOver, .receiver: try embed(what, who, now)
    }
  }

  private func indicator(_ key: String) throws -> (Indicator, Indicator.Site) {
    guard let number = indicators[key] else { throw DemoProblem("no indicator is called", key) }
    let indicator = try IndicatorStore(db).own(number, in: id)
    guard let site = try IndicatorStore(db).sites(of: [number]).first else { throw DemoProblem("no place has", key) }
    return (indicator, site)
  }

  private func trial(_ key: String) throws -> Trial {
    guard let number = trials[key] else { throw DemoProblem("no trial is called", key) }
    return try TrialStore(db).one(number, in: id)
  }

  // MARK: - Measuring

  private func define(_ key: String, _ new: DemoIndicator, _ who: DemoPerson, _ now: Instant) throws {
    var draft = IndicatorStore.Draft(
      name: new.name, definition: new.definition, unit: new.unit, source: new.source, better: new.better, rhythm: .week,
      sites: [])
    draft.isShared = new.isShared
    let made = try IndicatorStore(db).add(draft, in: id, by: stage.id(of: who), now: now)
    indicators[key] = made
    try record(
      Contribution(
        .indicator, target: "indicator", targetID: made.number, size: new.definition.count, note: new.name), by: who,
      now)
  }

  private func measure(_ key: String, _ value: Double, _ who: DemoPerson, _ now: Instant) throws {
    let (indicator, site) = try indicator(key)
    _ = try MeasurementStore(db).add(
      value, now.day, at: site, of: indicator, by: .person(try stage.id(of: who)), now: now)
    try record(
      Contribution(.measurement, target: "indicator", targetID: indicator.id.number, note: indicator.name), by: who, now
    )
  }

  private func name(
    _ key: String, _ days: Int, _ name: String, _ differently: String, _ who: DemoPerson, _ now: Instant
  ) throws {
    let (indicator, site) = try indicator(key)
    try MeasurementStore(db).name(
      name, differently: differently, from: indicator.rhythm.start(of: stage.today + -days), at: site.id,
      of: indicator.id, by: stage.id(of: who), now: now)
    try record(
      Contribution(
        .technique, target: "indicator", targetID: indicator.id.number, size: differently.count, note: name), by: who,
      now)
  }

  // MARK: - Trying

  private func plan(_ key: String, _ plan: DemoPlan, _ who: DemoPerson, _ now: Instant) throws {
    var draft = TrialStore.Draft(
      title: plan.title, hypothesis: plan.hypothesis, site: plan.site, responsible: try stage.id(of: plan.responsible))
    (draft.stopRule, draft.loss, draft.consent) = (plan.stopRule, plan.loss, plan.consent)
    draft.consentNote = plan.consentNote
    draft.novelty = plan.novelty
    draft.riskOwner = try plan.riskOwner.map { try stage.id(of: $0) }
    let made = try TrialStore(db).plan(draft, in: id, by: stage.id(of: who), now: now)
    trials[key] = made
    if let measured = plan.measuredBy {
      let (indicator, site) = try indicator(measured)
      try TrialStore(db).measure(made, by: indicator.id, at: site.id, bar: plan.bar)
    }
    try record(Contribution(.trial, target: "trial", targetID: made.number, note: plan.title), by: who, now)
  }

  private func putIntoOperation(_ key: String, _ changed: String, _ who: DemoPerson, _ now: Instant) throws {
    let trial = try trial(key)
    _ = try TrialStore(db).add(changed, on: now.day, to: trial.id, by: stage.id(of: who), now: now)
    try record(
      Contribution(
        .prototype, target: "trial", targetID: trial.id.number, size: changed.count, note: "\(trial.title): \(changed)"),
      by: who, now)
  }

  private func learn(_ key: String, _ number: Int, _ text: String, _ who: DemoPerson, _ now: Instant) throws {
    let trial = try trial(key)
    _ = try TrialStore(db).learn(text, from: number, of: trial.id, seen: 0, by: stage.id(of: who), now: now)
    try record(
      Contribution(
        .loop, target: "trial", targetID: trial.id.number, size: text.count, note: "\(trial.title): \(text)"), by: who,
      now)
  }

  private func end(
    _ key: String, _ outcome: Trial.Ending.Outcome, _ lesson: DemoLesson, _ who: DemoPerson, _ now: Instant
  ) throws {
    let trial = try trial(key)
    _ = try TrialStore(db).end(trial.id, outcome, lesson: lesson.learned, on: now.day)
    try performDecision(.learn(lesson), who, now)
    try record(
      Contribution(
        .trialEnded, target: "trial", targetID: trial.id.number, size: lesson.learned.count,
        note: "\(trial.title): \(lesson.learned)"), by: who, now)
  }

  // MARK: - The old and the new

  private func embed(_ what: DemoTrial, _ who: DemoPerson, _ now: Instant) throws {
    let store = EmbeddingStore(db)
    switch what {
    case .routine(let title, let fate, let detail, let person, let dueIn, let state, let doneAgo):
      let draft = EmbeddingStore.Draft(
        title: title, fate: fate, detail: detail, who: person, due: dueIn.map { stage.today + $0 }, state: state,
        done: doneAgo.map { stage.today + -$0 })
      let made = try store.add(draft, in: id, by: stage.id(of: who), now: now)
      try record(
        Contribution(.routine, target: "routine", targetID: made.number, size: title.count, note: title), by: who, now)
    case .receiver(let name, let kind, let note, let days):
      let draft = ReceiverStore.Draft(name: name, kind: kind, note: note, since: stage.today + -days)
      let made = try ReceiverStore(db).add(draft, in: id, by: stage.id(of: who), now: now)
      try record(
        Contribution(.embedding, target: "receiver", targetID: made?.number, size: note.count, note: name), by: who, now
      )
    case .handOver(let owner, let key, let measuring, let lookIn):
      var embedding = Embedding()
      embedding.owner = owner
      embedding.trial = try trial(key).id
      embedding.measuring = measuring
      embedding.nextLook = stage.today + lookIn
      _ = try store.hand(over: embedding, of: id, seen: 0)
      try record(Contribution(.embedding, target: "embedding", size: owner.count, note: owner), by: who, now)
    default: break
    }
  }
}

extension DemoAct {
  static func tries(_ day: Int, _ who: DemoPerson, _ what: DemoTrial) -> DemoAct { DemoAct(day, who, .tries(what)) }

  /// A measurement each week, the first so many days ago.
  static func weekly(from day: Int, _ who: DemoPerson, _ key: String, _ values: [Double]) -> [DemoAct] {
    values.enumerated().map { tries(day - 7 * $0.offset, who, .measure(key, $0.element)) }
  }
}
