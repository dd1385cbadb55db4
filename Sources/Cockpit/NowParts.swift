import Barriers
import Cases
import HTML
import HTTP
import Language
import Web

/// What holds the case back now, and the hat to put on.
struct NowPanel: Sendable {
  let entry: CaseEntry
  let view: CockpitView
  let chosen: Hat?
  let keys: FormKeys
  let place: @Sendable (MoveAction, Case.ID) -> String?

  private var id: Case.ID { entry.item.id }

  func markup() -> AnyMarkup {
    guard let finding = view.first(for: chosen) else { return AnyMarkup(nothingHolds()) }
    return AnyMarkup(
      section(.class("now"), .step(finding.step.rawValue), .labelled(by: "nu")) {
        barrierHalf(finding)
        hatHalf(finding)
      })
  }

  private func barrierHalf(_ finding: Finding) -> some Markup {
    div(.class("now__barrier")) {
      div {
        p(.class("eyebrow")) { chosen == nil ? CockpitTexts.holdsNow : CockpitTexts.holdsForHat }
        h2(.class("now__say"), .id("nu")) { finding.headline }
        p(.class("now__why")) { reason(finding) }
        reasons(finding)
      }
    }
  }

  /// What people wrote about the barrier themselves, before what the rule says.
  private func reason(_ finding: Finding) -> some Markup {
    let written = finding.raised.first.flatMap { view.barrier($0.id)?.detail } ?? ""
    return group {
      written.isEmpty ? nil : "\(written) "
      finding.why
    }
  }

  /// The rule and the figures behind the judgement.
  private func reasons(_ finding: Finding) -> some Markup {
    details(.class("more mt3")) {
      summary { CockpitTexts.whySays }
      div(.class("small")) {
        p { finding.rule }
        finding.figures.isEmpty
          ? nil : ul(.class("bulleted mt2")) { finding.figures.map { figure in li { figure.sentence } } }
        finding.raised.isEmpty ? nil : p(.class("mt2")) { CockpitTexts.raisedByPeople(finding.raised) }
        p(.class("mt2")) {
          a(.href(CockpitRoutes.rules.path(id))) { CockpitTexts.showRules }
          if entry.may(.overrule) {
            Text(same: " · ")
            a(.href(CockpitRoutes.overrule.path(id, finding.ruleID.text))) { CockpitTexts.setAside }
          }
        }
      }
    }
  }

  private func hatHalf(_ finding: Finding) -> some Markup {
    div(.class("now__hat")) {
      div(.class("now__head")) {
        hatPicture(finding.hat, size: "hat hat--l")
        div {
          h2 { finding.hat.putOn }
          p { finding.question }
        }
      }
      ol(.class("todo")) {
        finding.moves.map { move in todo(move, finding, isFirst: move == firstOpen(of: finding)) }
      }
      p(.class("mt4 small")) { otherWays(finding) }
    }
  }

  /// The first move that nobody is making yet: the one button that stands out.
  private func firstOpen(of finding: Finding) -> Move? { finding.moves.first { task(for: $0) == nil } }

  private func task(for move: Move) -> CaseTask? { view.tasks.first { $0.ended == nil && $0.move == move.key } }

  private func todo(_ move: Move, _ finding: Finding, isFirst: Bool) -> some Markup {
    let task = task(for: move)
    return li {
      div(.class("todo__text")) {
        b { move.title }
        move.how
      }
      if let task {
        a(.class("btn btn--s btn--second"), .href(BarrierRoutes.task.path(id, task.id))) {
          CockpitTexts.underWay(task.owner)
        }
      } else if entry.may(.contribute) {
        takeButton(move, finding, isFirst: isFirst)
      }
    }
  }

  private func takeButton(_ move: Move, _ finding: Finding, isFirst: Bool) -> some Markup {
    postForm(keys, to: BarrierRoutes.tasks.path(id)) {
      input(.type("hidden"), .name("traek"), .value(move.key))
      finding.factor.map { factor in input(.type("hidden"), .name("forhold"), .value(factor.rawValue)) }
      finding.raised.first.map { raised in input(.type("hidden"), .name("barriere"), .value(String(raised.id))) }
      button(.class(isFirst ? "btn btn--s" : "btn btn--s btn--second"), .type("submit")) { move.button }
    }
  }

  private func otherWays(_ finding: Finding) -> some Markup {
    let others = Hat.allCases.filter { $0 != finding.hat }
    return group {
      others.enumerated().map { index, hat in
        group {
          index > 0 ? Text(same: ", ") : nil
          a(.href("\(CaseRoutes.overview.path(id))?hat=\(hat.rawValue)")) { CockpitTexts.takeHat(hat) }
        }
      }
      if entry.may(.raiseBarrier) {
        CockpitTexts.or
        a(.href(BarrierRoutes.new.path(id))) { CockpitTexts.somethingElse }
      }
      Text(same: ".")
    }
  }

  private func nothingHolds() -> some Markup {
    section(.class("now now--free"), .step(entry.item.step.rawValue), .labelled(by: "nu")) {
      div(.class("now__barrier")) {
        div {
          p(.class("eyebrow")) { CockpitTexts.holdsNow }
          h2(.class("now__say"), .id("nu")) { chosen == nil ? CockpitTexts.nothing : CockpitTexts.nothingForHat }
          p(.class("now__why")) { CockpitTexts.nothingWhy(view.diagnosis.waiting.count) }
          p(.class("mt3 small")) {
            a(.href(CockpitRoutes.rules.path(id))) { CockpitTexts.showRules }
            if chosen != nil {
              Text(same: " · ")
              a(.href(CaseRoutes.overview.path(id))) { CockpitTexts.backToFirst }
            }
          }
        }
      }
    }
  }
}

/// "Mind that it does not become process for process' sake."
func alarmPanel(_ entry: CaseEntry, _ alarm: Finding) -> some Markup {
  div(.class("alarm")) {
    Icon.warning
    div {
      h3 { alarm.headline }
      p { alarm.why }
      p { a(.href(CockpitRoutes.rules.path(entry.item.id) + "#process")) { CockpitTexts.whySays } }
    }
  }
}
