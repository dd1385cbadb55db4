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

  /// What is no longer shared is followed by nobody.
  private static func isFollowed(by id: Case.ID) -> SQL {
    """
    (n.shared = \(true) AND n.id IN (SELECT f.indicator_id FROM indicator_followers f WHERE f.case_id = \(id)))
    """
  }

  /// What a case measures and follows: its own first.
  package func indicators(of id: Case.ID) throws -> [Indicator] {
    try db.rows(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      WHERE n.case_id = \(id) OR \(Self.isFollowed(by: id))
      ORDER BY CASE WHEN n.case_id = \(id) THEN 0 ELSE 1 END, n.id LIMIT \(Self.most)
      """
    ) { try Indicator($0) }
  }

  /// One that the case measures or follows; what is of other cases is not there.
  package func one(_ indicator: Indicator.ID, in id: Case.ID) throws -> Indicator {
    let found = try db.first(
      """
      SELECT \(Indicator.columns) FROM \(Indicator.tables)
      WHERE n.id = \(indicator) AND (n.case_id = \(id) OR \(Self.isFollowed(by: id)))
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
    /// What places that are there are called now; empty takes one away.
    package var renamed: [Indicator.Site.ID: String] = [:]
    /// Whether other cases may follow it.
    package var isShared = false

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
      INSERT INTO indicators (case_id, name, definition, unit, source, better, rhythm, shared, person_id, at)
      VALUES (\(id), \(draft.name), \(draft.definition), \(draft.unit), \(draft.source), \(draft.better),
        \(draft.rhythm), \(draft.isShared), \(person), \(now))
      RETURNING id
      """)!
    try addSites(draft.sites, to: new)
    return new
  }

  /// Why an indicator is not described anew.
  package enum Problem: Error, Equatable, Sendable {
    /// Somebody else did so first.
    case stale
    /// It has been measured: the numbers would mean something else in another unit,
    /// direction or rhythm.
    case measured(unit: Bool, better: Bool, rhythm: Bool)
    /// A place is not taken away while something hangs on it.
    case siteInUse(Indicator.Site.ID)
  }

  /// Describes it anew.
  ///
  /// - Throws: ``Problem``.
  package func rewrite(_ indicator: Indicator, to draft: Draft, seen revision: Int) throws {
    let locked = Problem.measured(
      unit: draft.unit != indicator.unit, better: draft.better != indicator.better,
      rhythm: draft.rhythm != indicator.rhythm)
    if locked != .measured(unit: false, better: false, rhythm: false), try isMeasured(indicator.id) { throw locked }
    let changed = try db.run(
      """
      UPDATE indicators SET name = \(draft.name), definition = \(draft.definition), unit = \(draft.unit),
        source = \(draft.source), better = \(draft.better), rhythm = \(draft.rhythm), shared = \(draft.isShared),
        revision = revision + 1, series_revision = series_revision + 1
      WHERE id = \(indicator.id) AND revision = \(revision)
      """)
    guard changed > 0 else { throw Problem.stale }
    try rename(draft.renamed, of: indicator.id)
    try addSites(try named(draft.sites.filter { !$0.isEmpty }, of: indicator.id), to: indicator.id)
    // Somewhere it is measured.
    if try sites(of: [indicator.id]).isEmpty { try addSites([""], to: indicator.id) }
  }

  /// The first name that is given goes to the place that had none; the others are new.
  private func named(_ names: [String], of indicator: Indicator.ID) throws -> [String] {
    let there = try sites(of: [indicator])
    guard let nameless = there.first, there.count == 1, nameless.name.isEmpty, let first = names.first else {
      return names
    }
    try db.run("UPDATE indicator_sites SET name = \(first) WHERE id = \(nameless.id)")
    return Array(names.dropFirst())
  }

  package func isMeasured(_ indicator: Indicator.ID) throws -> Bool {
    let found: Int? = try db.value("SELECT 1 FROM measurements WHERE indicator_id = \(indicator) LIMIT 1")
    return found != nil
  }

  /// Two places can change names with each other: each is first called something that none is called.
  private func rename(_ names: [Indicator.Site.ID: String], of indicator: Indicator.ID) throws {
    let there = try sites(of: [indicator])
    let wanted = there.compactMap { site in names[site.id].map { (site: site, name: $0) } }
    let renamed = wanted.filter { $0.name != $0.site.name && !$0.name.isEmpty }
    for (site, name) in wanted where name.isEmpty && !site.name.isEmpty { try remove(site.id) }
    for (site, _) in renamed {
      try db.run("UPDATE indicator_sites SET name = \("\u{1}\(site.id.number)") WHERE id = \(site.id)")
    }
    for (site, name) in renamed { try db.run("UPDATE indicator_sites SET name = \(name) WHERE id = \(site.id)") }
  }

  private func remove(_ site: Indicator.Site.ID) throws {
    let removed = try db.run(
      """
      DELETE FROM indicator_sites WHERE id = \(site)
        AND NOT EXISTS (SELECT 1 FROM measurements m WHERE m.site_id = indicator_sites.id)
        AND NOT EXISTS (SELECT 1 FROM measurement_changes h WHERE h.site_id = indicator_sites.id)
        AND NOT EXISTS (SELECT 1 FROM techniques t WHERE t.site_id = indicator_sites.id)
      """)
    guard removed > 0 else { throw Problem.siteInUse(site) }
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
}
