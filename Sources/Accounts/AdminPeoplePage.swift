import HTML
import HTTP
import Language
import Web

/// The list of people, with a search.
func adminPeoplePage(_ list: ListPage<PersonRow>, search: String, isFirst: Bool) -> Page {
  Page(AdminTexts.people) {
    crumbs([(AdminTexts.administration, AdminRoutes.overview.path())], here: AdminTexts.people)
    h1(.class("mt3")) { AdminTexts.people }
    adminSearch(AdminTexts.searchPeople, to: AdminRoutes.people.path(), search: search)
    if list.items.isEmpty {
      nothingFound(AdminTexts.noHits, AdminTexts.showAll, to: AdminRoutes.people.path())
    } else {
      peopleTable(list.items)
    }
    partLinks(next: nextPart(list, search), first: isFirst ? nil : listPath(search, after: nil))
    div(.class("actions")) {
      a(.class("btn"), .href(AdminRoutes.newPerson.path())) { AdminTexts.addPerson }
    }
    adminFoot(AdminTexts.backToAdministration, to: AdminRoutes.overview.path())
  }
}

private func peopleTable(_ people: [PersonRow]) -> some Markup {
  adminTable(AdminTexts.people, [AdminTexts.name, AdminTexts.email, AdminTexts.organisation, AdminTexts.state]) {
    people.map { person in
      tr {
        th(.scope("row")) {
          a(.href(AdminRoutes.person.path(person.id))) { person.name }
          person.title.isEmpty ? nil : span(.class("muted")) { ", \(person.title)" }
        }
        td { person.email ?? "–" }
        td { person.organisation ?? "–" }
        td { personState(person) }
      }
    }
  }
}

private func nextPart(_ list: ListPage<PersonRow>, _ search: String) -> String? {
  list.hasMore ? list.items.last.map { listPath(search, after: $0.id) } : nil
}

private func listPath(_ search: String, after: Person.ID?) -> String {
  var query = Parameters()
  if !search.isEmpty { query.append("q", search) }
  if let after { query.append("efter", String(after.number)) }
  return AdminRoutes.people.path() + (query.isEmpty ? "" : "?" + query.encoded)
}
