import Cases
import HTML
import HTTP
import Language
import Web

/// Where people write what holds them back, or what helps.
func newBarrierPage(_ entry: CaseEntry, _ form: FormState, desk: CaseDesk, keys: FormKeys) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: BarrierTexts.add) {
    errorSummary(form, heading: BarrierTexts.putRight)
    h1 { BarrierTexts.add }
    p(.class("lead mt2 muted")) { BarrierTexts.newLead }
    postForm(keys, to: BarrierRoutes.new.path(entry.item.id), class: "mt5") {
      Field("titel", BarrierTexts.title, hint: BarrierTexts.titleHint, in: form).line(limit: 120)
      Field("pol", BarrierTexts.pole, in: form).chosen(
        from: Pole.allCases.map { Choice($0.rawValue, $0.name.capitalised) })
      factorField(form)
      Field("trin", BarrierTexts.step, hint: BarrierTexts.stepHint, in: form).picked(
        from: CaseStep.allCases.map { Choice(String($0.rawValue), $0.name) })
      Field("vaegt", BarrierTexts.weight, in: form).chosen(
        from: [1, 2, 3].map { Choice(String($0), BarrierTexts.weightChoice($0)) })
      Field("detalje", BarrierTexts.detail, isOptional: true, in: form).lines(rows: 3, limit: 1_000)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { BarrierTexts.save }
        a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) { BarrierTexts.cancel }
      }
    }
  }.refused(form)
}

/// The 28 factors by step, named by their hindering pole.
private func factorField(_ form: FormState) -> some Markup {
  div(.class("field")) {
    label(.label(for: "forhold")) { BarrierTexts.which }
    span(.class("hint"), .id("forhold-hint")) { BarrierTexts.whichHint }
    select(.class("select"), .id("forhold"), .name("forhold"), .described(by: "forhold-hint")) {
      option(.value(""), Attribute("selected", if: form.value("forhold").isEmpty)) { BarrierTexts.own }
      CaseStep.allCases.map { step in
        optgroup(Attribute("label", step.name)) {
          Factor.at(step).map { factor in
            option(
              .value(factor.id.rawValue), Attribute("selected", if: form.value("forhold") == factor.id.rawValue)
            ) { factor.barrierName }
          }
        }
      }
    }
  }
}
