import Accounts
import Cases
import Database
import HTTP
import Time
import Web

/// A case that follows what another one measures.
package struct IndicatorFollower: Equatable, Sendable {
  package let caseID: Case.ID
  package let caseTitle: String
  /// Who began it: somebody on both teams.
  package let person: Person.ID
  package let since: Instant
}

/// Indicators across cases: who may follow what, and who does.
package struct FollowStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// What other cases share, of which the person is on the team: what a case may follow.
  package func followable(by person: Person.ID, from id: Case.ID) throws -> [Indicator] {
    try db.rows(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      JOIN case_people mine ON mine.case_id = n.case_id AND mine.person_id = \(person) AND mine.left_at IS NULL
        AND mine.role IN ('leader', 'member')
      WHERE n.case_id <> \(id) AND n.shared = \(true)
        AND n.id NOT IN (SELECT f.indicator_id FROM indicator_followers f WHERE f.case_id = \(id))
      ORDER BY n.id DESC LIMIT 50
      """
    ) { try Indicator($0) }
  }

  /// The same indicators, without the names of cases that the viewer may not see.
  package func named(_ indicators: [Indicator], for viewer: Viewer?) throws -> [Indicator] {
    let cases = Set(indicators.map(\.caseID))
    let seen = Set(
      try db.rows(
        """
        SELECT c.id FROM cases c WHERE c.id IN \(list: cases.isEmpty ? [Case.ID(0)] : cases.sorted())
          AND \(CaseRights.visible(to: viewer))
        """
      ) { try $0.read("id", as: Case.ID.self) })
    return indicators.map { indicator in
      var indicator = indicator
      if !seen.contains(indicator.caseID) { indicator.caseTitle = "" }
      return indicator
    }
  }

  package func followers(of indicator: Indicator.ID) throws -> [IndicatorFollower] {
    try db.rows(
      """
      SELECT f.case_id, c.title, f.person_id, f.at FROM indicator_followers f JOIN cases c ON c.id = f.case_id
      WHERE f.indicator_id = \(indicator) ORDER BY f.at, f.case_id LIMIT 100
      """
    ) { row in
      IndicatorFollower(
        caseID: try row.read("case_id"), caseTitle: try row.read("title"), person: try row.read("person_id"),
        since: try row.read("at"))
    }
  }

  package func follow(_ indicator: Indicator.ID, from id: Case.ID, by person: Person.ID, now: Instant) throws {
    try db.run(
      """
      INSERT INTO indicator_followers (indicator_id, case_id, person_id, at)
      VALUES (\(indicator), \(id), \(person), \(now)) ON CONFLICT (case_id, indicator_id) DO NOTHING
      """)
  }

  /// `false` when it was followed no more.
  @discardableResult
  package func unfollow(_ indicator: Indicator.ID, from id: Case.ID) throws -> Bool {
    try db.run("DELETE FROM indicator_followers WHERE indicator_id = \(indicator) AND case_id = \(id)") > 0
  }
}
