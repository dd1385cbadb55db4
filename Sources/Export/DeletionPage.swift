import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What the page about deleting a case shows.
struct DeletionView: Sendable {
  let entry: CaseEntry
  let state: DeletionState
  /// How many rows are lost.
  let rows: Int
  let daysInArchive: Int
  let form: FormState
  let keys: FormKeys
}

func deletionPage(_ view: DeletionView, _ desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: CaseTab.overview, title: DeletionTexts.delete) {
    errorSummary(view.form, heading: DeletionTexts.putRight)
    div(.class("stack stack-l")) {
      div {
        h1 { DeletionTexts.delete }
        p(.class("lead mt2 muted")) { DeletionTexts.lead }
      }
      switch view.state {
      case .notArchived: waiting(view, DeletionTexts.archiveFirst, isArchived: false)
      case .waits(let day): waiting(view, DeletionTexts.waits(until: day), isArchived: true)
      case .ready(let journal): deletionForm(view, journal)
      }
      rules(view)
    }
  }.refused(view.form)
}

private func waiting(_ view: DeletionView, _ why: Text, isArchived: Bool) -> some Markup {
  div(.class("flash flash--warn")) {
    div {
      p { why }
      isArchived
        ? p(.class("mt2")) { a(.href(CaseRoutes.export.path(view.entry.item.id))) { ExportTexts.export } }
        : p(.class("mt2")) { a(.href(CaseRoutes.settings.path(view.entry.item.id))) { DeletionTexts.toArchive } }
    }
  }
}

private func deletionForm(_ view: DeletionView, _ journal: ExportStore.Journal?) -> some Markup {
  let id = view.entry.item.id
  return section(.class("sec")) {
    div(.class("sec__head")) { h2 { DeletionTexts.losing(view.rows) } }
    postForm(view.keys, to: CaseRoutes.deletion.path(id)) {
      journalChoice(view, journal)
      Field("navn", DeletionTexts.title(view.entry.item.title), hint: DeletionTexts.titleHint, in: view.form)
        .line(limit: 200, autocomplete: "off")
      div(.class("actions")) {
        button(.class("btn btn--danger"), .type("submit")) { DeletionTexts.deleteForGood }
        a(.class("btn btn--quiet"), .href(CaseRoutes.settings.path(id))) { DeletionTexts.keepIt }
      }
    }
  }
}

private func journalChoice(_ view: DeletionView, _ journal: ExportStore.Journal?) -> AnyMarkup {
  if let journal { return AnyMarkup(p { DeletionTexts.journalTaken(journal.finished.day) }) }
  return AnyMarkup(
    group {
      p {
        DeletionTexts.journalNotTaken
        Text(same: " ")
        a(.href(ExportRoutes.journal.path(view.entry.item.id))) { DeletionTexts.getJournal }
      }
      Field("journal", DeletionTexts.orSayNot, in: view.form).ticked(
        from: [Choice("nej", DeletionTexts.notForJournal, note: DeletionTexts.notForJournalNote)])
    })
}

private func rules(_ view: DeletionView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { DeletionTexts.howItGoes } }
    ol(.class("numbered stack stack-s")) { DeletionTexts.rules(view.daysInArchive).map { rule in li { rule } } }
  }
}

/// What is left of a case: that it is deleted, and how much that was.
func receiptPage(_ receipt: Receipt) -> Page {
  Page(DeletionTexts.receipt, section: "forloeb") {
    div(.class("wrap--narrow")) {
      crumbs([(CaseTexts.cases, CaseRoutes.list.path())], here: DeletionTexts.receipt)
      h1(.class("mt3")) { DeletionTexts.caseDeleted(receipt.caseID.number) }
      p(.class("lead mt2")) { DeletionTexts.byWhom(receipt) }
      ul(.class("bulleted stack stack-s mt4")) {
        li { DeletionTexts.course(receipt) }
        li { DeletionTexts.journal(receipt) }
        receipt.journalChecksum.isEmpty ? nil : li(.class("verbatim")) { "SHA-256: \(receipt.journalChecksum)" }
        li { DeletionTexts.noContent }
      }
      receipt.counts.isEmpty ? nil : countTable(receipt)
      p(.class("mt5 no-print")) { a(.href(CaseRoutes.list.path())) { DeletionTexts.toCases } }
    }
  }
}

private func countTable(_ receipt: Receipt) -> some Markup {
  section(.class("sec mt5")) {
    div(.class("sec__head")) { h2 { DeletionTexts.rowsDeleted(receipt.counts.reduce(0) { $0 + $1.number }) } }
    table(.class("table")) {
      caption(.class("sr")) { DeletionTexts.perTable }
      thead {
        tr {
          th(.scope("col")) { ExportTexts.name }
          th(.scope("col"), .class("right")) { ExportTexts.rows }
        }
      }
      tbody {
        receipt.counts.map { count in
          tr {
            th(.scope("row")) { code { count.table } }
            td(.class("right num")) { Text.build { Formats.whole(count.number, $0) } }
          }
        }
      }
    }
  }
}
