import Cases
import Database
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// An opinion map as it is run in a room: voted on by phones, shown on a screen.
package enum OpinionScreen {
  /// The maps of a case that are open.
  package static func open(_ db: Connection, in id: Case.ID, today: Day) throws -> [(id: Int, question: String)] {
    try ConversationStore(db).all(of: id).filter { $0.item.state(on: today) == .open }.map {
      ($0.item.id.number, $0.item.question)
    }
  }

  private static func item(_ db: Connection, in id: Case.ID, _ one: Int) throws -> Conversation? {
    do { return try ConversationStore(db).one(Conversation.ID(one), in: id) } catch Refusal.notFound { return nil }
  }

  /// Where phones vote.
  package static func place(_ db: Connection, in id: Case.ID, _ one: Int) throws -> String? {
    try item(db, in: id, one).map { OpinionRoutes.vote.path($0.token) }
  }

  /// Where the screen hears of a new map.
  package static func live(_ db: Connection, in id: Case.ID, _ one: Int) throws -> String? {
    try item(db, in: id, one).map { OpinionRoutes.live.path($0.token) }
  }

  /// The question, the map, and what is agreed on across: readable from afar, and nobody's own mark.
  package static func content(_ db: Connection, in id: Case.ID, _ one: Int) throws -> AnyMarkup? {
    guard let item = try item(db, in: id, one) else { return nil }
    let result = try MapStore(db).result(of: item.id)
    return AnyMarkup(onScreen(item, result))
  }
}

private func onScreen(_ item: Conversation, _ result: ShownResult?) -> some Markup {
  group {
    h2(.class("roomscreen__question")) { item.question }
    result.map { result in
      group {
        result.map.isDrawn ? picture(result) : nil
        result.map.state == .stable ? nil : p { MapTexts.noGroupsWhy(result.map.state) }
        agreedOnScreen(result)
      }
    }
    result == nil ? p { MapTexts.noneWhy } : nil
  }
}

private func picture(_ result: ShownResult) -> some Markup {
  let heading =
    result.map.state == .stable
    ? MapTexts.finding(people: result.map.placed, groups: result.map.groups.count)
    : MapTexts.noGroupsFinding(people: result.map.placed)
  return figure(.class("fig")) {
    figcaption { p(.class("roomscreen__finding")) { heading } }
    MapPicture(
      drawing: result.map.drawing, format: .screen, title: heading, finding: mapFinding(result),
      names: Dictionary(uniqueKeysWithValues: result.map.groups.map { ($0.id, result.title(of: $0.id)) }), you: nil)
  }
}

private func agreedOnScreen(_ result: ShownResult) -> (some Markup)? {
  let agreed = result.agreed(limit: 3)
  return agreed.isEmpty
    ? nil
    : section {
      h3 { MapTexts.agreedAcross }
      ul { agreed.map { line in li { line.statement.text } } }
    }
}
