import Cases
import Crowd
import Database
import HTTP
import Language
import Time
import Web

/// A call for ideas as it is run in a room: written to by phones, shown on a screen without names.
package enum IdeaScreen {
  /// The calls of a case that take part in a meeting now.
  package static func open(
    _ db: Connection, in id: Case.ID, taking activity: Call.Activity, today: Day
  ) throws -> [Call] {
    try db.rows(
      """
      SELECT \(Call.columns) FROM \(Call.tables) WHERE k.case_id = \(id) AND k.state = 'open' ORDER BY k.id DESC LIMIT 50
      """
    ) { try Call($0) }.filter { $0.phase(on: today) == .open && $0.takes.contains(activity) }
  }

  /// The call of that number; `nil` when there is none in the case.
  package static func call(_ db: Connection, in id: Case.ID, _ one: Int) throws -> Call? {
    try db.first("SELECT \(Call.columns) FROM \(Call.tables) WHERE k.id = \(one) AND k.case_id = \(id)") {
      try Call($0)
    }
  }

  /// What tells of something new in it.
  package static func subject(_ call: Call) -> CrowdSubject { CallDesk.subject(call.id.number) }

  private static let most = 6

  /// The question, how many ideas there are, and the newest: only what has been let through.
  package static func stage(_ db: Connection, in id: Case.ID, _ one: Int) throws -> CrowdStage? {
    guard let call = try call(db, in: id, one) else { return nil }
    var stage = CrowdStage(call.question)
    stage.questionLanguage = questionLanguage(call)
    stage.finding = CallTexts.countIdeas(call.ideas)
    if call.moderation == .before { stage.note = StageTexts.readFirst }
    if call.held > 0 {
      stage.waiting = (StageTexts.waiting(call.held), ModerationRoutes.queue.path(call.slug))
    }
    stage.heading = StageTexts.newest
    stage.lines = try IdeaStore(db).list(call.id, .newest, after: nil, limit: most).prefix(most).map { idea in
      CrowdStage.Line(
        idea.id.number, idea.title, language: idea.language,
        note: idea.supports > 0 ? StageTexts.supports(idea.supports) : nil)
    }
    return stage
  }
}

enum StageTexts {
  static let newest = Text(da: "De nyeste", en: "The newest")
  static let readFirst = Text(
    da: "Idéer vises, når holdet har læst dem.", en: "Ideas are shown when the team has read them.")
  static func waiting(_ count: Int) -> Text {
    .counted(
      count, one: ("tekst venter på at blive læst", "text waits to be read"),
      many: ("tekster venter på at blive læst", "texts wait to be read"))
  }
  static func supports(_ count: Int) -> Text {
    .counted(count, one: ("støtte", "support"), many: ("støtter", "supports"))
  }
}
