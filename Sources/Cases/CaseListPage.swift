import HTML
import HTTP
import Language
import Time
import Web

/// The list of cases, newest change first.
func caseListPage(_ search: CaseSearch, rows: [CaseRow], total: Int, hasMore: Bool, viewer: Viewer?) -> Page {
  Page(CaseTexts.cases, section: "forloeb") {
    div(.class("row row--between")) {
      h1 { CaseTexts.cases }
      viewer.map { $0.isGuest ? nil : startButton() }
    }
    filters(search, viewer: viewer)
    h2(.class("mt6")) {
      Text.counted(total, one: (da: "forløb", en: "case"), many: (da: "forløb", en: "cases"))
    }
    if rows.isEmpty {
      noCases(search, viewer: viewer)
    } else {
      ul(.class("list mt3")) { rows.map(caseRow) }
      hasMore ? more(search, after: rows.last) : nil
    }
  }
}

func startButton() -> some Markup {
  a(.class("btn"), .href(CaseRoutes.new.path())) {
    Icon.plus
    CaseTexts.startCase
  }
}

private func filters(_ search: CaseSearch, viewer: Viewer?) -> some Markup {
  form(
    .class("row row--end mt5"), .role("search"), .action(CaseRoutes.list.path()), .method("get"),
    .ariaLabel(CaseListTexts.filter)
  ) {
    Field("soeg", CaseListTexts.search, in: FormState(filled: ["soeg": search.words]), class: "field field--grow")
      .line(type: "search", limit: 100)
    Field(
      "trin", CaseListTexts.step, in: FormState(filled: ["trin": search.step.map { String($0.rawValue) } ?? ""]),
      class: "field mt0"
    ).picked(
      from: [Choice("", CaseListTexts.everyStep)] + CaseStep.allCases.map { Choice(String($0.rawValue), $0.name) })
    Field("vis", CaseListTexts.show, in: FormState(filled: ["vis": search.scope.rawValue]), class: "field mt0")
      .picked(from: scopes(for: viewer))
    button(.class("btn btn--second"), .type("submit")) { CaseListTexts.show }
  }
}

private func scopes(for viewer: Viewer?) -> [Choice] {
  let mine = viewer == nil ? [] : [Choice(CaseSearch.Scope.mine.rawValue, CaseListTexts.mine)]
  let home = viewer?.organisationName.map {
    [Choice(CaseSearch.Scope.organisation.rawValue, CaseListTexts.whole(of: $0))]
  }
  return mine + (home ?? []) + [
    Choice(CaseSearch.Scope.open.rawValue, CaseListTexts.open),
    Choice(CaseSearch.Scope.all.rawValue, CaseListTexts.everything),
  ]
}

/// A list that is empty says why, and what to do.
private func noCases(_ search: CaseSearch, viewer: Viewer?) -> some Markup {
  let isFiltered = !search.words.isEmpty || search.step != nil || search.scope != .mine
  return div(.class("empty mt4")) {
    Picture.emptyWeave
    h3 { isFiltered ? CaseListTexts.nothingFound : CaseListTexts.noneYet }
    p { isFiltered ? CaseListTexts.tryOther : CaseListTexts.startOne }
    isFiltered
      ? AnyMarkup(
        a(.class("btn btn--second"), .href("\(CaseRoutes.list.path())?vis=alle")) { CaseListTexts.showEverything })
      : AnyMarkup(startButton())
  }
}

private func more(_ search: CaseSearch, after row: CaseRow?) -> (some Markup)? {
  row.map { row in
    p(.class("mt4")) {
      a(.href("\(CaseRoutes.list.path())?\(query(search, after: row))")) { CaseListTexts.more(search.count) }
    }
  }
}

private func query(_ search: CaseSearch, after row: CaseRow) -> String {
  var parameters: Parameters = [
    "vis": search.scope.rawValue, "efter": "\(row.updated.milliseconds)-\(row.id.number)",
  ]
  if !search.words.isEmpty { parameters.append("soeg", search.words) }
  if let step = search.step { parameters.append("trin", String(step.rawValue)) }
  return parameters.encoded
}
