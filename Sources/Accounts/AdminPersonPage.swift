import HTML
import HTTP
import Language
import Web

/// One person: how they get in, where they belong, and whether the account is open.
func adminPersonPage(
  _ person: PersonRow, _ memberships: [Membership], joining form: FormState = FormState(), _ context: Context
) -> Page {
  Page(Text(same: person.name)) {
    errorSummary(form, heading: AdminTexts.putRight)
    crumbs(
      [(AdminTexts.administration, AdminRoutes.overview.path()), (AdminTexts.people, AdminRoutes.people.path())],
      here: Text(same: person.name))
    h1(.class("mt3")) { person.name }
    p(.class("mt2")) { contactLine(person) }
    p(.class("mt2")) { personState(person) }
    div(.class("cols cols--aside mt5")) {
      organisationsSection(person, memberships, form, context)
      div(.class("stack stack-l")) {
        person.isClosed || person.email == nil ? nil : linkSection(person, context)
        person.isClosed || person.email == nil ? nil : dataSection(person, context)
        accessSection(person, context)
      }
    }
    adminFoot(AdminTexts.allPeople, to: AdminRoutes.people.path())
  }.refused(form)
}

private func contactLine(_ person: PersonRow) -> String {
  [person.title, person.email ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
}

private func linkSection(_ person: PersonRow, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { AdminTexts.signIn }
    p(.class("mt2 mb0")) { AdminTexts.signInLead }
    div(.class("actions")) { linkButton(to: person, context.keys, class: "btn") }
  }
}

private func dataSection(_ person: PersonRow, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { AdminTexts.data }
    if person.isGuest {
      p(.class("mt2 mb0")) { AdminTexts.dataOfGuest }
    } else {
      p(.class("mt2 mb0")) { AdminTexts.dataLead(sendsMail: context.services.site.sendsMail) }
      person.isEmailConfirmed ? nil : div(.class("flash flash--warn mt3")) { p { AdminTexts.unconfirmedData } }
      accessButton(AdminTexts.offerData, to: AdminRoutes.personData.path(person.id), class: "btn btn--second", context)
    }
  }
}

private func organisationsSection(
  _ person: PersonRow, _ memberships: [Membership], _ form: FormState, _ context: Context
) -> some Markup {
  section(.class("sec")) {
    h2 { AdminTexts.belongsTo }
    person.claimedOrganisation.isEmpty
      ? nil : div(.class("flash flash--warn mt3")) { p { AdminTexts.claims(person.claimedOrganisation) } }
    if memberships.isEmpty {
      p(.class("mt2")) { AdminTexts.belongsNowhere }
    } else {
      ul(.class("list list--tight mt3")) { memberships.map { membershipLine($0, of: person, context) } }
    }
    h3(.class("mt5")) { AdminTexts.addToOrganisation }
    joinForm(person, form, context)
  }
}

private func membershipLine(_ membership: Membership, of person: PersonRow, _ context: Context) -> some Markup {
  let organisation = membership.organisation
  return li(.class("row row--between")) {
    span {
      a(.href(AdminRoutes.organisation.path(organisation.id))) { organisation.name }
      membership.isAdministrator ? span(.class("tag tag--info")) { AdminTexts.administrator } : nil
    }
    postForm(context.keys, to: AdminRoutes.personLeave.path(person.id, organisation.id)) {
      button(.type("submit"), .class("btn btn--quiet btn--s")) {
        AdminTexts.remove
        span(.class("sr")) { AdminTexts.removeFrom(organisation.name) }
      }
    }
  }
}

private func joinForm(_ person: PersonRow, _ form: FormState, _ context: Context) -> some Markup {
  postForm(context.keys, to: AdminRoutes.personJoin.path(person.id), class: "mt3") {
    Field("organisation", AdminTexts.organisation, hint: AdminTexts.organisationHint, in: form).line(limit: 120)
    label(.class("opt mt3")) {
      input(
        .type("checkbox"), .name("administrator"), .value("ja"),
        Attribute("checked", if: form.has("ja", in: "administrator")))
      span { b { AdminTexts.mayAdminister } }
    }
    div(.class("actions")) {
      button(.type("submit"), .class("btn btn--second")) { AdminTexts.addToOrganisation }
    }
  }
}

private func accessSection(_ person: PersonRow, _ context: Context) -> some Markup {
  section(.class("sec")) {
    h2 { AdminTexts.access }
    if person.id.number == context.viewer?.id {
      p(.class("mt2")) { AdminTexts.thisIsYou }
    } else if person.isClosed {
      p(.class("mt2")) { AdminTexts.reopenLead }
      accessButton(
        AdminTexts.reopen, to: AdminRoutes.personReopening.path(person.id), class: "btn btn--second", context)
    } else {
      p(.class("mt2")) { AdminTexts.closeLead }
      accessButton(AdminTexts.close, to: AdminRoutes.personClosing.path(person.id), class: "btn btn--danger", context)
    }
  }
}

private func accessButton(_ text: Text, to path: String, class classes: String, _ context: Context) -> some Markup {
  postForm(context.keys, to: path) {
    div(.class("actions")) { button(.type("submit"), .class(classes)) { text } }
  }
}
