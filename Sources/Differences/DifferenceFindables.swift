import Cases
import Database
import HTTP
import Web

/// What can be found of the differences, and of the talk about them.
package enum DifferenceFindables {
  package static let all = [differences, replies]

  /// With its sides and what the team can use of it: they stand on one page.
  static let differences = FindableSource(
    "difference", rows: "SELECT case_id, id, title, outcome AS text, touched AS at FROM differences",
    parts: """
      SELECT difference_id AS id, position AS place, text FROM difference_sides
      UNION ALL SELECT difference_id AS id, at AS place, text FROM difference_uses
      """,
    path: { id, one in DifferenceRoutes.one.path(id, Difference.ID(one)) })

  /// Found under the title of what it is about.
  static let replies = FindableSource(
    "reply",
    within: """
      SELECT d.case_id, t.id, d.id AS within, d.title, t.text, t.at FROM difference_replies t
      JOIN differences d ON d.id = t.difference_id WHERE t.withdrawn IS NULL
      """,
    path: { id, one, reply in DifferenceRoutes.one.path(id, Difference.ID(one)) + "#svar-\(reply)" })
}
