import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The keys by which systems write measurements.
struct KeyView: Sendable {
  let entry: CaseEntry
  let indicator: Indicator
  let keys: [IndicatorKey]
  /// The address of the installation, for the example.
  let address: String
  let state: FormState
  let forms: FormKeys
  /// The key that was just made: it is shown this once.
  var new: String?
  var id: Case.ID { entry.item.id }
}

func keyPage(_ desk: CaseDesk, _ view: KeyView) -> Page {
  desk.page(view.entry, tab: IndicatorRoutes.tab, title: KeyTexts.keys) {
    errorSummary(view.state, heading: IndicatorTexts.putRight)
    h1 { KeyTexts.keys }
    p(.class("lead mt2 muted")) { KeyTexts.lead }
    view.new.map { newKey($0) }
    view.keys.isEmpty ? p(.class("mt4")) { KeyTexts.none } : nil
    ul(.class("stack plain mt4")) { view.keys.map { keyRow($0, view) } }
    postForm(view.forms, to: IndicatorRoutes.keys.path(view.id, view.indicator.id), class: "mt5") {
      Field("navn", KeyTexts.name, hint: KeyTexts.nameHint, in: view.state).line(limit: 60)
      div(.class("actions")) { button(.class("btn"), .type("submit")) { KeyTexts.make } }
    }
    example(view)
    p(.class("mt5")) {
      a(.class("btn btn--quiet"), .href(IndicatorRoutes.one.path(view.id, view.indicator.id))) {
        Icon.left
        Text(same: view.indicator.name)
      }
    }
  }.refused(view.state)
}

private func newKey(_ key: String) -> some Markup {
  div(.class("flash mt4"), .role("status")) {
    Icon.lock
    div(.class("grow")) {
      p { b { KeyTexts.made } }
      label(.class("sr"), .label(for: "ny-noegle")) { KeyTexts.key }
      input(.class("input"), .id("ny-noegle"), .type("text"), .value(key), Attribute("readonly", if: true))
    }
  }
}

private func keyRow(_ key: IndicatorKey, _ view: KeyView) -> some Markup {
  li(.class("card card--tight")) {
    div(.class("row row--between row--top")) {
      h2(.class("t-m")) { key.name }
      key.revoked == nil ? nil : span(.class("tag")) { KeyTexts.closed }
    }
    p(.class("small muted")) {
      KeyTexts.madeBy(key.maker, key.made.day)
      Text(same: ". ")
      key.used.map { KeyTexts.used($0.day) } ?? KeyTexts.neverUsed
      Text(same: ".")
    }
    key.revoked == nil
      ? postForm(view.forms, to: IndicatorRoutes.revoking.path(view.id, view.indicator.id, key.id), class: "mt3") {
        button(.class("btn btn--s btn--danger"), .type("submit")) {
          KeyTexts.revoke
          span(.class("sr")) { ": \(key.name)" }
        }
      } : nil
  }
}

private func example(_ view: KeyView) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { KeyTexts.how } }
    div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(KeyTexts.how)) {
      code(.class("verbatim")) {
        """
        curl -X POST \(view.address)/api/v1/indicators/\(view.indicator.id.number)/measurements \\
          -H 'Authorization: Bearer samspil_…' -H 'Content-Type: application/json' \\
          -H 'Idempotency-Key: 2026-48' \\
          -d '{"measurements": [{"date": "2026-11-23", "value": 41.5}]}'
        """
      }
    }
    p(.class("small muted mt3")) { KeyTexts.howMore }
  }
}
