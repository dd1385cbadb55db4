import Accounts
import Cases
import Database
import Meetings
import Time
import Web

/// What a personal link opens, as the one who holds it meets it.
struct GuestView: Sendable {
  let invitation: Invitation
  let caseID: Case.ID
  let caseTitle: String
  let organisationName: String
  let people: Int
  let meeting: NextMeeting?
  /// Who said yes is on the team today.
  let isAcceptedOnTeam: Bool
  let viewer: Viewer?
  let isViewerOnTeam: Bool
  /// What an account can take part for.
  let viewerOrganisations: [Organisation]
  let token: String

  /// An account, which takes part under its own name.
  var account: Viewer? { viewer.flatMap { $0.isGuest ? nil : $0 } }
  /// Whether the viewer is the one who said yes.
  var isOwner: Bool { viewer != nil && invitation.person?.number == viewer?.id }
  var isAccepted: Bool { invitation.answer == .accepted }
}

extension GuestView {
  /// Finds what the link leads to. What cannot be opened says why; an unknown
  /// link says nothing.
  static func find(_ token: String, viewer: Viewer?, now: Instant, in db: Connection) throws -> GuestView? {
    let store = InvitationStore(db)
    guard let invitation = try store.invitation(token: token) else {
      if let inviter = try store.inviterOfReplaced(token: token) {
        throw InvitationProblem.replaced(inviter: inviter)
      }
      return nil
    }
    let found = try db.first(
      """
      SELECT c.title, c.archived, o.name,
        (SELECT COUNT(*) FROM case_people cp WHERE cp.case_id = c.id AND cp.left_at IS NULL) AS people
      FROM cases c JOIN organisations o ON o.id = c.organisation_id WHERE c.id = \(invitation.caseID)
      """
    ) { row in
      InvitedCase(
        title: try row.read("title"), isArchived: try row.readIfPresent("archived", as: Int.self) != nil,
        organisation: try row.read("name"), people: try row.read("people"))
    }
    guard let found else { return nil }
    guard invitation.works(now), !found.isArchived else {
      throw InvitationProblem.runOut(inviter: invitation.inviterName)
    }
    return try GuestView(invitation, found, viewer: viewer, token: token, now: now, in: db)
  }

  private init(
    _ invitation: Invitation, _ found: InvitedCase, viewer: Viewer?, token: String, now: Instant, in db: Connection
  ) throws {
    let team = TeamStore(db)
    self.invitation = invitation
    caseID = invitation.caseID
    caseTitle = found.title
    organisationName = found.organisation
    people = found.people
    meeting = try MeetingStore(db).next(of: invitation.caseID, now: now)
    isAcceptedOnTeam = try invitation.person.map { try team.isOnTeam($0, of: invitation.caseID) } ?? false
    self.viewer = viewer
    isViewerOnTeam = try viewer.map { try team.isOnTeam(Person.ID($0.id), of: invitation.caseID) } ?? false
    viewerOrganisations = try viewer.map { try team.organisations(of: Person.ID($0.id)) } ?? []
    self.token = token
  }
}

private struct InvitedCase: Sendable {
  let title: String
  let isArchived: Bool
  let organisation: String
  let people: Int
}
