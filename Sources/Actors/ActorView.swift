import Accounts
import Cases
import Database
import Meetings
import HTML
import Time
import Web

/// Everything that the page of the actors shows, read in one picture.
struct ActorView: Sendable {
  let entry: CaseEntry
  let team: Team
  let invitations: [Invitation]
  let mandates: [Mandate]
  let nextMeeting: NextMeeting?
  let viewer: Person.ID
  let now: Instant
  /// What other slices show here.
  var panels: [AnyMarkup] = []

  init(_ entry: CaseEntry, viewer: Viewer, now: Instant, in db: Connection) throws {
    self.entry = entry
    self.viewer = Person.ID(viewer.id)
    self.now = now
    team = try Team(of: entry, in: db)
    invitations = try InvitationStore(db).unanswered(in: entry.item.id)
    mandates = try MandateStore(db).mandates(in: entry.item.id)
    nextMeeting = try MeetingStore(db).next(of: entry.item.id, now: now)
  }

  var id: Case.ID { entry.item.id }
  var isLeader: Bool { entry.role == .leader }
}

extension Team {
  /// Reads the team of a case: people, what their groups have done, hats.
  init(of entry: CaseEntry, in db: Connection) throws {
    let store = TeamStore(db)
    let id = entry.item.id
    self.init(
      try store.team(of: id), acts: try store.acts(in: id), hats: try HatStore(db).hats(in: id),
      at: entry.item.step)
  }
}
