import HTML
import HTTP
import Language
import Web

/// Where a reader points out what should not stand there.
func reportPage(_ view: ReportView, isSignedIn: Bool) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  return Page(ReportTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: ReportTexts.putRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { ReportTexts.title }
      quoted(call, idea)
      view.comment.map { comment in p(.class("mt3")) { short(comment.text) } }
      p(.class("mt4")) { ReportTexts.lead }
      postForm(view.keys, to: ReportRoutes.report.path(call.slug, idea.number), class: "mt4") {
        view.comment.map { input(.type("hidden"), .name("kommentar"), .value(String($0.id.number))) }
        Field("hvorfor", ReportTexts.why, in: view.form).chosen(
          from: IdeaReport.Why.allCases.map { Choice($0.rawValue, ReportTexts.name($0)) })
        Field("tekst", ReportTexts.more, isOptional: true, in: view.form).lines(rows: 2, limit: 300)
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { ReportTexts.send }
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
