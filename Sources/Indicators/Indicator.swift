import Cases
import Database
import Time
import Web

/// Something that is measured again and again: what exactly, in which unit, from
/// where, and which way is better.
///
/// It belongs to the case that began to measure it. When its team allows it, other
/// cases may follow it: they read the numbers, not who wrote them or what was noted
/// and corrected, and they cannot write.
package struct Indicator: Equatable, Sendable {
  package typealias ID = Identifier<Indicator>

  package let id: ID
  package let caseID: Case.ID
  /// Empty to those who may not see that case.
  package internal(set) var caseTitle: String
  package let name: String
  /// What counts and what does not, so that two people get the same number.
  package let definition: String
  /// As it stands behind a number: `%`, `dage`, `kr.`
  package let unit: String
  /// Where the numbers come from.
  package let source: String
  package let better: Better
  package let rhythm: Rhythm
  /// Whether the team lets other cases follow the numbers.
  package let isShared: Bool
  package let revision: Int
  /// Rises with every measurement that is written, corrected or deleted.
  package let seriesRevision: Int

  package enum Better: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case higher, lower
  }

  /// Where it is measured, when that is in several places.
  package struct Site: Equatable, Sendable {
    package typealias ID = Identifier<Site>
    package let id: ID
    package let indicator: Indicator.ID
    /// Empty where there is one place and nobody has named it.
    package let name: String
  }
}

extension Indicator {
  static let columns: SQL = """
    n.id, n.case_id, c.title AS case_title, n.name, n.definition, n.unit, n.source, n.better, n.rhythm, n.shared,
    n.revision, n.series_revision
    """
  static let tables: SQL = "indicators n JOIN cases c ON c.id = n.case_id"

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    caseTitle = try row.read("case_title")
    name = try row.read("name")
    definition = try row.read("definition")
    unit = try row.read("unit")
    source = try row.read("source")
    better = try row.read("better")
    rhythm = try row.read("rhythm")
    isShared = try row.read("shared")
    revision = try row.read("revision")
    seriesRevision = try row.read("series_revision")
  }
}
