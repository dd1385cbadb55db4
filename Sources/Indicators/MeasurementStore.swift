import Accounts
import Cases
import Database
import Time
import Web

/// Reads and writes the measurements of an indicator.
package struct MeasurementStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Who writes: a person, or a system with a key.
  package enum Writer: Sendable {
    case person(Person.ID)
    case key(IndicatorKey.ID, madeBy: Person.ID)

    var person: Person.ID? {
      guard case .person(let id) = self else { return nil }
      return id
    }
    var key: IndicatorKey.ID? {
      guard case .key(let id, _) = self else { return nil }
      return id
    }
  }

  /// No measurement is older: a year of two digits is a slip.
  package static let oldest = Day(year: 1900, month: 1, day: 1)!

  // MARK: - Reading

  /// The series at one place, oldest first.
  package func series(at site: Indicator.Site.ID) throws -> [SeriesPoint] {
    try db.rows("SELECT period, value FROM measurements WHERE site_id = \(site) ORDER BY period") { row in
      SeriesPoint(period: try row.read("period"), value: try row.read("value"))
    }
  }

  /// The series at several places.
  package func series(at sites: [Indicator.Site.ID]) throws -> [Indicator.Site.ID: [SeriesPoint]] {
    var found: [Indicator.Site.ID: [SeriesPoint]] = [:]
    try db.each(
      """
      SELECT site_id, period, value FROM measurements
      WHERE site_id IN \(list: sites.isEmpty ? [Indicator.Site.ID(0)] : sites) ORDER BY site_id, period
      """
    ) { row in
      let site: Indicator.Site.ID = try row.read("site_id")
      found[site, default: []].append(SeriesPoint(period: try row.read("period"), value: try row.read("value")))
    }
    return found
  }

  /// Measurements of one place, the newest first.
  package func measurements(
    at site: Indicator.Site.ID, before period: Day? = nil, limit: Int
  ) throws -> [Measurement] {
    let before: SQL = period.map { " AND m.period < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT \(Measurement.columns) FROM \(Measurement.tables)
      WHERE m.site_id = \(site)\(before) ORDER BY m.period DESC LIMIT \(limit)
      """
    ) { try Measurement($0) }
  }

  package func one(_ measurement: Measurement.ID, of indicator: Indicator.ID) throws -> Measurement {
    let found = try db.first(
      """
      SELECT \(Measurement.columns) FROM \(Measurement.tables)
      WHERE m.id = \(measurement) AND m.indicator_id = \(indicator)
      """
    ) { try Measurement($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  package func at(_ period: Day, _ site: Indicator.Site.ID) throws -> Measurement? {
    try db.first(
      "SELECT \(Measurement.columns) FROM \(Measurement.tables) WHERE m.site_id = \(site) AND m.period = \(period)"
    ) { try Measurement($0) }
  }

  /// When each place was last measured.
  package func latest(of indicators: [Indicator.ID]) throws -> [Indicator.Site.ID: Day] {
    guard !indicators.isEmpty else { return [:] }
    let rows = try db.rows(
      """
      SELECT site_id, MAX(period) AS period FROM measurements WHERE indicator_id IN \(list: indicators) GROUP BY site_id
      """
    ) { (try $0.read("site_id", as: Indicator.Site.ID.self), try $0.read("period", as: Day.self)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// What was corrected and deleted, the newest first.
  package func changes(of indicator: Indicator.ID, limit: Int = 50) throws -> [MeasurementChange] {
    try db.rows(
      """
      SELECT h.what, h.site_id, h.period, h.before, h.after, h.why, COALESCE(p.name, k.name, '') AS who, h.at
      FROM measurement_changes h LEFT JOIN people p ON p.id = h.person_id LEFT JOIN indicator_keys k ON k.id = h.key_id
      WHERE h.indicator_id = \(indicator) ORDER BY h.id DESC LIMIT \(limit)
      """
    ) { row in
      MeasurementChange(
        what: try row.read("what"), site: try row.read("site_id"), period: try row.read("period"),
        before: try row.read("before"), after: try row.readIfPresent("after"), why: try row.read("why"),
        who: try row.read("who"), at: try row.read("at"))
    }
  }

  package func techniques(of indicators: [Indicator.ID]) throws -> [Technique] {
    guard !indicators.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT t.site_id, t.from_period, t.name, t.differently, p.name AS namer
      FROM techniques t JOIN people p ON p.id = t.person_id
      WHERE t.indicator_id IN \(list: indicators) ORDER BY t.site_id, t.from_period
      """
    ) { row in
      Technique(
        site: try row.read("site_id"), from: try row.read("from_period"), name: try row.read("name"),
        differently: try row.read("differently"), namedBy: try row.read("namer"))
    }
  }

  // MARK: - Writing

  /// Writes a number for a period that has none.
  ///
  /// - Throws: ``MeasurementProblem``.
  package func add(
    _ value: Double, _ period: Day, at site: Indicator.Site, of indicator: Indicator, note: String = "",
    by writer: Writer, now: Instant
  ) throws -> Measurement.ID {
    let period = indicator.rhythm.start(of: period)
    guard period <= now.day else { throw MeasurementProblem.ahead(period) }
    guard period >= Self.oldest else { throw MeasurementProblem.tooOld(period) }
    if let there = try at(period, site.id) { throw MeasurementProblem.taken(there) }
    let new: Measurement.ID = try db.value(
      """
      INSERT INTO measurements (indicator_id, site_id, period, value, note, person_id, key_id, at)
      VALUES (\(indicator.id), \(site.id), \(period), \(value), \(note), \(writer.person), \(writer.key), \(now))
      RETURNING id
      """)!
    try changed(indicator.id)
    return new
  }

  /// Puts another number in the place of one. The old one is kept, with why.
  ///
  /// - Parameter revision: What was seen; ``MeasurementProblem/stale`` when it has changed since.
  package func correct(
    _ measurement: Measurement, to value: Double, why: String, seen revision: Int, in indicator: Indicator.ID,
    by writer: Writer, now: Instant
  ) throws {
    try keep(measurement, .corrected, after: value, why, in: indicator, by: writer, now)
    let done = try db.run(
      """
      UPDATE measurements SET value = \(value), person_id = \(writer.person), key_id = \(writer.key), at = \(now),
        revision = revision + 1
      WHERE id = \(measurement.id) AND revision = \(revision)
      """)
    guard done > 0 else { throw MeasurementProblem.stale }
    try changed(indicator)
  }

  /// Takes a number out of the series. That it was there is kept, with why.
  package func delete(
    _ measurement: Measurement, why: String, seen revision: Int, in indicator: Indicator.ID, by writer: Writer,
    now: Instant
  ) throws {
    try keep(measurement, .deleted, after: nil, why, in: indicator, by: writer, now)
    let done = try db.run("DELETE FROM measurements WHERE id = \(measurement.id) AND revision = \(revision)")
    guard done > 0 else { throw MeasurementProblem.stale }
    try changed(indicator)
  }

  private func keep(
    _ measurement: Measurement, _ what: MeasurementChange.What, after: Double?, _ why: String,
    in indicator: Indicator.ID, by writer: Writer, _ now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO measurement_changes
        (indicator_id, site_id, period, what, before, before_note, before_by, before_at, after, why, person_id, key_id, at)
      SELECT m.indicator_id, m.site_id, m.period, \(what), m.value, m.note, m.person_id, m.at,
        CAST(\(after) AS DOUBLE PRECISION), \(why), CAST(\(writer.person) AS BIGINT), CAST(\(writer.key) AS BIGINT), \(now)
      FROM measurements m WHERE m.id = \(measurement.id)
      """)
  }

  /// Lets every reading be made anew.
  func changed(_ indicator: Indicator.ID) throws {
    try db.run("UPDATE indicators SET series_revision = series_revision + 1 WHERE id = \(indicator)")
  }

  /// Calls the level that begins there by its technique.
  package func name(
    _ technique: String, differently: String, from period: Day, at site: Indicator.Site.ID, of indicator: Indicator.ID,
    by person: Person.ID, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO techniques (indicator_id, site_id, from_period, name, differently, person_id, at)
      VALUES (\(indicator), \(site), \(period), \(technique), \(differently), \(person), \(now))
      ON CONFLICT (site_id, from_period) DO UPDATE SET name = excluded.name, differently = excluded.differently,
        person_id = excluded.person_id, at = excluded.at
      """)
    try changed(indicator)
  }

  /// Takes back what levels within these periods are called.
  package func unname(from first: Day, to last: Day, at site: Indicator.Site.ID, of indicator: Indicator.ID) throws {
    try db.run(
      "DELETE FROM techniques WHERE site_id = \(site) AND from_period >= \(first) AND from_period <= \(last)")
    try changed(indicator)
  }
}
