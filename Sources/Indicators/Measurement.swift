import Database
import Language
import Time
import Web

/// One number for one period at one place.
package struct Measurement: Equatable, Sendable {
  package typealias ID = Identifier<Measurement>

  package let id: ID
  package let site: Indicator.Site.ID
  /// The first day of its period.
  package let period: Day
  /// In the unit of the indicator.
  package let value: Double
  package let note: String
  /// Who wrote it, or the name of the key by which a system did.
  package let writer: String
  package let at: Instant
  package let revision: Int
}

extension Measurement {
  static let columns: SQL = """
    m.id, m.site_id, m.period, m.value, m.note, COALESCE(p.name, k.name, '') AS writer, m.at, m.revision
    """
  /// The number alone: what a case reads that follows it.
  static let bareColumns: SQL = "m.id, m.site_id, m.period, m.value, '' AS note, '' AS writer, m.at, m.revision"
  static let tables: SQL = """
    measurements m LEFT JOIN people p ON p.id = m.person_id LEFT JOIN indicator_keys k ON k.id = m.key_id
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    site = try row.read("site_id")
    period = try row.read("period")
    value = try row.read("value")
    note = try row.read("note")
    writer = try row.read("writer")
    at = try row.read("at")
    revision = try row.read("revision")
  }
}

/// What was changed in a series: the number that was, the one that came instead, who and why.
package struct MeasurementChange: Equatable, Sendable {
  package enum What: String, Sendable, DatabaseBindable, DatabaseReadable { case corrected, deleted }

  package let what: What
  package let site: Indicator.Site.ID
  package let period: Day
  package let before: Double
  package let after: Double?
  package let why: String
  package let who: String
  package let at: Instant
}

/// What a level is called, and from when: given by people, never by the program.
package struct Technique: Equatable, Sendable {
  package let site: Indicator.Site.ID
  /// The first period of the level when it was named. Levels move a little as
  /// measurements come; see ``SeriesReading``.
  package let from: Day
  package let name: String
  /// What was done differently.
  package let differently: String
  package let namedBy: String

  package init(site: Indicator.Site.ID, from: Day, name: String, differently: String, namedBy: String) {
    self.site = site
    self.from = from
    self.name = name
    self.differently = differently
    self.namedBy = namedBy
  }
}

/// Why a measurement is not written.
package enum MeasurementProblem: Error, Equatable, Sendable {
  /// There is one for that period and place already.
  case taken(Measurement)
  /// The period has not begun.
  case ahead(Day)
  /// Nobody measured it then.
  case tooOld(Day)
  /// Somebody else changed it after it was read.
  case stale
}
