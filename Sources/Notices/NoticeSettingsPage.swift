import Accounts
import HTML
import HTTP
import Language
import Web

func noticeSettingsPage(_ choices: NoticeChoices, _ cases: [ChosenCase], _ context: Context) -> Page {
  Page(NoticeSettingsTexts.settings) {
    crumbs([(NoticeSettingsTexts.account, AccountRoutes.profile.path())], here: NoticeSettingsTexts.settings)
    h1(.class("mt3")) { NoticeSettingsTexts.settings }
    p(.class("lead mt2 muted")) { NoticeSettingsTexts.lead }
    p(.class("mt2")) { wayOut(context) }
    postForm(context.keys, to: NoticeRoutes.settings.path(), class: "mt5") {
      section(.class("sec")) {
        div(.class("sec__head")) { h2 { NoticeSettingsTexts.kinds } }
        NoticeKind.allCases.map { kindField($0, choices) }
      }
      section(.class("sec mt6")) {
        div(.class("sec__head")) { h2 { NoticeSettingsTexts.cases } }
        p(.class("muted")) { cases.isEmpty ? NoticeSettingsTexts.noCases : NoticeSettingsTexts.casesLead }
        cases.map { caseField($0, choices) }
      }
      div(.class("actions")) {
        button(.type("submit"), .class("btn")) { NoticeSettingsTexts.save }
        a(.class("btn btn--quiet"), .href(NoticeRoutes.list.path())) { NoticeSettingsTexts.toNotices }
      }
    }
  }
}

private func wayOut(_ context: Context) -> Text {
  guard context.services.site.sendsMail else { return NoticeSettingsTexts.noMail }
  guard let address = context.viewer?.email else { return NoticeSettingsTexts.noAddress }
  return NoticeSettingsTexts.address(address)
}

private func kindField(_ kind: NoticeKind, _ choices: NoticeChoices) -> some Markup {
  Field(
    kind.rawValue, NoticeSettingsTexts.question(kind),
    in: FormState(filled: [kind.rawValue: choices[kind].rawValue])
  ).picked(from: kind.choices.map(shown))
}

private func caseField(_ item: ChosenCase, _ choices: NoticeChoices) -> some Markup {
  let name = NoticeRoutes.caseField(item.id)
  return Field(
    name, Text(same: item.title), in: FormState(filled: [name: choices.cases[item.id]?.rawValue ?? ""]),
    class: "field mt4"
  ).picked(from: [Choice("", NoticeSettingsTexts.asAbove)] + NoticeChoice.allCases.map(shown))
}

private func shown(_ choice: NoticeChoice) -> Choice {
  Choice(choice.rawValue, NoticeSettingsTexts.choice(choice))
}
