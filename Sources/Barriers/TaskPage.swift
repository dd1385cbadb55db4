import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The tasks of a case: those under way, and what came of the others.
func tasksPage(_ entry: CaseEntry, _ tasks: [CaseTask], desk: CaseDesk, today: Day) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: TaskTexts.tasks) {
    h1 { TaskTexts.tasks }
    p(.class("lead mt2 muted")) { TaskTexts.lead }
    tasks.isEmpty ? AnyMarkup(noTasks(entry)) : AnyMarkup(lists(entry, tasks, today: today))
    p(.class("mt6")) {
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) {
        Icon.left
        CaseTexts.overview
      }
    }
  }
}

private func lists(_ entry: CaseEntry, _ tasks: [CaseTask], today: Day) -> some Markup {
  let open = tasks.filter { $0.ended == nil }
  let done = tasks.filter { $0.ended != nil }
  return div(.class("stack stack-xl mt6")) {
    open.isEmpty ? nil : list(TaskTexts.open, open, today: today)
    done.isEmpty ? nil : list(TaskTexts.done, done, today: today)
  }
}

private func list(_ heading: Text, _ tasks: [CaseTask], today: Day) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { heading } }
    ul(.class("list")) { tasks.map { taskRow($0, today: today) } }
  }
}

/// A task with whose it is and when, and the way to say what came of it.
package func taskRow(_ task: CaseTask, today: Day, showsCase: Bool = false) -> some Markup {
  li(.class("task")) {
    hatPicture(task.hat)
    div {
      b { task.title }
      p {
        "\(showsCase ? task.caseTitle : task.owner). "
        task.ended == nil ? task.due.map { task.isLate(on: today) ? TaskTexts.late($0) : TaskTexts.due($0) } : nil
        task.outcome
      }
    }
    task.ended == nil
      ? a(.class("btn btn--s btn--second"), .href(BarrierRoutes.task.path(task.caseID, task.id))) { TaskTexts.tell }
      : nil
  }
}

private func noTasks(_ entry: CaseEntry) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2 { TaskTexts.none }
    p { TaskTexts.noneWhy }
    a(.class("btn"), .href(CaseRoutes.overview.path(entry.item.id))) { CaseTexts.overview }
  }
}

/// One task: how it is done, and what came of it.
func taskPage(
  _ entry: CaseEntry, _ task: CaseTask, _ form: FormState, action: String?, desk: CaseDesk, keys: FormKeys, today: Day
) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: task.title) {
    errorSummary(form, heading: BarrierTexts.putRight)
    div(.class("hatline")) {
      hatPicture(task.hat, size: "hat hat--l")
      h1 { task.title }
    }
    p(.class("muted mt2")) {
      "\(task.owner). "
      task.due.map { task.isLate(on: today) ? TaskTexts.late($0) : TaskTexts.due($0) }
    }
    howTo(task, action: action)
    task.ended == nil ? AnyMarkup(endForm(entry, task, form, keys: keys)) : AnyMarkup(p(.class("mt4")) { task.outcome })
    p(.class("mt6")) {
      a(.class("btn btn--quiet"), .href(BarrierRoutes.tasks.path(entry.item.id))) {
        Icon.left
        TaskTexts.tasks
      }
    }
  }.refused(form)
}

private func howTo(_ task: CaseTask, action: String?) -> (some Markup)? {
  Move.find(task.move).map { move in
    section(.class("card mt5")) {
      h2(.class("t-l")) { TaskTexts.doIt }
      p(.class("mt2")) { move.how }
      action.map { path in
        p(.class("mt4")) { a(.class("btn btn--second"), .href(path)) { move.button } }
      }
    }
  }
}

private func endForm(_ entry: CaseEntry, _ task: CaseTask, _ form: FormState, keys: FormKeys) -> (some Markup)? {
  entry.may(.contribute)
    ? postForm(keys, to: BarrierRoutes.task.path(entry.item.id, task.id), class: "mt5") {
      Field("udbytte", TaskTexts.outcome, hint: TaskTexts.outcomeHint, in: form).lines(rows: 3, limit: 500)
      task.barrier.map { _ in
        Field("passeret", TaskTexts.didItPass, in: form).chosen(
          from: [Choice("nej", TaskTexts.no), Choice("ja", TaskTexts.yes)], tiles: true)
      }
      div(.class("actions")) { button(.class("btn"), .type("submit")) { TaskTexts.end } }
    } : nil
}
