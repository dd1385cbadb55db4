import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One number, one big field: written on a phone in less than ten seconds.
func measuringPage(_ form: MeasuringForm, entry: CaseEntry) -> Page {
  Page(MeasurementTexts.write + Text(same: " – \(form.indicator.name)"), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: IndicatorTexts.putRight)
      crumbs(wayBack(to: entry, form.indicator), here: MeasurementTexts.write)
      h1(.class("mt4")) { form.indicator.name }
      measuringForm(form, in: entry.item.id, isWhole: true)
    }
  }.refused(form.state)
}

/// The form alone, as it stands beside a trial too.
package func measuringForm(_ form: MeasuringForm, in id: Case.ID, isWhole: Bool) -> some Markup {
  let rhythm = form.indicator.rhythm
  let label = MeasurementTexts.label(PeriodTexts.name(form.period, rhythm))
  return postForm(form.keys, to: IndicatorRoutes.measuring.path(id, form.indicator.id), class: "mt3") {
    input(.type("hidden"), .name("periode"), .value(form.period.iso))
    form.back.map { back in input(.type("hidden"), .name("tilbage"), .value(back)) }
    form.sites.count > 1 && isWhole
      ? AnyMarkup(sitePicker(form)) : AnyMarkup(input(.type("hidden"), .name("sted"), .value(form.site.id.pathSegment)))
    form.sites.count > 1 && !isWhole ? p(.class("small")) { form.site.name } : nil
    Field(
      "vaerdi", label, hint: MeasurementTexts.hint(form.indicator.unit), in: form.state,
      class: isWhole ? "field field--big field--number" : "field field--number"
    ).line(limit: 30, autocomplete: "off", inputMode: "decimal")
    form.taken.map { taken in
      p(.class("small mt2")) {
        a(.href(IndicatorRoutes.measurement.path(id, form.indicator.id, taken.id))) { MeasurementTexts.correctThere }
      }
    }
    isWhole ? more(form, rhythm) : nil
    div(.class("actions")) { button(.class("btn"), .type("submit")) { MeasurementTexts.save } }
  }
}

private func sitePicker(_ form: MeasuringForm) -> some Markup {
  var state = form.state
  if state.values["sted"] == nil { state.values["sted"] = [form.site.id.pathSegment] }
  return Field("sted", IndicatorTexts.place, in: state).picked(
    from: form.sites.map { Choice($0.id.pathSegment, Text(same: $0.name)) })
}

private func more(_ form: MeasuringForm, _ rhythm: Rhythm) -> some Markup {
  let isTyped = !form.state.value("dag").isEmpty || !form.state.value("bemaerkning").isEmpty
  return details(.class("more mt4"), Attribute("open", if: isTyped || form.state.fault("dag") != nil)) {
    summary { MeasurementTexts.otherPeriod }
    div {
      Field(
        "dag", rhythm == .free || rhythm == .day ? MeasurementTexts.day : MeasurementTexts.dayInPeriod,
        isOptional: true,
        in: form.state
      ).line(type: "date")
      Field("bemaerkning", MeasurementTexts.note, hint: MeasurementTexts.noteHint, isOptional: true, in: form.state)
        .line(limit: 200)
    }
  }
}

func wayBack(to entry: CaseEntry, _ indicator: Indicator?) -> [(Text, String)] {
  let id = entry.item.id
  var steps = [
    (CaseTexts.cases, CaseRoutes.list.path()), (Text(same: entry.item.title), CaseRoutes.overview.path(id)),
    (IndicatorTexts.indicators, IndicatorRoutes.list.path(id)),
  ]
  if let indicator { steps.append((Text(same: indicator.name), IndicatorRoutes.one.path(id, indicator.id))) }
  return steps
}

// MARK: - Correcting

func correctionPage(_ form: CorrectionForm) -> Page {
  let id = form.entry.item.id
  let quantity = Quantity(unit: form.indicator.unit, of: [form.measurement.value])
  let page = Page(MeasurementTexts.correct + Text(same: " – \(form.indicator.name)"), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: IndicatorTexts.putRight)
      crumbs(wayBack(to: form.entry, form.indicator), here: MeasurementTexts.correct)
      h1(.class("mt4")) { MeasurementTexts.correct }
      p(.class("lead mt2")) {
        PeriodTexts.name(form.measurement.period, form.indicator.rhythm)
        Text(same: form.site.name.isEmpty ? ": " : ", \(form.site.name): ") + quantity.measured(form.measurement.value)
      }
      p(.class("small muted")) { MeasurementTexts.byAt(form.measurement.writer, form.measurement.at.day) }
      staleNotice(form.isStale)
      postForm(
        form.keys, to: IndicatorRoutes.measurement.path(id, form.indicator.id, form.measurement.id), class: "mt4"
      ) {
        input(.type("hidden"), .name("set"), .value(String(form.measurement.revision)))
        Field("vaerdi", MeasurementTexts.newValue, hint: MeasurementTexts.hint(form.indicator.unit), in: form.state)
          .line(limit: 30, autocomplete: "off", inputMode: "decimal")
        Field("hvorfor", MeasurementTexts.why, hint: MeasurementTexts.whyHint, in: form.state).lines(
          rows: 2, limit: 300)
        div(.class("actions")) { button(.class("btn"), .type("submit")) { MeasurementTexts.correct } }
      }
      deletion(form, id)
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func deletion(_ form: CorrectionForm, _ id: Case.ID) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { MeasurementTexts.delete } }
    p(.class("small")) { MeasurementTexts.deleteNote }
    postForm(
      form.keys, to: IndicatorRoutes.deletion.path(id, form.indicator.id, form.measurement.id), class: "mt3"
    ) {
      input(.type("hidden"), .name("set"), .value(String(form.measurement.revision)))
      Field("grund", MeasurementTexts.deleteWhy, in: form.state).lines(rows: 2, limit: 300)
      div(.class("actions")) {
        button(.class("btn btn--danger"), .type("submit")) { MeasurementTexts.delete }
      }
    }
  }
}

func staleNotice(_ isStale: Bool) -> (some Markup)? {
  isStale
    ? div(.class("flash flash--warn mt3"), .role("alert")) {
      Icon.warning
      div(.class("grow")) {
        p { b { IndicatorTexts.otherFirst } }
        p { IndicatorTexts.otherAdvice }
      }
    } : nil
}

// MARK: - Naming a level

func levelPage(_ form: LevelForm) -> Page {
  let figure = form.figure
  let id = form.entry.item.id
  return Page(MeasurementTexts.nameLevel + Text(same: " – \(figure.indicator.name)"), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: IndicatorTexts.putRight)
      crumbs(wayBack(to: form.entry, figure.indicator), here: MeasurementTexts.nameLevel)
      h1(.class("mt4")) { MeasurementTexts.whatDifferently }
      p(.class("lead mt2 muted")) {
        MeasurementTexts.from(figure.period(form.level.from))
        Text(same: ": ") + figure.quantity.mean(form.level.mean)
        form.level.rise.map { Text(same: " (") + figure.quantity.change($0) + Text(same: ")") }
      }
      postForm(form.keys, to: IndicatorRoutes.level.path(id, figure.indicator.id), class: "mt4") {
        input(.type("hidden"), .name("sted"), .value(figure.site.id.pathSegment))
        input(.type("hidden"), .name("fra"), .value(form.level.from.iso))
        Field("teknik", MeasurementTexts.techniqueName, hint: MeasurementTexts.techniqueHint, in: form.state)
          .line(limit: 60)
        Field("anderledes", MeasurementTexts.whatDifferently, in: form.state).lines(rows: 2, limit: 300)
        div(.class("actions")) { button(.class("btn"), .type("submit")) { MeasurementTexts.saveName } }
      }
    }
  }.refused(form.state)
}
