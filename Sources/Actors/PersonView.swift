import Accounts
import Cases
import Web

/// One person of the team, as another of the team looks at them.
struct PersonView: Sendable {
  let entry: CaseEntry
  let member: TeamMember
  let hats: [HatWorn]
  /// The invitation that a guest came by: only for who leads the case.
  let invitation: Invitation.ID?
  let isSelf: Bool

  var id: Case.ID { entry.item.id }
  var mayRemove: Bool { entry.may(.invite) && !isSelf && member.role != .leader }
  var mayLead: Bool { !member.isGuest && member.role == .member }
}
