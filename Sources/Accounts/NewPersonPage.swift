import HTML
import HTTP
import Language
import Web

/// The form for a new person: for the whole platform, or for one organisation.
func newPersonPage(_ form: FormState, of organisation: Organisation?, _ context: Context) -> Page {
  let list = organisation.map { AdminRoutes.organisation.path($0.id) } ?? AdminRoutes.people.path()
  let listName = organisation.map { Text(same: $0.name) } ?? AdminTexts.people
  let action = organisation.map { AdminRoutes.newMember.path($0.id) } ?? AdminRoutes.newPerson.path()
  return Page(AdminTexts.addPerson) {
    errorSummary(form, heading: AdminTexts.putRight)
    crumbs([(listName, list)], here: AdminTexts.addPerson)
    h1(.class("mt3")) { AdminTexts.addPerson }
    postForm(context.keys, to: action, class: "mt5") {
      Field("navn", AdminTexts.personName, in: form).line(limit: 120, autocomplete: "off")
      Field("email", AdminTexts.email, in: form).line(type: "email", autocomplete: "off")
      Field("titel", AdminTexts.personTitle, hint: ProfileTexts.titleHint, isOptional: true, in: form).line(limit: 120)
      organisation == nil ? organisationField(form) : nil
      Field("hjem", AdminTexts.homeQuestion, in: form).chosen(from: homeChoices)
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { AdminTexts.addPerson }
        a(.class("btn btn--quiet"), .href(list)) { listName }
      }
    }
  }.refused(form)
}

private func organisationField(_ form: FormState) -> some Markup {
  Field("organisation", AdminTexts.organisation, hint: AdminTexts.organisationHint, isOptional: true, in: form)
    .line(limit: 120)
}
