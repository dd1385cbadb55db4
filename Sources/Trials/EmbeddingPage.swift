import Cases
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// What happens to the old, who takes over, and whether it holds.
struct EmbeddingView: Sendable {
  let entry: CaseEntry
  let embedding: Embedding
  let routines: [Routine]
  let trial: Trial?
  let figure: SpringFigure?
  let reading: EmbeddingReading
  let receivers: [Receiver]
  let learning: String?
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var mayEmbed: Bool { entry.may(.embed) }
  var parallel: [Routine] { routines.filter(\.isParallel) }
  var isLeap: Bool { figure?.reading.isLeap ?? false }
  /// What was embedded is so no longer when a condition is gone: the level may have fallen back since.
  var isEmbedded: Bool { embedding.done != nil && reading.isWhole }
}

func embeddingPage(_ desk: CaseDesk, _ view: EmbeddingView) -> Page {
  desk.page(view.entry, tab: TrialRoutes.embeddingTab, title: EmbeddingTexts.embedding) {
    h1 { EmbeddingTexts.embedding }
    p(.class("lead mt2 muted")) { EmbeddingTexts.lead }
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        oldSection(view)
        doneSection(view)
        spreadSection(view)
      }
      aside(.ariaLabel(EmbeddingTexts.takesOver)) {
        div(.class("stack stack-l")) {
          stillRunning(view)
          takesOver(view)
        }
      }
    }
  }
}

private func oldSection(_ view: EmbeddingView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { EmbeddingTexts.old }
      view.mayEmbed && !view.routines.isEmpty
        ? a(.class("btn btn--s btn--second"), .href(EmbeddingRoutes.newRoutine.path(view.id))) { EmbeddingTexts.add }
        : nil
    }
    view.routines.isEmpty ? AnyMarkup(noRoutines(view)) : AnyMarkup(routineTable(view))
  }
}

private func noRoutines(_ view: EmbeddingView) -> some Markup {
  div(.class("empty")) {
    Picture.emptyWeave
    h3(.class("t-l")) { EmbeddingTexts.none }
    p { EmbeddingTexts.noneWhy }
    view.mayEmbed
      ? p(.class("mt4")) { a(.class("btn"), .href(EmbeddingRoutes.newRoutine.path(view.id))) { EmbeddingTexts.add } }
      : nil
  }
}

private func routineTable(_ view: EmbeddingView) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(EmbeddingTexts.table)) {
    table(.class("table table--wide")) {
      caption(.class("sr")) { EmbeddingTexts.table }
      thead {
        tr {
          th(.scope("col")) { EmbeddingTexts.oldWord }
          th(.scope("col")) { EmbeddingTexts.fateWord }
          th(.scope("col")) { EmbeddingTexts.who }
          th(.scope("col")) { EmbeddingTexts.due }
          th(.scope("col")) { EmbeddingTexts.stateWord }
        }
      }
      tbody { view.routines.map { routineRow($0, view) } }
    }
  }
}

private func routineRow(_ routine: Routine, _ view: EmbeddingView) -> some Markup {
  tr {
    th(.scope("row")) {
      view.mayEmbed
        ? AnyMarkup(a(.href(EmbeddingRoutes.routine.path(view.id, routine.id))) { routine.title })
        : AnyMarkup(routine.title)
    }
    td {
      EmbeddingTexts.name(of: routine.fate)
      routine.detail.isEmpty ? nil : Text(same: ": \(routine.detail)")
    }
    td { routine.who }
    td { (routine.done ?? routine.due).map { day in Text.build { Formats.day(day, $0) } } }
    td { span(.class(look(routine))) { EmbeddingTexts.name(of: routine.state, routine.fate) } }
  }
}

private func look(_ routine: Routine) -> String {
  switch routine.state {
  case .done: "tag tag--good"
  case .going: "tag tag--info"
  case .asked: "tag tag--bad"
  case .open: routine.fate == .continues ? "tag" : "tag tag--line"
  }
}

private func doneSection(_ view: EmbeddingView) -> some Markup {
  section(.class("sec"), .id("forankret")) {
    div(.class("sec__head")) { h2 { EmbeddingTexts.isDone } }
    ul(.class("checks checks--two")) {
      EmbeddingReading.Condition.allCases.map { conditionRow($0, view) }
    }
    view.embedding.done.map { day in
      view.isEmbedded
        ? AnyMarkup(
          p(.class("mt3")) {
            span(.class("tag tag--good")) { EmbeddingTexts.embedded(day, view.embedding.doneBy ?? "") }
          })
        : AnyMarkup(div(.class("flash flash--warn mt3")) { p { EmbeddingTexts.isOpenAgain(day) } })
    }
    view.embedding.done == nil && view.mayEmbed && view.reading.isWhole
      ? postForm(view.keys, to: EmbeddingRoutes.finishing.path(view.id), class: "mt4") {
        button(.class("btn"), .type("submit")) { EmbeddingTexts.finish }
      } : nil
  }
}

private func conditionRow(_ condition: EmbeddingReading.Condition, _ view: EmbeddingView) -> some Markup {
  checkRow(
    view.reading.answers[condition] ?? .no, EmbeddingTexts.condition(condition),
    note: note(condition, view), link: wayOn(condition, view))
}

private func note(_ condition: EmbeddingReading.Condition, _ view: EmbeddingView) -> Text? {
  switch condition {
  case .held:
    guard let figure = view.figure else { return EmbeddingTexts.heldNone }
    return figure.reading.hasBecomeBetter
      ? EmbeddingTexts.heldNote(view.reading.since) : EmbeddingTexts.heldNot(figure.shortName, figure.finding)
  case .trained: return view.embedding.needsNoTraining ? EmbeddingTexts.nobodyLearns : nil
  case .stopped, .owned: return nil
  }
}

/// What is missing leads to where it is put right.
private func wayOn(_ condition: EmbeddingReading.Condition, _ view: EmbeddingView) -> (Text, String)? {
  guard view.mayEmbed, view.reading.answers[condition] != .yes else { return nil }
  return switch condition {
  case .stopped, .trained: (EmbeddingTexts.add, EmbeddingRoutes.newRoutine.path(view.id))
  case .owned: (EmbeddingTexts.handOver, EmbeddingRoutes.handover.path(view.id))
  case .held:
    view.trial.map { (EmbeddingTexts.see, TrialRoutes.one.path(view.id, $0.id)) }
      ?? (EmbeddingTexts.handOver, EmbeddingRoutes.handover.path(view.id))
  }
}

private func checkRow(
  _ answer: EmbeddingReading.Answer, _ title: Text, note: Text?, link: (Text, String)?
) -> some Markup {
  let look = answer == .yes ? "check check--done" : answer == .part ? "check check--part" : "check"
  return li {
    span(.class(look)) {
      answer == .yes ? Icon.check : nil
      span(.class("sr")) { EmbeddingTexts.answer(answer) }
    }
    div {
      b { title }
      note.map { note in
        group {
          br()
          span(.class("small muted")) { note }
        }
      }
      link.map { label, path in
        group {
          " "
          a(.class("small"), .href(path)) {
            label
            span(.class("sr")) { Text(same: ": ") + title }
          }
        }
      }
    }
  }
}

private func spreadSection(_ view: EmbeddingView) -> some Markup {
  let trial = view.trial.map { TrialRoutes.one.path(view.id, $0.id) }
  return section(.class("sec"), .id("spred")) {
    div(.class("sec__head")) { h2 { EmbeddingTexts.spread } }
    view.embedding.done == nil ? nil : p { b { EmbeddingTexts.readyToSpread } }
    p(.class("small")) { EmbeddingTexts.spreadNow }
    ul(.class("checks checks--two mt3")) {
      checkRow(
        view.isLeap ? .yes : view.figure?.reading.hasBecomeBetter == true ? .part : .no, EmbeddingTexts.showLeap,
        note: view.figure?.finding,
        link: trial.map { (EmbeddingTexts.see, $0) })
      checkRow(.part, EmbeddingTexts.whatFailed, note: nil, link: view.learning.map { (EmbeddingTexts.go, $0) })
      checkRow(
        view.embedding.owner.isEmpty ? .no : .yes, EmbeddingTexts.whoToCall, note: nil,
        link: view.mayEmbed ? (EmbeddingTexts.go, EmbeddingRoutes.handover.path(view.id)) : nil)
      checkRow(
        view.entry.item.visibility == .team ? .no : .yes, EmbeddingTexts.openToOthers, note: nil,
        link: view.entry.may(.publish) ? (EmbeddingTexts.go, CaseRoutes.settings.path(view.id)) : nil)
    }
    receiverList(view)
  }
}

private func stillRunning(_ view: EmbeddingView) -> (some Markup)? {
  let parallel = view.parallel
  return parallel.first.map { first in
    div(.class("alarm")) {
      Icon.warning
      div {
        h3 { parallel.count == 1 ? EmbeddingTexts.stillRuns(first.title) : EmbeddingTexts.stillRun(parallel.count) }
        p { EmbeddingTexts.fallBack }
      }
    }
  }
}

private func takesOver(_ view: EmbeddingView) -> some Markup {
  let embedding = view.embedding
  return section(.class("card card--tight")) {
    h2(.class("t-l")) { EmbeddingTexts.takesOver }
    p(.class("small mt2")) { EmbeddingTexts.closes }
    dl(.class("facts facts--lines mt3")) {
      fact(EmbeddingTexts.owner, said(embedding.owner))
      fact(EmbeddingTexts.measuring, said(embedding.measuring))
      fact(
        EmbeddingTexts.nextLook,
        embedding.nextLook.map { day in .build { Formats.day(day, $0) } } ?? EmbeddingTexts.notSet)
    }
    view.mayEmbed
      ? p(.class("small mt3")) { a(.href(EmbeddingRoutes.handover.path(view.id))) { EmbeddingTexts.handOver } } : nil
  }
}

private func said(_ text: String) -> Text { text.isEmpty ? EmbeddingTexts.notSet : Text(same: text) }

private func fact(_ name: Text, _ value: Text) -> some Markup {
  div {
    dt { name }
    dd { value }
  }
}

// MARK: - The forms

struct RoutineForm: Sendable {
  let entry: CaseEntry
  let routine: Routine?
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var isStale: Bool { routine.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false }
}

func routinePage(_ desk: CaseDesk, _ form: RoutineForm) -> Page {
  let title = form.routine == nil ? EmbeddingTexts.add : EmbeddingTexts.change
  let path =
    form.routine.map { EmbeddingRoutes.routine.path(form.id, $0.id) } ?? EmbeddingRoutes.newRoutine.path(form.id)
  let page = desk.page(form.entry, tab: TrialRoutes.embeddingTab, title: title) {
    errorSummary(form.state, heading: EmbeddingTexts.putRight)
    h1 { title }
    staleNotice(form.isStale)
    postForm(form.keys, to: path, class: "mt5") {
      form.routine.map { routine in input(.type("hidden"), .name("set"), .value(String(routine.revision))) }
      Field("titel", EmbeddingTexts.title, hint: EmbeddingTexts.titleHint, in: form.state).line(limit: 120)
      Field("skaebne", EmbeddingTexts.fate, in: form.state).chosen(
        from: [
          Choice("stops", EmbeddingTexts.stops), Choice("changes", EmbeddingTexts.changes),
          Choice("continues", EmbeddingTexts.continues), Choice("training", EmbeddingTexts.training),
        ], tiles: true)
      Field("hvordan", EmbeddingTexts.detail, isOptional: true, in: form.state).line(limit: 200)
      Field("hvem", EmbeddingTexts.whoLong, isOptional: true, in: form.state).line(limit: 120)
      Field("frist", EmbeddingTexts.dueLong, isOptional: true, in: form.state).line(type: "date")
      Field("status", EmbeddingTexts.state, in: form.state).picked(
        from: Routine.State.allCases.map { Choice($0.rawValue, EmbeddingTexts.name(of: $0, .changes)) })
      Field("gjort", EmbeddingTexts.done, isOptional: true, in: form.state).line(type: "date")
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { EmbeddingTexts.save }
        a(.class("btn btn--quiet"), .href(TrialRoutes.embedding.path(form.id))) { TrialFormTexts.cancel }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

struct HandoverForm: Sendable {
  let entry: CaseEntry
  let embedding: Embedding
  let trials: [Trial]
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var isStale: Bool { state.values["set"] != nil && state.value("set") != String(embedding.revision) }
}

func handoverPage(_ desk: CaseDesk, _ form: HandoverForm) -> Page {
  let page = desk.page(form.entry, tab: TrialRoutes.embeddingTab, title: EmbeddingTexts.handTitle) {
    errorSummary(form.state, heading: EmbeddingTexts.putRight)
    h1 { EmbeddingTexts.handTitle }
    staleNotice(form.isStale)
    postForm(form.keys, to: EmbeddingRoutes.handover.path(form.id), class: "mt5") {
      input(.type("hidden"), .name("set"), .value(String(form.embedding.revision)))
      Field("ejer", EmbeddingTexts.owner, hint: EmbeddingTexts.ownerHint, isOptional: true, in: form.state).line(
        limit: 120)
      Field("afproevning", EmbeddingTexts.trial, in: form.state).picked(
        from: [Choice("", EmbeddingTexts.noTrial)] + form.trials.map { Choice($0.id.pathSegment, Text(same: $0.title)) }
      )
      Field("maaling", EmbeddingTexts.measuring, hint: EmbeddingTexts.measuringHint, isOptional: true, in: form.state)
        .line(limit: 120)
      Field("kig", EmbeddingTexts.nextLook, isOptional: true, in: form.state).line(type: "date")
      Field("oplaering", EmbeddingTexts.trainingWord, isOptional: true, in: form.state).ticked(
        from: [Choice("ingen", EmbeddingTexts.noTraining, note: EmbeddingTexts.noTrainingNote)], tiles: true)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { EmbeddingTexts.saveHand }
        a(.class("btn btn--quiet"), .href(TrialRoutes.embedding.path(form.id))) { TrialFormTexts.cancel }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}
