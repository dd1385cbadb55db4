import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What was found, the best first.
func searchPage(_ view: SearchView, today: Day) -> Page {
  Page(view.query.text.isEmpty ? SearchTexts.search : SearchTexts.search + Text(same: ": \(view.query.text)")) {
    h1 { SearchTexts.search }
    searchForm(view)
    if view.results.isEmpty {
      nothingFound(view)
    } else {
      h2(.class("mt6")) { SearchTexts.found }
      ul(.class("list mt3")) { view.results.map { resultRow($0, today: today) } }
      view.hasMore ? more(view.query) : nil
    }
  }
}

private func searchForm(_ view: SearchView) -> some Markup {
  let query = view.query
  let form = FormState(filled: [
    "q": query.text, "forloeb": query.caseID.map { String($0.number) } ?? "", "slags": query.kind?.rawValue ?? "",
  ])
  return HTML.form(
    .class("row row--end mt5"), .role("search"), .action(SearchRoutes.search.path()), .method("get")
  ) {
    Field("q", SearchTexts.words, hint: SearchTexts.hint, in: form, class: "field field--grow")
      .line(type: "search", limit: SearchQuery.textLimit)
    Field("forloeb", SearchTexts.inCase, in: form, class: "field mt0").picked(
      from: [Choice("", SearchTexts.everyCase)]
        + view.cases.map { Choice(String($0.id.number), Text(same: $0.title)) })
    Field("slags", SearchTexts.kind, in: form, class: "field mt0").picked(
      from: [Choice("", SearchTexts.everyKind)]
        + FoundKind.allCases.map { Choice($0.rawValue, SearchTexts.name($0)) })
    button(.class("btn"), .type("submit")) {
      Icon.search
      SearchTexts.search
    }
  }
}

private func resultRow(_ result: SearchResult, today: Day) -> some Markup {
  li(.class("found")) {
    p(.class("found__title")) {
      a(.href(result.path)) {
        result.title.isEmpty
          ? AnyMarkup(SearchTexts.name(ofTarget: result.target)) : AnyMarkup(marked(result.title))
      }
    }
    result.text.isEmpty ? nil : p(.class("mt2")) { marked(result.text) }
    p(.class("small muted mt2")) {
      result.title.isEmpty ? nil : span { SearchTexts.name(ofTarget: result.target) + Text(same: " · ") }
      result.target == Findable.front ? nil : span { result.caseTitle + " · " }
      span { Text.build { Formats.ago(result.at.day, today: today, $0) } }
      result.isArchived ? span(.class("tag tag--line")) { SearchTexts.isArchived } : nil
    }
  }
}

private func marked(_ pieces: [Snippet.Piece]) -> some Markup {
  pieces.map { piece in
    piece.isHit ? AnyMarkup(mark { piece.text }) : AnyMarkup(piece.text)
  }
}

/// A search that found nothing says why, and what to do.
private func nothingFound(_ view: SearchView) -> some Markup {
  let isBegun = !view.query.text.isEmpty
  let isNarrow = view.query.caseID != nil || view.query.kind != nil
  return div(.class("empty mt6")) {
    Picture.emptyWeave
    h2 { isBegun ? view.hasWords ? SearchTexts.nothing : SearchTexts.onlySmall : SearchTexts.begin }
    p { isBegun ? view.hasWords ? SearchTexts.tryOther : SearchTexts.onlySmallWhy : SearchTexts.beginWhy }
    isBegun && isNarrow
      ? a(.class("btn btn--second"), .href(path(view.query, all: true))) { SearchTexts.everywhere }
      : a(.class("btn btn--second"), .href(CaseRoutes.list.path())) { SearchTexts.toCases }
  }
}

private func more(_ query: SearchQuery) -> some Markup {
  p(.class("mt4")) { a(.href(path(query, page: query.page + 1))) { SearchTexts.more } }
}

private func path(_ query: SearchQuery, page: Int = 0, all: Bool = false) -> String {
  var parameters: Parameters = ["q": query.text]
  if let caseID = query.caseID, !all { parameters.append("forloeb", String(caseID.number)) }
  if let kind = query.kind, !all { parameters.append("slags", kind.rawValue) }
  if page > 0 { parameters.append("side", String(page)) }
  return "\(SearchRoutes.search.path())?\(parameters.encoded)"
}
