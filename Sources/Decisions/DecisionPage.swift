import Actors
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What was decided, the latest first; what was replaced stays and says so.
func decisionsPage(_ entry: CaseEntry, _ decisions: [Decision], desk: CaseDesk) -> Page {
  let id = entry.item.id
  return desk.page(entry, tab: DecisionRoutes.tab, title: DecisionTexts.decisions) {
    h1 { DecisionTexts.decisions }
    p(.class("lead mt2 muted")) { DecisionTexts.lead }
    entry.may(.decide) && !decisions.isEmpty
      ? p(.class("mt4")) { a(.class("btn"), .href(DecisionRoutes.new.path(id))) { DecisionTexts.new } } : nil
    if decisions.isEmpty {
      noDecisions(entry)
    } else {
      ul(.class("list plain mt5")) { decisions.map { decisionRow($0, id) } }
    }
    wayOn(id)
  }
}

private func noDecisions(_ entry: CaseEntry) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { DecisionTexts.none }
    p { DecisionTexts.noneWhy }
    entry.may(.decide)
      ? a(.class("btn"), .href(DecisionRoutes.new.path(entry.item.id))) { DecisionTexts.new } : nil
  }
}

private func decisionRow(_ decision: Decision, _ id: Case.ID) -> some Markup {
  li {
    div(.class("row row--between row--top")) {
      h2(.class("t-m")) { a(.href(DecisionRoutes.decision.path(id, decision.id))) { decision.title } }
      decisionTag(decision)
    }
    p(.class("small muted")) { DecisionTexts.decided(decision.decidedBy, decision.decided) }
    decision.reasons.isEmpty ? nil : p(.class("mt2 verbatim")) { decision.reasons }
  }
}

private func decisionTag(_ decision: Decision) -> (some Markup)? {
  decision.holds
    ? (decision.reasons.isEmpty
      ? AnyMarkup(span(.class("tag tag--warn")) { DecisionTexts.noReasons }) : nil)
    : AnyMarkup(span(.class("tag tag--line")) { DecisionTexts.replaced })
}

private func wayOn(_ id: Case.ID) -> some Markup {
  div(.class("row row--between mt6")) {
    a(.class("btn btn--quiet"), .href(DecisionRoutes.learning.path(id))) {
      Icon.left
      DecisionTexts.toLearning
    }
  }
}

/// One decision, what it rests on, and what it replaced.
struct DecisionView: Sendable {
  let entry: CaseEntry
  let decision: Decision
  /// It and all that came before, the latest first.
  let history: [Decision]
  let grounds: [Ground]
  let origins: [OriginSource]
  /// What other slices show beside it.
  let panels: [AnyMarkup]
  var id: Case.ID { entry.item.id }
}

func decisionPage(_ view: DecisionView, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  let decision = view.decision
  return desk.page(view.entry, tab: DecisionRoutes.tab, title: DecisionTexts.decision) {
    errorSummary(form, heading: DecisionTexts.putRight)
    h1 { decision.title }
    p(.class("muted mt2")) { DecisionTexts.decided(decision.decidedBy, decision.decided) }
    newerPart(view)
    wordsPart(view)
    decision.reasons.isEmpty && decision.holds && view.entry.may(.decide) ? reasonsForm(view, form, keys) : nil
    groundsPart(view)
    historyPart(view)
    view.panels
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(DecisionRoutes.decisions.path(view.id))) {
        Icon.left
        DecisionTexts.back
      }
      decision.holds && view.entry.may(.decide)
        ? a(.class("btn btn--second"), .href("\(DecisionRoutes.new.path(view.id))?erstatter=\(decision.id.number)")) {
          DecisionTexts.replace
        } : nil
    }
  }.refused(form)
}

private func newerPart(_ view: DecisionView) -> (some Markup)? {
  view.decision.replacedBy.map { newer in
    div(.class("flash flash--warn mt4")) {
      p {
        DecisionTexts.isReplaced
        ". "
        a(.href(DecisionRoutes.decision.path(view.id, newer))) { DecisionTexts.seeNewer }
      }
    }
  }
}

private func wordsPart(_ view: DecisionView) -> some Markup {
  let decision = view.decision
  return div(.class("stack mt5")) {
    decision.reasons.isEmpty ? nil : words(DecisionTexts.why, decision.reasons)
    decision.alternatives.isEmpty ? nil : words(DecisionTexts.chosenNot, decision.alternatives)
    originLink(decision.origin, view.id, view.origins).map { link in
      section {
        h2(.class("t-l")) { DecisionTexts.comesFrom }
        p(.class("mt2")) { link }
      }
    }
  }
}

private func words(_ heading: Text, _ text: String) -> some Markup {
  section {
    h2(.class("t-l")) { heading }
    p(.class("mt2 verbatim")) { text }
  }
}

/// The way back to what something came from.
func originLink(_ origin: Origin?, _ id: Case.ID, _ sources: [OriginSource]) -> (some Markup)? {
  origin.flatMap { origin in
    sources.first { $0.name == origin.source }.map { source in
      a(.href(source.path(id, origin.id))) { source.label }
    }
  }
}

private func reasonsForm(_ view: DecisionView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  section(.class("card mt5")) {
    h2(.class("t-l")) { DecisionTexts.giveReasons }
    p(.class("small muted mt2")) { DecisionTexts.giveReasonsNote }
    postForm(keys, to: DecisionRoutes.reasons.path(view.id, view.decision.id), class: "mt4") {
      reasonFields(form)
      div(.class("actions")) { button(.class("btn"), .type("submit")) { DecisionTexts.saveReasons } }
    }
  }
}

func reasonFields(_ form: FormState) -> some Markup {
  group {
    Field("hvorfor", DecisionTexts.reasons, in: form).lines(rows: 4, limit: 2_000)
    Field(
      "fravalgt", DecisionTexts.alternatives, hint: DecisionTexts.alternativesHint, isOptional: true, in: form
    ).lines(rows: 3, limit: 2_000)
  }
}

private func groundsPart(_ view: DecisionView) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { DecisionTexts.restsOn } }
    if view.grounds.isEmpty {
      p { DecisionTexts.restsOnNothing }
    } else {
      ul(.class("list plain")) {
        view.grounds.map { ground in
          li {
            h3(.class("t-m")) {
              a(.href(ActorRoutes.mandate.path(view.id, ground.mandate))) {
                ground.kind.name
                ": \(ground.name)"
              }
            }
            p(.class("verbatim mt2")) { ground.answer }
          }
        }
      }
    }
  }
}

private func historyPart(_ view: DecisionView) -> some Markup {
  let before = view.history.filter { $0.id != view.decision.id }
  return before.isEmpty
    ? nil
    : section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { DecisionTexts.history } }
      ol(.class("trail mt4")) {
        before.map { decision in
          li {
            a(.href(DecisionRoutes.decision.path(view.id, decision.id))) { decision.title }
            p(.class("small muted")) { DecisionTexts.decided(decision.decidedBy, decision.decided) }
          }
        }
      }
    }
}
