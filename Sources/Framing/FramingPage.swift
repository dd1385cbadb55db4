import Cases
import HTML
import HTTP
import Language
import Web

/// The page *Indramning*: six parts, each saved by itself.
func framingPage(_ desk: CaseDesk, _ view: FramingView) -> Page {
  let page = desk.page(view.entry, tab: "indramning", title: FramingTexts.framing) {
    errorSummary(view.faults, heading: FramingTexts.putRight)
    h1 { FramingTexts.framing }
    p(.class("lead mt2 muted")) { FramingTexts.lead }
    rightsNote(view)
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        sixParts(view)
        wayOn(view)
      }
      sideColumn(view)
    }
  }
  let shown = page.refused(view.faults)
  return view.isStale ? shown.with { $0.status = .conflict } : shown
}

private func sixParts(_ view: FramingView) -> some Markup {
  group {
    narrativePart(view)
    triggerPart(view)
    corePart(view)
    perspectivePart(view)
    moverPart(view)
    innovationPart(view)
  }
}

private func rightsNote(_ view: FramingView) -> (some Markup)? {
  view.mayFrame
    ? nil
    : p(.class("mt2 muted")) {
      view.entry.item.isArchived ? FramingTexts.archived : FramingTexts.onlyReading
    }
}

private func wayOn(_ view: FramingView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(view.id))) {
      Icon.left
      FramingTexts.overview
    }
    div(.class("row")) {
      a(.class("btn btn--second"), .href(FramingRoutes.actors.path(view.id))) {
        FramingTexts.onToActors
        Icon.right
      }
      // A joint problem is where what is seen differently comes out.
      view.reading.problemVersions > 0
        ? a(.class("btn btn--second"), .href(FramingRoutes.differences.path(view.id))) {
          FramingTexts.onToDifferences
          Icon.right
        } : nil
    }
  }
}

private func sideColumn(_ view: FramingView) -> some Markup {
  aside(.ariaLabel(FramingTexts.aside)) {
    nav(.ariaLabel(FramingTexts.overviewOfParts)) {
      h2(.class("t-l")) { FramingTexts.sixParts }
      ol(.class("parts mt3")) {
        FramingPart.allCases.map { part in
          li {
            a(.href("#\(part.anchor)")) { FramingTexts.name(of: part) }
            partTag(part, view.reading)
          }
        }
      }
    }
    div(.class("card card--tight card--note mt5")) {
      h2(.class("t-m")) { FramingTexts.whySpendTime }
      p(.class("small mt2")) { FramingTexts.because }
    }
  }
}

extension FramingPart {
  /// Where on the page it begins.
  var anchor: String { "del-\(rawValue)" }
}
