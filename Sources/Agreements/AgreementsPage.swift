import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The agreements of a case.
func agreementsPage(_ desk: CaseDesk, _ entry: CaseEntry, _ rows: [AgreementRow], today: Day) -> Page {
  let id = entry.item.id
  return desk.page(entry, tab: AgreementRoutes.tab, title: AgreementTexts.agreements) {
    div(.class("row row--between")) {
      h1 { AgreementTexts.agreements }
      entry.may(.draftAgreement) && !rows.isEmpty ? newLink(id) : nil
    }
    p(.class("lead mt2 muted")) { AgreementTexts.lead }
    entry.item.isArchived ? archivedNote() : nil
    if rows.isEmpty {
      noAgreements(entry)
    } else {
      ul(.class("list mt5")) { rows.map { agreementRow($0, id, today) } }
    }
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(AgreementRoutes.actors.path(id))) {
        Icon.left
        AgreementTexts.backToActors
      }
      a(.href(AllianceRoutes.alliances.path())) { AgreementTexts.toAlliances }
    }
  }
}

private func newLink(_ id: Case.ID) -> some Markup {
  a(.class("btn"), .href(AgreementRoutes.new.path(id))) {
    Icon.plus
    AgreementTexts.new
  }
}

func archivedNote() -> some Markup {
  div(.class("flash flash--warn mt4")) {
    Icon.info
    p { AgreementTexts.archived }
  }
}

private func noAgreements(_ entry: CaseEntry) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { AgreementTexts.none }
    p { entry.may(.draftAgreement) ? AgreementTexts.noneWhy : AgreementTexts.noneWaiting }
    entry.may(.draftAgreement) ? newLink(entry.item.id) : nil
  }
}

private func agreementRow(_ row: AgreementRow, _ id: Case.ID, _ today: Day) -> some Markup {
  li(.class("row row--between row--top")) {
    div {
      h2(.class("t-m")) { a(.href(AgreementRoutes.agreement.path(id, row.agreement.id))) { row.title } }
      p(.class("small muted mb0")) {
        AgreementTexts.signed(row.signed, of: row.parties)
        row.agreement.holdsUntil.map { ends in Text(same: ". ") + AgreementTexts.until(ends) }
      }
    }
    statusTag(row.agreement.status(today))
  }
}

func statusTag(_ status: AgreementStatus) -> some Markup {
  let tag =
    switch status {
    case .holds: "tag tag--good"
    case .forSigning: "tag tag--info"
    case .expired: "tag tag--warn"
    case .draft, .ended: "tag tag--line"
    }
  return span(.class(tag)) { AgreementTexts.name(of: status) }
}
