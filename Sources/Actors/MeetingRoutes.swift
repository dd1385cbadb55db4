import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

extension ActorRoutes {
  static func addMeetings(to router: inout Router, _ desk: CaseDesk) {
    router.get(meetings) { context, id in try await meetingList(context, id, FormState(), desk) }
    router.post(meetings) { context, id in try await plan(context, id, desk) }
    router.get(meetingHeld) { context, id, number in
      let noted = try await noted(context, id, number, desk)
      return .page(
        meetingHeldPage(
          noted.entry, noted.meeting, people: noted.people, form: noted.form, keys: context.keys, desk: desk))
    }
    router.post(meetingHeld) { context, id, number in try await note(context, id, number, desk) }
    router.post(meetingOff) { context, id, number in
      try await desk.change(context, id, .planMeeting) { change in
        let store = MeetingStore(change.db)
        guard let meeting = try store.meeting(number, of: id), meeting.held == nil else { throw Refusal.notFound }
        try store.cancel(number, now: change.now)
        try change.record(
          Contribution(
            .meeting, target: "meeting", targetID: number.number, note: MeetingTexts.cancelledNote(meeting.place)))
        try change.index(ActorFindables.meetings, number.number)
        return Redirect(to: meetings.path(id), saying: MeetingTexts.cancelled)
      }
    }
  }

  private static func meetingList(
    _ context: Context, _ id: Case.ID, _ form: FormState, _ desk: CaseDesk, _ act: CaseAct = .seeTeam
  ) async throws -> Answer {
    let (entry, list) = try await desk.read(context, id, act) { db, entry in
      (entry, try MeetingStore(db).meetings(of: id))
    }
    return .page(meetingsPage(entry, list, now: context.now, form: form, keys: context.keys, desk: desk))
  }

  private static func plan(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let day = form.day("dato", missing: MeetingTexts.dayMissing)
    if let day, !(-366...731).contains(day - context.today) { form.fail("dato", MeetingTexts.dayFar) }
    let time = form.time("kl", missing: MeetingTexts.timeMissing)
    let place = form.text("sted", limit: 200, missing: MeetingTexts.placeMissing)
    let agenda = form.text("dagsorden", limit: 600)
    guard form.isSound, let day, let time, let local = LocalTime(day: day, hour: time.hour, minute: time.minute) else {
      return try await meetingList(context, id, form.state, desk, .planMeeting)
    }
    return try await desk.change(context, id, .planMeeting) { change in
      let number = try MeetingStore(change.db).plan(
        at: local.instant, place: place, agenda: agenda, in: id, by: Person.ID(change.viewer.id))
      try change.record(
        Contribution(.meeting, target: "meeting", targetID: number.number, size: agenda.count, note: place))
      try change.index(ActorFindables.meetings, number.number)
      return Redirect(to: meetings.path(id), saying: MeetingTexts.planned)
    }
  }

  private struct Noted: Sendable {
    let entry: CaseEntry
    let meeting: Meeting
    let people: [Attendee]
    let form: FormState
  }

  private static func noted(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ desk: CaseDesk
  ) async throws -> Noted {
    try await desk.read(context, id, .planMeeting) { db, entry in
      let meeting = try begun(number, of: id, now: context.now, in: db)
      let people = try attendees(of: meeting, in: id, db)
      var form = FormState(values: ["kom": people.filter(\.came).map { String($0.id.number) }])
      form.values["set"] = [mark(meeting)]
      if meeting.held != nil { form.values["maal"] = [meeting.goalReviewed ? "ja" : "nej"] }
      return Noted(entry: entry, meeting: meeting, people: people, form: form)
    }
  }

  private static func begun(
    _ number: Meeting.ID, of id: Case.ID, now: Instant, in db: Connection
  ) throws -> Meeting {
    guard let meeting = try MeetingStore(db).meeting(number, of: id) else { throw Refusal.notFound }
    if meeting.cancelled != nil { throw MeetingProblem.cancelled }
    if now < meeting.starts { throw MeetingProblem.notBegun }
    return meeting
  }

  /// Those the meeting was for: as it was noted, or the team of today.
  private static func attendees(of meeting: Meeting, in id: Case.ID, _ db: Connection) throws -> [Attendee] {
    let team = try TeamStore(db).team(of: id).map { Attendee(id: $0.id, name: $0.name, came: false) }
    let people = meeting.held == nil ? team : try MeetingStore(db).attendance(at: meeting.id)
    return people.sortedInDanish { $0.name }
  }

  /// By this a change sees that somebody else has noted the meeting meanwhile.
  private static func mark(_ meeting: Meeting) -> String { meeting.held.map { String($0.milliseconds) } ?? "" }

  private static func note(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let goal = form.choice("maal", GoalSeen.self, missing: MeetingTexts.goalMissing)
    guard let goal else {
      let noted = try await noted(context, id, number, desk)
      return .page(
        meetingHeldPage(
          noted.entry, noted.meeting, people: noted.people, form: form.state, keys: context.keys, desk: desk))
    }
    let came = Set(context.request.form.all("kom").compactMap { Int($0) })
    let seen = context.request.form["set"] ?? ""
    return try await desk.change(context, id, .planMeeting) { change in
      let meeting = try begun(number, of: id, now: change.now, in: change.db)
      guard mark(meeting) == seen else { throw CaseProblem.stale }
      let people = try attendees(of: meeting, in: id, change.db)
      let attendance = people.map { ($0.id, came.contains($0.id.number)) }
      try MeetingStore(change.db).hold(
        number, attendance: Dictionary(attendance, uniquingKeysWith: { $0 || $1 }), goalReviewed: goal == .yes,
        now: change.now)
      try change.record(Contribution(.meetingHeld, target: "meeting", targetID: number.number, note: meeting.place))
      return Redirect(to: meetings.path(id), saying: MeetingTexts.noted)
    }
  }
}

private enum GoalSeen: String {
  case yes = "ja"
  case no = "nej"
}
