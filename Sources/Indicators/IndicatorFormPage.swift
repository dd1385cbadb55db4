import Cases
import HTML
import HTTP
import Language
import Web

/// Where an indicator is described.
func indicatorFormPage(_ desk: CaseDesk, _ form: IndicatorForm) -> Page {
  let id = form.entry.item.id
  let title = form.indicator == nil ? IndicatorTexts.new : IndicatorTexts.change
  let page = desk.page(form.entry, tab: IndicatorRoutes.tab, title: title) {
    errorSummary(form.state, heading: IndicatorTexts.putRight)
    h1 { title }
    form.indicator == nil ? p(.class("lead mt2 muted")) { IndicatorTexts.noneWhy } : nil
    staleNotice(form.isStale)
    postForm(
      form.keys, to: form.indicator.map { IndicatorRoutes.changing.path(id, $0.id) } ?? IndicatorRoutes.new.path(id),
      class: "mt5"
    ) {
      form.indicator.map { indicator in input(.type("hidden"), .name("set"), .value(String(indicator.revision))) }
      form.indicator == nil ? input(.type("hidden"), .name("til"), .value(form.state.value("til"))) : nil
      what(form.state)
      how(form)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { IndicatorTexts.save }
        a(.class("btn btn--quiet"), .href(IndicatorRoutes.list.path(id))) { IndicatorTexts.back }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func what(_ state: FormState) -> some Markup {
  group {
    Field("navn", IndicatorTexts.name, hint: IndicatorTexts.nameHint, in: state).line(limit: 120)
    Field("definition", IndicatorTexts.definition, hint: IndicatorTexts.definitionHint, in: state)
      .lines(rows: 2, limit: 600)
    Field("enhed", IndicatorTexts.unit, hint: IndicatorTexts.unitHint, in: state).line(limit: 20)
    Field("bedre", IndicatorTexts.better, in: state).chosen(
      from: [
        Choice(Indicator.Better.higher.rawValue, IndicatorTexts.higher),
        Choice(Indicator.Better.lower.rawValue, IndicatorTexts.lower),
      ], tiles: true)
  }
}

private func how(_ form: IndicatorForm) -> some Markup {
  group {
    Field(
      "rytme", IndicatorTexts.rhythm, hint: form.isMeasured ? IndicatorTexts.rhythmStays : nil, in: form.state
    ).picked(from: Rhythm.allCases.map { Choice($0.rawValue, PeriodTexts.rhythm($0)) })
    Field("kilde", IndicatorTexts.source, hint: IndicatorTexts.sourceHint, isOptional: true, in: form.state)
      .line(limit: 200)
    Field("steder", IndicatorTexts.sites, hint: IndicatorTexts.sitesHint, isOptional: true, in: form.state)
      .lines(rows: 3, limit: 1_000)
  }
}
