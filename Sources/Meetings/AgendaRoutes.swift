import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Making the agenda: from what is open in the case, or in one's own words.
extension MeetingRoom {
  func addAgenda(to router: inout Router) {
    router.get(MeetingRoutes.agenda) { _, id, number in
      .redirect(Redirect(to: MeetingRoutes.meeting.path(id, number)))
    }
    router.post(MeetingRoutes.agenda) { context, id, number in
      context.request.form["handling"] == "emner"
        ? try await addSubjects(context, id, number) : try await addOwn(context, id, number)
    }
    router.get(MeetingRoutes.point) { context, id, number, point in
      try await showPoint(context, id, number, point, nil)
    }
    router.post(MeetingRoutes.point) { context, id, number, point in
      try await changePoint(context, id, number, point)
    }
  }

  /// How long a point gets until somebody says otherwise, in minutes.
  private static let usual = 10

  private func addSubjects(_ context: Context, _ id: Case.ID, _ number: Meeting.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let ticked = Set(context.request.form.all("emne"))
    if ticked.isEmpty {
      form.fail("emne", AgendaTexts.nothingTicked)
      return try await show(context, id, number, form.state, .planMeeting)
    }
    return try await desk.change(context, id, .planMeeting) { change in
      _ = try standing(number, of: id, in: change.db)
      let drafts = try sources.agenda.flatMap { source in
        try source.open(change.db, id).filter { ticked.contains("\(source.name)-\($0.id)") }.map {
          AgendaStore.Draft(
            title: String($0.title.prefix(200)), minutes: Self.usual, source: source.name, sourceID: $0.id)
        }
      }
      try AgendaStore(change.db).add(drafts, to: number)
      for draft in drafts { try record(.agenda, draft.title, number, change) }
      return Redirect(to: back(id, number, to: "dagsorden"), saying: AgendaTexts.added)
    }
  }

  private func addOwn(_ context: Context, _ id: Case.ID, _ number: Meeting.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = draft(&form) else { return try await show(context, id, number, form.state, .planMeeting) }
    return try await desk.change(context, id, .planMeeting) { change in
      _ = try standing(number, of: id, in: change.db)
      try requireOnTeam(draft.lead, change)
      for point in try AgendaStore(change.db).add([draft], to: number) {
        try change.index(MeetingFindables.agenda, point.number)
      }
      try record(.agenda, draft.title, number, change)
      return Redirect(to: back(id, number, to: "dagsorden"), saying: AgendaTexts.added)
    }
  }

  private func draft(_ form: inout FormReader) -> AgendaStore.Draft? {
    let title = form.text("titel", limit: 200, missing: AgendaTexts.titleMissing)
    let minutes = form.number("minutter", in: 1...480, missing: AgendaTexts.minutesMissing)
    guard form.isSound, let minutes else { return nil }
    let lead = form.form["leder"].flatMap { Int($0) }.map { Person.ID($0) }
    return AgendaStore.Draft(title: title, minutes: minutes, lead: lead)
  }

  private func requireOnTeam(_ lead: Person.ID?, _ change: CaseChange) throws {
    guard let lead else { return }
    guard try MeetingStore(change.db).team(of: change.id).contains(where: { $0.id == lead }) else {
      throw Refusal.notFound
    }
  }

  func record(_ kind: Contribution.Kind, _ text: String, _ number: Meeting.ID, _ change: CaseChange) throws {
    try change.record(
      Contribution(kind, target: "meeting", targetID: number.number, size: text.count, note: text))
  }

  // MARK: - One point

  private func showPoint(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ point: AgendaPoint.ID, _ refused: FormState?
  ) async throws -> Answer {
    let view = try await desk.read(context, id, .planMeeting) { db, entry in
      let meeting = try standing(number, of: id, in: db)
      guard let found = try AgendaStore(db).point(point, of: number) else { throw Refusal.notFound }
      return PointView(
        entry: entry, meeting: meeting, point: found, team: try MeetingStore(db).team(of: id),
        form: refused ?? filled(found))
    }
    return .page(pointPage(view, keys: context.keys, desk: desk))
  }

  private func filled(_ point: AgendaPoint) -> FormState {
    FormState(filled: [
      "titel": point.title, "minutter": "\(point.minutes)", "leder": point.lead.map { "\($0.number)" } ?? "",
      "set": "\(point.revision)",
    ])
  }

  private func changePoint(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ point: AgendaPoint.ID
  ) async throws -> Answer {
    switch context.request.form["handling"] {
    case "op": return try await order(context, id, number, point, isRemoved: false)
    case "fjern": return try await order(context, id, number, point, isRemoved: true)
    default: break
    }
    var form = FormReader(context.request.form)
    let seen = form.form["set"].flatMap { Int($0) } ?? -1
    guard let draft = draft(&form) else { return try await showPoint(context, id, number, point, form.state) }
    let state = form.state
    do {
      return try await desk.change(context, id, .planMeeting) { change in
        _ = try standing(number, of: id, in: change.db)
        let store = AgendaStore(change.db)
        guard try store.point(point, of: number) != nil else { throw Refusal.notFound }
        try requireOnTeam(draft.lead, change)
        guard try store.change(point, to: draft, seen: seen) else { throw Stale() }
        try change.index(MeetingFindables.agenda, point.number)
        try record(.agenda, draft.title, number, change)
        return Redirect(to: back(id, number, to: "dagsorden"), saying: AgendaTexts.added)
      }
    } catch is Stale {
      return try await showPoint(context, id, number, point, state)
    }
  }

  private func order(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ point: AgendaPoint.ID, isRemoved: Bool
  ) async throws -> Answer {
    try await desk.change(context, id, .planMeeting) { change in
      _ = try standing(number, of: id, in: change.db)
      let store = AgendaStore(change.db)
      guard let found = try store.point(point, of: number) else { throw Refusal.notFound }
      if isRemoved {
        _ = try store.remove(point, now: change.now)
        try change.index(MeetingFindables.agenda, point.number)
      } else {
        try store.moveUp(point, of: number)
      }
      try record(.agenda, found.title, number, change)
      return Redirect(
        to: back(id, number, to: "dagsorden"), saying: isRemoved ? AgendaTexts.removed : AgendaTexts.added)
    }
  }
}
