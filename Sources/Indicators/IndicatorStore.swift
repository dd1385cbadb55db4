import Accounts
import Cases
import Database
import Time
import Web

/// Reads and writes what is measured, and where.
package struct IndicatorStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// More than anybody keeps an eye on.
  package static let most = 100

  /// What a case measures and follows: its own first.
  package func indicators(of id: Case.ID) throws -> [Indicator] {
    try db.rows(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      WHERE n.case_id = \(id) OR n.id IN (SELECT f.indicator_id FROM indicator_followers f WHERE f.case_id = \(id))
      ORDER BY CASE WHEN n.case_id = \(id) THEN 0 ELSE 1 END, n.id LIMIT \(Self.most)
      """
    ) { try Indicator($0) }
  }

  /// One that the case measures or follows; what is of other cases is not there.
  package func one(_ indicator: Indicator.ID, in id: Case.ID) throws -> Indicator {
    let found = try db.first(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      WHERE n.id = \(indicator) AND (n.case_id = \(id)
        OR n.id IN (SELECT f.indicator_id FROM indicator_followers f WHERE f.case_id = \(id)))
      """
    ) { try Indicator($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  /// One that the case measures itself: those who follow it do not write in it.
  package func own(_ indicator: Indicator.ID, in id: Case.ID) throws -> Indicator {
    let found = try one(indicator, in: id)
    guard found.caseID == id else { throw Refusal.notFound }
    return found
  }

  package func sites(of indicators: [Indicator.ID]) throws -> [Indicator.Site] {
    guard !indicators.isEmpty else { return [] }
    return try db.rows(
      "SELECT id, indicator_id, name FROM indicator_sites WHERE indicator_id IN \(list: indicators) ORDER BY id"
    ) { row in
      Indicator.Site(id: try row.read("id"), indicator: try row.read("indicator_id"), name: try row.read("name"))
    }
  }

  package struct Draft: Sendable {
    package var name: String
    package var definition: String
    package var unit: String
    package var source: String
    package var better: Indicator.Better
    package var rhythm: Rhythm
    /// At least one; a single one may be without a name.
    package var sites: [String]

    package init(
      name: String, definition: String, unit: String, source: String, better: Indicator.Better, rhythm: Rhythm,
      sites: [String]
    ) {
      self.name = name
      self.definition = definition
      self.unit = unit
      self.source = source
      self.better = better
      self.rhythm = rhythm
      self.sites = sites.isEmpty ? [""] : sites
    }
  }

  package func add(_ draft: Draft, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Indicator.ID {
    let new: Indicator.ID = try db.value(
      """
      INSERT INTO indicators (case_id, name, definition, unit, source, better, rhythm, person_id, at)
      VALUES (\(id), \(draft.name), \(draft.definition), \(draft.unit), \(draft.source), \(draft.better),
        \(draft.rhythm), \(person), \(now))
      RETURNING id
      """)!
    try addSites(draft.sites, to: new)
    return new
  }

  /// Describes it anew; `false` when somebody else did so first.
  ///
  /// Its rhythm stays once it has been measured: the periods would not fit.
  package func rewrite(_ indicator: Indicator, to draft: Draft, seen revision: Int) throws -> Bool {
    let changed = try db.run(
      """
      UPDATE indicators SET name = \(draft.name), definition = \(draft.definition), unit = \(draft.unit),
        source = \(draft.source), better = \(draft.better),
        rhythm = CASE WHEN EXISTS (SELECT 1 FROM measurements m WHERE m.indicator_id = indicators.id) THEN rhythm
          ELSE \(draft.rhythm) END,
        revision = revision + 1, series_revision = series_revision + 1
      WHERE id = \(indicator.id) AND revision = \(revision)
      """)
    guard changed > 0 else { return false }
    let sites = try sites(of: [indicator.id])
    // The first name that is given goes to the place that had none.
    if let nameless = sites.first, sites.count == 1, nameless.name.isEmpty, let name = draft.sites.first, !name.isEmpty
    {
      try db.run("UPDATE indicator_sites SET name = \(name) WHERE id = \(nameless.id)")
    }
    try addSites(draft.sites.filter { !$0.isEmpty }, to: indicator.id)
    return true
  }

  private func addSites(_ names: [String], to indicator: Indicator.ID) throws {
    for name in names {
      try db.run(
        """
        INSERT INTO indicator_sites (indicator_id, name) VALUES (\(indicator), \(name))
        ON CONFLICT (indicator_id, name) DO NOTHING
        """)
    }
  }

  // MARK: - Across cases

  /// What other cases measure, of which the person is on the team: what a case may follow.
  package func followable(by person: Person.ID, from id: Case.ID) throws -> [Indicator] {
    try db.rows(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      JOIN case_people mine ON mine.case_id = n.case_id AND mine.person_id = \(person) AND mine.left_at IS NULL
        AND mine.role IN ('leader', 'member')
      WHERE n.case_id <> \(id)
        AND n.id NOT IN (SELECT f.indicator_id FROM indicator_followers f WHERE f.case_id = \(id))
      ORDER BY n.id DESC LIMIT 50
      """
    ) { try Indicator($0) }
  }

  package func follow(_ indicator: Indicator.ID, from id: Case.ID, by person: Person.ID, now: Instant) throws {
    try db.run(
      """
      INSERT INTO indicator_followers (indicator_id, case_id, person_id, at)
      VALUES (\(indicator), \(id), \(person), \(now)) ON CONFLICT (case_id, indicator_id) DO NOTHING
      """)
  }

  package func unfollow(_ indicator: Indicator.ID, from id: Case.ID) throws {
    try db.run("DELETE FROM indicator_followers WHERE indicator_id = \(indicator) AND case_id = \(id)")
  }
}
