import HTML
import HTTP
import Language
import Web

/// The list of organisations, with a search.
func adminOrganisationsPage(_ list: ListPage<OrganisationRow>, search: String, isFirst: Bool) -> Page {
  Page(AdminTexts.organisations) {
    crumbs([(AdminTexts.administration, AdminRoutes.overview.path())], here: AdminTexts.organisations)
    h1(.class("mt3")) { AdminTexts.organisations }
    adminSearch(AdminTexts.searchOrganisations, to: AdminRoutes.organisations.path(), search: search)
    if list.items.isEmpty {
      nothingFound(AdminTexts.noHits, AdminTexts.showAll, to: AdminRoutes.organisations.path())
    } else {
      organisationsTable(list.items)
    }
    partLinks(next: nextPart(list, search), first: isFirst ? nil : listPath(search, after: nil))
    div(.class("actions")) {
      a(.class("btn"), .href(AdminRoutes.newOrganisation.path())) { AdminTexts.addOrganisation }
    }
    adminFoot(AdminTexts.backToAdministration, to: AdminRoutes.overview.path())
  }
}

private func organisationsTable(_ rows: [OrganisationRow]) -> some Markup {
  adminTable(
    AdminTexts.organisations, [AdminTexts.name, AdminTexts.kindColumn, AdminTexts.region, AdminTexts.peopleColumn]
  ) {
    rows.map { row in
      tr {
        th(.scope("row")) {
          a(.href(AdminRoutes.organisation.path(row.organisation.id))) { row.organisation.name }
        }
        td { row.organisation.kind.name }
        td { row.organisation.region ?? "–" }
        td(.class("num")) { row.people }
      }
    }
  }
}

private func nextPart(_ list: ListPage<OrganisationRow>, _ search: String) -> String? {
  list.hasMore ? list.items.last.map { listPath(search, after: $0.organisation.id) } : nil
}

private func listPath(_ search: String, after: Organisation.ID?) -> String {
  var query = Parameters()
  if !search.isEmpty { query.append("q", search) }
  if let after { query.append("efter", String(after.number)) }
  return AdminRoutes.organisations.path() + (query.isEmpty ? "" : "?" + query.encoded)
}

func newOrganisationPage(_ form: FormState, _ context: Context) -> Page {
  Page(AdminTexts.addOrganisation) {
    errorSummary(form, heading: AdminTexts.putRight)
    crumbs(
      [
        (AdminTexts.administration, AdminRoutes.overview.path()),
        (AdminTexts.organisations, AdminRoutes.organisations.path()),
      ], here: AdminTexts.addOrganisation)
    h1(.class("mt3")) { AdminTexts.addOrganisation }
    postForm(context.keys, to: AdminRoutes.newOrganisation.path(), class: "mt5") {
      Field("navn", AdminTexts.name, in: form).line(limit: 120)
      Field("slags", AdminTexts.kind, in: form).chosen(from: kindChoices)
      Field("region", AdminTexts.region, in: form).picked(from: regionChoices)
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { AdminTexts.addOrganisation }
        a(.class("btn btn--quiet"), .href(AdminRoutes.organisations.path())) { AdminTexts.organisations }
      }
    }
  }.refused(form)
}

private let kindChoices = Organisation.Kind.allCases.map { Choice($0.rawValue, $0.name) }

private let regionChoices =
  [Choice("", AdminTexts.nowhere)] + DanishOrganisations.regions.map { Choice($0, Text(same: $0)) }
