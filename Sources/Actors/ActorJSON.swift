import Bytes
import Cases
import Language
import Time
import Web

/// The page of the actors as data. E-mail addresses are not part of it.
enum ActorJSON {
  static func json(of view: ActorView) -> JSON {
    .object([
      ("case", .integer(view.id.number)), ("step", .integer(view.entry.item.step.rawValue)),
      ("people", .array(view.team.members.map { person($0, view.team) })),
      ("weave", .array(view.team.weave.strands.map(strand))),
      ("missing", .array(view.team.weave.gaps.map { .string($0.rawValue) })),
      ("hats", .object(Hat.allCases.map { ($0.rawValue, hat($0, view.team)) })),
      ("invitations", .array(view.invitations.map { invitation($0, view) })),
    ])
  }

  private static func person(_ member: TeamMember, _ team: Team) -> JSON {
    .object([
      ("id", .integer(member.id.number)), ("name", .string(member.name)), ("title", .string(member.title)),
      ("role", .string(member.role.rawValue)), ("guest", .bool(member.isGuest)),
      ("group", .string(member.group.rawValue)), ("organisation", .optional(member.organisationName)),
      ("gives", .string(member.gives)), ("gets", .string(member.gets)), ("openCases", .integer(member.openCases)),
    ])
  }

  private static func strand(_ strand: Weave.Strand) -> JSON {
    .object(
      [("group", .string(strand.group.rawValue))]
        + CaseStep.allCases.map { ("step\($0.rawValue)", .string(strand.cell($0).rawValue)) })
  }

  private static func hat(_ hat: Hat, _ team: Team) -> JSON {
    .array(team.wearers(of: hat).map { .integer($0.person.number) })
  }

  private static func invitation(_ invitation: Invitation, _ view: ActorView) -> JSON {
    .object([
      ("id", .integer(invitation.id.number)), ("name", .string(invitation.name)),
      ("group", .string(invitation.group.rawValue)), ("sent", .string(invitation.created.day.iso)),
      ("state", .string(invitation.state(view.now).rawValue)),
    ])
  }
}
