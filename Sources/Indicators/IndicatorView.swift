import Cases
import HTML
import Language
import Time
import Web

/// What a case measures, each with what it says.
struct IndicatorList: Sendable {
  let entry: CaseEntry
  /// One for each place.
  let figures: [SpringFigure]
  let latest: [Indicator.Site.ID: Day]
  let followable: [Indicator]
  let today: Day
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
}

/// One indicator at one place.
struct IndicatorView: Sendable {
  let entry: CaseEntry
  let indicator: Indicator
  let sites: [Indicator.Site]
  let figure: SpringFigure
  /// A page of measurements, the newest first.
  let measurements: [Measurement]
  let hasOlder: Bool
  let isContinued: Bool
  let changes: [MeasurementChange]
  /// The other cases that follow it; empty where it is itself followed.
  let followers: [IndicatorFollower]
  /// What other slices show beside it.
  let panels: [AnyMarkup]
  let keys: FormKeys
  let today: Day

  var id: Case.ID { entry.item.id }
  var isOwn: Bool { indicator.caseID == id }
  var mayMeasure: Bool { isOwn && entry.may(.measure) }
  var mayDefine: Bool { isOwn && entry.may(.runTrials) }
  var quantity: Quantity { figure.quantity }
  func period(_ start: Day) -> Text { PeriodTexts.name(start, indicator.rhythm) }
}

/// Where one number is written.
package struct MeasuringForm: Sendable {
  package let indicator: Indicator
  package let sites: [Indicator.Site]
  package let site: Indicator.Site
  /// The period that waits.
  package let period: Day
  package let state: FormState
  package let keys: FormKeys
  /// What is there already, when that is why it was refused.
  package var taken: Measurement?
  /// Where it leads when it is saved; `nil` for the page of the indicator.
  package var back: String?
}

/// Where one number is corrected or deleted.
struct CorrectionForm: Sendable {
  let entry: CaseEntry
  let indicator: Indicator
  let site: Indicator.Site
  let measurement: Measurement
  let changes: [MeasurementChange]
  let state: FormState
  let keys: FormKeys
  var isStale: Bool { state.values["set"] != nil && state.value("set") != String(measurement.revision) }
}

/// Where a level gets its name.
struct LevelForm: Sendable {
  let entry: CaseEntry
  let figure: SpringFigure
  let level: SeriesReading.Level
  let state: FormState
  let keys: FormKeys
}

/// Where an indicator is described.
struct IndicatorForm: Sendable {
  let entry: CaseEntry
  /// The one that is changed; `nil` for a new one.
  let indicator: Indicator?
  /// The places that it has.
  let sites: [Indicator.Site]
  /// Then unit, direction and rhythm stay.
  let isMeasured: Bool
  let state: FormState
  let keys: FormKeys
  var isStale: Bool {
    indicator.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false
  }
  /// The one whose unit, direction and rhythm stay; where that came as a surprise, the fields are shown again.
  var settled: Indicator? {
    isMeasured && !["enhed", "bedre", "rytme"].contains { state.fault($0) != nil } ? indicator : nil
  }
  /// What a place is called in the form.
  static func field(of site: Indicator.Site.ID) -> String { "sted-\(site.number)" }
}
