import Accounts
import Cases
import Database
import Time
import Web

/// Many measurements written at once: all of them, or none.
package struct MeasurementBatch {
  package struct Line: Equatable, Sendable {
    /// Which line it is for whoever sent it.
    package let number: Int
    package let site: Indicator.Site.ID
    /// The first day of the period.
    package let period: Day
    package let value: Double
    package var note = ""
    /// Why another number may be replaced; `nil` where it may not.
    package var correction: String?
  }

  package struct Result: Equatable, Sendable {
    package var written = 0
    package var corrected = 0
    /// There already, with the same number.
    package var unchanged = 0
    package init() {}
  }

  /// Lines that collide with what is there.
  package struct Refused: Error {
    package let lines: [(line: Line, there: Measurement)]
  }

  let db: Connection
  package init(_ db: Connection) { self.db = db }

  private static let piece = 300

  /// - Precondition: No two lines are of one place and period.
  /// - Throws: ``Refused``.
  package func write(
    _ lines: [Line], of indicator: Indicator.ID, by writer: MeasurementStore.Writer, now: Instant
  ) throws -> Result {
    var result = Result()
    var new: [Line] = []
    var replaced: [(Line, Measurement)] = []
    var refused: [(Line, Measurement)] = []
    let there = try existing(lines)
    for line in lines {
      guard let found = there[Place(site: line.site, period: line.period)] else {
        new.append(line)
        continue
      }
      if found.value == line.value {
        result.unchanged += 1
      } else if line.correction != nil {
        replaced.append((line, found))
      } else {
        refused.append((line, found))
      }
    }
    guard refused.isEmpty else { throw Refused(lines: refused.map { (line: $0.0, there: $0.1) }) }
    try insert(new, of: indicator, by: writer, now)
    let store = MeasurementStore(db)
    for (line, found) in replaced {
      try store.correct(
        found, to: line.value, why: line.correction ?? "", seen: found.revision, in: indicator, by: writer, now: now)
    }
    (result.written, result.corrected) = (new.count, replaced.count)
    if !new.isEmpty { try store.changed(indicator) }
    return result
  }

  private struct Place: Hashable {
    let site: Indicator.Site.ID
    let period: Day
  }

  private func existing(_ lines: [Line]) throws -> [Place: Measurement] {
    var found: [Place: Measurement] = [:]
    for (site, own) in Dictionary(grouping: lines, by: \.site) {
      let periods = own.map(\.period).sorted()
      guard let first = periods.first, let last = periods.last else { continue }
      let wanted = Set(periods)
      let rows = try db.rows(
        """
        SELECT \(Measurement.columns) FROM \(Measurement.tables)
        WHERE m.site_id = \(site) AND m.period >= \(first) AND m.period <= \(last)
        """
      ) { try Measurement($0) }
      for row in rows where wanted.contains(row.period) { found[Place(site: site, period: row.period)] = row }
    }
    return found
  }

  private func insert(
    _ lines: [Line], of indicator: Indicator.ID, by writer: MeasurementStore.Writer, _ now: Instant
  ) throws {
    for start in stride(from: 0, to: lines.count, by: Self.piece) {
      let rows = lines[start..<min(start + Self.piece, lines.count)].map { line in
        """
        (\(indicator), \(line.site), \(line.period), \(line.value), \(line.note), CAST(\(writer.person) AS BIGINT),
          CAST(\(writer.key) AS BIGINT), \(now))
        """ as SQL
      }
      try db.run(
        "INSERT INTO measurements (indicator_id, site_id, period, value, note, person_id, key_id, at) VALUES "
          + SQL.joined(rows))
    }
  }
}
