import Barriers
import Cases
import HTML
import HTTP
import Language
import Web

/// The barriers on the way, the current step first.
func barriersSection(_ entry: CaseEntry, _ view: CockpitView) -> some Markup {
  let here = entry.item.step
  // What is now, what is to come, and then what lies behind.
  let order = [here] + CaseStep.allCases.filter { $0 > here } + CaseStep.allCases.filter { $0 < here }.reversed()
  return section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { BarrierTexts.barriers }
      entry.may(.raiseBarrier) ? addButton(entry) : nil
    }
    div(.class("stack stack-l")) {
      order.map { barriers(at: $0, entry, view) }
      view.drivers.isEmpty ? nil : driversList(entry, view.drivers)
    }
  }
}

private func addButton(_ entry: CaseEntry) -> some Markup {
  a(.class("btn btn--s btn--second"), .href(BarrierRoutes.new.path(entry.item.id))) {
    Icon.plus
    BarrierTexts.add
  }
}

private func barriers(at step: CaseStep, _ entry: CaseEntry, _ view: CockpitView) -> some Markup {
  let findings = view.diagnosis.findings(at: step)
  let closed = view.closed(at: step)
  return div(.id("trin-\(step.rawValue)")) {
    h3 { span(.class("tag tag--step"), .step(step.rawValue)) { Text(same: "\(step.rawValue) ") + step.name } }
    if findings.isEmpty && closed.isEmpty {
      p(.class("small muted mt3")) { CockpitTexts.noBarriers(step) }
    } else {
      ul(.class("tiles tiles--l tiles--close mt3")) {
        findings.map { card($0, entry, view) }
        closed.map { barrierCard($0, in: entry.item.id) }
      }
    }
  }
}

/// Raised by people: their card. Found by a rule: what the rule says.
private func card(_ finding: Finding, _ entry: CaseEntry, _ view: CockpitView) -> AnyMarkup {
  let raised = finding.raised.compactMap { view.barrier($0.id) }
  if !raised.isEmpty { return AnyMarkup(raised.map { barrierCard($0, in: entry.item.id) }) }
  return AnyMarkup(
    li(.class("barrier"), .state("open")) {
      div {
        h4 { a(.href(CockpitRoutes.rules.path(entry.item.id) + "#\(finding.ruleID.text)")) { finding.headline } }
        p { finding.why }
        p { weightBars(finding.weight) }
      }
    })
}

private func driversList(_ entry: CaseEntry, _ drivers: [Barrier]) -> some Markup {
  div {
    h3 { span(.class("tag tag--good")) { CockpitTexts.drivers } }
    ul(.class("checks mt3")) {
      drivers.map { driver in
        li {
          span(.class("check check--done")) { Icon.check }
          div {
            a(.href(BarrierRoutes.show.path(entry.item.id, driver.id))) { driver.title }
            driver.detail.isEmpty ? nil : p(.class("small muted")) { driver.detail }
          }
        }
      }
    }
  }
}

/// The everyday practices of the step, as states with their figures.
func practicesSection(
  _ entry: CaseEntry, _ view: CockpitView, place: @Sendable (MoveAction, Case.ID) -> String?
) -> some Markup {
  let practices = view.diagnosis.practices(at: entry.item.step)
  let done = practices.count { $0.state == .done }
  return section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { CockpitTexts.everyday }
      span(.class("small muted")) { CockpitTexts.done(done, of: practices.count) }
    }
    ul(.class("checks")) {
      practices.map { practice in
        practiceRow(practice, link: entry.may(.contribute) ? place(practice.action, entry.item.id) : nil)
      }
    }
  }
}

private func practiceRow(_ practice: Practice, link: String?) -> some Markup {
  let mark = practice.state == .done ? "check check--done" : practice.state == .part ? "check check--part" : "check"
  return li {
    span(.class(mark)) {
      practice.state == .done ? Icon.check : nil
      span(.class("sr")) { practice.state.name + Text(same: ": ") }
    }
    div {
      b { practice.title }
      br()
      span(.class("small muted")) { practice.line }
    }
    link.map { path in
      a(.class("small"), .href(path)) {
        practice.state.link
        span(.class("sr")) { Text(same: ": ") + practice.title }
      }
    }
  }
}

/// What the next step takes. Nothing locks: the leader may go on regardless.
func nextStepSection(
  _ entry: CaseEntry, _ view: CockpitView, keys: FormKeys, place: @Sendable (MoveAction, Case.ID) -> String?
) -> some Markup {
  let readiness = view.diagnosis.readyForNext
  return section(.class("card card--well")) {
    h2(.class("t-l")) { readiness.next == nil ? CockpitTexts.countsAs : CockpitTexts.readyForNext }
    p { readiness.summary }
    details(.class("more mt3")) {
      summary { CockpitTexts.whatShouldBe }
      ul(.class("checks mt2")) {
        readiness.conditions.map { condition in
          conditionRow(condition, link: entry.may(.contribute) ? place(condition.action, entry.item.id) : nil)
        }
      }
    }
    entry.may(.moveStep) ? stepButtons(entry, next: readiness.next, keys: keys) : nil
  }
}

private func conditionRow(_ condition: Readiness.Condition, link: String?) -> some Markup {
  li {
    span(.class(condition.isMet == true ? "check check--done" : "check")) {
      condition.isMet == true ? Icon.check : nil
      span(.class("sr")) { CockpitTexts.condition(condition.isMet) }
    }
    div { condition.label }
    link.map { path in
      a(.class("small"), .href(path)) {
        CockpitTexts.go
        span(.class("sr")) { Text(same: ": ") + condition.label }
      }
    }
  }
}

private func stepButtons(_ entry: CaseEntry, next: CaseStep?, keys: FormKeys) -> some Markup {
  div(.class("actions mt4")) {
    next.map { stepButton(entry, $0, CockpitTexts.goTo($0), "btn btn--second", keys: keys) }
    CaseStep(rawValue: entry.item.step.rawValue - 1).map {
      stepButton(entry, $0, CockpitTexts.backTo($0), "btn btn--quiet", keys: keys)
    }
  }
}

private func stepButton(
  _ entry: CaseEntry, _ step: CaseStep, _ words: Text, _ look: String, keys: FormKeys
) -> some Markup {
  postForm(keys, to: CaseRoutes.step.path(entry.item.id)) {
    input(.type("hidden"), .name("trin"), .value(String(step.rawValue)))
    button(.class(look), .type("submit")) { words }
  }
}
