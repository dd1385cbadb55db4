import HTML
import HTTP
import Language
import Web

/// Where ideas are put into one.
func combinePage(_ view: CombineView, isSignedIn: Bool) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  return Page(CombineTexts.heading, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: CombineTexts.putRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { CombineTexts.heading }
      quoted(call, idea)
      p(.class("mt4")) { CombineTexts.lead }
      postForm(view.keys, to: CombineRoutes.combine.path(call.slug, idea.number), class: "mt4") {
        choices(view)
        Field("nummer", CombineTexts.number, hint: CombineTexts.numberHint, isOptional: true, in: view.form).line(
          limit: 60)
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) {
            Icon.merge
            CombineTexts.doIt
          }
          a(.class("btn btn--quiet"), .href(IdeaRoutes.idea.path(call.slug, idea.number))) {
            Icon.left
            IdeaTexts.number(idea.number)
          }
        }
      }
    }
  }.refused(view.form).with { page in
    page.hasForm = true
    if !isSignedIn { page.organisation = call.organisationName }
  }
}

private func choices(_ view: CombineView) -> AnyMarkup? {
  let isHost = view.entry.may(.combine)
  let ideas = isHost ? view.alike : view.own
  guard !ideas.isEmpty else { return nil }
  return AnyMarkup(
    Field("ide", isHost ? CombineTexts.choose : CombineTexts.yours, in: view.form).ticked(
      from: ideas.map { idea in
        Choice(
          String(idea.number), Text(same: idea.title),
          note: CallPageTexts.number(idea.number) + Text(same: ". ") + IdeaTexts.supports(idea.supports))
      }))
}

/// Where one idea is made into several.
func splitPage(_ view: CombineView) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  return Page(CombineTexts.splitHeading, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: CombineTexts.splitPutRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { CombineTexts.splitHeading }
      quoted(call, idea)
      p(.class("mt4")) { CombineTexts.splitLead }
      postForm(view.keys, to: CombineRoutes.split.path(call.slug, idea.number), class: "mt4") {
        (1...4).map { number in
          Field("del\(number)", CombineTexts.part(number), isOptional: number > 2, in: view.form).line(limit: 140)
        }
        div(.class("actions")) { button(.class("btn"), .type("submit")) { CombineTexts.splitIt } }
      }
    }
  }.refused(view.form)
}
