import Cases
import HTML
import HTTP
import Language
import Web

/// The report as a page to be printed.
func reportPage(_ entry: CaseEntry, _ report: CaseReport, _ desk: CaseDesk) -> Page {
  Page(ReportTexts.report + Text(same: ": \(entry.item.title)"), section: "forloeb") {
    div(.class("wrap--narrow")) {
      div(.class("row row--between no-print mb5")) {
        a(.class("btn btn--quiet"), .href(CaseRoutes.export.path(entry.item.id))) {
          Icon.left
          ExportTexts.export
        }
        p(.class("small muted")) { ReportTexts.printHint }
      }
      reportContent(report)
    }
  }
}
