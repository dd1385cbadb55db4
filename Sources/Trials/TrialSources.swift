import Cases
import Database
import HTML
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
  /// What stands with each prototype: its pictures. They are asked for together.
  package var pictures:
    @Sendable (_ trial: Trial, _ prototypes: [Int], CaseEntry, Connection) throws -> [Int: AnyMarkup] = { _, _, _, _ in
      [:]
    }
  package init() {}
}

/// What was learned from a trial.
package struct TrialLesson: Sendable {
  package let isFailure: Bool
  package let happened: String
  package let learned: String
  package let differently: String
}
