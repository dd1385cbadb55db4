import HTML
import HTTP
import Language
import Web

/// The page a link leads to. Opening it uses nothing up: programs that look
/// through mail open links, but press no buttons.
func signInLinkPage(_ link: SignInLink, token: String, next: ReturnPath, _ context: Context) -> Page {
  let person = link.person
  let other = context.viewer.flatMap { $0.id == person.id.number ? nil : $0.name }
  return Page(SignInTexts.signInAs(person.name)) {
    h1 { SignInTexts.signInAs(person.name) }
    p(.class("mt3")) { link.isReusable ? SignInTexts.reusableLead : SignInTexts.linkLead }
    other.map { name in p(.class("mt2")) { SignInTexts.isNow(name) } }
    postForm(context.keys, to: AccountRoutes.link.path(token)) {
      returnField(next)
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { SignInTexts.signInAs(person.name) }
        a(.class("btn btn--quiet"), .href("/")) { SignInTexts.toFront }
      }
    }
    link.isReusable ? nil : p(.class("small muted mt4")) { SignInTexts.notYou(person.name) }
  }.with { $0.hasForm = true }
}

/// What a link that is not good says, and the way on.
func deadLinkPage(_ state: SignInLink.State) -> Page {
  let (title, lead, status): (Text, Text, Status) =
    switch state {
    case .used: (SignInTexts.usedTitle, SignInTexts.usedLead, .gone)
    case .expired: (SignInTexts.expiredTitle, SignInTexts.expiredLead, .gone)
    case .good, .unknown: (SignInTexts.unknownTitle, SignInTexts.unknownLead, .notFound)
    }
  return Page(title) {
    div(.class("fault__picture")) { Picture.fallenBar }
    h1(.class("mt5")) { title }
    p(.class("mt3")) { lead }
    div(.class("actions")) {
      a(.class("btn"), .href(AccountRoutes.signIn.path())) { SignInTexts.askForNew }
      a(.class("btn btn--second"), .href("/")) { SignInTexts.toFront }
    }
  }.with { $0.status = status }
}
