import Cases
import Database
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// What other pages of a case show of its opinion maps.
package enum OpinionPanels {
  /// Beside the register of differences: the newest map, and what divides on it.
  package static let beside = Panel<Case.ID> { context, id, db in
    let listed = try ConversationStore(db).all(of: id, limit: 1)
    let result = try listed.first.flatMap { try MapStore(db).result(of: $0.item.id) }
    return AnyMarkup(card(id, listed.first, result, today: context.today))
  }

  /// On the overview of a case: the newest map, for those of the team.
  package static let overview = Panel<CaseEntry> { context, entry, db in
    guard entry.may(.seeTeam), let newest = try ConversationStore(db).all(of: entry.item.id, limit: 1).first else {
      return nil
    }
    let result = try MapStore(db).result(of: newest.item.id)
    return AnyMarkup(card(entry.item.id, newest, result, today: context.today))
  }

  private static func card(
    _ id: Case.ID, _ newest: ConversationStore.Listed?, _ result: ShownResult?, today: Day
  ) -> some Markup {
    section(.class("card card--tight")) {
      h2(.class("t-m")) { PanelTexts.heading }
      newest.map { one in
        group {
          p(.class("small mt2")) { a(.href(OpinionRoutes.one.path(id, one.item.id))) { one.item.question } }
          p(.class("small muted")) {
            ConversationTexts.standing(
              one.item, votes: one.votes, statements: one.statements, today: today, isArchived: false)
          }
          result?.agreed(limit: 1).first.map { line in
            p(.class("small mt2")) {
              span(.class("muted")) { PanelTexts.agreed }
              line.statement.text
            }
          }
          result?.apart(limit: 1).first.map { line in
            p(.class("small mt2")) {
              span(.class("muted")) { PanelTexts.apart }
              line.statement.text
            }
          }
        }
      }
      newest == nil ? p(.class("small mt2")) { PanelTexts.none } : nil
      p(.class("mt3")) {
        a(.class("btn btn--second btn--s"), .href(OpinionRoutes.list.path(id))) {
          newest == nil ? PanelTexts.ask : PanelTexts.see
        }
      }
    }
  }
}
