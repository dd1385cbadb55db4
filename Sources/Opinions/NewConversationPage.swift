import Cases
import HTML
import HTTP
import Language
import Web

/// Where an opinion map is made: the question, the first statements, and who takes part.
func newConversationPage(_ entry: CaseEntry, _ state: FormState, _ keys: FormKeys) -> Page {
  let id = entry.item.id
  return Page(ConversationTexts.new + Text(same: " – " + entry.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(state, heading: ConversationTexts.putRight)
      crumbs(wayBack(to: entry), here: ConversationTexts.new)
      h1(.class("mt4")) { ConversationTexts.new }
      p(.class("lead mt2 muted")) { ConversationTexts.newLead }
      postForm(keys, to: OpinionRoutes.new.path(id), class: "mt5") {
        questionFields(state)
        Field(
          "udsagn", ConversationTexts.statements, hint: ConversationTexts.statementsHint, isOptional: true, in: state
        )
        .lines(rows: 8, limit: 8_000)
        suggestionField(state)
        settingFields(state)
        p(.class("small muted mt4")) { ConversationTexts.anonymity }
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { ConversationTexts.save }
          a(.class("btn btn--quiet"), .href(OpinionRoutes.list.path(id))) { ConversationTexts.back }
        }
      }
    }
  }.refused(state)
}

private func questionFields(_ state: FormState) -> some Markup {
  group {
    Field("spoergsmaal", ConversationTexts.question, hint: ConversationTexts.questionHint, in: state).line(limit: 140)
    Field("om", ConversationTexts.about, hint: ConversationTexts.aboutHint, isOptional: true, in: state)
      .lines(rows: 2, limit: 600)
  }
}

private func suggestionField(_ state: FormState) -> some Markup {
  details(.class("more mt3"), Attribute("open", if: state.values["forslag"] != nil)) {
    summary { ConversationTexts.suggestions }
    div {
      Field("forslag", ConversationTexts.suggestions, hint: ConversationTexts.suggestionsNote, in: state)
        .ticked(from: Seeds.all.enumerated().map { Choice(String($0), $1) })
    }
  }
}

private func settingFields(_ state: FormState) -> some Markup {
  group {
    Field("hvem", ConversationTexts.audience, in: state, class: "field mt5").chosen(
      from: Conversation.Audience.allCases.map {
        Choice($0.rawValue, ConversationTexts.name(of: $0), note: ConversationTexts.note(of: $0))
      }, tiles: true)
    Field("egne", ConversationTexts.own, in: state).ticked(from: [Choice("ja", ConversationTexts.ownYes)])
    Field("foer", ConversationTexts.moderation, in: state).chosen(
      from: Conversation.Moderation.allCases.map {
        Choice($0.rawValue, ConversationTexts.name(of: $0), note: ConversationTexts.note(of: $0))
      }, tiles: true)
    Field("kort", ConversationTexts.shown, in: state).ticked(from: [Choice("ja", ConversationTexts.shownYes)])
    Field("slut", ConversationTexts.lastDay, hint: ConversationTexts.lastDayHint, isOptional: true, in: state)
      .line(type: "date")
  }
}

/// The settings of an opinion map, and whether somebody else changed them meanwhile.
func settingsPage(_ entry: CaseEntry, _ item: Conversation, _ state: FormState, _ keys: FormKeys, isStale: Bool) -> Page
{
  let id = entry.item.id
  return Page(ConversationTexts.settings + Text(same: " – " + item.question), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(state, heading: ConversationTexts.putRight)
      crumbs(wayBack(to: entry, item), here: ConversationTexts.settings)
      h1(.class("mt4")) { ConversationTexts.settings }
      isStale
        ? div(.class("flash flash--warn mt3"), .role("alert")) {
          Icon.warning
          div(.class("grow")) {
            p { b { CaseProblem.stale.explanation } }
            p(.class("small mt2")) { Text(same: "\(item.question) · ") + ConversationTexts.name(of: item.audience) }
          }
        } : nil
      postForm(keys, to: OpinionRoutes.settings.path(id, item.id), class: "mt5") {
        // What was read last: the next press is meant for what stands now.
        input(.type("hidden"), .name("set"), .value(isStale ? item.mark : state.value("set")))
        questionFields(state)
        settingFields(state)
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { ConversationTexts.saveSettings }
          a(.class("btn btn--quiet"), .href(OpinionRoutes.one.path(id, item.id))) { ConversationTexts.back }
        }
      }
    }
  }.refused(state).with { if isStale { $0.status = .conflict } }
}
