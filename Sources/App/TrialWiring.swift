import Accounts
import Cases
import Concepts
import Database
import Decisions
import HTML
import HTTP
import Home
import Ideas
import Indicators
import Language
import Time
import Trials
import Web

// What trials show of the slices they do not know.
extension Wiring {
  /// What is measured, and what is tried.
  static func addTrials(to router: inout Router, desk: CaseDesk, _ readings: ReadingCache) {
    IndicatorRoutes.add(to: &router, desk: desk, readings: readings, defined: { try TrialRoutes.measured($0, $1, $2) })
    TrialRoutes.add(to: &router, desk: desk, readings: readings, from: trialSources)
  }

  static var trialSources: TrialSources {
    var sources = TrialSources()
    sources.logLesson = { change, trial, lesson in try log(lesson, of: trial, change) }
    sources.learning = { DecisionRoutes.learning.path($0) }
    sources.logFailure = { id, trial in
      DecisionRoutes.log.path(id) + "?" + (["fra": "afproevning-\(trial.number)"] as Parameters).encoded
    }
    sources.origin = { origin, id, db in
      if origin.source == "idekald" {
        return try IdeaFindables.ideas.one(origin.id, in: id, db).map { (Text(same: $0.title), $0.path) }
      }
      guard origin.source == "ide" else { return nil }
      return try CaseStore(db).ideas(of: id, count: 200).first { $0.id == origin.id }.map { idea in
        (Text(same: String(idea.text.prefix(80))), CaseRoutes.ideas.path(id))
      }
    }
    return sources
  }

  /// What a trial taught stands in the learning log, and can be found there.
  private static func log(_ lesson: TrialLesson, of trial: Trial, _ change: CaseChange) throws {
    let draft = LessonStore.Draft(
      kind: lesson.isFailure ? .failure : .learning, happened: lesson.happened, learned: lesson.learned,
      differently: lesson.differently, origin: Origin(source: "afproevning", id: trial.id.number))
    let number = try LessonStore(change.db).log(
      draft, in: change.id, by: Person.ID(change.viewer.id), as: change.entry.actorGroup ?? .employee, now: change.now)
    let text = [lesson.happened, lesson.learned, lesson.differently].joined(separator: "\n")
    try change.record(
      Contribution(.lesson, target: "lesson", targetID: number.number, size: text.count, note: lesson.learned))
    try change.index(
      Findable(
        "lesson", number.number, title: lesson.learned, text: text, path: DecisionRoutes.learning.path(change.id)))
  }

  /// The number that has waited longest for whoever wrote the last one: one at a time.
  static func waitingMeasurements(_ viewer: Viewer, _ now: Instant, _ db: Connection) throws -> [HomeTask] {
    try WaitingStore(db).waiting(for: Person.ID(viewer.id), today: now.day).prefix(1).map { waiting in
      HomeTask(
        .catalyst, waiting.title, waiting.note, button: waiting.button,
        path:
          "\(IndicatorRoutes.measuring.path(waiting.caseID, waiting.indicator))?sted=\(waiting.site.id.number)&tilbage=/"
      )
    }
  }

  /// The evidence that trials give: each series that has leapt, and where it is shown.
  static func evidence(_ readings: ReadingCache) -> @Sendable (Connection, Case.ID) throws -> [(Text, String)] {
    { db, id in
      try Figures(try IndicatorStore(db).indicators(of: id), readings, db).all.filter { $0.reading.isLeap }.map {
        figure in
        (
          figure.verdict + Text(same: ": \(figure.shortName)"),
          "\(IndicatorRoutes.one.path(id, figure.indicator.id))?sted=\(figure.site.id.number)"
        )
      }
    }
  }

  /// The talk's picture and the record books, by the same hand that draws a team's own.
  static let highJumpCharts = HighJumpCharts(
    talk: AnyMarkup(
      SpringExample.levels(
        Text(da: "højdespring", en: "high jump"), unit: Text(da: "meter", en: "metres"),
        heading: Text(da: "Fire teknikker, tre spring", en: "Four techniques, three leaps"),
        note: Text(
          da: "Tal fra oplægget. De er et billede, ikke rekorder.",
          en: "Figures from the talk. They are a picture, not records."),
        decimals: 2, HighJump.talk.map { (name: $0.name, value: $0.metres) })),
    records: AnyMarkup(
      SpringExample.years(
        "Verdensrekord i højdespring", unit: "m",
        note: Text(
          da: "Rekorder, som kilderne nævner. Ikke alle er med.",
          en: "Records that the sources name. Not all are there."),
        HighJump.series.map { (year: $0.year, value: $0.metres) })))
}
