import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Where an agreement is written.
func agreementFormPage(_ desk: CaseDesk, _ form: AgreementForm) -> Page {
  let heading = form.existing == nil ? AgreementTexts.new : AgreementTexts.edit
  let page = desk.page(form.entry, tab: AgreementRoutes.tab, title: heading) {
    errorSummary(form.state, heading: AgreementFormTexts.putRight)
    h1 { heading }
    p(.class("lead mt2 muted")) { AgreementFormTexts.lead }
    form.merge.map { staleNotice($0) }
    form.merge == nil && form.existing?.signed ?? 0 > 0 ? signedNotice() : nil
    agreementForm(form)
  }.refused(form.state)
  return form.merge == nil ? page : page.with { $0.status = .conflict }
}

private func staleNotice(_ merge: AgreementMerge) -> some Markup {
  div(.class("flash flash--warn mt4"), .role("alert")) {
    Icon.merge
    div(.class("grow")) {
      p { b { AgreementFormTexts.stale(merge.theirs.writer, merge.theirs.number) } }
      p { AgreementFormTexts.staleAdvice }
    }
  }
}

private func signedNotice() -> some Markup {
  div(.class("flash flash--warn mt4")) {
    Icon.info
    p { AgreementFormTexts.signedBefore }
  }
}

private func agreementForm(_ form: AgreementForm) -> some Markup {
  let path =
    form.existing.map { AgreementRoutes.agreement.path(form.id, $0.agreement.id) }
    ?? AgreementRoutes.agreements.path(form.id)
  return postForm(form.keys, to: path, class: "mt5") {
    form.existing.map { _ in input(.type("hidden"), .name("laest"), .value(form.state.value("laest"))) }
    meanwhile("navn", form)
    Field("navn", AgreementFormTexts.title, in: form.state).line(limit: 120)
    sectionField(.aim, form)
    partyFields(form)
    div(.class("mt6")) { AgreementSection.allCases.filter { $0 != .aim }.map { sectionField($0, form) } }
    meanwhile("slut", form)
    Field("slut", AgreementFormTexts.ends, hint: AgreementFormTexts.endsHint, in: form.state).line(type: "date")
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) {
        form.existing == nil ? AgreementFormTexts.save : AgreementFormTexts.saveNew
      }
      a(.class("btn btn--quiet"), .href(form.existing == nil ? AgreementRoutes.agreements.path(form.id) : path)) {
        AgreementFormTexts.cancel
      }
    }
  }
}

private func sectionField(_ section: AgreementSection, _ form: AgreementForm) -> some Markup {
  let field = SectionTexts.field(of: section)
  return group {
    meanwhile(field, form)
    Field(field, SectionTexts.name(of: section), hint: SectionTexts.hint(of: section), in: form.state)
      .lines(rows: 4, limit: AgreementTerms.sectionLimit)
  }
}

private func partyFields(_ form: AgreementForm) -> some Markup {
  let organisations = form.candidates.byOrganisation
  return section(.class("sec mt6 mb0"), .labelled(by: "parter-navn")) {
    div(.class("sec__head")) { h2(.id("parter-navn")) { AgreementTexts.parties } }
    p(.class("muted")) {
      organisations.isEmpty ? AgreementFormTexts.noOrganisations : AgreementFormTexts.partiesLead
    }
    div(.class("stack mt4")) { organisations.map { partyCard($0.0, $0.1, form) } }
  }
}

private func partyCard(
  _ organisation: Organisation.ID, _ people: [PartyCandidate], _ form: AgreementForm
) -> some Markup {
  let fields = PartyFields(organisation)
  let name = people.first?.organisationName ?? ""
  let choices =
    [Choice("", AgreementFormTexts.notParty)] + people.map { Choice($0.person.pathSegment, Text(same: $0.name)) }
  return fieldset(.class("card card--tight")) {
    legend(.class("t-m bold")) { name }
    meanwhile(fields.signer, form, people)
    Field(fields.signer, AgreementFormTexts.whoSigns, in: form.state).picked(from: choices)
    meanwhile(fields.gives, form)
    Field(fields.gives, AgreementFormTexts.gives, in: form.state).lines(rows: 2, limit: AgreementTerms.givesLimit)
    div(.class("row row--top mt4")) {
      div(.class("grow")) {
        meanwhile(fields.hours, form)
        Field(fields.hours, AgreementFormTexts.hours, isOptional: true, in: form.state).line(
          limit: 12, inputMode: "numeric")
      }
      div(.class("grow")) {
        meanwhile(fields.money, form)
        Field(fields.money, AgreementFormTexts.money, isOptional: true, in: form.state).line(
          limit: 12, inputMode: "numeric")
      }
    }
  }
}

/// What another changed in a field while this was written.
private func meanwhile(_ field: String, _ form: AgreementForm, _ people: [PartyCandidate] = []) -> (some Markup)? {
  let change = form.merge?.change(in: field)
  return change.flatMap { change in form.merge.map { meanwhile(change, by: $0.theirs.writer, people) } }
}

private func meanwhile(_ change: AgreementMerge.Change, by name: String, _ people: [PartyCandidate]) -> some Markup {
  let (old, new, isBoth) =
    switch change {
    case .takenOver(let old, let new): (old, new, false)
    case .both(let old, let new): (old, new, true)
    }
  return div(.class("card card--note mt4")) {
    p(.class("small")) { b { AgreementFormTexts.theirs(name) } }
    p(.class("verbatim")) { changedWords(from: shown(old, people), to: shown(new, people)) }
    p(.class("small muted mb0")) { isBoth ? AgreementFormTexts.bothChanged : AgreementFormTexts.takenOver }
  }
}

/// A choice is shown by its name.
private func shown(_ value: String, _ people: [PartyCandidate]) -> String {
  people.first { $0.person.pathSegment == value }?.name ?? value
}
