import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The tab of ideas: the calls of the case, and the ideas that wait.
func caseIdeasPage(_ view: CaseIdeasView, _ desk: CaseDesk) -> Page {
  let id = view.entry.item.id
  return desk.page(view.entry, tab: "ideer", title: CaseIdeaTexts.ideas) {
    errorSummary(view.form, heading: CaseIdeaTexts.putRight)
    div(.class("row row--between")) {
      h1 { CaseIdeaTexts.ideas }
      view.entry.may(.openCall)
        ? a(.class("btn"), .href(CallRoutes.new.path() + "?forloeb=\(id.number)")) {
          Icon.plus
          CallTexts.make
        } : nil
    }
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        callSection(view)
        parkedSection(view)
        div(.class("row row--between")) {
          a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(id))) {
            Icon.left
            CaseIdeaTexts.overview
          }
        }
      }
      aside(.ariaLabel(CaseIdeaTexts.add)) {
        view.entry.may(.contribute) ? addForm(view) : nil
      }
    }
  }.refused(view.form)
}

private func callSection(_ view: CaseIdeasView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { CallTexts.calls } }
    view.calls.isEmpty
      ? AnyMarkup(
        div(.class("empty mt4")) {
          Picture.emptyWeave
          h3 { CaseIdeaTexts.noCalls }
          p { CallTexts.noDraftsWhy }
        })
      : AnyMarkup(ul(.class("list mt3")) { view.calls.map { callRow($0, on: .mine, today: view.today) } })
  }
}

private func parkedSection(_ view: CaseIdeasView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { CaseIdeaTexts.count(view.parked.count) } }
    p(.class("muted")) { CaseIdeaTexts.lead }
    view.parked.isEmpty ? nil : ul(.class("list mt3")) { view.parked.map { parked($0, view) } }
  }
}

private func parked(_ idea: ParkedIdea, _ view: CaseIdeasView) -> some Markup {
  li {
    p { idea.text }
    p(.class("small muted")) {
      "\(idea.who), "
      Text.build { Formats.ago(idea.at.day, today: view.today, $0) }
      idea.isFromProblem ? CaseIdeaTexts.fromProblem : nil
    }
    way(idea, view)
  }
}

/// Where it went, or where it can go.
private func way(_ idea: ParkedIdea, _ view: CaseIdeasView) -> (some Markup)? {
  let place = view.carried[idea.id]
  let mayGo = place == nil && view.entry.may(.contribute) && view.calls.contains { $0.phase(on: view.today) == .open }
  return place == nil && !mayGo
    ? nil
    : p(.class("small mt1")) {
      place.map { a(.href($0)) { CaseIdeaTexts.isInCall } }
      mayGo ? a(.href(CaseIdeaRoutes.carry.path(view.entry.item.id, idea.id))) { CaseIdeaTexts.carry } : nil
    }
}

/// Where one takes an idea that has waited along into a call.
func carryPage(_ view: CarryView, _ desk: CaseDesk) -> Page {
  let id = view.entry.item.id
  return desk.page(view.entry, tab: "ideer", title: CaseIdeaTexts.carry) {
    errorSummary(view.form, heading: CaseIdeaTexts.carryPutRight)
    div(.class("wrap--narrow")) {
      h1 { CaseIdeaTexts.carry }
      div(.class("quote mt4")) { p { lines(view.text) } }
      p(.class("small muted mt3")) { CaseIdeaTexts.carryWhy }
      view.calls.isEmpty
        ? AnyMarkup(
          div(.class("empty mt5")) {
            h2(.class("t-l")) { CallTexts.noneOpen }
            view.entry.may(.openCall)
              ? a(.class("btn"), .href(CallRoutes.new.path() + "?forloeb=\(id.number)")) { CallTexts.make } : nil
          })
        : AnyMarkup(
          postForm(view.keys, to: CaseIdeaRoutes.carry.path(id, view.idea), class: "mt4") {
            Field("idekald", CaseIdeaTexts.intoWhich, in: view.form).chosen(
              from: view.calls.map { Choice($0.slug, $0.question) })
            div(.class("actions")) {
              button(.class("btn"), .type("submit")) { CaseIdeaTexts.carry }
              a(.class("btn btn--quiet"), .href(CaseRoutes.ideas.path(id))) {
                Icon.left
                CaseIdeaTexts.ideas
              }
            }
          })
    }
  }.refused(view.form)
}

private func addForm(_ view: CaseIdeasView) -> some Markup {
  postForm(view.keys, to: CaseRoutes.ideas.path(view.entry.item.id), class: "card") {
    Field("ide", CaseIdeaTexts.add, hint: CaseIdeaTexts.addHint, in: view.form).lines(rows: 3, limit: 500)
    div(.class("actions")) { button(.class("btn btn--second"), .type("submit")) { CaseIdeaTexts.keep } }
  }
}
