import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What the page about taking a case out shows.
struct ExportView: Sendable {
  let entry: CaseEntry
  let parts: ExportSources
  /// How many rows of each table there are.
  let counts: [String: Int]
  let log: [ExportStore.Line]
  let today: Day

  var filled: [ExportSource] { parts.exported.filter { (counts[$0.table] ?? 0) > 0 } }
  var empty: [ExportSource] { parts.exported.filter { (counts[$0.table] ?? 0) == 0 } }
  var rows: Int { counts.values.reduce(0, +) }
}

func exportPage(_ view: ExportView, _ desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: CaseTab.overview, title: ExportTexts.export) {
    h1 { ExportTexts.export }
    p(.class("lead mt2 muted")) { ExportTexts.lead }
    div(.class("tiles tiles--m mt5")) {
      ExportTexts.forms(at: CaseRoutes.overview.path(view.entry.item.id)).map { form in formCard(form) }
    }
    p(.class("small mt4")) {
      a(.href(CaseRoutes.contributions.path(view.entry.item.id))) { ExportTexts.contributionsAlone }
    }
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        contentPart(view)
        leftOutPart(view)
      }
      aside(.ariaLabel(ExportTexts.whoTook)) {
        div(.class("stack stack-l")) {
          logPart(view)
          view.entry.role == .leader ? deletionPart(view.entry) : nil
        }
      }
    }
  }
}

private func formCard(_ form: ExportTexts.Form) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-l")) { form.name }
    p(.class("small mt2")) { form.about }
    div(.class("actions")) {
      a(.class("btn btn--second"), .href(form.path)) {
        form.isPage ? Icon.print : Icon.download
        form.action
      }
    }
  }
}

private func contentPart(_ view: ExportView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { ExportTexts.holds(view.rows) } }
    div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ExportTexts.tables)) {
      table(.class("table")) {
        caption(.class("sr")) { ExportTexts.tables }
        thead {
          tr {
            th(.scope("col")) { ExportTexts.what }
            th(.scope("col"), .class("right")) { ExportTexts.rows }
          }
        }
        tbody { view.filled.map { row($0, view.counts[$0.table] ?? 0) } }
      }
    }
    view.empty.isEmpty
      ? nil
      : details(.class("more mt4")) {
        summary { ExportTexts.emptyTables(view.empty.count) }
        ul(.class("plain small stack stack-s")) { view.empty.map { source in li { source.about } } }
      }
  }
}

private func row(_ source: ExportSource, _ count: Int) -> some Markup {
  tr {
    th(.scope("row")) {
      source.about
      p(.class("small muted mt0")) { code { source.table } }
    }
    td(.class("right num")) { Text.build { Formats.whole(count, $0) } }
  }
}

private func leftOutPart(_ view: ExportView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { ExportTexts.leftOut } }
    ul(.class("bulleted stack stack-s")) { ExportTexts.notThere.map { sentence in li { sentence } } }
    details(.class("more mt4")) {
      summary { ExportTexts.leftOutTables }
      ul(.class("plain small stack stack-s")) {
        view.parts.leftOut.map { source in
          li {
            code { source.table }
            Text(same: ": ")
            source.about
          }
        }
      }
    }
  }
}

private func logPart(_ view: ExportView) -> some Markup {
  section {
    h2(.class("t-l")) { view.entry.role == .leader ? ExportTexts.whoTook : ExportTexts.youTook }
    view.log.isEmpty
      ? p(.class("small mt2")) { ExportTexts.nobodyTook }
      : nil
    ul(.class("list mt3 small")) {
      view.log.map { line in
        li {
          b { line.who }
          Text(same: ": ")
          ExportTexts.taken(line.what, line.format)
          Text.build { ", " + Formats.ago(line.at.day, today: view.today, $0) }
          line.checksum.isEmpty ? nil : p(.class("xs muted verbatim mt0")) { "SHA-256 " + line.checksum }
        }
      }
    }
    p(.class("small muted mt3")) { view.entry.role == .leader ? ExportTexts.isLogged : ExportTexts.leaderSees }
  }
}

private func deletionPart(_ entry: CaseEntry) -> some Markup {
  section {
    h2(.class("t-l")) { DeletionTexts.delete }
    p(.class("small mt2")) { entry.item.isArchived ? DeletionTexts.canBeDeleted : DeletionTexts.archiveFirst }
    p(.class("small")) { a(.href(CaseRoutes.deletion.path(entry.item.id))) { DeletionTexts.howItGoes } }
  }
}
