import Cases
import HTML
import HTTP
import Language
import Web

/// What other pages of a case show of its needs.
package enum OfferPanels {
  /// What the case lacks, and the way to those who could contribute.
  package static let needs = Panel<CaseEntry> { _, entry, db in
    guard entry.may(.seeTeam) else { return nil }
    let open = try NeedStore(db).needs(of: entry.item.id, limit: 4).filter { $0.met == nil }
    return AnyMarkup(needsPanel(open, of: entry))
  }
}

private func needsPanel(_ open: [Need], of entry: CaseEntry) -> some Markup {
  section {
    h2(.class("t-l")) { NeedTexts.panel }
    if open.isEmpty {
      p(.class("small mt2")) { NeedTexts.none }
    } else {
      ul(.class("bulleted small mt2")) { open.prefix(3).map { need in li { need.text } } }
    }
    p(.class("small")) { a(.href(OfferRoutes.needs.path(entry.item.id))) { NeedTexts.toNeeds } }
  }
}

extension AskWaiting {
  /// As the front page of the one who is asked shows it.
  package var waitingTitle: Text { OfferTexts.asks(askerName) }
  package var waitingNote: Text { Text(same: "\(caseTitle). \(text)") }
  package var waitingButton: Text { OfferTexts.answer }
}
