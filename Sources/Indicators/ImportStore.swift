import Accounts
import Cases
import Database
import Time
import Web

/// A table of measurements that has been read and waits for a yes.
package struct MeasurementImport: Equatable, Sendable {
  package typealias ID = Identifier<MeasurementImport>

  package let id: ID
  package let person: Person.ID
  package let at: Instant
  /// How many lines there are, and how many of them lie ready.
  package let total: Int
  package let ready: Int
  package let touched: Instant
  package var isReady: Bool { ready == total }
}

/// Keeps the lines of a table until somebody says yes; then they become
/// measurements all at once.
struct ImportStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// How many lines are put ready in one transaction, so that others get their turn in between.
  static let piece = 5_000

  func begin(_ total: Int, of indicator: Indicator.ID, by person: Person.ID, now: Instant) throws
    -> MeasurementImport.ID
  {
    try db.value(
      """
      INSERT INTO measurement_imports (indicator_id, person_id, at, total, touched)
      VALUES (\(indicator), \(person), \(now), \(total), \(now)) RETURNING id
      """)!
  }

  /// Only whoever read it sees what is in it; to others it is not there.
  func one(_ number: MeasurementImport.ID, of indicator: Indicator.ID, by person: Person.ID) throws -> MeasurementImport
  {
    let found = try db.first(
      """
      SELECT id, person_id, at, total, ready, touched FROM measurement_imports
      WHERE id = \(number) AND indicator_id = \(indicator)
      """
    ) { row in
      MeasurementImport(
        id: try row.read("id"), person: try row.read("person_id"), at: try row.read("at"),
        total: try row.read("total"), ready: try row.read("ready"), touched: try row.read("touched"))
    }
    guard let found, found.person == person else { throw Refusal.notFound }
    return found
  }

  func put(_ lines: ArraySlice<MeasurementBatch.Line>, into number: MeasurementImport.ID, now: Instant) throws {
    for start in stride(from: lines.startIndex, to: lines.endIndex, by: 400) {
      let rows = lines[start..<min(start + 400, lines.endIndex)].map { line in
        "(\(number), \(line.number), \(line.site), \(line.period), \(line.value), \(line.note))" as SQL
      }
      try db.run(
        "INSERT INTO measurement_import_lines (import_id, line, site_id, period, value, note) VALUES "
          + SQL.joined(rows))
    }
    try db.run("UPDATE measurement_imports SET ready = ready + \(lines.count), touched = \(now) WHERE id = \(number)")
  }

  /// What saving it would do.
  struct Effect: Equatable, Sendable {
    var new = 0
    var same = 0
    /// There already, with another number.
    var other = 0
    var first: Day?
    var last: Day?
  }

  func effect(of number: MeasurementImport.ID) throws -> Effect {
    let found = try db.first(
      """
      SELECT SUM(CASE WHEN m.id IS NULL THEN 1 ELSE 0 END) AS new_lines,
        SUM(CASE WHEN m.value = l.value THEN 1 ELSE 0 END) AS same_lines,
        SUM(CASE WHEN m.value <> l.value THEN 1 ELSE 0 END) AS other_lines,
        MIN(l.period) AS first_period, MAX(l.period) AS last_period
      FROM measurement_import_lines l LEFT JOIN measurements m ON m.site_id = l.site_id AND m.period = l.period
      WHERE l.import_id = \(number)
      """
    ) { row in
      Effect(
        new: try row.readIfPresent("new_lines") ?? 0, same: try row.readIfPresent("same_lines") ?? 0,
        other: try row.readIfPresent("other_lines") ?? 0, first: try row.readIfPresent("first_period"),
        last: try row.readIfPresent("last_period"))
    }
    return found ?? Effect()
  }

  /// The first and the last lines, as they were understood.
  func edges(of number: MeasurementImport.ID, count: Int) throws -> [MeasurementBatch.Line] {
    func lines(_ order: SQL) throws -> [MeasurementBatch.Line] {
      try db.rows(
        """
        SELECT line, site_id, period, value, note FROM measurement_import_lines
        WHERE import_id = \(number) ORDER BY line \(order) LIMIT \(count)
        """
      ) { row in
        MeasurementBatch.Line(
          number: try row.read("line"), site: try row.read("site_id"), period: try row.read("period"),
          value: try row.read("value"), note: try row.read("note"))
      }
    }
    let first = try lines("ASC")
    let last = try lines("DESC").reversed().filter { line in !first.contains { $0.number == line.number } }
    return first + last
  }

  /// Makes measurements of all lines, in one transaction. Numbers that differ from
  /// what is there are corrected, with why; the old ones are kept.
  func save(
    _ number: MeasurementImport.ID, of indicator: Indicator.ID, why: String, by person: Person.ID, now: Instant
  ) throws -> MeasurementBatch.Result {
    var result = MeasurementBatch.Result()
    let effect = try effect(of: number)
    if effect.other > 0 {
      try db.run(
        """
        INSERT INTO measurement_changes
          (indicator_id, site_id, period, what, before, before_note, before_by, before_at, after, why, person_id, at)
        SELECT m.indicator_id, m.site_id, m.period, 'corrected', m.value, m.note, m.person_id, m.at, l.value, \(why),
          CAST(\(person) AS BIGINT), \(now)
        FROM measurement_import_lines l JOIN measurements m ON m.site_id = l.site_id AND m.period = l.period
        WHERE l.import_id = \(number) AND m.value <> l.value
        """)
    }
    let written = try db.run(
      """
      INSERT INTO measurements (indicator_id, site_id, period, value, note, person_id, at)
      SELECT CAST(\(indicator) AS BIGINT), l.site_id, l.period, l.value, l.note, CAST(\(person) AS BIGINT), \(now)
      FROM measurement_import_lines l WHERE l.import_id = \(number)
      ON CONFLICT (site_id, period) DO UPDATE SET value = excluded.value, person_id = excluded.person_id,
        at = excluded.at, revision = measurements.revision + 1
      WHERE measurements.value <> excluded.value
      """)
    result.corrected = effect.other
    result.unchanged = effect.same
    result.written = written - effect.other
    try MeasurementStore(db).changed(indicator)
    try forget(number)
    return result
  }

  func forget(_ number: MeasurementImport.ID) throws {
    try db.run("DELETE FROM measurement_import_lines WHERE import_id = \(number)")
    try db.run("DELETE FROM measurement_imports WHERE id = \(number)")
  }

  /// What nobody said yes to is forgotten after two days.
  package static func tidy(_ db: Connection, now: Instant) throws {
    let old: SQL = "SELECT id FROM measurement_imports WHERE at < \(now - .days(2))"
    try db.run("DELETE FROM measurement_import_lines WHERE import_id IN (" + old + ")")
    try db.run("DELETE FROM measurement_imports WHERE at < \(now - .days(2))")
  }
}

/// What is forgotten by itself.
package enum IndicatorHouse {
  package static func tidy(_ db: Connection, now: Instant) throws {
    try ImportStore.tidy(db, now: now)
    try KeyStore.tidy(db, now: now)
  }
}
