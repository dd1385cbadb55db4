import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The opinion maps of a case.
func conversationsPage(
  _ desk: CaseDesk, _ entry: CaseEntry, _ listed: [ConversationStore.Listed], today: Day
) -> Page {
  let id = entry.item.id
  return desk.page(entry, tab: "forskelle", title: ConversationTexts.maps) {
    div(.class("row row--between row--top")) {
      div {
        h1 { ConversationTexts.maps }
        p(.class("lead mt2 muted")) { ConversationTexts.lead }
      }
      entry.may(.runConversations)
        ? a(.class("btn"), .href(OpinionRoutes.new.path(id))) {
          Icon.plus
          ConversationTexts.new
        } : nil
    }
    listed.isEmpty
      ? AnyMarkup(
        div(.class("empty mt5")) {
          Picture.emptyWeave
          h2(.class("t-l")) { ConversationTexts.none }
          p { ConversationTexts.noneWhy }
        }) : AnyMarkup(ul(.class("list mt5")) { listed.map { row($0, entry, today) } })
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(id))) {
        Icon.left
        CaseTexts.overview
      }
      entry.may(.runConversations)
        ? a(.class("btn btn--quiet"), .href(OpinionRoutes.importing.path(id))) { ImportTexts.fromPolis } : nil
    }
  }
}

private func row(_ one: ConversationStore.Listed, _ entry: CaseEntry, _ today: Day) -> some Markup {
  let id = entry.item.id
  let state = entry.item.isArchived ? .closed : one.item.state(on: today)
  return li {
    div(.class("row row--between row--top")) {
      div {
        h2(.class("t-l")) {
          a(.class("plainlink"), .href(OpinionRoutes.one.path(id, one.item.id))) { one.item.question }
        }
        p(.class("small muted mt2")) {
          ConversationTexts.standing(
            one.item, votes: one.votes, statements: one.statements, today: today, isArchived: entry.item.isArchived)
        }
        one.waiting > 0 && entry.may(.runConversations)
          ? p(.class("small mt2")) {
            a(.href(OpinionRoutes.statements.path(id, one.item.id))) { ConversationTexts.waiting(one.waiting) }
          } : nil
      }
      stateTag(state)
    }
  }
}

func stateTag(_ state: Conversation.State) -> some Markup {
  let look =
    switch state {
    case .draft: "tag tag--line"
    case .open: "tag tag--good"
    case .closed: "tag tag--info"
    }
  return span(.class(look)) { ConversationTexts.name(of: state) }
}

func wayBack(to entry: CaseEntry, _ item: Conversation? = nil) -> [(Text, String)] {
  let id = entry.item.id
  var steps = [
    (CaseTexts.cases, CaseRoutes.list.path()), (Text(same: entry.item.title), CaseRoutes.overview.path(id)),
    (ConversationTexts.maps, OpinionRoutes.list.path(id)),
  ]
  if let item { steps.append((Text(same: item.question), OpinionRoutes.one.path(id, item.id))) }
  return steps
}
