import Cases
import HTML
import HTTP
import Language
import Web

/// Where a conversation of Polis is taken in: its question and two files.
func importPage(_ entry: CaseEntry, _ state: FormState, _ keys: FormKeys) -> Page {
  let id = entry.item.id
  return Page(ImportTexts.heading + Text(same: " – " + entry.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(state, heading: ImportTexts.putRight)
      crumbs(wayBack(to: entry), here: ImportTexts.heading)
      h1(.class("mt4")) { ImportTexts.heading }
      p(.class("lead mt2 muted")) { ImportTexts.lead }
      postForm(keys, to: OpinionRoutes.importing.path(id), class: "mt5", sendsFiles: true) {
        Field("spoergsmaal", ConversationTexts.question, in: state).line(limit: 140)
        Field("udsagnsfil", ImportTexts.comments, hint: ImportTexts.commentsHint, in: state).file(
          kinds: ".csv,text/csv", limit: 8_000_000, tooLarge: ImportTexts.tooLarge)
        Field("stemmefil", ImportTexts.votes, hint: ImportTexts.votesHint, in: state).file(
          kinds: ".csv,text/csv", limit: 8_000_000, tooLarge: ImportTexts.tooLarge)
        p(.class("small muted mt4")) { ImportTexts.privacy }
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { ImportTexts.take }
          a(.class("btn btn--quiet"), .href(OpinionRoutes.list.path(id))) { ConversationTexts.back }
        }
      }
    }
  }.refused(state)
}
