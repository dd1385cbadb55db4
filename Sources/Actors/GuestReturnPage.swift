import Cases
import HTML
import HTTP
import Language
import Web

/// A personal link opened by somebody who is in already, or to which somebody has said yes.
func guestReturnPage(_ view: GuestView, keys: FormKeys) -> Page {
  let name = view.invitation.personName ?? view.invitation.name
  if view.isViewerOnTeam { return onTeamPage(view) }
  if view.invitation.isGuest || view.isOwner { return welcomeBackPage(view, name, keys) }
  return invitedFrame(view, GuestTexts.saidYesWithAccount) {
    p(.class("small muted")) { GuestTexts.from(view.organisationName) }
    h1(.class("mt2")) { GuestTexts.saidYesWithAccount }
    p(.class("lead mt4")) { GuestTexts.signInToGoOn }
    div(.class("actions")) {
      a(.class("btn"), .href("/log-ind?videre=\(CaseRoutes.overview.path(view.caseID))")) { GuestTexts.signIn }
    }
  }
}

private func onTeamPage(_ view: GuestView) -> Page {
  let isOther = !view.isOwner
  return invitedFrame(view, GuestTexts.isIn) {
    p(.class("small muted")) { GuestTexts.from(view.organisationName) }
    h1(.class("mt2")) { view.caseTitle }
    p(.class("lead mt4")) {
      isOther ? GuestTexts.ownLink(view.invitation.personName ?? view.invitation.name) : GuestTexts.isIn
    }
    div(.class("actions")) {
      a(.class("btn"), .href(CaseRoutes.overview.path(view.caseID))) { GuestTexts.toCase }
    }
  }
}

private func welcomeBackPage(_ view: GuestView, _ name: String, _ keys: FormKeys) -> Page {
  invitedFrame(view, GuestTexts.welcomeBack(name)) {
    p(.class("small muted")) { view.caseTitle }
    h1(.class("mt2")) { GuestTexts.welcomeBack(name) }
    p(.class("lead mt4")) { view.isAcceptedOnTeam ? GuestTexts.personalLink : GuestTexts.left }
    postForm(keys, to: ActorRoutes.yes.path(view.token)) {
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) {
          view.isAcceptedOnTeam ? GuestTexts.goOn(name) : GuestTexts.yes
        }
      }
    }
    p(.class("small muted mt5")) { GuestTexts.noAccount(view.invitation.lastDay) }
  }
}
