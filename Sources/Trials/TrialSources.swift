import Cases
import Database
import Language
import Web

/// What the trials show of slices they do not know.
package struct TrialSources: Sendable {
  /// Puts what was learned into the learning log, and says which lesson it became.
  package var logLesson: @Sendable (CaseChange, Trial, TrialLesson) throws -> Void = { _, _, _ in }
  /// Where the learning log is, and where a failure is logged from a trial.
  package var learning: @Sendable (Case.ID) -> String? = { _ in nil }
  package var logFailure: @Sendable (Case.ID, Trial.ID) -> String? = { _, _ in nil }
  /// What a trial came from, as it is called there and where it is.
  package var origin: @Sendable (TrialOrigin, Case.ID, Connection) throws -> (name: Text, path: String)? = { _, _, _ in
    nil
  }
  /// What stands with a prototype: its pictures.
  package var prototypePanels: [Panel<PrototypeInCase>] = []
  package init() {}
}

/// What was learned from a trial.
package struct TrialLesson: Sendable {
  package let isFailure: Bool
  package let happened: String
  package let learned: String
  package let differently: String
}

package struct PrototypeInCase: Sendable {
  package let entry: CaseEntry
  package let trial: Trial
  package let prototype: Prototype
}
