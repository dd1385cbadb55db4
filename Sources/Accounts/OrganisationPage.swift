import HTML
import HTTP
import Language
import Web

/// The people of an organisation, for those who administer it.
func organisationPage(
  _ organisation: Organisation, _ people: ListPage<PersonRow>, isFirst: Bool, forPlatform: Bool
) -> Page {
  let back: (Text, String) =
    forPlatform
    ? (AdminTexts.organisations, AdminRoutes.organisations.path())
    : (ProfileTexts.account, AccountRoutes.profile.path())
  return Page(AdminTexts.peopleOf(organisation.name)) {
    crumbs([back], here: Text(same: organisation.name))
    h1(.class("mt3")) { AdminTexts.peopleOf(organisation.name) }
    if people.items.isEmpty {
      p(.class("mt3")) { AdminTexts.nobodyHere }
    } else {
      memberTable(organisation, people.items, forPlatform: forPlatform)
    }
    partLinks(
      next: people.hasMore
        ? people.items.last.map { AdminRoutes.organisation.path(organisation.id) + "?efter=\($0.id.number)" } : nil,
      first: isFirst ? nil : AdminRoutes.organisation.path(organisation.id))
    div(.class("actions")) {
      a(.class("btn"), .href(AdminRoutes.newMember.path(organisation.id))) { AdminTexts.addPerson }
    }
    adminFoot(back.0, to: back.1)
  }
}

private func memberTable(_ organisation: Organisation, _ people: [PersonRow], forPlatform: Bool) -> some Markup {
  adminTable(AdminTexts.peopleOf(organisation.name), [AdminTexts.name, AdminTexts.email, AdminTexts.state]) {
    people.map { person in
      tr {
        th(.scope("row")) {
          if forPlatform {
            a(.href(AdminRoutes.person.path(person.id))) { person.name }
          } else {
            person.name
          }
          person.title.isEmpty ? nil : span(.class("muted")) { ", \(person.title)" }
        }
        td { person.email ?? "–" }
        td { personState(person) }
      }
    }
  }
}
