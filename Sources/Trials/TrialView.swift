import Accounts
import Cases
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// Everything that is tried in a case.
struct TrialList: Sendable {
  let entry: CaseEntry
  let trials: [(trial: Trial, figures: [SpringFigure])]
  let workshops: [Workshop]
  let indicators: Int
  let today: Day
  var id: Case.ID { entry.item.id }
  var mayRun: Bool { entry.may(.runTrials) }
}

/// One trial.
struct TrialView: Sendable {
  let entry: CaseEntry
  let trial: Trial
  let figures: [SpringFigure]
  let prototypes: [Prototype]
  /// What stands with each prototype.
  let pictures: [Int: AnyMarkup]
  /// What it could be measured by too.
  let choices: [SpringFigure]
  let measuring: MeasuringForm?
  let origin: (name: Text, path: String)?
  let learning: String?
  let logFailure: String?
  let keys: FormKeys
  let today: Day
  var refused: FormState?

  var id: Case.ID { entry.item.id }
  var mayRun: Bool { entry.may(.runTrials) && trial.isOpen }
  /// The day the first prototype went into operation; until then the day it is to begin.
  var began: Day? { prototypes.map(\.day).min() ?? trial.starts }
  /// How often a place was measured before anything was changed.
  func baseline(of figure: SpringFigure) -> Int {
    began.map { first in figure.reading.points.count { $0.period < first } } ?? figure.reading.points.count
  }
  /// What ended without being adopted leads to the next trial.
  var nextTrial: String? {
    guard let ending = trial.ending, ending.outcome != .adopted, entry.may(.runTrials) else { return nil }
    let start: Parameters = [
      "titel": trial.title, "hvis": trial.hypothesis.ifText, "fra": trial.origin?.value ?? "",
    ]
    return TrialRoutes.new.path(id) + "?" + start.encoded
  }
  var works: Bool { figures.contains { $0.reading.isLeap } }
}

/// Where a trial is planned or changed.
struct TrialForm: Sendable {
  let entry: CaseEntry
  let trial: Trial?
  let people: [Workshop.Participant]
  /// What it can be measured by, when it is new.
  let choices: [SpringFigure]
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var isStale: Bool { trial.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false }
}

/// Where a new version is written down, what one taught, or how it ends.
struct StepForm: Sendable {
  let entry: CaseEntry
  let trial: Trial
  var prototype: Prototype?
  let state: FormState
  let keys: FormKeys
  let today: Day
  var id: Case.ID { entry.item.id }
  var isStale: Bool {
    prototype.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false
  }
}

struct WorkshopForm: Sendable {
  let entry: CaseEntry
  let workshop: Workshop?
  let people: [Workshop.Participant]
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var isStale: Bool {
    workshop.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false
  }
}
