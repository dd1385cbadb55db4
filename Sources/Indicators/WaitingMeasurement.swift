import Accounts
import Cases
import Database
import Time
import Web

/// A number that waits to be written by whoever wrote the last one.
package struct WaitingMeasurement: Equatable, Sendable {
  package let caseID: Case.ID
  package let caseTitle: String
  package let indicator: Indicator.ID
  package let name: String
  package let site: Indicator.Site
  package let rhythm: Rhythm
  /// The period that waits: the one after the latest.
  package let period: Day
}

/// Reads which numbers wait for somebody.
package struct WaitingStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Those who have not measured for so long have given it to somebody else, or up.
  static let patience = 190

  /// The one that has waited longest first.
  package func waiting(for person: Person.ID, today: Day) throws -> [WaitingMeasurement] {
    try db.rows(
      """
      SELECT c.id AS case_id, c.title, n.id AS indicator_id, n.name, n.rhythm, s.id AS site_id, s.name AS site, m.period
      FROM measurements m JOIN indicators n ON n.id = m.indicator_id JOIN indicator_sites s ON s.id = m.site_id
      JOIN cases c ON c.id = n.case_id
      JOIN case_people me ON me.case_id = c.id AND me.person_id = m.person_id AND me.left_at IS NULL
      WHERE m.person_id = \(person) AND m.period > \(today + -Self.patience) AND c.archived IS NULL
        AND n.rhythm <> 'free' AND me.role IN ('leader', 'member', 'guest')
        AND NOT EXISTS (SELECT 1 FROM measurements l WHERE l.site_id = m.site_id AND l.period > m.period)
      ORDER BY m.period, m.id LIMIT 50
      """
    ) { row -> WaitingMeasurement? in
      let caseID: Case.ID = try row.read("case_id")
      let title: String = try row.read("title")
      let indicator: Indicator.ID = try row.read("indicator_id")
      let name: String = try row.read("name")
      let rhythm: Rhythm = try row.read("rhythm")
      let site: Indicator.Site.ID = try row.read("site_id")
      let siteName: String = try row.read("site")
      let latest: Day = try row.read("period")
      let next = rhythm.start(1, after: latest)
      guard next <= today else { return nil }
      return WaitingMeasurement(
        caseID: caseID, caseTitle: title, indicator: indicator, name: name,
        site: Indicator.Site(id: site, indicator: indicator, name: siteName), rhythm: rhythm, period: next)
    }.compactMap { $0 }
  }
}
