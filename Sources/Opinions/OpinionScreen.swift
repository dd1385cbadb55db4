import Cases
import Crowd
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

  /// The map of that number; `nil` when there is none in the case.
  package static func item(_ db: Connection, in id: Case.ID, _ one: Int) throws -> Conversation? {
    do { return try ConversationStore(db).one(Conversation.ID(one), in: id) } catch Refusal.notFound { return nil }
  }

  /// What tells of a new map.
  package static func subject(_ one: Int) -> CrowdSubject { CrowdSubject("map", one, path: "") }

  /// The question, the map, and what is agreed on across: nobody's own mark.
  package static func stage(_ db: Connection, in id: Case.ID, _ one: Int) throws -> CrowdStage? {
    guard let item = try item(db, in: id, one) else { return nil }
    var stage = CrowdStage(Text(same: item.question))
    guard let result = try MapStore(db).result(of: item.id) else {
      stage.note = MapTexts.noneWhy
      return stage
    }
    stage.finding = finding(result)
    stage.picture = result.map.isDrawn ? AnyMarkup(picture(result)) : nil
    stage.note = result.map.state == .stable ? nil : MapTexts.noGroupsWhy(result.map.state)
    stage.heading = MapTexts.agreedAcross
    stage.lines = result.agreed(limit: 4).map { CrowdStage.Line($0.statement.id.number, $0.statement.text) }
    return stage
  }

  private static func finding(_ result: ShownResult) -> Text {
    result.map.state == .stable
      ? MapTexts.finding(people: result.map.placed, groups: result.map.groups.count)
      : MapTexts.noGroupsFinding(people: result.map.placed)
  }

  private static func picture(_ result: ShownResult) -> some Markup {
    MapPicture(
      drawing: result.map.drawing, format: .screen, title: finding(result), finding: mapFinding(result),
      names: Dictionary(uniqueKeysWithValues: result.map.groups.map { ($0.id, result.title(of: $0.id)) }), you: nil)
  }
}
