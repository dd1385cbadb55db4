import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One agreement: its text, its parties, and what the viewer can do.
func agreementPage(_ desk: CaseDesk, _ view: AgreementView) -> Page {
  desk.page(view.entry, tab: AgreementRoutes.tab, title: Text(same: view.version.terms.title)) {
    errorSummary(view.form, heading: SigningTexts.putRight)
    agreementHead(view)
    view.entry.item.isArchived ? archivedNote() : nil
    otherVersion(view)
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        agreementText(view.document)
      }
      aside(.ariaLabel(AgreementTexts.next)) {
        div(.class("stack stack-l")) {
          signingPart(view)
          writingPart(view)
          papersPart(view)
          view.panels
          endingPart(view)
        }
      }
    }
    div(.class("mt6")) { wayBack(view) }
  }.refused(view.form)
}

private func agreementHead(_ view: AgreementView) -> some Markup {
  let (agreement, version) = (view.agreement, view.version)
  return group {
    h1 { version.terms.title }
    p(.class("row row--s mt2")) {
      statusTag(agreement.status(view.today))
      span(.class("muted")) {
        AgreementTexts.version(version.number)
        Text(same: ". ")
        AgreementTexts.written(version.writer, version.at.day)
      }
    }
    agreement.ended.map { ended in
      p(.class("mt3 verbatim")) {
        AgreementTexts.endedBy(agreement.endedBy ?? "", ended.day)
        agreement.endedWhy.isEmpty ? nil : ": " + agreement.endedWhy
      }
    }
  }
}

/// Which text holds, when it is not the one that is read, or not the newest.
private func otherVersion(_ view: AgreementView) -> (some Markup)? {
  let (agreement, shown) = (view.agreement, view.version.number)
  let path = AgreementRoutes.agreement.path(view.id, agreement.id)
  let says: (Text, Int)? =
    if shown != agreement.newest {
      (AgreementTexts.olderShown(shown, agreement.newest), agreement.newest)
    } else if agreement.isBeingChanged, let holding = agreement.holding {
      (AgreementTexts.newerUnderway(holding, agreement.newest), holding)
    } else {
      nil
    }
  return says.map { text, other in
    div(.class("flash mt4")) {
      Icon.info
      p {
        text
        Text(same: " ")
        a(.href(other == agreement.newest ? path : "\(path)?version=\(other)")) { AgreementTexts.see(other) }
      }
    }
  }
}

/// The text as it is read, on the screen and on paper.
func agreementText(_ document: AgreementDocument) -> some Markup {
  let terms = document.version.terms
  return group {
    sectionText(.aim, terms)
    section(.class("sec")) {
      div(.class("sec__head")) { h2 { AgreementTexts.parties } }
      terms.parties.isEmpty ? p { AgreementTexts.noParties } : nil
      ul(.class("list plain")) { terms.parties.map { partyRow($0, document) } }
    }
    AgreementSection.allCases.filter { $0 != .aim }.map { sectionText($0, terms) }
    section(.class("sec")) {
      div(.class("sec__head")) { h2 { AgreementTexts.ends } }
      p { terms.ends.map { AgreementTexts.until($0) } ?? AgreementTexts.noEnd }
    }
  }
}

private func sectionText(_ part: AgreementSection, _ terms: AgreementTerms) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { SectionTexts.name(of: part) } }
    if terms[part].isEmpty {
      p(.class("muted")) { AgreementTexts.notWritten }
    } else {
      p(.class("verbatim")) { terms[part] }
    }
  }
}

extension AgreementParty {
  var amount: Text? { AgreementTexts.amount(hours: hours, money: money) }
}

private func partyRow(_ party: AgreementParty, _ document: AgreementDocument) -> some Markup {
  let answer = document.answer(of: party)
  return li(.class("row row--between row--top")) {
    div(.class("grow")) {
      h3(.class("t-m")) { party.name }
      party.gives.isEmpty ? nil : p(.class("verbatim mb0")) { party.gives }
      party.amount.map { amount in p(.class("small mb0")) { amount } }
      p(.class("small muted mb0")) {
        answer.map { SigningTexts.by($0.name, $0.at) } ?? AgreementTexts.signsFor(party.signerName)
      }
      answer.flatMap { answer in answer.why.isEmpty ? nil : p(.class("quote mt2 verbatim")) { answer.why } }
    }
    answerTag(answer, document)
  }
}

private func answerTag(_ answer: PartyAnswer?, _ document: AgreementDocument) -> (some Markup)? {
  let tag =
    switch answer?.kind {
    case .signed: "tag tag--good"
    case .declined, .withdrawn: "tag tag--bad"
    case nil: "tag tag--line"
    }
  let isAsked = document.version.putForward != nil
  return answer != nil || isAsked
    ? span(.class(tag)) { answer.map { SigningTexts.name(of: $0.kind) } ?? SigningTexts.waits } : nil
}

private func wayBack(_ view: AgreementView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(AgreementRoutes.agreements.path(view.id))) {
      Icon.left
      AgreementTexts.backToAgreements
    }
    view.mayWrite
      ? a(.href(AllianceRoutes.new.path() + "?aftale=\(view.agreement.id.pathSegment)&forloeb=\(view.id.pathSegment)"))
      {
        AgreementTexts.formAlliance
      } : nil
  }
}
