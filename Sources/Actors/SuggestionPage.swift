import HTML
import HTTP
import Language
import Web

/// Naming somebody else, for who cannot or will not.
func suggestionPage(_ view: GuestView, form: FormState, keys: FormKeys) -> Page {
  invitedFrame(view, GuestTexts.whoElse) {
    errorSummary(form, heading: GuestTexts.putRight)
    p(.class("small muted")) { GuestTexts.from(view.organisationName) }
    h1(.class("mt2")) { GuestTexts.whoElse }
    p(.class("lead mt4")) { GuestTexts.whoElseLead(view.invitation.inviterName) }
    postForm(keys, to: ActorRoutes.someoneElse.path(view.token), class: "mt5") {
      Field("navn", GuestTexts.theirName, in: form).line(limit: 120, autocomplete: "off")
      Field("hvorfor", GuestTexts.why, hint: GuestTexts.whyHint, in: form).lines(rows: 3, limit: 300)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { GuestTexts.sendSuggestion }
        a(.class("btn btn--quiet"), .href(ActorRoutes.invited.path(view.token))) { GuestTexts.back }
      }
    }
  }.refused(form)
}
