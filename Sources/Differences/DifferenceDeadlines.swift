import Cases
import Database
import HTTP
import Language
import Time
import Web

/// That a difference one owns has lain still.
package enum DifferenceDeadlines {
  package static let all = [idle]

  /// Days without a change.
  static let patience = 14

  /// Told again only when something has happened since and it has lain still anew.
  static let idle = DeadlineSource(
    "difference-idle",
    rows: { now in
      """
      SELECT d.case_id, d.owner_id AS person_id, d.id AS thing, d.touched / 86400000 AS mark, d.title, '' AS detail,
        d.touched AS at, 0 AS number
      FROM differences d
      WHERE d.closed IS NULL AND d.owner_id IS NOT NULL AND d.touched <= \(now - .days(patience))
      """
    },
    text: { DifferenceTexts.liesStill($0.title) },
    path: { DifferenceRoutes.one.path($0, Difference.ID($1.thing)) })
}
