import HTML
import HTTP
import Language
import Web

/// Where a guest makes an account.
func joinPage(_ form: FormState, _ context: Context) -> Page {
  Page(ProfileTexts.join) {
    errorSummary(form, heading: ProfileTexts.putRight)
    crumbs([(ProfileTexts.front, "/")], here: ProfileTexts.join)
    h1(.class("mt3")) { ProfileTexts.join }
    p(.class("mt2")) { ProfileTexts.joinLead }
    postForm(context.keys, to: AccountRoutes.join.path(), class: "mt5") {
      Field("email", SignInTexts.email, hint: SignInTexts.emailHint, in: form)
        .line(type: "email", autocomplete: "email")
      passwordField(
        "adgangskode", SignInTexts.password, hint: PasswordRules.hint, autocomplete: "new-password", in: form)
      Field(
        "organisation", ProfileTexts.joinOrganisation, hint: ProfileTexts.joinOrganisationHint, isOptional: true,
        in: form
      ).line(limit: 120, autocomplete: "organization")
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { ProfileTexts.join }
        a(.class("btn btn--quiet"), .href("/")) { ProfileTexts.notNow }
      }
    }
    // A place of another slice: a guest has data too.
    p(.class("mt6 small")) { a(.href(SignInMail.ownData)) { ProfileTexts.ownData } }
  }.refused(form)
}
