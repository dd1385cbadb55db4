/// A column of a table as it is taken out.
package struct ExportColumn: Sendable {
  package enum Kind: String, Sendable {
    case text, number, real, truth
    /// Milliseconds since 1970, written as a time.
    case moment
    /// A number of days, written as a date.
    case day
    /// The number of a person, written with the name.
    case person
    /// The number of an organisation, written with the name.
    case organisation
    /// A text of ours in both languages.
    case note
    /// Somebody without a name: called something else in every export.
    case participant
  }

  package let name: String
  package let kind: Kind
  /// What it is read from: of the table `t`.
  let sql: String
  /// The table whose number it is.
  package private(set) var table: String?
  /// Shown on a page of the leader alone.
  package private(set) var isForLeader = false

  /// - Parameter sql: What is read, where it is not the column of that name.
  init(_ name: String, _ kind: Kind, from sql: String? = nil) {
    self.name = name
    self.kind = kind
    self.sql = sql ?? "t." + name
  }

  package static func text(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .text, from: sql)
  }
  package static func number(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .number, from: sql)
  }
  /// The number of a row of another table.
  package static func number(_ name: String, of table: String, from sql: String? = nil) -> ExportColumn {
    var column = ExportColumn(name, .number, from: sql)
    column.table = table
    return column
  }
  package static func real(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .real, from: sql)
  }
  package static func truth(_ name: String) -> ExportColumn { ExportColumn(name, .truth) }
  package static func moment(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .moment, from: sql)
  }
  /// A time of which only the day is taken out: what a crowd does is not told by the minute.
  package static func dayOf(_ name: String, where condition: String? = nil) -> ExportColumn {
    let day = "t.\(name) - t.\(name) % 86400000"
    return ExportColumn(name, .moment, from: condition.map { "CASE WHEN \($0) THEN \(day) ELSE t.\(name) END" } ?? day)
  }
  package static func day(_ name: String) -> ExportColumn { ExportColumn(name, .day) }
  package static func person(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .person, from: sql)
  }
  package static func organisation(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .organisation, from: sql)
  }
  package static func note(_ name: String) -> ExportColumn { ExportColumn(name, .note) }
  package static func participant(_ name: String, from sql: String? = nil) -> ExportColumn {
    ExportColumn(name, .participant, from: sql)
  }

  package var forLeader: ExportColumn {
    var column = self
    column.isForLeader = true
    return column
  }

  /// Whether it is a number with a name beside it.
  package var isNamed: Bool { kind == .person || kind == .organisation }
  /// What the name is called that stands beside the number: `owner` for `owner_id`.
  package var nameOfName: String { (name.hasSuffix("_id") ? String(name.dropLast(3)) : name) + "_name" }
}
