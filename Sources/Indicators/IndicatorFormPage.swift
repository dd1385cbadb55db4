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
      what(form)
      how(form)
      places(form)
      sharing(form.state)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { IndicatorTexts.save }
        a(.class("btn btn--quiet"), .href(IndicatorRoutes.list.path(id))) { IndicatorTexts.back }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func what(_ form: IndicatorForm) -> some Markup {
  let state = form.state
  return group {
    Field("navn", IndicatorTexts.name, hint: IndicatorTexts.nameHint, in: state).line(limit: 120)
    Field("definition", IndicatorTexts.definition, hint: IndicatorTexts.definitionHint, in: state)
      .lines(rows: 2, limit: 600)
    form.settled.map { settled($0) }
    form.settled == nil ? open(state) : nil
  }
}

private func open(_ state: FormState) -> some Markup {
  group {
    Field("enhed", IndicatorTexts.unit, hint: IndicatorTexts.unitHint, in: state).line(limit: 20)
    Field("bedre", IndicatorTexts.better, in: state).chosen(
      from: [
        Choice(Indicator.Better.higher.rawValue, IndicatorTexts.higher),
        Choice(Indicator.Better.lower.rawValue, IndicatorTexts.lower),
      ], tiles: true)
    Field("rytme", IndicatorTexts.rhythm, in: state).picked(
      from: Rhythm.allCases.map { Choice($0.rawValue, PeriodTexts.rhythm($0)) })
  }
}

/// What stays as it is once there are measurements: said, and not asked.
private func settled(_ indicator: Indicator) -> some Markup {
  div(.class("card card--tight field")) {
    input(.type("hidden"), .name("enhed"), .value(indicator.unit))
    input(.type("hidden"), .name("bedre"), .value(indicator.better.rawValue))
    input(.type("hidden"), .name("rytme"), .value(indicator.rhythm.rawValue))
    dl(.class("facts facts--lines")) {
      fact(IndicatorTexts.unit, Text(same: indicator.unit))
      fact(
        IndicatorTexts.betterWord, indicator.better == .higher ? IndicatorTexts.higherWord : IndicatorTexts.lowerWord)
      fact(IndicatorTexts.measured, PeriodTexts.rhythm(indicator.rhythm))
    }
    p(.class("small muted mt2")) { IndicatorTexts.settled }
  }
}

private func fact(_ name: Text, _ value: Text) -> some Markup {
  div {
    dt { name }
    dd { value }
  }
}

private func how(_ form: IndicatorForm) -> some Markup {
  Field("kilde", IndicatorTexts.source, hint: IndicatorTexts.sourceHint, isOptional: true, in: form.state)
    .line(limit: 200)
}

/// The places that are there, each with its name, and room for more.
private func places(_ form: IndicatorForm) -> some Markup {
  group {
    form.sites.enumerated().map { index, site in
      Field(
        IndicatorForm.field(of: site.id),
        form.sites.count > 1 ? IndicatorTexts.siteNumber(index + 1) : IndicatorTexts.place,
        hint: IndicatorTexts.siteNameHint, isOptional: site.name.isEmpty, in: form.state
      ).line(limit: 80)
    }
    Field(
      "steder", form.sites.isEmpty ? IndicatorTexts.sites : IndicatorTexts.moreSites,
      hint: form.sites.isEmpty ? IndicatorTexts.sitesHint : IndicatorTexts.moreSitesHint, isOptional: true,
      in: form.state
    ).lines(rows: 3, limit: 1_000)
  }
}

private func sharing(_ state: FormState) -> some Markup {
  Field("deles", IndicatorTexts.shareWho, isOptional: true, in: state).ticked(
    from: [Choice("ja", IndicatorTexts.share, note: IndicatorTexts.shareNote)], tiles: true)
}
