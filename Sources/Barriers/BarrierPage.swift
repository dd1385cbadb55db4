import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One barrier: what it is, what can be done, what became of it.
struct BarrierView: Sendable {
  let barrier: Barrier
  let history: [BarrierStore.Event]
  let hasConfirmed: Bool
  let viewerID: Int
  let moves: [Move]
}

func barrierPage(
  _ entry: CaseEntry, _ view: BarrierView, _ form: FormState, desk: CaseDesk, keys: FormKeys, today: Day
) -> Page {
  let barrier = view.barrier
  return desk.page(entry, tab: CaseTab.overview, title: Text(same: barrier.title)) {
    errorSummary(form, heading: BarrierTexts.putRight)
    p { span(.class("tag tag--step"), .step(barrier.step.rawValue)) { stepTag(barrier.step) } }
    h1(.class("mt2")) { barrier.title }
    facts(barrier, today: today)
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        barrier.factor.map { advice(Factor[$0], view, entry, keys: keys) }
        barrier.state == .open
          ? AnyMarkup(closing(entry, barrier, form, keys: keys)) : AnyMarkup(reopening(entry, barrier, keys: keys))
        div {
          a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) {
            Icon.left
            CaseTexts.overview
          }
        }
      }
      aside(.ariaLabel(BarrierTexts.history)) {
        confirmation(entry, view, keys: keys)
        historyList(view.history, today: today)
      }
    }
  }.refused(form)
}

func stepTag(_ step: CaseStep) -> Text { Text(same: "\(step.rawValue) ") + step.name }

private func facts(_ barrier: Barrier, today: Day) -> some Markup {
  group {
    barrier.detail.isEmpty ? nil : p(.class("lead mt2")) { barrier.detail }
    p(.class("muted mt2")) { BarrierTexts.raised(by: barrier.raisedBy, confirmations: barrier.confirmations) }
    p(.class("mt2")) { weightBars(barrier.weight) }
  }
}

private func advice(_ factor: Factor, _ view: BarrierView, _ entry: CaseEntry, keys: FormKeys) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { BarrierTexts.moves } }
    p { factor.explanation }
    div(.class("quote mt4")) {
      p {
        b { BarrierTexts.question }
        Text(same: ": ")
        factor.question
      }
    }
    view.barrier.state == .open
      ? ul(.class("list mt4")) { view.moves.map { moveRow($0, view.barrier, entry, keys: keys) } } : nil
  }
}

private func moveRow(_ move: Move, _ barrier: Barrier, _ entry: CaseEntry, keys: FormKeys) -> some Markup {
  li(.class("task")) {
    hatPicture(move.hat)
    div {
      b { move.title }
      p { move.how }
    }
    entry.may(.contribute)
      ? postForm(keys, to: BarrierRoutes.tasks.path(entry.item.id)) {
        input(.type("hidden"), .name("traek"), .value(move.key))
        input(.type("hidden"), .name("barriere"), .value(String(barrier.id.number)))
        button(.class("btn btn--s btn--second"), .type("submit")) { BarrierTexts.take }
      } : nil
  }
}

private func closing(_ entry: CaseEntry, _ barrier: Barrier, _ form: FormState, keys: FormKeys) -> (some Markup)? {
  entry.may(.raiseBarrier)
    ? section(.class("sec")) {
      div(.class("sec__head")) { h2 { BarrierTexts.close } }
      postForm(keys, to: BarrierRoutes.closing.path(entry.item.id, barrier.id)) {
        Field("tilstand", BarrierTexts.close, in: form).chosen(
          from: [
            Choice("passed", BarrierTexts.isPassed, note: BarrierTexts.isPassedNote),
            Choice("accepted", BarrierTexts.isAccepted, note: BarrierTexts.isAcceptedNote),
          ], tiles: true)
        Field("udbytte", BarrierTexts.outcome, hint: BarrierTexts.outcomeHint, in: form).lines(rows: 2, limit: 500)
        div(.class("actions")) { button(.class("btn"), .type("submit")) { BarrierTexts.closeButton } }
      }
    } : nil
}

private func reopening(_ entry: CaseEntry, _ barrier: Barrier, keys: FormKeys) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { barrier.state == .passed ? BarrierTexts.passed : BarrierTexts.accepted } }
    p {
      barrier.closed.map { BarrierTexts.closedOn($0.day, barrier.state) }
      barrier.outcome
    }
    entry.may(.raiseBarrier)
      ? postForm(keys, to: BarrierRoutes.reopening.path(entry.item.id, barrier.id), class: "mt4") {
        button(.class("btn btn--second"), .type("submit")) { BarrierTexts.reopen }
      } : nil
  }
}

private func confirmation(_ entry: CaseEntry, _ view: BarrierView, keys: FormKeys) -> some Markup {
  group {
    if view.barrier.state == .open, entry.may(.contribute), view.barrier.raisedByID != view.viewerID {
      if view.hasConfirmed {
        p(.class("small")) { BarrierTexts.confirmed }
      } else {
        postForm(keys, to: BarrierRoutes.confirming.path(entry.item.id, view.barrier.id)) {
          button(.class("btn btn--second"), .type("submit")) { BarrierTexts.confirm }
        }
      }
    }
    if view.barrier.state == .open, entry.may(.raiseBarrier) { reweighing(entry, view.barrier, keys: keys) }
  }
}

private func reweighing(_ entry: CaseEntry, _ barrier: Barrier, keys: FormKeys) -> some Markup {
  postForm(keys, to: BarrierRoutes.weighing.path(entry.item.id, barrier.id), class: "mt4") {
    Field("vaegt", BarrierTexts.weight, in: FormState(filled: ["vaegt": String(barrier.weight)])).picked(
      from: [1, 2, 3].map { Choice(String($0), BarrierTexts.weightChoice($0)) })
    button(.class("btn btn--s btn--second mt2"), .type("submit")) { BarrierTexts.reweigh }
  }
}

private func historyList(_ events: [BarrierStore.Event], today: Day) -> some Markup {
  section(.class("mt5")) {
    h2(.class("t-l")) { BarrierTexts.history }
    ol(.class("trail mt3")) {
      events.map { event in
        li {
          b { BarrierTexts.event(event.what, who: event.who) }
          event.note.isEmpty || event.what == "raised" ? nil : p(.class("small")) { event.note }
          p(.class("small muted")) { Text.build { Formats.ago(event.at.day, today: today, $0) } }
        }
      }
    }
  }
}
