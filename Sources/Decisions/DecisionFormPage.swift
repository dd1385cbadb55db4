import Actors
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// A decision while it is written.
struct DecisionForm: Sendable {
  let entry: CaseEntry
  /// The one that it is to replace.
  let replaces: Decision?
  /// The one in that line which holds now.
  let holds: Decision?
  let deciders: [TeamMember]
  let origins: Origins
  let mandates: [Mandate]
  let state: FormState

  var id: Case.ID { entry.item.id }
  /// Somebody else has replaced the same one meanwhile.
  var isStale: Bool { replaces != nil && holds?.id != replaces?.id }
}

func decisionFormPage(_ form: DecisionForm, keys: FormKeys, desk: CaseDesk) -> Page {
  let title = form.replaces == nil ? DecisionTexts.new : DecisionTexts.replace
  let page = desk.page(form.entry, tab: DecisionRoutes.tab, title: title) {
    errorSummary(form.state, heading: DecisionTexts.putRight)
    h1 { title }
    replacedPart(form)
    postForm(keys, to: DecisionRoutes.new.path(form.id), class: "mt5") {
      form.holds.map { before in input(.type("hidden"), .name("erstatter"), .value("\(before.id.number)")) }
      fields(form)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { DecisionTexts.save }
        a(.class("btn btn--quiet"), .href(DecisionRoutes.decisions.path(form.id))) { DecisionTexts.cancel }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func replacedPart(_ form: DecisionForm) -> (some Markup)? {
  form.holds.map { holds in
    group {
      if form.isStale {
        div(.class("flash flash--warn mt3"), .role("alert")) {
          Icon.warning
          div(.class("grow")) {
            p { b { DecisionTexts.otherFirst } }
            p { DecisionTexts.bothVersions }
          }
        }
      } else {
        p(.class("lead mt2 muted")) { DecisionTexts.replaceNote }
      }
      div(.class("quote mt4")) {
        p(.class("small muted")) { DecisionTexts.replaces }
        p(.class("verbatim")) { holds.title }
        holds.reasons.isEmpty ? nil : p(.class("small verbatim mt2")) { holds.reasons }
      }
    }
  }
}

private func fields(_ form: DecisionForm) -> some Markup {
  group {
    Field("titel", DecisionTexts.title, hint: DecisionTexts.titleHint, in: form.state).lines(rows: 2, limit: 600)
    reasonFields(form.state)
    Field("hvem", DecisionTexts.who, in: form.state).picked(
      from: form.deciders.map { Choice("\($0.id.number)", Text(same: $0.name)) })
    Field("dag", DecisionTexts.day, in: form.state).line(type: "date")
    form.mandates.isEmpty
      ? nil
      : Field("hviler", DecisionTexts.grounds, hint: DecisionTexts.groundsHint, in: form.state).ticked(
        from: form.mandates.map {
          Choice(
            "\($0.id.number)", $0.kind.name + Text(same: ": \($0.askedOfName)"), note: Text(same: $0.answerText))
        })
    form.origins.offered.isEmpty ? nil : originField(DecisionTexts.origin, form.origins, form.state)
  }
}

/// Where something comes from, among what there is.
func originField(_ label: Text, _ origins: Origins, _ form: FormState) -> some Markup {
  Field("fra", label, isOptional: true, in: form).picked(
    from: [Choice("", DecisionTexts.noOrigin)] + origins.offered.map { Choice($0.origin.value, $0.label) })
}
