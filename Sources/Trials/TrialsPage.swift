import Cases
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// Everything that is tried, with what came of it: what worked and what failed in one list.
func trialsPage(_ desk: CaseDesk, _ list: TrialList) -> Page {
  desk.page(list.entry, tab: TrialRoutes.tab, title: TrialTexts.trials) {
    h1 { TrialTexts.trials }
    p(.class("lead mt2 muted")) { TrialTexts.lead }
    if list.trials.isEmpty {
      noTrials(list)
    } else {
      list.mayRun ? planButton(list) : nil
      ul(.class("stack plain mt5")) { list.trials.map { trialCard($0.trial, $0.figures, list) } }
    }
    div(.class("halves mt6")) {
      workshopSection(list)
      indicatorSection(list)
    }
  }
}

private func noTrials(_ list: TrialList) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { TrialTexts.none }
    p { TrialTexts.noneWhy }
    list.mayRun ? planButton(list) : nil
  }
}

private func planButton(_ list: TrialList) -> some Markup {
  p(.class("mt4")) { a(.class("btn"), .href(TrialRoutes.new.path(list.id))) { TrialTexts.plan } }
}

/// A trial that failed has the same size and place as one that worked.
private func trialCard(_ trial: Trial, _ figures: [SpringFigure], _ list: TrialList) -> some Markup {
  li(.class("card")) {
    div(.class("row row--between row--top")) {
      h2(.class("t-l")) { a(.href(TrialRoutes.one.path(list.id, trial.id))) { trial.title } }
      statusTag(trial.status(today: list.today))
    }
    p(.class("small mt2 verbatim")) { TrialTexts.hypothesis(trial.hypothesis) }
    figures.map { figure in
      p(.class("small mt2")) {
        b { figure.finding }
        span(.class("muted")) { Text(same: " · \(figure.indicator.name)") }
      }
    }
    trial.ending.map { ending in
      p(.class("small mt2")) {
        b { TrialTexts.learned }
        span(.class("verbatim")) { ending.lesson }
      }
    }
    p(.class("small muted mt2")) { trial.site + " · " + trial.responsibleName }
  }
}

func statusTag(_ status: Trial.Status) -> some Markup {
  let look =
    switch status {
    case .planned: "tag tag--line"
    case .running: "tag tag--good"
    case .ended(.abandoned): "tag tag--warn"
    case .ended: "tag tag--info"
    }
  return span(.class(look)) { TrialTexts.status(status) }
}

private func workshopSection(_ list: TrialList) -> some Markup {
  section(.class("sec"), .id("vaerksteder")) {
    div(.class("sec__head")) {
      h2 { WorkshopTexts.workshops }
      list.mayRun
        ? a(.class("btn btn--s btn--second"), .href(TrialRoutes.newWorkshop.path(list.id))) { WorkshopTexts.new } : nil
    }
    list.workshops.isEmpty ? p(.class("muted")) { WorkshopTexts.why } : nil
    ul(.class("list")) { list.workshops.map { workshopRow($0, list) } }
  }
}

private func workshopRow(_ workshop: Workshop, _ list: TrialList) -> some Markup {
  li {
    p {
      b { workshop.name }
      workshop.closed == nil
        ? nil
        : group {
          " "
          span(.class("tag")) { WorkshopTexts.closedTag }
        }
    }
    p(.class("small verbatim")) { workshop.focus }
    p(.class("small muted")) { workshop.place + " · " + workshop.rhythm }
    p(.class("small muted")) {
      workshop.people.isEmpty
        ? WorkshopTexts.nobody
        : Text.build { language in Formats.list(workshop.people.map(\.name), language) }
      workshop.people.isEmpty || workshop.hasUsers ? nil : Text(same: ". ") + WorkshopTexts.usersMissing
    }
    list.mayRun
      ? p(.class("small")) {
        a(.href(TrialRoutes.workshop.path(list.id, workshop.id))) {
          WorkshopTexts.change
          span(.class("sr")) { ": \(workshop.name)" }
        }
      } : nil
  }
}

private func indicatorSection(_ list: TrialList) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { TrialTexts.measured } }
    p { list.indicators == 0 ? TrialTexts.noIndicators : TrialTexts.indicators(list.indicators) + Text(same: ".") }
    p(.class("mt3")) {
      a(.class("btn btn--s btn--second"), .href(IndicatorRoutes.list.path(list.id))) { TrialTexts.toIndicators }
    }
  }
}
