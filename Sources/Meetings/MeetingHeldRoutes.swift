import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Noting that a meeting took place: who came, and whether the goal was looked at.
extension MeetingRoutes {
  static func addHolding(to router: inout Router, _ desk: CaseDesk) {
    router.get(held) { context, id, number in .page(try await heldPage(context, id, number, nil, desk)) }
    router.post(held) { context, id, number in try await note(context, id, number, desk) }
  }

  /// - Parameter refused: The form as it was sent, when it has to be put right or somebody else came first.
  private static func heldPage(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ refused: FormState?, _ desk: CaseDesk
  ) async throws -> Page {
    let noting = try await desk.read(context, id, .planMeeting) { db, entry in
      let meeting = try begun(number, of: id, now: context.now, in: db)
      return MeetingNoting(
        entry: entry, meeting: meeting, people: try attendees(of: meeting, in: id, db), refused: refused)
    }
    return meetingHeldPage(noting, keys: context.keys, desk: desk)
  }

  private static func begun(_ number: Meeting.ID, of id: Case.ID, now: Instant, in db: Connection) throws -> Meeting {
    guard let meeting = try MeetingStore(db).meeting(number, of: id) else { throw Refusal.notFound }
    if meeting.cancelled != nil { throw MeetingProblem.cancelled }
    if now < meeting.starts { throw MeetingProblem.notBegun }
    return meeting
  }

  /// Those the meeting was for: as it was noted, or the team of today.
  private static func attendees(of meeting: Meeting, in id: Case.ID, _ db: Connection) throws -> [Attendee] {
    let store = MeetingStore(db)
    let people = try meeting.held == nil ? store.team(of: id) : store.attendance(at: meeting.id)
    return people.sortedInDanish { $0.name }
  }

  private static func note(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let goal = form.choice("maal", GoalSeen.self, missing: MeetingTexts.goalMissing) else {
      return .page(try await heldPage(context, id, number, form.state, desk))
    }
    let came = Set(context.request.form.all("kom").compactMap { Int($0) })
    let state = form.state
    do {
      return try await desk.change(context, id, .planMeeting) { change in
        let meeting = try begun(number, of: id, now: change.now, in: change.db)
        guard meeting.mark == state.value("set") else { throw Stale() }
        let people = try attendees(of: meeting, in: id, change.db).map { ($0.id, came.contains($0.id.number)) }
        let (store, viewer) = (MeetingStore(change.db), Person.ID(change.viewer.id))
        try store.hold(
          number, attendance: Dictionary(people, uniquingKeysWith: { $0 || $1 }), goalReviewed: goal == .yes,
          by: viewer, now: change.now)
        try change.record(Contribution(.meetingHeld, target: "meeting", targetID: number.number, note: meeting.place))
        let next = try store.followUp(meeting, in: id, by: viewer, now: change.now)
        if let next { try change.index(MeetingFindables.meetings, next.id.number) }
        return Redirect(
          to: Self.meeting.path(id, number),
          saying: next.map { MeetingTexts.notedAndNext($0.starts) } ?? MeetingTexts.noted)
      }
    } catch is Stale {
      return .page(try await heldPage(context, id, number, state, desk))
    }
  }
}

private enum GoalSeen: String {
  case yes = "ja"
  case no = "nej"
}

extension Meeting {
  /// By this a change sees that somebody else has noted the meeting meanwhile.
  var mark: String { held.map { String($0.milliseconds) } ?? "" }
}
