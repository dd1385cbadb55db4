import Cases
import Database
import HTTP
import Web

/// What can be found of what is measured.
package enum IndicatorFindables {
  package static let all = [indicators]

  static let indicators = FindableSource(
    "indicator", rows: "SELECT case_id, id, name AS title, definition || ' ' || source AS text, at FROM indicators",
    path: { id, indicator in IndicatorRoutes.one.path(id, Indicator.ID(indicator)) })
}
