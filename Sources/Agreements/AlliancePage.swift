import Cases
import HTML
import HTTP
import Language
import Web

/// The alliances that the viewer sees.
func alliancesPage(_ rows: [AllianceRow]) -> Page {
  Page(AllianceTexts.alliances, section: "forloeb") {
    crumbs([(CaseTexts.cases, CaseRoutes.list.path())], here: AllianceTexts.alliances)
    div(.class("row row--between mt4")) {
      h1 { AllianceTexts.alliances }
      rows.isEmpty ? nil : formLink()
    }
    p(.class("lead mt2 muted")) { AllianceTexts.lead }
    if rows.isEmpty {
      div(.class("empty mt5")) {
        Picture.emptyWeave
        h2(.class("t-l")) { AllianceTexts.none }
        p { AllianceTexts.noneWhy }
        formLink()
      }
    } else {
      ul(.class("list mt5")) { rows.map(allianceRow) }
    }
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(CaseRoutes.list.path())) {
        Icon.left
        AllianceTexts.toCases
      }
    }
  }
}

private func formLink() -> some Markup {
  a(.class("btn"), .href(AllianceRoutes.new.path())) {
    Icon.plus
    AllianceTexts.form
  }
}

private func allianceRow(_ row: AllianceRow) -> some Markup {
  li {
    h2(.class("t-m")) { a(.href(AllianceRoutes.alliance.path(row.alliance.id))) { row.alliance.name } }
    p(.class("mb0")) { row.alliance.aim }
    p(.class("small muted mb0")) { AllianceTexts.size(row.cases, row.organisations) }
  }
}

/// One alliance: its aim, its cases and its organisations, as far as the viewer sees them.
func alliancePage(_ view: AllianceView, form: FormState, keys: FormKeys) -> Page {
  Page(Text(same: view.alliance.name), section: "forloeb") {
    errorSummary(form, heading: AllianceTexts.putRight)
    crumbs(
      [(CaseTexts.cases, CaseRoutes.list.path()), (AllianceTexts.alliances, AllianceRoutes.alliances.path())],
      here: Text(same: view.alliance.name))
    h1(.class("mt4")) { view.alliance.name }
    p(.class("lead mt2 verbatim")) { view.alliance.aim }
    div(.class("cols cols--aside mt5")) {
      section(.class("sec")) {
        div(.class("sec__head")) { h2 { AllianceTexts.cases } }
        ul(.class("list plain")) { view.cases.map { alliedCase($0, view, keys) } }
        view.mayJoin ? joinForm(view, form, keys) : nil
      }
      aside(.labelled(by: "hvem")) {
        h2(.class("t-l"), .id("hvem")) { AllianceTexts.organisations }
        ul(.class("list list--tight mt3")) { view.organisations.map(alliedOrganisation) }
      }
    }
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(AllianceRoutes.alliances.path())) {
        Icon.left
        AllianceTexts.toAlliances
      }
    }
  }.refused(form)
}

private func alliedCase(_ item: AlliedCase, _ view: AllianceView, _ keys: FormKeys) -> some Markup {
  li(.class("row row--between row--top")) {
    div {
      h3(.class("t-m")) { a(.href(CaseRoutes.overview.path(item.id))) { item.title } }
      div(.class("row row--s mb0")) { miniStaircase(item.step) }
      agreementLine(item)
    }
    item.mayChange
      ? postForm(keys, to: AllianceRoutes.leaving.path(view.alliance.id, item.id)) {
        button(.class("btn btn--s btn--quiet"), .type("submit")) {
          AllianceTexts.leave
          span(.class("sr")) { ": " + item.title }
        }
      } : nil
  }
}

private func agreementLine(_ item: AlliedCase) -> (some Markup)? {
  item.agreement.flatMap { agreement in
    item.agreementTitle.map { title in
      p(.class("small mb0")) {
        AllianceTexts.standsOn
        a(.href(AgreementRoutes.agreement.path(item.id, agreement))) { title }
      }
    }
  }
}

private func alliedOrganisation(_ organisation: AlliedOrganisation) -> some Markup {
  li {
    b { organisation.name }
    br()
    span(.class("small muted")) { AllianceTexts.inCases(organisation.cases) }
  }
}

private func joinForm(_ view: AllianceView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  details(.class("more mt5"), Attribute("open", if: !form.faults.isEmpty)) {
    summary { AllianceTexts.join }
    if view.others.isEmpty {
      p { AllianceTexts.noneToJoin }
    } else {
      postForm(keys, to: AllianceRoutes.joining.path(view.alliance.id)) {
        Field("forloeb", AllianceTexts.joinWhich, in: form).picked(from: view.others.map(choice))
        div(.class("actions")) { button(.class("btn btn--second"), .type("submit")) { AllianceTexts.joinButton } }
      }
    }
  }
}

private func choice(_ item: OwnCase) -> Choice { Choice(item.id.pathSegment, Text(same: item.title)) }

/// Where an alliance is formed: from an agreement, or by itself.
func newAlliancePage(_ cases: [OwnCase], agreementTitle: String?, form: FormState, keys: FormKeys) -> Page {
  Page(AllianceTexts.form, section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form, heading: AllianceTexts.putRight)
      crumbs(
        [(CaseTexts.cases, CaseRoutes.list.path()), (AllianceTexts.alliances, AllianceRoutes.alliances.path())],
        here: AllianceTexts.form)
      h1(.class("mt4")) { AllianceTexts.form }
      p(.class("lead mt2 muted")) { AllianceTexts.lead }
      if cases.isEmpty {
        p(.class("mt4")) { AllianceTexts.noCase }
        p { a(.class("btn"), .href(CaseRoutes.list.path())) { AllianceTexts.toCases } }
      } else {
        newAllianceForm(cases, agreementTitle, form, keys)
      }
    }
  }.refused(form)
}

private func newAllianceForm(
  _ cases: [OwnCase], _ agreementTitle: String?, _ form: FormState, _ keys: FormKeys
) -> some Markup {
  postForm(keys, to: AllianceRoutes.alliances.path(), class: "mt4") {
    agreementTitle.map { title in
      group {
        input(.type("hidden"), .name("aftale"), .value(form.value("aftale")))
        p(.class("card card--note")) { AllianceTexts.onAgreement(title) }
      }
    }
    Field("navn", AllianceTexts.name, in: form).line(limit: 120)
    Field("formaal", AllianceTexts.aim, in: form).lines(rows: 3, limit: 600)
    Field("forloeb", AllianceTexts.firstCase, hint: AllianceTexts.whoSees, in: form).picked(from: cases.map(choice))
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { AllianceTexts.save }
      a(.class("btn btn--quiet"), .href(AllianceRoutes.alliances.path())) { AgreementFormTexts.cancel }
    }
  }
}
