import Accounts
import Cases
import Database
import Decisions
import HTTP
import Ideas
import Indicators
import Language
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
}
