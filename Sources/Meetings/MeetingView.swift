import Accounts
import Cases
import Database
import HTML
import Language
import Time
import Web

/// Everything that the page of one meeting shows, read in one picture.
struct MeetingView: Sendable {
  let entry: CaseEntry
  let meeting: Meeting
  let goal: String?
  let points: [AgendaPoint]
  let lines: [MinuteLine]
  let attendance: Attendance?
  /// Those who can lead a point.
  let team: [Attendee]
  /// What is open and not on the agenda yet.
  let proposals: [Proposal]
  let now: Instant
  /// What other slices show beside it.
  var panels: [AnyMarkup] = []

  struct Proposal: Sendable {
    let source: AgendaSource
    let subject: AgendaSubject
    /// As it stands in the form.
    var value: String { "\(source.name)-\(subject.id)" }
  }

  init(
    _ entry: CaseEntry, _ number: Meeting.ID, from sources: MeetingSources, now: Instant, in db: Connection
  ) throws {
    let (id, store) = (entry.item.id, MeetingStore(db))
    guard let meeting = try store.meeting(number, of: id) else { throw Refusal.notFound }
    self.entry = entry
    self.meeting = meeting
    self.now = now
    // Until the team has worded its problem: what the user is to get, or what hurts.
    goal = try sources.goal(db, id) ?? [entry.item.coreService, entry.item.summary].first { !$0.isEmpty }
    points = try AgendaStore(db).points(of: number)
    lines = try MinuteStore(db).lines(of: number)
    attendance = try meeting.held == nil ? nil : store.attendance(at: [number])[number]
    let plans = entry.may(.planMeeting) && meeting.cancelled == nil
    team = plans ? try store.team(of: id).sortedInDanish { $0.name } : []
    proposals = plans ? try Self.proposals(from: sources, in: id, besides: points, db) : []
  }

  /// Few of each kind: an agenda is a choice.
  private static let few = 8

  private static func proposals(
    from sources: MeetingSources, in id: Case.ID, besides points: [AgendaPoint], _ db: Connection
  ) throws -> [Proposal] {
    try sources.agenda.flatMap { source in
      let taken = Set(points.filter { $0.source == source.name }.compactMap(\.sourceID))
      return try source.open(db, id).filter { !taken.contains($0.id) }.prefix(few).map {
        Proposal(source: source, subject: $0)
      }
    }
  }

  var id: Case.ID { entry.item.id }
  var plans: Bool { entry.may(.planMeeting) && meeting.cancelled == nil }
  var writes: Bool { entry.may(.planMeeting) && meeting.hasMinutes(on: now.day) }
  var hasBegun: Bool { meeting.starts <= now }
  func lines(under point: AgendaPoint.ID?) -> [MinuteLine] { lines.filter { $0.point == point } }
}
