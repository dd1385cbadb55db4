import Accounts
import Cases
import Database
import Language
import Time
import Web

/// Who says yes to an invitation.
enum Newcomer: Equatable, Sendable {
  case account(Person.ID, Organisation.ID?)
  case guest(name: String, title: String)
}

/// Saying yes: who was invited becomes one of the team.
struct Acceptance {
  let db: Connection
  let now: Instant

  /// - Parameter newcomer: Who says yes for the first time; `nil` when somebody comes back.
  func accept(_ token: String, as newcomer: Newcomer?) throws {
    let store = InvitationStore(db)
    guard let invitation = try store.invitation(token: token) else { throw Refusal.notFound }
    guard invitation.works(now) else { throw InvitationProblem.runOut(inviter: invitation.inviterName) }
    if invitation.answer == .accepted, let person = invitation.person {
      return try join(person, invitation, for: nil)
    }
    switch newcomer {
    case nil: throw Refusal.notFound
    case .account(let person, let organisation):
      try join(person, invitation, for: organisation)
      try store.accept(invitation.id, as: person, now: now)
    case .guest(let name, let title):
      let person = try guest(name, title, invitation)
      try join(person, invitation, for: try organisation(of: invitation))
      try store.accept(invitation.id, as: person, now: now)
    }
  }

  private func join(_ person: Person.ID, _ invitation: Invitation, for organisation: Organisation.ID?) throws {
    guard try !TeamStore(db).isOnTeam(person, of: invitation.caseID) else { return }
    let isGuest = try AccountStore(db).person(person)?.isGuest ?? true
    let role: CaseRole = invitation.role == .backer ? .backer : isGuest ? .guest : .member
    let cases = CaseStore(db)
    try cases.join(
      invitation.caseID, person, as: role, group: invitation.group, organisation: organisation, now: now)
    try cases.record(
      Contribution(.joined, target: "invitation", targetID: invitation.id.number),
      in: invitation.caseID, by: person, now: now)
  }

  private func guest(_ name: String, _ title: String, _ invitation: Invitation) throws -> Person.ID {
    var new = AccountStore.NewPerson(name: name, title: title, home: Self.home(of: invitation.group))
    new.isGuest = true
    return try AccountStore(db).add(new, now: now)
  }

  private static func home(of group: ActorGroup) -> Person.Home {
    switch group {
    case .politician: .politician
    case .manager: .head
    case .provider, .researcher, .ngo: .partner
    case .employee, .user, .volunteer: .frontline
    }
  }

  /// The organisation as the leader wrote it: the one of that name, or a new one.
  private func organisation(of invitation: Invitation) throws -> Organisation.ID? {
    guard !invitation.organisation.isEmpty else { return nil }
    let known: Organisation.ID? = try db.value(
      "SELECT id FROM organisations WHERE folded = \(Folding.fold(invitation.organisation)) ORDER BY id LIMIT 1")
    return try known
      ?? AccountStore(db).add(invitation.organisation, kind: Self.kind(of: invitation.group), now: now)
  }

  private static func kind(of group: ActorGroup) -> Organisation.Kind {
    switch group {
    case .provider: .company
    case .ngo, .volunteer, .user: .association
    case .researcher: .school
    case .politician, .manager, .employee: .other
    }
  }
}
