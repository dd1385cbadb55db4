import Cases
import HTML
import HTTP
import Language
import Web

/// All perspectives of a case, newest first, a page at a time.
struct PerspectiveList: Sendable {
  let entry: CaseEntry
  let shown: [Perspective]
  let hasMore: Bool
  let viewer: Int

  static let pageLength = 50
}

func perspectiveListPage(_ desk: CaseDesk, _ list: PerspectiveList) -> Page {
  let id = list.entry.item.id
  return desk.page(list.entry, tab: "indramning", title: PerspectiveTexts.all) {
    h1 { PerspectiveTexts.all }
    p(.class("lead mt2 muted")) { PerspectiveTexts.lead }
    list.shown.isEmpty ? p(.class("mt5")) { PerspectiveTexts.nobodyYet } : nil
    div(.class("tiles tiles--m mt5")) { list.shown.map { perspectiveCard($0, list) } }
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(FramingRoutes.framing.path(id))) {
        Icon.left
        PerspectiveTexts.back
      }
      olderLink(list)
      list.entry.may(.contribute)
        ? a(.class("btn"), .href(FramingRoutes.perspective.path(id))) { PerspectiveTexts.write } : nil
    }
  }
}

private func olderLink(_ list: PerspectiveList) -> (some Markup)? {
  let last = list.hasMore ? list.shown.last : nil
  return last.map { last in
    a(.href("\(FramingRoutes.perspectives.path(list.entry.item.id))?foer=\(last.id.pathSegment)")) {
      PerspectiveTexts.older
    }
  }
}

private func perspectiveCard(_ perspective: Perspective, _ list: PerspectiveList) -> some Markup {
  article(.class("card card--tight")) {
    h2(.class("row row--s t-m")) {
      perspective.group.icon
      perspective.group.singular.capitalised
    }
    p(.class("mt2")) { written(perspective.text, quoted: true) }
    perspectiveSignature(
      perspective, in: list.entry.item.id,
      mayEdit: list.entry.may(.contribute) && perspective.belongs(to: list.viewer))
  }
}
