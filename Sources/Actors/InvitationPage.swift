import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// An invitation for whoever leads the case; with its link right after it was made.
func invitationPage(_ view: InvitationView, link: String?, context: Context, desk: CaseDesk) -> Page {
  let invitation = view.invitation
  return desk.page(view.entry, tab: ActorRoutes.tab, title: InvitationTexts.invitation(to: invitation.name)) {
    h1 { InvitationTexts.invitation(to: invitation.name) }
    link.map { linkPart($0, view, context) }
    standingPart(view, hasLink: link != nil, context)
    div(.class("actions")) {
      a(.class(link == nil ? "btn btn--second" : "btn"), .href("\(ActorRoutes.page.path(view.entry.item.id))#inviter"))
      {
        InvitationTexts.inviteNext
      }
      a(.class("btn btn--quiet"), .href(ActorRoutes.page.path(view.entry.item.id))) { ActorTexts.backToActors }
    }
  }
}

private func linkPart(_ link: String, _ view: InvitationView, _ context: Context) -> some Markup {
  group {
    p(.class("lead mt2")) { InvitationTexts.linkOnce }
    context.services.site.sendsMail
      ? view.invitation.email.map { email in p(.class("mt2")) { InvitationTexts.isMailed(email) } } : nil
    div(.class("halves mt5")) {
      linkAndMail(link, view, context)
      codePart(link, view, context)
    }
  }
}

private func linkAndMail(_ link: String, _ view: InvitationView, _ context: Context) -> some Markup {
  let mail = mailText(link, view, context)
  return div {
    h2(.class("t-l")) { InvitationTexts.linkHeading }
    div(.class("field mt3")) {
      label(.label(for: "link")) { InvitationTexts.link }
      input(.class("input"), .id("link"), .type("text"), .value(link), Attribute("readonly", if: true))
    }
    copyButton("#link", InvitationTexts.copyLink)
    h2(.class("t-l mt5")) { InvitationTexts.mailHeading }
    div(.class("field mt3")) {
      label(.label(for: "mail")) { InvitationTexts.mail }
      textarea(.class("textarea"), .id("mail"), Attribute("rows", 12), Attribute("readonly", if: true)) {
        "\n" + mail
      }
    }
    copyButton("#mail", InvitationTexts.copyText)
    p(.class("mt3")) {
      a(.class("btn btn--second"), .href(mailLink(view, mail, context.language))) {
        Icon.mail
        InvitationTexts.openMail
      }
    }
  }
}

/// Hidden until a script can make it work.
private func copyButton(_ field: String, _ label: Text) -> some Markup {
  button(
    .class("btn btn--s btn--second mt2"), .type("button"), Attribute("data-copy", field),
    Attribute("hidden", if: true)
  ) {
    Icon.copy
    label
  }
}

private func mailText(_ link: String, _ view: InvitationView, _ context: Context) -> String {
  InvitationTexts.mailText(
    name: view.invitation.name, title: view.entry.item.title, ask: view.invitation.ask, link: link,
    lastDay: view.invitation.lastDay, inviter: context.viewer?.name ?? view.invitation.inviterName)(context.language)
}

private func mailLink(_ view: InvitationView, _ text: String, _ language: Language) -> String {
  MailLink.link(
    to: view.invitation.email, subject: InvitationTexts.mailSubject(view.entry.item.title)(language), text: text)
}

private func codePart(_ link: String, _ view: InvitationView, _ context: Context) -> some Markup {
  let label = InvitationTexts.code(view.invitation.name)
  return QRCode(link).map { code in
    div {
      h2(.class("t-l")) { InvitationTexts.codeHeading }
      p(.class("small muted mt2")) { InvitationTexts.codeNote }
      div(.class("qr-frame mt3")) { Drawn(trusted: code.svg(label: label, language: context.language)) }
    }
  }
}

private func standingPart(_ view: InvitationView, hasLink: Bool, _ context: Context) -> some Markup {
  let invitation = view.invitation
  return section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { InvitationTexts.whatYouAsk } }
    div(.class("quote quote--ask")) { p(.class("verbatim")) { invitation.ask } }
    standingFacts(invitation, context)
    suggestion(invitation, view.entry.item.id)
    view.entry.may(.invite) && !hasLink && invitation.withdrawn == nil
      ? linkActions(invitation, view.entry.item.id, context.keys) : nil
  }
}

private func standingFacts(_ invitation: Invitation, _ context: Context) -> some Markup {
  dl(.class("facts facts--lines facts--measure mt4")) {
    fact(InvitationTexts.status) { invitationTag(invitation.state(context.now)) }
    fact(InvitationTexts.group) { invitation.group.singular.capitalised }
    invitation.organisation.isEmpty ? nil : fact(InvitationTexts.organisation) { invitation.organisation }
    invitation.email.map { email in fact(InvitationTexts.email) { email } }
    fact(InvitationTexts.lastDay) { Text.build { Formats.day(invitation.lastDay, $0) } }
  }
}

private func fact(_ name: Text, @MarkupBuilder _ value: () -> some Markup) -> some Markup {
  div {
    dt { name }
    dd { value() }
  }
}

private func linkActions(_ invitation: Invitation, _ id: Case.ID, _ keys: FormKeys) -> some Markup {
  div(.class("mt5")) {
    p(.class("small muted")) {
      InvitationTexts.newLinkNote
      invitation.isGuest ? Text(same: " ") + InvitationTexts.newLinkGuest : nil
    }
    div(.class("row mt3")) {
      postForm(keys, to: ActorRoutes.newLink.path(id, invitation.id)) {
        button(.class("btn"), .type("submit")) { InvitationTexts.newLink }
      }
      invitation.answer == .accepted
        ? nil
        : postForm(keys, to: ActorRoutes.withdrawal.path(id, invitation.id)) {
          button(.class("btn btn--quiet"), .type("submit")) { InvitationTexts.withdraw }
        }
    }
  }
}
