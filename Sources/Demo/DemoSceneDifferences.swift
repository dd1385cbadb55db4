import Accounts
import Cases
import Database
import Differences
import Time
import Web

/// What the team of the demonstration sees differently, and how it takes its pulse.
enum DemoDifference: Sendable {
  /// The first side is the teller's own; the other is written for somebody, who may take it over.
  case raise(String, Difference.Kind, title: String, own: String, heard: String, of: DemoPerson)
  case takeOver(String, text: String)
  case own(String)
  case use(String, text: String)
  case reply(String, text: String)
  case close(String, kept: Bool, outcome: String)
  case openPulse
  case pulse([Int])
  case closePulse
}

extension DemoScene {
  func performDifference(_ what: DemoDifference, _ who: DemoPerson, _ now: Instant) throws {
    let store = DifferenceChangeStore(db, by: try stage.id(of: who), now: now)
    switch what {
    case .raise(let key, let kind, let title, let own, let heard, let other):
      let difference = try store.raise(
        title, kind,
        sides: [
          DifferenceChangeStore.NewSide(person: try stage.id(of: who), group: who.group, text: own),
          DifferenceChangeStore.NewSide(forPerson: try stage.id(of: other), group: other.group, text: heard),
        ], in: id)
      differences[key] = difference
      try note(.difference, key, title, who, now)
    case .takeOver(let key, let text):
      guard let side = try sides(of: key).first(where: { !$0.isOwnWords }) else { return }
      _ = try store.take(side, saying: text, readAt: side.revision)
      try note(.side, key, text, who, now)
    case .own(let key):
      _ = try store.own(difference(key))
      try note(.differenceOwned, key, "", who, now)
    case .use(let key, let text):
      try store.use(difference(key), text)
      try note(.usable, key, text, who, now)
    case .reply(let key, let text): try reply(key, text, who, now)
    case .close(let key, let kept, let outcome):
      let item = try DifferenceStore(db).one(difference(key), in: id)
      _ = try store.close(item.id, keeping: kept, outcome: outcome, readAt: item.revision)
      try note(.workedThrough, key, outcome, who, now)
    case .openPulse, .pulse, .closePulse: try pulse(what, who, now)
    }
  }

  private func difference(_ key: String) throws -> Difference.ID {
    guard let difference = differences[key] else { throw DemoProblem("no difference is called", key) }
    return difference
  }

  private func sides(of key: String) throws -> [DifferenceSide] {
    try DifferenceStore(db).sides(of: [try difference(key)])
  }

  private func note(
    _ kind: Contribution.Kind, _ key: String, _ text: String, _ who: DemoPerson, _ now: Instant
  ) throws {
    let difference = try difference(key)
    let raised: Int? = try db.value(
      """
      SELECT MIN(id) FROM contributions
      WHERE target = 'difference' AND target_id = \(difference) AND kind = 'difference'
      """)
    try record(
      Contribution(
        kind, target: "difference", targetID: difference.number, buildsOn: raised, size: text.count, note: text),
      by: who, now)
  }

  private func reply(_ key: String, _ text: String, _ who: DemoPerson, _ now: Instant) throws {
    let difference = try difference(key)
    let reply = try ThreadStore(db).add(text, to: difference, answering: nil, by: stage.id(of: who), now: now)
    try record(
      Contribution(.reply, target: "reply", targetID: reply.number, size: text.count, note: text), by: who, now)
  }

  /// An answer stands in no record, here as on its page.
  private func pulse(_ what: DemoDifference, _ who: DemoPerson, _ now: Instant) throws {
    let store = PulseStore(db)
    switch what {
    case .openPulse:
      let round = try store.open(in: id, by: stage.id(of: who), now: now)
      try record(Contribution(.pulse, target: "pulse", targetID: round?.number), by: who, now)
    case .pulse(let answers):
      guard let open = try store.rounds(in: id, limit: 1).first(where: { $0.closed == nil }) else { return }
      _ = try store.answer(answers, in: open.id, by: stage.id(of: who), now: now)
    case .closePulse: try store.close(in: id, onlyDue: false, now: now)
    default: break
    }
  }
}

extension DemoAct {
  static func differ(_ day: Int, _ who: DemoPerson, _ what: DemoDifference) -> DemoAct {
    DemoAct(day, who, .differ(what))
  }

  /// What everybody answers in one round, on one day.
  static func pulses(_ day: Int, _ answers: [(DemoPerson, [Int])]) -> [DemoAct] {
    answers.map { differ(day, $0.0, .pulse($0.1)) }
  }
}
