import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The trust pulse of a team: where it is answered, opened and read.
package enum PulseRoutes {
  package static let pulse = Route("/forloeb/:case/tillid", Case.ID.self)
  static let opening = Route("/forloeb/:case/tillid/runde", Case.ID.self)
  static let closing = Route("/forloeb/:case/tillid/runde/slut", Case.ID.self)

  static func add(to router: inout Router, desk: CaseDesk) {
    let room = PulseRoom(desk: desk)
    router.get(pulse) { context, id in try await room.show(context, id) }
    router.post(pulse) { context, id in try await room.answer(context, id) }
    router.post(opening) { context, id in try await room.open(context, id) }
    router.post(closing) { context, id in try await room.close(context, id) }
  }

  /// Closes the rounds whose time has run out, in all cases: once a day.
  package static func closeDue(_ db: Connection, now: Instant) throws {
    for id in try PulseStore(db).due(now: now) { try PulseStore(db).close(in: id, onlyDue: true, now: now) }
  }
}

struct PulseRoom: Sendable {
  let desk: CaseDesk

  func show(_ context: Context, _ id: Case.ID, _ refused: FormState = FormState()) async throws -> Answer {
    var view = try await view(context, id, refused)
    if let open = view.open, open.closes <= context.now {
      // Its time has run out and nobody has closed it yet: whoever looks does.
      let now = context.now
      try await context.services.database.write { db in
        _ = try PulseStore(db).close(in: id, onlyDue: true, now: now)
      }
      view = try await self.view(context, id, refused)
    }
    return context.wantsJSON ? .json(pulseJSON(view)) : .page(pulsePage(desk, view))
  }

  private func view(_ context: Context, _ id: Case.ID, _ refused: FormState) async throws -> PulseView {
    let viewer = Person.ID(try context.person.id)
    let link = context.services.site.address + PulseRoutes.pulse.path(id)
    return try await desk.read(context, id) { db, entry in
      let store = PulseStore(db)
      let rounds = try store.rounds(in: id)
      let open = rounds.first { $0.closed == nil }
      return PulseView(
        entry: entry, rounds: rounds.filter { $0.closed != nil }, open: open,
        hasAnswered: try open.map { try store.hasAnswered($0.id, viewer) } ?? false, team: try store.team(of: id),
        today: context.today, link: link, keys: context.keys, state: refused)
    }
  }

  /// An answer stands in no record: not who, not when. That is what was promised.
  func answer(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let answers = PulseQuestion.allCases.enumerated().map { index, question in
      form.number(question.rawValue, in: 1...5, missing: PulseTexts.missing(index + 1)) ?? 0
    }
    guard form.isSound else {
      try await desk.read(context, id, .contribute) { _, _ in }
      return try await show(context, id, form.state)
    }
    return try await desk.change(context, id, .contribute) { change in
      let store = PulseStore(change.db)
      let open = try store.rounds(in: id, limit: 1).first { $0.closed == nil }
      let isCounted =
        try open.map {
          try store.answer(answers, in: $0.id, by: Person.ID(change.viewer.id), now: change.now)
        } ?? false
      return Redirect(to: PulseRoutes.pulse.path(id), saying: isCounted ? PulseTexts.thanks : PulseTexts.already)
    }
  }

  func open(_ context: Context, _ id: Case.ID) async throws -> Answer {
    try await desk.change(context, id, .openPulse) { change in
      let store = PulseStore(change.db)
      try store.close(in: id, onlyDue: true, now: change.now)
      if let last = try store.rounds(in: id, limit: 1).first {
        let next = last.opened.day + PulseRound.daysBetween
        if last.closed != nil, change.now.day < next { throw Refusal.notAllowed(PulseTexts.wait(next)) }
      }
      let path = PulseRoutes.pulse.path(id)
      guard let round = try store.open(in: id, by: Person.ID(change.viewer.id), now: change.now) else {
        return Redirect(to: path, saying: PulseTexts.isOpenAlready)
      }
      for person in try store.askable(in: id) where person.number != change.viewer.id {
        try change.tell(person, Notice(.question, PulseTexts.told(change.viewer.name), path: path))
      }
      try change.record(Contribution(.pulse, target: "pulse", targetID: round.number))
      return Redirect(to: path, saying: PulseTexts.opened)
    }
  }

  func close(_ context: Context, _ id: Case.ID) async throws -> Answer {
    try await desk.change(context, id, .openPulse) { change in
      guard try PulseStore(change.db).close(in: id, onlyDue: false, now: change.now) else {
        return Redirect(to: PulseRoutes.pulse.path(id), saying: PulseTexts.noneOpen)
      }
      try change.record(Contribution(.pulse, target: "pulse"))
      return Redirect(to: PulseRoutes.pulse.path(id), saying: PulseTexts.closed)
    }
  }
}

/// The page of the pulse, for one viewer.
struct PulseView: Sendable {
  let entry: CaseEntry
  /// Those that have ended, the latest first.
  let rounds: [PulseRound]
  let open: PulseRound?
  let hasAnswered: Bool
  let team: Int
  let today: Day
  let link: String
  let keys: FormKeys
  let state: FormState

  var id: Case.ID { entry.item.id }
  var mayAnswer: Bool { entry.may(.contribute) }
  var mayOpen: Bool { entry.may(.openPulse) }
  /// From when the next round can be opened.
  var nextDay: Day? { rounds.first.map { $0.opened.day + PulseRound.daysBetween } }
}

func pulseJSON(_ view: PulseView) -> JSON {
  .object([
    ("case", .integer(view.id.number)), ("team", .integer(view.team)), ("isOpen", .bool(view.open != nil)),
    ("answered", .optional(view.open?.answers)),
    (
      "rounds",
      .array(
        view.rounds.map { round in
          .object([
            ("round", .integer(round.number)), ("opened", .string(round.opened.day.iso)),
            ("answers", .integer(round.answers)), ("mean", round.mean.map(JSON.number) ?? .null),
            ("isHeldBack", .bool(round.isHeldBack)), ("agreement", .optional(round.agreement?.rawValue)),
            ("reliability", .optional(round.reliability?.rawValue)),
            ("spreadBetweenGroups", round.spread.map(JSON.number) ?? .null),
          ])
        })
    ),
  ])
}
