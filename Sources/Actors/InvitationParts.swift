import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The leader's form for inviting somebody.
func invitationForm(_ id: Case.ID, _ form: FormState, keys: FormKeys) -> some Markup {
  section(.class("card card--tight"), .id("inviter")) {
    h2(.class("t-l")) { InvitationTexts.across }
    p(.class("small mt2")) { InvitationTexts.noAccount }
    postForm(keys, to: ActorRoutes.invitations.path(id), class: "mt4") {
      invitationWho(form)
      invitationWhat(form)
      div(.class("actions mt4")) {
        button(.class("btn"), .type("submit")) { InvitationTexts.send }
      }
    }
    p(.class("small mt4")) { a(.href(ActorRoutes.many.path(id))) { BatchTexts.inviteMany } }
  }
}

private func invitationWho(_ form: FormState) -> some Markup {
  group {
    Field("navn", InvitationTexts.name, in: form).line(limit: 120, autocomplete: "off")
    Field("email", InvitationTexts.email, hint: InvitationTexts.emailHint, isOptional: true, in: form)
      .line(type: "email", autocomplete: "off")
    Field("organisation", InvitationTexts.organisation, isOptional: true, in: form)
      .line(limit: 120, autocomplete: "off")
    Field("gruppe", InvitationTexts.group, in: form).picked(from: ActorGroup.choices)
  }
}

private func invitationWhat(_ form: FormState) -> some Markup {
  group {
    Field("opgave", InvitationTexts.ask, hint: InvitationTexts.askHint, in: form).lines(rows: 3, limit: 600)
    Field("rolle", InvitationTexts.role, in: form).chosen(from: [
      Choice("member", InvitationTexts.member, note: InvitationTexts.memberNote),
      Choice("backer", InvitationTexts.backer, note: InvitationTexts.backerNote),
    ])
  }
}

/// The invitations that nobody has said yes to.
func invitationList(_ view: ActorView, keys: FormKeys) -> some Markup {
  view.invitations.isEmpty
    ? nil
    : section(.class("sec"), .id("invitationer")) {
      div(.class("sec__head")) { h2 { InvitationTexts.invitations } }
      ul(.class("list list--tight plain")) { view.invitations.map { invitationRow($0, view, keys) } }
    }
}

private func invitationRow(_ invitation: Invitation, _ view: ActorView, _ keys: FormKeys) -> some Markup {
  li(.class("row row--between")) {
    div {
      b { invitationName(invitation, view) }
      p(.class("small muted mt0")) {
        invitation.group.singular.capitalised
        ". "
        InvitationTexts.age(invitation.created.day, today: view.now.day)
        "."
      }
      view.isLeader ? suggestion(invitation, view.id) : nil
    }
    div(.class("row row--s")) {
      invitationTag(invitation.state(view.now))
      view.entry.may(.invite) ? invitationActions(invitation, view.id, keys) : nil
    }
  }
}

private func invitationName(_ invitation: Invitation, _ view: ActorView) -> some Markup {
  view.isLeader
    ? Either.first(a(.href(ActorRoutes.invitation.path(view.id, invitation.id))) { invitation.name })
    : Either.second(invitation.name)
}

func invitationTag(_ state: Invitation.State) -> some Markup {
  switch state {
  case .waiting: span(.class("tag")) { InvitationTexts.waiting }
  case .opened: span(.class("tag tag--info")) { InvitationTexts.isOpened }
  case .accepted: span(.class("tag tag--good")) { InvitationTexts.accepted }
  case .declined: span(.class("tag tag--line")) { InvitationTexts.declined }
  case .passedOn: span(.class("tag tag--line")) { InvitationTexts.passedOn }
  case .withdrawn: span(.class("tag tag--line")) { InvitationTexts.withdrawn }
  case .expired: span(.class("tag tag--warn")) { InvitationTexts.expired }
  }
}

/// Whom they would ask instead: for the leader alone.
func suggestion(_ invitation: Invitation, _ id: Case.ID) -> some Markup {
  invitation.suggested.isEmpty
    ? nil
    : p(.class("small mt2")) {
      b { InvitationTexts.suggests(invitation.suggested) }
      ": "
      span(.class("verbatim")) { invitation.answerNote }
      " "
      a(.href("\(ActorRoutes.page.path(id))?gruppe=\(invitation.group.rawValue)#inviter")) {
        InvitationTexts.inviteSuggested
      }
    }
}

func invitationActions(_ invitation: Invitation, _ id: Case.ID, _ keys: FormKeys) -> some Markup {
  group {
    postForm(keys, to: ActorRoutes.newLink.path(id, invitation.id)) {
      button(.class("btn btn--s btn--second"), .type("submit")) {
        InvitationTexts.sendAgain
        span(.class("sr")) { ": " + invitation.name }
      }
    }
    postForm(keys, to: ActorRoutes.withdrawal.path(id, invitation.id)) {
      button(.class("btn btn--s btn--quiet"), .type("submit")) {
        InvitationTexts.withdraw
        span(.class("sr")) { ": " + invitation.name }
      }
    }
  }
}
