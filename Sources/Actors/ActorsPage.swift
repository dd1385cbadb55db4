import Cases
import HTML
import HTTP
import Language
import Meetings
import Time
import Web

/// The actors of a case: the gaps first, then the weave, then the people.
func actorsPage(_ view: ActorView, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: ActorRoutes.tab, title: ActorTexts.actors) {
    errorSummary(form, heading: InvitationTexts.putRight)
    h1 { ActorTexts.actors }
    p(.class("lead mt2 muted")) { ActorTexts.people(view.entry.people, view.entry.organisations) }
    div(.class("cols cols--aside mt5")) {
      actorsMain(view, keys)
      view.entry.may(.invite)
        ? aside(.ariaLabel(InvitationTexts.across)) { invitationForm(view.id, form, keys: keys) } : nil
    }
  }.refused(form)
}

private func actorsMain(_ view: ActorView, _ keys: FormKeys) -> some Markup {
  div(.class("stack stack-xl")) {
    gapAlarm(view)
    section(.class("sec")) {
      div(.class("sec__head")) { h2 { ActorTexts.team } }
      view.team.weave.gaps.isEmpty ? p { ActorTexts.everyGroupIsIn } : nil
      weaveTable(view.team.weave)
      weaveRule()
    }
    organisationsPart(view)
    invitationList(view, keys: keys)
    agreementsPart(view)
    view.panels
    loadPart(view.team)
    hatsPart(view)
    wayOn(view)
  }
}

private func organisationsPart(_ view: ActorView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { ActorTexts.organisations }
      view.entry.may(.contribute) ? ownExpectation(view) : nil
    }
    div(.class("stack")) { view.team.organisations.map { organisationCard($0, of: view.id) } }
  }
}

private func ownExpectation(_ view: ActorView) -> some Markup {
  let hasStated = view.team.member(view.viewer)?.hasStatedExpectation ?? false
  return a(.class("btn btn--s btn--second"), .href(ActorRoutes.expectation.path(view.id))) {
    hasStated ? ActorTexts.changeYours : ActorTexts.stateYours
  }
}

/// Mandate and meetings, each with how it stands and the way there.
private func agreementsPart(_ view: ActorView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { ActorTexts.mandates } }
    p { mandateStanding(view) }
    p { a(.href(ActorRoutes.mandates.path(view.id))) { ActorTexts.toMandates } }
    h3(.class("t-l mt5")) { ActorTexts.meetings }
    p(.class("mt2")) {
      view.nextMeeting.map { ActorTexts.nextMeeting($0.starts, $0.place) } ?? ActorTexts.noMeeting
    }
    p { a(.href(MeetingRoutes.meetings.path(view.id))) { ActorTexts.toMeetings } }
  }
}

private func mandateStanding(_ view: ActorView) -> Text {
  let holding = view.mandates.filter { $0.holds(view.now.day) }
  let waiting = view.mandates.filter { $0.answer == nil }
  var names: [String] = []
  for mandate in holding where !names.contains(mandate.askedOfName) { names.append(mandate.askedOfName) }
  let given =
    holding.isEmpty
    ? ActorTexts.noMandate
    : ActorTexts.mandateGiven(
      names, until: holding.contains { $0.until == nil } ? nil : holding.compactMap(\.until).max())
  return waiting.isEmpty ? given : given + Text(same: " ") + ActorTexts.mandateWaits(waiting.count)
}

private func hatsPart(_ view: ActorView) -> some Markup {
  section(.class("sec"), .id("hatte")) {
    div(.class("sec__head")) { h2 { ActorTexts.whoHasWhichHat } }
    ul(.class("plain stack")) { Hat.allCases.map { hatLine($0, view) } }
  }
}

private func hatLine(_ hat: Hat, _ view: ActorView) -> some Markup {
  let wearers = view.team.wearers(of: hat).map(\.name)
  return li(.class("hatline")) {
    hatPicture(hat)
    div(.class("grow")) {
      b { hat.name.capitalised }
      br()
      span(.class("small muted")) {
        wearers.isEmpty ? HatTexts.nobody(hat.rawValue) : HatTexts.worn(wearers, hat.summary)
      }
    }
    a(.class("small"), .href("\(ActorRoutes.hats.path(view.id))#\(hat.rawValue)")) {
      wearers.isEmpty ? ActorTexts.choose : ActorTexts.change
      span(.class("sr")) { Text(same: ": ") + hat.name }
    }
  }
}

private func wayOn(_ view: ActorView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(ActorRoutes.framing.path(view.id))) {
      Icon.left
      ActorTexts.framing
    }
    a(.class("btn"), .href(CaseRoutes.overview.path(view.id))) {
      ActorTexts.overview
      Icon.right
    }
  }
}
