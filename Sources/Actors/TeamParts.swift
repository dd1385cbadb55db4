import Accounts
import Cases
import HTML
import HTTP
import Language
import Web

/// One organisation of the team, with its people and what they give and get.
func organisationCard(_ organisation: TeamOrganisation, of id: Case.ID) -> some Markup {
  section(.class("card card--tight")) {
    h3(.class("t-m")) { organisation.name.map { Text(same: $0) } ?? ActorTexts.asThemselves }
    p(.class("small muted mt0")) { organisation.kind?.name ?? ActorTexts.asThemselvesNote }
    div(.class("row row--s mt3")) { organisation.people.map { memberChip($0, of: id) } }
    expectations(organisation.people)
  }
}

private func memberChip(_ member: TeamMember, of id: Case.ID) -> some Markup {
  a(.class("chip"), .href(ActorRoutes.person.path(id, member.id))) {
    span(.class("avatar avatar--s"), .ariaHidden()) { Viewer.initials(of: member.name) }
    span {
      span(.class("chip__who")) { member.name }
      small { memberNote(member) }
    }
  }
}

/// What they do, and how they take part when that is not simply as a member.
func memberNote(_ member: TeamMember) -> Text {
  let title = member.title.isEmpty ? member.group.singular : Text(same: member.title)
  let role: Text? =
    switch member.role {
    case .leader: ActorTexts.leader
    case .backer: ActorTexts.backer
    default: member.isGuest ? ActorTexts.guest : nil
    }
  return role.map { title + Text(same: ", ") + $0 } ?? title
}

private func expectations(_ people: [TeamMember]) -> some Markup {
  let working = people.filter(\.works)
  return working.contains { !$0.gives.isEmpty || !$0.gets.isEmpty }
    ? details(.class("more mt3")) {
      summary { ActorTexts.givesAndGets }
      working.map { member in
        div(.class("mt3 small")) {
          b { member.name }
          givesAndGets(member)
        }
      }
    } : nil
}

/// What one person gives and gets.
func givesAndGets(_ member: TeamMember) -> some Markup {
  member.gives.isEmpty && member.gets.isEmpty
    ? Either.first(p(.class("muted")) { ActorTexts.notStated })
    : Either.second(
      dl(.class("pairs")) {
        dt { ActorTexts.gives }
        dd { member.gives.isEmpty ? ActorTexts.notStated : Text(same: member.gives) }
        dt { ActorTexts.gets }
        dd { member.gets.isEmpty ? ActorTexts.notStated : Text(same: member.gets) }
      })
}

/// In how many open cases each takes part: by name, so that nobody is ranked.
func loadPart(_ team: Team) -> some Markup {
  let busy = team.members.filter { $0.openCases > 1 }
  return section(.class("sec")) {
    div(.class("sec__head")) { h2 { ActorTexts.load } }
    busy.isEmpty
      ? Either.first(p(.class("muted")) { ActorTexts.nobodyElsewhere })
      : Either.second(
        details(.class("more")) {
          summary { ActorTexts.busy(busy.count) }
          loadTable(busy)
        })
  }
}

private func loadTable(_ people: [TeamMember]) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ActorTexts.load)) {
    table(.class("table")) {
      caption { ActorTexts.loadNote }
      thead {
        tr {
          th(.scope("col")) { ActorTexts.name }
          th(.scope("col"), .class("num")) { ActorTexts.openCases }
        }
      }
      tbody {
        people.map { member in
          tr {
            th(.scope("row")) { member.name }
            td(.class("num")) { member.openCases }
          }
        }
      }
    }
  }
}
