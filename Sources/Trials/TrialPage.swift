import Cases
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// One trial: what it says, what was changed and learned, and what comes next.
func trialPage(_ desk: CaseDesk, _ view: TrialView) -> Page {
  desk.page(view.entry, tab: TrialRoutes.tab, title: Text(same: view.trial.title)) {
    errorSummary(view.refused ?? FormState(), heading: TrialTexts.putRight)
    div(.class("row row--between")) {
      h1 { view.trial.title }
      statusTag(view.trial.status(today: view.today))
    }
    p(.class("lead mt2 muted")) { TrialTexts.triedAt(view.trial.site) }
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-l")) {
        view.figures.map { figurePart($0, view) }
        view.figures.isEmpty ? measuringPart(view) : nil
        endingPart(view)
        loops(view)
        wayBack(view)
      }
      aside(.ariaLabel(TrialTexts.about)) {
        div(.class("stack stack-l")) {
          view.measuring.map { quickForm($0, view) }
          facts(view)
          nextStep(view)
          view.figures.isEmpty ? nil : measuringPart(view)
        }
      }
    }
  }.refused(view.refused ?? FormState())
}

private func figurePart(_ figure: SpringFigure, _ view: TrialView) -> some Markup {
  let id = view.id
  let indicator = figure.indicator
  let page = TrialRoutes.one.path(id, view.trial.id)
  var links = SpringLinks(
    csv: IndicatorRoutes.table.path(id, indicator.id),
    all: "\(IndicatorRoutes.one.path(id, indicator.id))?sted=\(figure.site.id.number)#alle")
  links.limits =
    figure.showsLimits
    ? "\(page)#spring-\(figure.site.id.number)"
    : "\(page)?graenser=\(figure.site.id.number)#spring-\(figure.site.id.number)"
  if view.entry.may(.runTrials), indicator.caseID == id {
    let naming = "\(IndicatorRoutes.level.path(id, indicator.id))?sted=\(figure.site.id.number)&fra="
    links.naming = { day in naming + day.iso }
  }
  return group {
    div(.class("card")) { springFigure(figure, links) }
    verdictBox(figure)
    levelTable(figure, links)
  }
}

// MARK: - Rettet og testet

private func loops(_ view: TrialView) -> some Markup {
  section(.class("sec"), .id("rettet")) {
    div(.class("sec__head")) {
      h2 { TrialTexts.corrected }
      view.mayRun
        ? a(.class("btn btn--s btn--second"), .href(TrialRoutes.newPrototype.path(view.id, view.trial.id))) {
          TrialTexts.addPrototype
        } : nil
    }
    view.prototypes.isEmpty ? p(.class("muted")) { TrialTexts.noPrototypes } : nil
    ol(.class("trail")) {
      view.figures.compactMap { barRow($0) }
      view.prototypes.map { prototypeRow($0, view) }
    }
  }
}

/// Since when the level has been on the good side of the bar.
private func barRow(_ figure: SpringFigure) -> (some Markup)? {
  figure.passedBar.map { since, bar in
    li {
      p {
        span(.class("tag tag--good")) { TrialTexts.barPassed }
      }
      p(.class("small")) { TrialTexts.barPassed(bar, since: since) }
    }
  }
}

private func prototypeRow(_ prototype: Prototype, _ view: TrialView) -> some Markup {
  let path = TrialRoutes.prototype.path(view.id, view.trial.id, prototype.number)
  return li(.id("prototype-\(prototype.number)")) {
    p {
      b { Text.build { Formats.day(prototype.day, $0) } }
      " "
      span(.class("tag")) { TrialTexts.prototype(prototype.number) }
    }
    p(.class("small verbatim")) { prototype.changed }
    prototype.learned.isEmpty
      ? nil
      : p(.class("small")) {
        b { TrialTexts.learned }
        span(.class("verbatim")) { prototype.learned }
      }
    view.pictures[prototype.id.number]
    view.mayRun
      ? p(.class("small mt3")) {
        a(.href(path)) {
          prototype.learned.isEmpty ? TrialTexts.writeLearned : TrialTexts.changeLearned
          span(.class("sr")) { Text(same: ": ") + TrialTexts.prototype(prototype.number) }
        }
      } : nil
  }
}

private func endingPart(_ view: TrialView) -> (some Markup)? {
  view.trial.ending.map { ending in
    section(.class("card")) {
      div(.class("row row--between row--top")) {
        h2(.class("t-l")) { TrialTexts.ended(ending.outcome) }
        span(.class("small muted")) { Text.build { Formats.day(ending.day, $0) } }
      }
      p(.class("mt3")) {
        b { TrialTexts.learned }
        span(.class("verbatim")) { ending.lesson }
      }
      view.learning.map { path in p(.class("small mt3")) { a(.href(path)) { TrialTexts.seeLog } } }
    }
  }
}

// MARK: - Beside it

private func quickForm(_ form: MeasuringForm, _ view: TrialView) -> some Markup {
  section(.class("card card--tight"), .id("ny-maaling")) {
    h2(.class("t-l")) { form.indicator.name }
    measuringForm(form, in: view.id, isWhole: false)
  }
}

private func facts(_ view: TrialView) -> some Markup {
  let trial = view.trial
  return section(.class("card card--tight")) {
    h2(.class("t-l")) { TrialTexts.hypothesisWord }
    p(.class("small mt2 verbatim")) { TrialTexts.hypothesis(trial.hypothesis) }
    dl(.class("facts facts--lines mt3")) {
      fact(TrialTexts.site, Text(same: trial.site))
      fact(TrialTexts.period, TrialTexts.span(trial.starts, trial.ends))
      view.figures.compactMap { figure in figure.barText.map { fact(TrialTexts.bar, $0) } }
      view.figures.first.map { figure in
        fact(TrialTexts.baseline, TrialTexts.baseline(view.baseline(of: figure)))
      }
      trial.novelty == .unknown ? nil : fact(TrialTexts.novelty, TrialTexts.name(of: trial.novelty))
      fact(TrialTexts.responsible, Text(same: trial.responsibleName))
      fact(TrialTexts.stopRule, said(trial.risk.stopRule))
      fact(TrialTexts.loss, said(trial.risk.loss))
      fact(TrialTexts.riskOwner, said(trial.risk.ownerName ?? ""))
      fact(TrialTexts.consent, TrialTexts.name(of: trial.consent))
    }
    trial.consentNote.isEmpty ? nil : p(.class("small muted mt2 verbatim")) { trial.consentNote }
    warnings(trial)
    baselineWarning(view)
    view.origin.map { origin in
      p(.class("small mt3")) {
        TrialTexts.from
        Text(same: ": ")
        a(.href(origin.path)) { origin.name }
      }
    }
    view.mayRun
      ? p(.class("small mt3")) { a(.href(TrialRoutes.changing.path(view.id, trial.id))) { TrialTexts.change } } : nil
  }
}

private func fact(_ name: Text, _ value: Text) -> some Markup {
  div {
    dt { name }
    dd { value }
  }
}

private func said(_ text: String) -> Text { text.isEmpty ? TrialTexts.notSaid : Text(same: text) }

private func warnings(_ trial: Trial) -> some Markup {
  group {
    trial.isOpen && (trial.risk.stopRule.isEmpty || trial.risk.owner == nil)
      ? p(.class("small mt3")) {
        Icon.warning
        Text(same: " ") + TrialTexts.riskMissing
      } : nil
    trial.isOpen && (trial.consent == .open || trial.consent == .asked)
      ? p(.class("small mt3")) {
        Icon.warning
        Text(same: " ") + TrialTexts.consentMissing
      } : nil
  }
}

/// Without a level to leap from, no leap can be seen.
private func baselineWarning(_ view: TrialView) -> (some Markup)? {
  let few = view.figures.map { view.baseline(of: $0) }.min() ?? EmbeddingReading.heldFor
  return view.trial.isOpen && few < EmbeddingReading.heldFor
    ? p(.class("small mt3")) {
      Icon.warning
      Text(same: " ") + (view.prototypes.isEmpty ? TrialTexts.baselineFirst : TrialTexts.baselineFew)
    } : nil
}

private func nextStep(_ view: TrialView) -> some Markup {
  section {
    h2(.class("t-l")) { TrialTexts.nextStep }
    p(.class("small mt2")) {
      !view.trial.isOpen
        ? TrialTexts.nextEnded
        : view.works ? TrialTexts.nextWorks : view.prototypes.isEmpty ? TrialTexts.nextFirst : TrialTexts.nextTry
    }
    div(.class("actions mt3")) {
      view.works || view.trial.ending?.outcome == .adopted
        ? a(.class("btn btn--second"), .href(TrialRoutes.embedding.path(view.id))) { TrialTexts.embed } : nil
      view.mayRun && !view.works
        ? a(.class("btn btn--second"), .href(TrialRoutes.newPrototype.path(view.id, view.trial.id))) {
          TrialTexts.addPrototype
        } : nil
      view.mayRun
        ? a(.class("btn btn--quiet"), .href(TrialRoutes.ending.path(view.id, view.trial.id))) { TrialTexts.end } : nil
      view.nextTrial.map { path in a(.class("btn btn--second"), .href(path)) { TrialTexts.planNext } }
      view.logFailure.map { path in a(.class("btn btn--quiet"), .href(path)) { TrialTexts.logFailure } }
    }
  }
}

/// What it is measured by, and what it could be measured by too.
private func measuringPart(_ view: TrialView) -> (some Markup)? {
  let state = view.refused ?? FormState()
  return !view.mayRun && view.figures.isEmpty
    ? AnyMarkup(p(.class("muted")) { TrialTexts.noIndicators })
    : !view.mayRun
      ? nil
      : AnyMarkup(
        section(.class("card card--tight"), .id("tilknyt")) {
          h2(.class("t-l")) { view.figures.isEmpty ? TrialTexts.whatMeasured : TrialTexts.addIndicator }
          view.choices.isEmpty && view.refused == nil ? nil : addIndicatorForm(view, state)
          p(.class("small mt3")) {
            a(.href("\(IndicatorRoutes.new.path(view.id))?til=\(view.trial.id.number)")) { TrialTexts.newIndicator }
          }
          view.figures.map { removal($0, view) }
        })
}

private func addIndicatorForm(_ view: TrialView, _ state: FormState) -> some Markup {
  postForm(view.keys, to: TrialRoutes.measuring.path(view.id, view.trial.id), class: "mt3") {
    Field("sted", TrialTexts.pickIndicator, in: state).picked(
      from: view.choices.map { Choice($0.site.id.pathSegment, Text(same: $0.shortName)) })
    Field("overligger", TrialTexts.bar, hint: TrialTexts.barHint, isOptional: true, in: state)
      .line(limit: 30, autocomplete: "off", inputMode: "decimal")
    div(.class("actions")) {
      button(.class("btn btn--s btn--second"), .type("submit")) { TrialTexts.addIndicator }
    }
  }
}

private func removal(_ figure: SpringFigure, _ view: TrialView) -> some Markup {
  postForm(view.keys, to: TrialRoutes.notMeasuring.path(view.id, view.trial.id), class: "mt3") {
    input(.type("hidden"), .name("sted"), .value(figure.site.id.pathSegment))
    button(.class("btn btn--s btn--quiet"), .type("submit")) {
      TrialTexts.removeIndicator
      span(.class("sr")) { ": \(figure.shortName)" }
    }
  }
}

private func wayBack(_ view: TrialView) -> some Markup {
  p {
    a(.class("btn btn--quiet"), .href(TrialRoutes.list.path(view.id))) {
      Icon.left
      TrialTexts.back
    }
  }
}
