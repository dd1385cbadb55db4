import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What a case measures.
func indicatorListPage(_ desk: CaseDesk, _ list: IndicatorList) -> Page {
  desk.page(list.entry, tab: IndicatorRoutes.tab, title: IndicatorTexts.indicators) {
    h1 { IndicatorTexts.indicators }
    p(.class("lead mt2 muted")) { IndicatorTexts.lead }
    if list.figures.isEmpty {
      noIndicators(list)
    } else {
      ul(.class("stack plain mt5")) { list.figures.map { indicatorCard($0, list) } }
      newButton(list)
    }
    list.followable.isEmpty || !list.entry.may(.runTrials) ? nil : followPart(list)
  }
}

private func noIndicators(_ list: IndicatorList) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { IndicatorTexts.none }
    p { IndicatorTexts.noneWhy }
    newButton(list)
  }
}

private func newButton(_ list: IndicatorList) -> (some Markup)? {
  list.entry.may(.runTrials)
    ? p(.class("mt5")) {
      a(.class("btn"), .href(IndicatorRoutes.new.path(list.id))) { IndicatorTexts.new }
    } : nil
}

private func indicatorCard(_ figure: SpringFigure, _ list: IndicatorList) -> some Markup {
  let indicator = figure.indicator
  let path = "\(IndicatorRoutes.one.path(list.id, indicator.id))?sted=\(figure.site.id.number)"
  let mayMeasure = indicator.caseID == list.id && list.entry.may(.measure)
  return li(.class("card")) {
    div(.class("row row--between row--top")) {
      h2(.class("t-l")) { a(.href(path)) { figure.name } }
      span(.class(figure.reading.isLeap ? "tag tag--good" : "tag")) { figure.verdict }
    }
    p(.class("mt2")) { figure.finding + Text(same: ".") }
    p(.class("small muted mt2")) {
      indicator.caseID == list.id ? nil : IndicatorTexts.from(indicator.caseTitle) + Text(same: " · ")
      PeriodTexts.rhythm(indicator.rhythm)
      Text(same: " · ") + PeriodTexts.measurements(figure.reading.points.count)
      list.latest[figure.site.id].map { day in
        Text(same: " · ") + IndicatorTexts.latest + Text(same: ": ") + figure.period(day)
      }
    }
    mayMeasure
      ? p(.class("mt3")) {
        a(
          .class("btn btn--s btn--second"),
          .href("\(IndicatorRoutes.measuring.path(list.id, indicator.id))?sted=\(figure.site.id.number)")
        ) {
          MeasurementTexts.write
          span(.class("sr")) { Text(same: ": ") + figure.name }
        }
      } : nil
  }
}

private func followPart(_ list: IndicatorList) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { IndicatorTexts.follow } }
    p(.class("small muted")) { IndicatorTexts.followNote }
    postForm(list.keys, to: IndicatorRoutes.following.path(list.id), class: "mt3") {
      Field("indikator", IndicatorTexts.pick, in: FormState()).picked(
        from: list.followable.map { Choice($0.id.pathSegment, Text(same: "\($0.name) (\($0.caseTitle))")) })
      div(.class("actions")) {
        button(.class("btn btn--s btn--second"), .type("submit")) { IndicatorTexts.followIt }
      }
    }
  }
}

// MARK: - One indicator

func indicatorPage(_ desk: CaseDesk, _ view: IndicatorView) -> Page {
  desk.page(view.entry, tab: IndicatorRoutes.tab, title: Text(same: view.indicator.name)) {
    h1 { view.indicator.name }
    p(.class("lead mt2 muted")) {
      view.indicator.definition.isEmpty ? IndicatorTexts.lead : Text(same: view.indicator.definition)
    }
    sitePicker(view)
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-l")) {
        div(.class("card")) { springFigure(view.figure, links(view)) }
        verdictBox(view.figure)
        levelTable(view.figure, links(view))
        measurementList(view)
        trailPart(view)
        wayOn(view)
      }
      aside(.ariaLabel(IndicatorTexts.about)) {
        div(.class("stack stack-l")) {
          view.mayMeasure ? AnyMarkup(quickForm(view)) : nil
          facts(view)
          view.panels
        }
      }
    }
  }
}

private func links(_ view: IndicatorView) -> SpringLinks {
  let page = IndicatorRoutes.one.path(view.id, view.indicator.id)
  let site = view.figure.site.id.number
  let naming = "\(IndicatorRoutes.level.path(view.id, view.indicator.id))?sted=\(site)&fra="
  var links = SpringLinks(csv: IndicatorRoutes.table.path(view.id, view.indicator.id), all: "#alle")
  links.limits = view.figure.showsLimits ? "\(page)?sted=\(site)" : "\(page)?sted=\(site)&graenser=1#graenser"
  if view.mayDefine { links.naming = { day in naming + day.iso } }
  return links
}

private func sitePicker(_ view: IndicatorView) -> (some Markup)? {
  view.sites.count < 2
    ? nil
    : nav(.class("row mt4"), .ariaLabel(IndicatorTexts.showPlace)) {
      view.sites.map { site in
        a(
          .class(site.id == view.figure.site.id ? "btn btn--s" : "btn btn--s btn--second"),
          .href("\(IndicatorRoutes.one.path(view.id, view.indicator.id))?sted=\(site.id.number)"),
          .current(site.id == view.figure.site.id ? "page" : nil)
        ) { site.name.isEmpty ? IndicatorTexts.whole : Text(same: site.name) }
      }
    }
}

private func quickForm(_ view: IndicatorView) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-l")) { MeasurementTexts.new }
    p(.class("mt3")) {
      a(
        .class("btn"),
        .href("\(IndicatorRoutes.measuring.path(view.id, view.indicator.id))?sted=\(view.figure.site.id.number)")
      ) { MeasurementTexts.write }
    }
    p(.class("small mt3")) {
      a(.href(IndicatorRoutes.imports.path(view.id, view.indicator.id))) { ImportTexts.link }
    }
    view.entry.may(.giveKeys)
      ? p(.class("small mt2")) {
        a(.href(IndicatorRoutes.keys.path(view.id, view.indicator.id))) { KeyTexts.fromSystem }
      } : nil
  }
}

private func facts(_ view: IndicatorView) -> some Markup {
  let indicator = view.indicator
  return section(.class("card card--tight")) {
    h2(.class("t-l")) { IndicatorTexts.about }
    dl(.class("facts facts--lines mt3")) {
      fact(IndicatorTexts.measured, PeriodTexts.rhythm(indicator.rhythm))
      fact(IndicatorTexts.unit, Text(same: indicator.unit))
      fact(
        IndicatorTexts.betterWord, indicator.better == .higher ? IndicatorTexts.higherWord : IndicatorTexts.lowerWord)
      indicator.source.isEmpty ? nil : fact(IndicatorTexts.sourceWord, Text(same: indicator.source))
    }
    view.isOwn ? nil : p(.class("small muted mt3")) { IndicatorTexts.from(indicator.caseTitle) }
    view.mayDefine
      ? p(.class("small mt3")) {
        a(.href(IndicatorRoutes.changing.path(view.id, indicator.id))) { IndicatorTexts.change }
      } : nil
    !view.isOwn && view.entry.may(.runTrials)
      ? postForm(view.keys, to: IndicatorRoutes.unfollowing.path(view.id, indicator.id), class: "mt3") {
        button(.class("btn btn--s btn--quiet"), .type("submit")) { IndicatorTexts.unfollow }
      } : nil
  }
}

private func fact(_ name: Text, _ value: Text) -> some Markup {
  div {
    dt { name }
    dd { value }
  }
}

private func measurementList(_ view: IndicatorView) -> (some Markup)? {
  view.measurements.isEmpty
    ? nil
    : section(.class("sec"), .id("alle")) {
      div(.class("sec__head")) { h2 { IndicatorTexts.allMeasurements } }
      div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(IndicatorTexts.allMeasurements)) {
        table(.class("table")) {
          caption(.class("sr")) { IndicatorTexts.allMeasurements }
          thead {
            tr {
              th(.scope("col")) { SpringTexts.period }
              th(.scope("col"), .class("num")) { MeasurementTexts.value }
              th(.scope("col")) { MeasurementTexts.note }
              th(.scope("col")) { MeasurementTexts.writer }
            }
          }
          tbody { view.measurements.map { measurementRow($0, view) } }
        }
      }
      moreMeasurements(view)
    }
}

private func measurementRow(_ measurement: Measurement, _ view: IndicatorView) -> some Markup {
  tr {
    th(.scope("row")) { view.period(measurement.period) }
    td(.class("num")) { view.quantity.measured(measurement.value) }
    td { measurement.note }
    td {
      measurement.writer
      view.mayMeasure
        ? group {
          " "
          a(.class("small"), .href(IndicatorRoutes.measurement.path(view.id, view.indicator.id, measurement.id))) {
            MeasurementTexts.correctIt
            span(.class("sr")) { Text(same: ": ") + view.period(measurement.period) }
          }
        } : nil
    }
  }
}

private func moreMeasurements(_ view: IndicatorView) -> some Markup {
  let page = "\(IndicatorRoutes.one.path(view.id, view.indicator.id))?sted=\(view.figure.site.id.number)"
  let last = view.hasOlder ? view.measurements.last : nil
  return p(.class("row small mt3")) {
    last.map { last in a(.href("\(page)&foer=\(last.period.iso)#alle")) { IndicatorTexts.older } }
    view.isContinued ? a(.href("\(page)#alle")) { IndicatorTexts.newest } : nil
  }
}

private func trailPart(_ view: IndicatorView) -> (some Markup)? {
  view.changes.isEmpty
    ? nil
    : section(.class("sec")) {
      div(.class("sec__head")) { h2 { IndicatorTexts.trail } }
      ul(.class("trail")) { view.changes.map { changeRow($0, view) } }
    }
}

private func changeRow(_ change: MeasurementChange, _ view: IndicatorView) -> some Markup {
  li {
    p {
      MeasurementTexts.correctedLine(
        change, view.period(change.period), view.quantity.measured(change.before),
        change.after.map(view.quantity.measured))
    }
    p(.class("small verbatim")) { change.why }
    p(.class("small muted")) { MeasurementTexts.byAt(change.who, change.at.day) }
  }
}

private func wayOn(_ view: IndicatorView) -> some Markup {
  p(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(IndicatorRoutes.list.path(view.id))) {
      Icon.left
      IndicatorTexts.indicators
    }
  }
}
