import Accounts
import Cases
import HTML
import HTTP
import Language
import Meetings
import Time
import Web

/// The page that a personal link opens.
func guestPage(_ view: GuestView, form: FormState, keys: FormKeys) -> Page {
  let invitation = view.invitation
  return invitedFrame(view, GuestTexts.youAreInvited) {
    errorSummary(form, heading: GuestTexts.putRight)
    p(.class("small muted")) { GuestTexts.from(view.organisationName) }
    h1(.class("mt2")) { GuestTexts.wantsYou(invitation.inviterName, in: view.caseTitle) }
    div(.class("quote quote--ask mt5")) { p(.class("lead verbatim")) { invitation.ask } }
    div(.class("card mt5")) {
      asked(view)
      answers(view, form, keys)
    }
    whoSees(view)
    p(.class("small muted mt5")) { GuestTexts.noAccount(invitation.lastDay) }
  }.refused(form)
}

/// The frame of what a link opens: the organisation's name, no menu, kept out of search.
func invitedFrame(_ view: GuestView, _ title: Text, @MarkupBuilder content: () -> some Markup) -> Page {
  let inner = content()
  return Page(title) { div(.class("wrap--narrow")) { inner } }.with {
    $0.hasForm = true
    $0.organisation = view.organisationName
  }
}

private func asked(_ view: GuestView) -> some Markup {
  group {
    h2(.class("t-l")) { GuestTexts.weAsk }
    ul(.class("checks checks--two mt2")) {
      view.invitation.role == .backer
        ? askedFor(.support, GuestTexts.backing, GuestTexts.backingNote)
        : askedFor(.edit, GuestTexts.perspective, GuestTexts.perspectiveNote)
      view.meeting.map { askedFor(.calendar, GuestTexts.meeting, GuestTexts.meetingNote($0.starts, $0.place)) }
    }
  }
}

private func askedFor(_ icon: Icon, _ what: Text, _ note: Text) -> some Markup {
  li {
    icon
    div {
      b { what }
      br()
      span(.class("small muted")) { note }
    }
  }
}

private func answers(_ view: GuestView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  group {
    said(view)
    view.otherGuestName.map { name in p(.class("small mt4")) { GuestTexts.otherGuest(name) } }
    postForm(keys, to: ActorRoutes.yes.path(view.token), class: "mt4", id: "svar") { whoYouAre(view, form) }
    div(.class("actions")) {
      button(.class("btn"), .type("submit"), Attribute("form", "svar")) { GuestTexts.yes }
      view.invitation.answer == .declined
        ? nil
        : postForm(keys, to: ActorRoutes.notNow.path(view.token)) {
          button(.class("btn btn--second"), .type("submit")) { GuestTexts.notNow }
        }
      a(.class("btn btn--quiet"), .href(ActorRoutes.someoneElse.path(view.token))) { GuestTexts.suggestOther }
    }
    view.account == nil
      ? p(.class("small mt4")) {
        a(.href("/log-ind?videre=\(ActorRoutes.invited.path(view.token))")) { GuestTexts.haveAccount }
      } : nil
  }
}

extension GuestView {
  fileprivate var otherGuestName: String? { viewer.flatMap { $0.isGuest && !isOwner ? $0.name : nil } }
}

/// What has been answered before, and that it can be changed.
private func said(_ view: GuestView) -> (some Markup)? {
  let words: Text? =
    switch view.invitation.answer {
    case .declined: GuestTexts.saidNotNow
    case .passedOn: GuestTexts.saidOther(view.invitation.suggested)
    default: nil
    }
  return words.map { words in
    p(.class("mt4"), .role("status")) {
      b { words }
      " "
      GuestTexts.canChange(view.invitation.lastDay)
    }
  }
}

private func whoYouAre(_ view: GuestView, _ form: FormState) -> some Markup {
  group {
    if let account = view.account {
      p { GuestTexts.signedInAs(account.name) }
      view.viewerOrganisations.count > 1
        ? Field("organisation", GuestTexts.speakFor, in: form, class: "field mt3").picked(
          from: view.viewerOrganisations.map { Choice(String($0.id.number), Text(same: $0.name)) }) : nil
    } else {
      Field("navn", GuestTexts.yourName, in: form).line(limit: 120, autocomplete: "name")
      Field("titel", GuestTexts.yourTitle, hint: GuestTexts.titleHint, isOptional: true, in: form)
        .line(limit: 120, autocomplete: "organization-title")
    }
  }
}

private func whoSees(_ view: GuestView) -> some Markup {
  section(.class("mt6")) {
    h2(.class("t-l")) { GuestTexts.whoSees }
    p(.class("mt2")) {
      GuestTexts.whoSeesIt(view.people)
      GuestTexts.asWhom
      view.invitation.group == .provider ? GuestTexts.noPrecedence : nil
      " "
      a(.href("/privatliv")) { GuestTexts.privacy }
    }
  }
}
