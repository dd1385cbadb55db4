import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Moving a meeting, and calling it off. Everyone it is for is told.
extension MeetingRoutes {
  static func addChanges(to router: inout Router, _ desk: CaseDesk) {
    router.get(moving) { context, id, number in try await showMoving(context, id, number, nil, desk) }
    router.post(moving) { context, id, number in try await move(context, id, number, desk) }
    router.post(off) { context, id, number in try await callOff(context, id, number, desk) }
  }

  private static func showMoving(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ refused: FormState?, _ desk: CaseDesk
  ) async throws -> Answer {
    let (entry, meeting) = try await desk.read(context, id, .planMeeting) { db, entry in
      (entry, try open(number, of: id, in: db))
    }
    return .page(movingPage(entry, meeting, form: refused ?? filled(meeting), keys: context.keys, desk: desk))
  }

  private static func filled(_ meeting: Meeting) -> FormState {
    let local = LocalTime(meeting.starts)
    let minute = local.minute < 10 ? "0\(local.minute)" : "\(local.minute)"
    return FormState(filled: [
      "dato": local.day.iso, "kl": "\(local.hour).\(minute)", "varer": "\(meeting.minutes)", "sted": meeting.place,
      "dagsorden": meeting.aim, "rytme": meeting.rhythm?.rawValue ?? "", "set": "\(meeting.revision)",
    ])
  }

  private static func move(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let seen = form.form["set"].flatMap { Int($0) } ?? -1
    guard let plan = planned(&form, today: context.today) else {
      return try await showMoving(context, id, number, form.state, desk)
    }
    let state = form.state
    do {
      return try await desk.change(context, id, .planMeeting) { change in
        let before = try open(number, of: id, in: change.db)
        guard try MeetingStore(change.db).change(number, to: plan, seen: seen, now: change.now) else {
          throw Stale()
        }
        try change.record(
          Contribution(
            .meeting, target: "meeting", targetID: number.number,
            note: before.starts == plan.starts
              ? MeetingTexts.changedNote(plan.place) : MeetingTexts.movedNote(plan.starts)))
        try change.index(MeetingFindables.meetings, number.number)
        if before.starts != plan.starts || before.place != plan.place {
          try tellOthers(change, MeetingTexts.isMoved(from: before.starts, to: plan.starts, plan.place), number)
        }
        return Redirect(to: meeting.path(id, number), saying: MeetingTexts.moved)
      }
    } catch is Stale {
      return try await showMoving(context, id, number, state, desk)
    }
  }

  private static func callOff(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    try await desk.change(context, id, .planMeeting) { change in
      let store = MeetingStore(change.db)
      guard let found = try store.meeting(number, of: id), found.held == nil else { throw Refusal.notFound }
      guard try store.cancel(number, now: change.now) else {
        return Redirect(to: meetings.path(id), saying: MeetingTexts.cancelled)
      }
      try change.record(
        Contribution(.meeting, target: "meeting", targetID: number.number, note: MeetingTexts.offNote(found.place)))
      try tellOthers(change, MeetingTexts.isCalledOff(found.starts), number)
      // The rhythm goes on: one that falls out does not end it.
      let next = try store.followUp(found, in: id, by: Person.ID(change.viewer.id), now: change.now)
      if let next { try change.index(MeetingFindables.meetings, next.id.number) }
      return Redirect(
        to: meetings.path(id),
        saying: next.map { MeetingTexts.cancelledAndNext($0.starts) } ?? MeetingTexts.cancelled)
    }
  }

  private static func tellOthers(_ change: CaseChange, _ what: Text, _ number: Meeting.ID) throws {
    for person in try MeetingStore(change.db).team(of: change.id) where person.id.number != change.viewer.id {
      try change.tell(person.id, Notice(.deadline, what, path: meeting.path(change.id, number)))
    }
  }
}

/// Somebody else has changed the same thing since it was read.
struct Stale: Error {}
