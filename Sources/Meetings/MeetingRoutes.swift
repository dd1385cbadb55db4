import Bytes
import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The places of the meetings: planning, moving, the agenda, the minutes, calendars.
package enum MeetingRoutes {
  package static let meetings = Route("/forloeb/:case/moeder", Case.ID.self)
  package static let meeting = Route("/forloeb/:case/moeder/:meeting", Case.ID.self, Meeting.ID.self)
  static let moving = Route("/forloeb/:case/moeder/:meeting/flyt", Case.ID.self, Meeting.ID.self)
  static let held = Route("/forloeb/:case/moeder/:meeting/afholdt", Case.ID.self, Meeting.ID.self)
  static let off = Route("/forloeb/:case/moeder/:meeting/aflys", Case.ID.self, Meeting.ID.self)

  static let agenda = Route("/forloeb/:case/moeder/:meeting/dagsorden", Case.ID.self, Meeting.ID.self)
  static let point = Route(
    "/forloeb/:case/moeder/:meeting/dagsorden/:point", Case.ID.self, Meeting.ID.self, AgendaPoint.ID.self)
  static let minutes = Route("/forloeb/:case/moeder/:meeting/referat", Case.ID.self, Meeting.ID.self)
  static let line = Route(
    "/forloeb/:case/moeder/:meeting/referat/:line", Case.ID.self, Meeting.ID.self, MinuteLine.ID.self)
  static let becoming = Route(
    "/forloeb/:case/moeder/:meeting/referat/:line/bliv", Case.ID.self, Meeting.ID.self, MinuteLine.ID.self)

  static let file = Route("/forloeb/:case/moeder/:meeting/moede.ics", Case.ID.self, Meeting.ID.self)
  static let caseCalendar = Route("/forloeb/:case/moeder/kalender", Case.ID.self)
  static let caseCalendarOff = Route("/forloeb/:case/moeder/kalender/luk", Case.ID.self)
  package static let calendar = Route("/konto/kalender")
  static let calendarOff = Route("/konto/kalender/luk")
  static let feed = Route("/kalender/:token", String.self)

  // Places of another slice that these pages lead to.
  static let actors = Route("/forloeb/:case/aktoerer", Case.ID.self)
  static let tab = "aktoerer"

  package static func add(to router: inout Router, desk: CaseDesk, from sources: MeetingSources = MeetingSources()) {
    router.get(meetings) { context, id in
      try await showList(context, id, FormState(filled: ["varer": "60", "rytme": ""]), desk)
    }
    router.post(meetings) { context, id in try await plan(context, id, desk) }
    let room = MeetingRoom(desk: desk, sources: sources)
    router.get(meeting) { context, id, number in try await room.show(context, id, number) }
    addChanges(to: &router, desk)
    addHolding(to: &router, desk)
    room.addAgenda(to: &router)
    room.addMinutes(to: &router)
    addCalendars(to: &router, desk)
  }

  private static func showList(
    _ context: Context, _ id: Case.ID, _ form: FormState, _ desk: CaseDesk, _ act: CaseAct = .seeTeam
  ) async throws -> Answer {
    let list = try await desk.read(context, id, act) { db, entry in
      let store = MeetingStore(db)
      let meetings = try store.meetings(of: id)
      return MeetingList(
        entry: entry, meetings: meetings, attendance: try store.attendance(at: meetings.map(\.id)), now: context.now)
    }
    if context.wantsJSON { return .json(.array(list.meetings.map { meetingJSON($0, list.attendance[$0.id]) })) }
    return .page(meetingsPage(list, form: form, keys: context.keys, desk: desk))
  }

  private static func plan(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let plan = planned(&form, today: context.today) else {
      return try await showList(context, id, form.state, desk, .planMeeting)
    }
    return try await desk.change(context, id, .planMeeting) { change in
      let number = try MeetingStore(change.db).plan(
        plan, in: id, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(.meeting, target: "meeting", targetID: number.number, size: plan.aim.count, note: plan.place))
      try change.index(MeetingFindables.meetings, number.number)
      return Redirect(to: meeting.path(id, number), saying: MeetingTexts.planned)
    }
  }

  /// What the form says about when, where and why.
  static func planned(_ form: inout FormReader, today: Day) -> MeetingStore.Plan? {
    let day = form.day("dato", missing: MeetingTexts.dayMissing)
    if let day, !(-366...731).contains(day - today) { form.fail("dato", MeetingTexts.dayFar) }
    let time = form.time("kl", missing: MeetingTexts.timeMissing)
    let minutes =
      form.form["varer"] == nil ? 60 : form.number("varer", in: 5...720, missing: MeetingTexts.minutesMissing)
    let place = form.text("sted", limit: 200, missing: MeetingTexts.placeMissing)
    let aim = form.text("dagsorden", limit: 600)
    guard form.isSound, let day, let time, let minutes,
      let local = LocalTime(day: day, hour: time.hour, minute: time.minute)
    else { return nil }
    return MeetingStore.Plan(
      starts: local.instant, minutes: minutes, place: place, aim: aim,
      rhythm: form.optionalChoice("rytme", Rhythm.self))
  }

  /// The meeting, open to be changed.
  static func open(_ number: Meeting.ID, of id: Case.ID, in db: Connection) throws -> Meeting {
    guard let meeting = try MeetingStore(db).meeting(number, of: id) else { throw Refusal.notFound }
    if meeting.cancelled != nil { throw MeetingProblem.cancelled }
    if meeting.held != nil { throw MeetingProblem.held }
    return meeting
  }
}
