import Bytes
import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// One meeting: its page, its agenda and its minutes.
struct MeetingRoom: Sendable {
  let desk: CaseDesk
  let sources: MeetingSources

  func show(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ form: FormState? = nil, _ act: CaseAct = .seeTeam
  ) async throws -> Answer {
    let view = try await desk.read(context, id, act) { db, entry in
      var view = try MeetingView(entry, number, from: sources, now: context.now, in: db)
      let thing = CaseThing(entry, "meeting", number.number)
      view.panels = try sources.panels.compactMap { try $0.content(context, thing, db) }
      return view
    }
    if context.wantsJSON, form == nil { return .json(meetingJSON(view)) }
    let state = form ?? FormState(filled: ["minutter": "10"])
    return .page(meetingPage(view, sources: sources, form: state, keys: context.keys, desk: desk))
  }

  /// A meeting that is not called off.
  func standing(_ number: Meeting.ID, of id: Case.ID, in db: Connection) throws -> Meeting {
    guard let meeting = try MeetingStore(db).meeting(number, of: id) else { throw Refusal.notFound }
    if meeting.cancelled != nil { throw MeetingProblem.cancelled }
    return meeting
  }

  func back(_ id: Case.ID, _ number: Meeting.ID, to anchor: String) -> String {
    MeetingRoutes.meeting.path(id, number) + "#\(anchor)"
  }
}
