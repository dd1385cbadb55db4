import HTML
import HTTP
import Language
import Web

/// The ideas that nobody has answered yet, the oldest first.
func answersPage(_ entry: CallEntry, _ ideas: [Idea], hasMore: Bool) -> Page {
  Page(FateTexts.listTitle, section: "idekald") {
    callCrumbs(entry.call, here: FateTexts.title)
    h1(.class("mt4")) { FateTexts.listTitle }
    p(.class("lead mt2 muted")) { FateTexts.listLead }
    ideas.isEmpty
      ? AnyMarkup(
        div(.class("empty mt5")) {
          Picture.emptyWeave
          h2(.class("t-l")) { FateTexts.none }
          p { FateTexts.noneWhy }
          a(.class("btn btn--second"), .href(entry.path)) { IdeaTexts.backToCall }
        })
      : AnyMarkup(ul(.class("list mt5")) { ideas.map { waitingRow($0, in: entry.call) } })
    hasMore
      ? p(.class("mt4")) {
        a(
          .href(
            FateRoutes.answers.path(entry.call.slug)
              + "?efter=\(ideas.last.map { IdeaStore.place(of: $0, in: .unanswered).text } ?? "")")
        ) { CallTexts.showMore }
      } : nil
  }
}

private func waitingRow(_ idea: Idea, in call: Call) -> some Markup {
  li(.class("task task--plain")) {
    div {
      b {
        a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title }
      }
      p {
        CallPageTexts.number(idea.number) + Text(same: ". ") + IdeaTexts.supports(idea.supports) + Text(same: ". ")
          + IdeaTexts.comments(idea.comments)
        "."
      }
    }
    a(.class("btn btn--s btn--second"), .href(FateRoutes.answer.path(call.slug, idea.number))) {
      CallTexts.giveAnswer
      span(.class("sr")) { ": \(idea.title)" }
    }
  }
}

/// Where one says what becomes of an idea.
func answerPage(_ view: AnswerView) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  return Page(FateTexts.title + Text(same: " – \(idea.title)"), section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: FateTexts.putRight)
      callCrumbs(call, here: FateTexts.title)
      h1(.class("mt4")) { FateTexts.title }
      quoted(call, idea)
      idea.text.isEmpty ? nil : p(.class("mt3"), .lang(idea.language)) { lines(idea.text) }
      p(.class("small muted mt3")) {
        IdeaTexts.supports(idea.supports) + Text(same: ". ") + IdeaTexts.comments(idea.comments)
        "."
      }
      postForm(view.keys, to: FateRoutes.answer.path(call.slug, idea.number), class: "mt5") {
        Field("skaebne", FateTexts.what, in: view.form).chosen(
          from: Idea.Fate.allCases.filter { $0 != .received }.map {
            Choice($0.rawValue, IdeaTexts.name($0), note: FateTexts.note($0))
          })
        Field("hvorfor", FateTexts.reason, hint: FateTexts.reasonHint, in: view.form).lines(rows: 4, limit: 1_000)
        Field("naeste", FateTexts.next, hint: FateTexts.nextHint, isOptional: true, in: view.form).line(limit: 200)
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { FateTexts.send }
          a(.class("btn btn--quiet"), .href(FateRoutes.answers.path(call.slug))) {
            Icon.left
            FateTexts.listTitle
          }
        }
      }
      view.trial.map { path in
        p(.class("mt5")) { a(.class("btn btn--second"), .href(path)) { FateTexts.planTrial } }
      }
    }
  }.refused(view.form)
}
