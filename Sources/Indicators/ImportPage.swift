import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Where a table is chosen, with what has to be put right in it.
struct ImportForm: Sendable {
  let entry: CaseEntry
  let indicator: Indicator
  let sites: [Indicator.Site]
  let faults: [ImportReader.Fault]
  let faultCount: Int
  let state: FormState
  let keys: FormKeys
}

func importPage(_ desk: CaseDesk, _ form: ImportForm) -> Page {
  let id = form.entry.item.id
  let page = desk.page(form.entry, tab: IndicatorRoutes.tab, title: ImportTexts.title) {
    errorSummary(form.state, heading: IndicatorTexts.putRight)
    faultList(form)
    h1 { ImportTexts.title }
    p(.class("lead mt2 muted")) { form.indicator.name }
    p(.class("mt3")) { ImportTexts.lead }
    postForm(form.keys, to: IndicatorRoutes.imports.path(id, form.indicator.id), class: "mt5", sendsFiles: true) {
      Field("fil", ImportTexts.file, hint: ImportTexts.fileHint, isOptional: true, in: form.state)
        .file(kinds: ".csv,.txt,text/csv,text/plain", limit: 8_000_000, tooLarge: ImportTexts.fileTooLarge)
      Field("tekst", ImportTexts.text, hint: ImportTexts.textHint, isOptional: true, in: form.state)
        .lines(rows: 6, limit: 4_000_000)
      form.sites.count > 1
        ? Field("sted", ImportTexts.site, in: form.state).picked(
          from: form.sites.map { Choice($0.id.pathSegment, Text(same: $0.name)) }) : nil
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { ImportTexts.read }
        a(.class("btn btn--quiet"), .href(IndicatorRoutes.one.path(id, form.indicator.id))) { IndicatorTexts.back }
      }
    }
  }.refused(form.state)
  return form.faultCount > 0 ? page.with { $0.status = .unprocessable } : page
}

private func faultList(_ form: ImportForm) -> (some Markup)? {
  form.faultCount == 0
    ? nil
    : div(.class("errors"), .labelled(by: "linjer"), Attribute("tabindex", "-1")) {
      div(.role("alert")) {
        h2(.id("linjer")) { ImportTexts.faults(form.faultCount) }
        p { ImportTexts.putRight + Text(same: ".") }
        ul {
          form.faults.map { fault in
            li {
              b { ImportTexts.line(fault.line) }
              fault.what
            }
          }
        }
        form.faultCount > form.faults.count ? p { ImportTexts.more(form.faultCount - form.faults.count) } : nil
      }
    }
}

/// What was understood, before anything is saved.
struct ImportView: Sendable {
  let entry: CaseEntry
  let indicator: Indicator
  let sites: [Indicator.Site]
  let item: MeasurementImport
  let effect: ImportStore.Effect?
  let edges: [MeasurementBatch.Line]
  let hasStopped: Bool
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var path: String { IndicatorRoutes.importing.path(id, indicator.id, item.id) }
}

func previewPage(_ desk: CaseDesk, _ view: ImportView) -> Page {
  desk.page(view.entry, tab: IndicatorRoutes.tab, title: ImportTexts.title) {
    errorSummary(view.state, heading: IndicatorTexts.putRight)
    h1 { view.effect == nil ? ImportTexts.reading : ImportTexts.preview }
    p(.class("lead mt2 muted")) { view.indicator.name }
    if let effect = view.effect {
      understood(effect, view)
    } else {
      onTheWay(view)
    }
  }.refused(view.state)
}

private func onTheWay(_ view: ImportView) -> some Markup {
  group {
    p(.class("mt4"), .role("status")) {
      view.hasStopped ? ImportTexts.stopped : ImportTexts.progress(view.item.ready, view.item.total)
    }
    div(.class("actions")) {
      view.hasStopped
        ? a(.class("btn"), .href(IndicatorRoutes.imports.path(view.id, view.indicator.id))) { ImportTexts.link }
        : a(.class("btn"), .href(view.path)) { ImportTexts.again }
    }
  }
}

private func understood(_ effect: ImportStore.Effect, _ view: ImportView) -> some Markup {
  func name(_ day: Day?) -> Text { day.map { PeriodTexts.name($0, view.indicator.rhythm) } ?? Text(same: "") }
  return group {
    p(.class("mt4")) { ImportTexts.understood(view.item.total, name(effect.first), name(effect.last)) }
    ul(.class("bulleted mt2")) {
      li { ImportTexts.new(effect.new) }
      effect.same > 0 ? li { ImportTexts.same(effect.same) } : nil
      effect.other > 0 ? li { ImportTexts.other(effect.other) } : nil
    }
    edgeTable(view)
    postForm(view.keys, to: view.path, class: "mt5") {
      effect.other > 0
        ? Field("hvorfor", ImportTexts.why, hint: ImportTexts.whyHint, in: view.state).lines(rows: 2, limit: 300) : nil
      div(.class("actions")) {
        button(.class("btn"), .type("submit"), .name("handling"), .value("gem")) {
          ImportTexts.save(effect.new + effect.other)
        }
        button(.class("btn btn--quiet"), .type("submit"), .name("handling"), .value("glem")) { ImportTexts.discard }
      }
    }
  }
}

private func edgeTable(_ view: ImportView) -> some Markup {
  let quantity = Quantity(unit: view.indicator.unit, of: view.edges.map(\.value))
  return div(.class("scroll mt4"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ImportTexts.firstLines)) {
    table(.class("table")) {
      caption { ImportTexts.firstLines }
      thead {
        tr {
          th(.scope("col")) { SpringTexts.period }
          th(.scope("col"), .class("num")) { MeasurementTexts.value }
          th(.scope("col")) { IndicatorTexts.place }
          th(.scope("col")) { MeasurementTexts.note }
        }
      }
      tbody {
        view.edges.map { line in
          tr {
            th(.scope("row")) { PeriodTexts.name(line.period, view.indicator.rhythm) }
            td(.class("num")) { quantity.measured(line.value) }
            td { view.sites.first { $0.id == line.site }?.name ?? "" }
            td { line.note }
          }
        }
      }
    }
  }
}
