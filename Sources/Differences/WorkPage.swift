import Cases
import HTML
import HTTP
import Language
import Web

/// Where a difference is worked through: what came of it, or why it is kept.
func workPage(_ form: WorkForm) -> Page {
  let heading = form.item.isOpen ? WorkTexts.heading : WorkTexts.correct
  let page = Page(heading + Text(same: " – " + form.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: WorkTexts.putRight)
      crumbs(wayBack(to: form.entry, form.item), here: heading)
      h1(.class("mt4")) { heading }
      p(.class("lead mt2 muted")) { form.item.title }
      sidesToRead(form)
      p(.class("mt4")) { WorkTexts.lead }
      staleNotice(form.isStale, saved: form.item.outcome.isEmpty ? form.item.title : form.item.outcome)
      workForm(form)
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func sidesToRead(_ form: WorkForm) -> some Markup {
  div(.class("halves halves--sides mt4")) {
    form.sides.map { side in
      div(.class("quote")) {
        p(.class("small muted")) { side.name.map { Text(same: $0) } ?? side.group.plural.capitalised }
        p { written(side.text) }
      }
    }
  }
}

private func workForm(_ form: WorkForm) -> some Markup {
  let id = form.entry.item.id
  return postForm(form.keys, to: DifferenceRoutes.workThrough.path(id, form.item.id), class: "mt4") {
    input(.type("hidden"), .name("set"), .value(form.item.mark))
    Field("udfald", WorkTexts.closing, in: form.state).chosen(
      from: [
        Choice(Closing.used.rawValue, WorkTexts.used, note: WorkTexts.usedNote),
        Choice(Closing.kept.rawValue, WorkTexts.keep, note: WorkTexts.keepNote),
      ], tiles: true)
    Field("udbytte", WorkTexts.outcome, hint: WorkTexts.outcomeHint, in: form.state).lines(rows: 4, limit: 1_000)
    form.choices.isEmpty
      ? nil
      : Field("traek", WorkTexts.move, isOptional: true, in: form.state).picked(
        from: [Choice("", WorkTexts.noMove)] + linkChoices(form.choices))
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { WorkTexts.save }
      a(.class("btn btn--quiet"), .href(DifferenceRoutes.one.path(id, form.item.id))) {
        Icon.left
        Text(same: form.item.title)
      }
    }
  }
}
