import HTML
import HTTP
import Language
import Web

/// Four questions that start a case.
func newCasePage(
  _ form: FormState, organisations: [(id: Int, name: String)], similar: [SimilarCases.Match], keys: FormKeys
) -> Page {
  Page(CaseTexts.startCase, section: "forloeb") {
    crumbs([(CaseTexts.cases, CaseRoutes.list.path())], here: CaseTexts.startCase)
    div(.class("cols cols--aside mt4")) {
      div {
        errorSummary(form, heading: NewCaseTexts.putRight(form.faults.count))
        h1 { CaseTexts.startCase }
        p(.class("mt2 lead muted")) { NewCaseTexts.lead }
        postForm(keys, to: CaseRoutes.new.path(), class: "mt6") {
          questions(form, similar: similar)
          organisations.count > 1 ? home(form, organisations) : nil
          actions()
        }
      }
      aside(.ariaLabel(NewCaseTexts.afterwards)) { afterwards() }
    }
  }.refused(form)
}

private func questions(_ form: FormState, similar: [SimilarCases.Match]) -> some Markup {
  group {
    Field("navn", NewCaseTexts.name, hint: NewCaseTexts.nameHint, in: form).line(limit: 120)
    Field("problem", NewCaseTexts.hurts, hint: NewCaseTexts.hurtsHint, in: form).lines(
      rows: 3, limit: 600, similar: SimilarSource(path: CaseRoutes.similar.path(), into: "lignende"))
    div(.id("lignende"), .role("status")) { similarFragment(similar) }
    similar.isEmpty ? nil : input(.type("hidden"), .name("set"), .value("1"))
    Field("udloeser", NewCaseTexts.trigger, in: form).chosen(
      from: Case.Trigger.allCases.map { Choice($0.rawValue, $0.sentence, note: $0.kindName) })
    Field("mangler", NewCaseTexts.missing, hint: NewCaseTexts.missingHint, isOptional: true, in: form).line(limit: 300)
  }
}

private func home(_ form: FormState, _ organisations: [(id: Int, name: String)]) -> some Markup {
  Field("organisation", NewCaseTexts.organisation, in: form).picked(
    from: organisations.map { Choice(String($0.id), Text(same: $0.name)) })
}

private func actions() -> some Markup {
  div(.class("actions")) {
    button(.class("btn"), .type("submit")) { NewCaseTexts.start }
    a(.class("btn btn--quiet"), .href(CaseRoutes.list.path())) { NewCaseTexts.cancel }
  }
}

private func afterwards() -> some Markup {
  group {
    h2(.class("t-l")) { NewCaseTexts.afterwards }
    ol(.class("trail mt4")) {
      li {
        b { NewCaseTexts.firstStep }
        p(.class("small")) { NewCaseTexts.onlyYou }
      }
      li(Attribute("data-next")) {
        b { NewCaseTexts.hat }
        p(.class("small")) { NewCaseTexts.hatTasks }
      }
      li(Attribute("data-next")) {
        b { NewCaseTexts.invite }
        p(.class("small")) { NewCaseTexts.inviteWho }
      }
    }
  }
}

/// What is alike: shown while one writes, and once more before a case is
/// started that may be somebody else's already.
func similarFragment(_ similar: [SimilarCases.Match]) -> AnyMarkup {
  guard !similar.isEmpty else { return AnyMarkup(Nothing()) }
  return AnyMarkup(
    div(.class("similar mt3")) {
      b { NewCaseTexts.alike(similar.count) }
      ul(.class("plain mt2")) {
        similar.map { match in
          li {
            a(.href(CaseRoutes.overview.path(match.id))) { match.title }
            span(.class("small muted")) {
              " \(match.organisation). "
              match.step.name
              "."
            }
          }
        }
      }
      p(.class("small muted mt2")) { NewCaseTexts.joinInstead }
    })
}
