import HTML
import HTTP
import Language
import Web

/// What the page of one's own account shows.
struct ProfileView: Sendable {
  let person: Person
  let memberships: [Membership]
  let hasPassword: Bool
  /// In how many places one is signed in, this one counted.
  let places: Int
  var profile: FormState
  var password = FormState()
  var otherPlaces: [AccountPlace] = []
  var isPasswordDropped = false
}

func profilePage(_ view: ProfileView, _ context: Context) -> Page {
  let faulty = view.password.faults.isEmpty ? view.profile : view.password
  return Page(ProfileTexts.account) {
    errorSummary(faulty, heading: ProfileTexts.putRight)
    view.isPasswordDropped
      ? div(.class("flash flash--warn"), .role("status")) { p { ProfileTexts.passwordDropped } } : nil
    crumbs([(ProfileTexts.front, "/")], here: ProfileTexts.account)
    h1(.class("mt3")) { ProfileTexts.account }
    div(.class("cols cols--aside mt5")) {
      aboutSection(view, context)
      div(.class("stack stack-l")) {
        passwordSection(view, context)
        placesSection(view, context)
        organisationsSection(view, context)
        otherPlacesSection(view)
      }
    }
    // A place of another slice that this page leads to.
    p(.class("mt6")) { a(.href("/konto/beskeder")) { ProfileTexts.notices } }
    p(.class("mt2")) { a(.href("/")) { ProfileTexts.toFront } }
  }.refused(faulty)
}

private func aboutSection(_ view: ProfileView, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { ProfileTexts.aboutYou }
    postForm(context.keys, to: AccountRoutes.profile.path(), class: "mt4") {
      Field("navn", ProfileTexts.name, in: view.profile).line(limit: 120, autocomplete: "name")
      Field("titel", ProfileTexts.title, hint: ProfileTexts.titleHint, isOptional: true, in: view.profile)
        .line(limit: 120, autocomplete: "organization-title")
      view.person.email.map { address in addressLine(address) }
      Field("sprog", ProfileTexts.language, in: view.profile).picked(from: languageChoices)
      Field("hjem", ProfileTexts.home, in: view.profile).chosen(from: homeChoices)
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { ProfileTexts.save }
      }
    }
  }
}

private func addressLine(_ address: String) -> some Markup {
  div(.class("field")) {
    p {
      b { ProfileTexts.email }
      br()
      address
    }
    p(.class("hint")) { ProfileTexts.emailFixed }
  }
}

private let languageChoices = [
  Choice("", ProfileTexts.browserLanguage), Choice("da", Text(same: "Dansk")), Choice("en", Text(same: "English")),
]

let homeChoices = Person.Home.allCases.map { Choice($0.rawValue, $0.name, note: $0.note) }

private func passwordSection(_ view: ProfileView, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { ProfileTexts.password }
    p(.class("mt2 small")) { view.hasPassword ? ProfileTexts.passwordCloses : ProfileTexts.noPassword }
    postForm(context.keys, to: AccountRoutes.profilePassword.path(), class: "mt4") {
      view.hasPassword
        ? passwordField(
          "gammel", ProfileTexts.oldPassword, autocomplete: "current-password", in: view.password) : nil
      passwordField(
        "ny", ProfileTexts.newPassword, hint: PasswordRules.hint, autocomplete: "new-password", in: view.password)
      div(.class("actions")) {
        button(.type("submit"), .class("btn btn--second")) {
          view.hasPassword ? ProfileTexts.changePassword : ProfileTexts.makePassword
        }
      }
    }
  }
}

private func placesSection(_ view: ProfileView, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { ProfileTexts.places }
    p(.class("mt2")) { ProfileTexts.placesCount(view.places) }
    if view.places > 1 {
      postForm(context.keys, to: AccountRoutes.otherPlaces.path()) {
        div(.class("actions")) {
          button(.type("submit"), .class("btn btn--second")) { ProfileTexts.leaveOthers }
        }
      }
    } else {
      p(.class("small muted")) { ProfileTexts.onlyHere }
    }
  }
}

private func organisationsSection(_ view: ProfileView, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { ProfileTexts.organisations }
    if view.memberships.isEmpty {
      p(.class("mt2")) { ProfileTexts.noOrganisations }
    } else {
      ul(.class("list list--tight mt3")) { view.memberships.map { membershipLine($0) } }
    }
  }
}

private func otherPlacesSection(_ view: ProfileView) -> (some Markup)? {
  view.otherPlaces.isEmpty
    ? nil
    : section(.class("sec")) {
      h2 { ProfileTexts.more }
      ul(.class("list list--tight mt3")) {
        view.otherPlaces.map { place in li { a(.href(place.path)) { place.label } } }
      }
    }
}

private func membershipLine(_ membership: Membership) -> some Markup {
  li {
    b { membership.organisation.name }
    membership.isAdministrator
      ? p(.class("small")) {
        a(.href(AdminRoutes.organisation.path(membership.organisation.id))) { ProfileTexts.administers }
      } : nil
  }
}
