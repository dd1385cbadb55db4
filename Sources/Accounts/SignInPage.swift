import HTML
import HTTP
import Language
import Web

/// What the sign-in page shows besides its frame.
struct SignInForm: Sendable {
  /// The link form, or the password form when that one was sent.
  var asking = FormState()
  var password: FormState?
  var next = ReturnPath(nil)
}

func signInPage(_ form: SignInForm, _ context: Context) -> Page {
  Page(SignInTexts.signIn) {
    div(.class("halves halves--middle")) {
      div {
        errorSummary(form.password ?? form.asking, heading: SignInTexts.putRight)
        h1 { SignInTexts.signIn }
        p(.class("mt2")) { SignInTexts.lead }
        askForm(form, context.keys)
        passwordForm(form, context.keys)
        hr()
        h2(.class("t-m")) { SignInTexts.invited }
        p(.class("small mt2")) { SignInTexts.useInvitation }
      }
      div(.class("only-wide log-in__logo")) { Picture.logo }
    }
  }.with { $0.hasForm = true }.refused(form.password ?? form.asking)
}

private func askForm(_ form: SignInForm, _ keys: FormKeys) -> some Markup {
  postForm(keys, to: AccountRoutes.signIn.path(), class: "mt5") {
    returnField(form.next)
    Field("email", SignInTexts.email, hint: SignInTexts.emailHint, in: form.asking)
      .line(type: "email", autocomplete: "email")
    div(.class("actions")) {
      button(.type("submit"), .class("btn")) { SignInTexts.sendLink }
    }
  }
}

private func passwordForm(_ form: SignInForm, _ keys: FormKeys) -> some Markup {
  details(.class("more mt5"), Attribute("open", if: form.password != nil)) {
    summary { SignInTexts.withPassword }
    postForm(keys, to: AccountRoutes.password.path()) {
      returnField(form.next)
      Field("bruger", SignInTexts.email, in: form.password ?? FormState())
        .line(type: "email", autocomplete: "email")
      passwordField("adgangskode", SignInTexts.password, autocomplete: "current-password", in: form.password)
      div(.class("actions")) {
        button(.type("submit"), .class("btn btn--second")) { SignInTexts.signIn }
      }
    }
  }
}

func returnField(_ next: ReturnPath) -> (some Markup)? {
  next.isFrontPage ? nil : input(.type("hidden"), .name(ReturnPath.field), .value(next.path))
}

/// A password is never written back into a page, and never cut short by the browser.
func passwordField(
  _ name: String, _ label: Text, hint: Text? = nil, autocomplete: String, in form: FormState?
) -> some Markup {
  Field(name, label, hint: hint, in: FormState(faults: form?.faults ?? []))
    .line(type: "password", limit: nil, autocomplete: autocomplete)
}

/// The same answer for every address.
func askedPage(_ email: String, _ context: Context) -> Page {
  Page(SignInTexts.askedTitle) {
    h1 { SignInTexts.askedTitle }
    div(.class("stack mt4")) {
      p { context.services.site.sendsMail ? SignInTexts.sentLead : SignInTexts.askedLead }
      p { SignInTexts.asked(email) }
      p { SignInTexts.hurry(context.services.site.contactEmail) }
    }
    div(.class("actions")) {
      a(.class("btn"), .href("/")) { SignInTexts.toFront }
      a(.class("btn btn--quiet"), .href(AccountRoutes.signIn.path())) { SignInTexts.otherAddress }
    }
  }
}
