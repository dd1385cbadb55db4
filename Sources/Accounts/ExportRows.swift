import Bytes
import Database
import Language
import Time
import Web

/// How rows are written down.
package enum ExportFormat: Sendable { case json, csv }

/// What rows are asked for: of which case or person, in which form, for whom.
package struct ExportQuestion: Sendable {
  package let source: ExportSource
  /// The case or the person.
  package let number: Int
  package let format: ExportFormat
  package var isForLeader = true
  /// Only the rows that are this person's own.
  package var person: Int?
  /// Whether the number of the case stands first in each row.
  package var namesCase = false
  /// What names without a name are made of, new for every export.
  package let salt: String

  package init(_ source: ExportSource, of number: Int, as format: ExportFormat, salt: String) {
    self.source = source
    self.number = number
    self.format = format
    self.salt = salt
  }

  package var columns: [ExportColumn] { source.columns(forLeader: isForLeader) }
}

/// Some rows as they are written, and where the next begin.
package struct ExportRows: Sendable {
  /// How many rows are read at a time.
  static let length = 500

  package let bytes: Bytes
  package let count: Int
  /// `nil` when these were the last.
  package let last: [DatabaseValue]?

  /// Reads and writes the rows that come after `last`.
  package init(_ question: ExportQuestion, after last: [DatabaseValue]?, in db: Connection) throws {
    let (source, columns) = (question.source, question.columns)
    let keys = source.order.indices.map { "k\($0)" }
    let fields = columns.enumerated().map {
      Field($0.element, $0.offset, isFirst: $0.offset == 0 && !question.namesCase)
    }
    var out = ByteBuffer(capacity: 128 * 1024)
    var (count, final) = (0, [DatabaseValue]?.none)
    let sql = source.select(
      columns, of: question.number, ownedBy: question.person, after: last, count: Self.length)
    try db.each(sql) { row in
      switch question.format {
      case .json:
        out.append(last == nil && count == 0 ? "\n" : ",\n")
        try Self.writeObject(fields, row, question, into: &out)
      case .csv: try Self.writeLine(fields, row, question, into: &out)
      }
      count += 1
      // Where the next page begins, when there is one.
      guard count == Self.length else { return }
      var values: [DatabaseValue] = []
      for key in keys { values.append(try row.read(key)) }
      final = values
    }
    self.count = count
    self.last = final
    bytes = out.finish()
  }

  /// A column, what it is called in the statement, and what stands before it in an object.
  private struct Field {
    let column: ExportColumn
    let value: String
    let name: String
    let opening: Bytes

    init(_ column: ExportColumn, _ index: Int, isFirst: Bool) {
      self.column = column
      value = "c\(index)"
      name = "m\(index)"
      opening = Bytes((isFirst ? "" : ",") + JSON.string(column.name).text + ":")
    }
  }
}

// MARK: - JSON

extension ExportRows {
  private static func writeObject(
    _ fields: [Field], _ row: borrowing Row, _ question: ExportQuestion, into out: inout ByteBuffer
  ) throws {
    out.append(byte: 0x7B)
    if question.namesCase {
      out.append("\"case\":")
      out.append(question.number)
    }
    for field in fields {
      out.append(field.opening.start, field.opening.count)
      let value: DatabaseValue = try row.read(field.value)
      guard field.column.isNamed, value != .null else {
        write(value, field.column.kind, question.salt, into: &out)
        continue
      }
      out.append("{\"id\":")
      write(value, .number, "", into: &out)
      out.append(",\"name\":")
      JSON.optional(try row.readIfPresent(field.name, as: String.self)).write(into: &out)
      out.append(byte: 0x7D)
    }
    out.append(byte: 0x7D)
  }

  private static func write(
    _ value: DatabaseValue, _ kind: ExportColumn.Kind, _ salt: String, into out: inout ByteBuffer
  ) {
    switch (value, kind) {
    case (.integer(let number), .truth): out.append(number != 0 ? "true" : "false")
    case (.integer(let number), .moment): out.append(quoted: Instant(milliseconds: number))
    case (.integer(let number), .day):
      out.append(byte: 0x22)
      out.append(Day(number: Int(number)))
      out.append(byte: 0x22)
    case (.integer(let number), _): out.append(Int(number))
    case (.real(let number), _): JSON.number(number).write(into: &out)
    case (.text(let text), .participant): JSON.string(stranger(text, salt)).write(into: &out)
    case (.text(let text), .note): JSON.string(danish(text)).write(into: &out)
    case (.text(let text), _): JSON.string(text).write(into: &out)
    case (.null, _), (.blob, _): out.append("null")
    }
  }

  /// A name for somebody without one that says nothing outside of this export.
  private static func stranger(_ participant: String, _ salt: String) -> String {
    "deltager-" + Secrets.signature(of: participant, key: salt).prefix(12)
  }

  /// Of a text of ours, the half before the sign between its languages.
  private static func danish(_ note: String) -> String { String(note.prefix { $0 != "\u{1F}" }) }
}

// MARK: - CSV

extension ExportRows {
  private static func writeLine(
    _ fields: [Field], _ row: borrowing Row, _ question: ExportQuestion, into out: inout ByteBuffer
  ) throws {
    if question.namesCase {
      out.append(question.number)
      out.append(byte: 0x3B)
    }
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(byte: 0x3B) }
      writeField(try row.read(field.value), field.column.kind, question.salt, into: &out)
      guard field.column.isNamed else { continue }
      out.append(byte: 0x3B)
      CSV.write(try row.readIfPresent(field.name) ?? "", into: &out)
    }
    out.append("\r\n")
  }

  private static func writeField(
    _ value: DatabaseValue, _ kind: ExportColumn.Kind, _ salt: String, into out: inout ByteBuffer
  ) {
    switch (value, kind) {
    case (.integer(let number), .truth): out.append(number != 0 ? "ja" : "nej")
    case (.integer(let number), .moment): out.append(LocalTime(Instant(milliseconds: number)))
    case (.integer(let number), .day): out.append(Day(number: Int(number)))
    case (.integer(let number), _): out.append(Int(number))
    // As Danish spreadsheets read it.
    case (.real(let number), _): out.append("\(number)".split(separator: ".").joined(separator: ","))
    case (.text(let text), .participant): CSV.write(stranger(text, salt), into: &out)
    case (.text(let text), .note): CSV.write(danish(text), into: &out)
    case (.text(let text), _): CSV.write(text, into: &out)
    case (.null, _), (.blob, _): break
    }
  }

  /// The first line of a table.
  package static func heading(_ question: ExportQuestion) -> String {
    let names = question.columns.flatMap { $0.isNamed ? [$0.name, $0.nameOfName] : [$0.name] }
    return "\u{FEFF}" + ((question.namesCase ? ["case"] : []) + names).joined(separator: ";") + "\r\n"
  }
}

// MARK: - Times, written straight into bytes

extension ByteBuffer {
  fileprivate mutating func append(two number: Int) {
    append(byte: UInt8(48 + number / 10 % 10))
    append(byte: UInt8(48 + number % 10))
  }

  /// `2026-11-23`
  fileprivate mutating func append(_ day: Day) {
    let (year, month, number) = day.date
    append(two: year / 100)
    append(two: year % 100)
    append(byte: 0x2D)
    append(two: month)
    append(byte: 0x2D)
    append(two: number)
  }

  /// `2026-11-23 09:05`, as spreadsheets read it.
  fileprivate mutating func append(_ time: LocalTime) {
    append(time.day)
    append(byte: 0x20)
    append(two: time.hour)
    append(byte: 0x3A)
    append(two: time.minute)
  }

  /// `"2026-11-23T08:05:12.250Z"`
  fileprivate mutating func append(quoted instant: Instant) {
    append(byte: 0x22)
    append(utc: instant)
    append(byte: 0x22)
  }

  fileprivate mutating func append(utc instant: Instant) {
    let number = Int(instant.milliseconds)
    let day = number >= 0 ? number / 86_400_000 : (number - 86_399_999) / 86_400_000
    let rest = number - day * 86_400_000
    append(Day(number: day))
    append(byte: 0x54)
    append(two: rest / 3_600_000)
    append(byte: 0x3A)
    append(two: rest / 60_000 % 60)
    append(byte: 0x3A)
    append(two: rest / 1_000 % 60)
    append(byte: 0x2E)
    append(byte: UInt8(48 + rest / 100 % 10))
    append(two: rest % 100)
    append(byte: 0x5A)
  }
}

extension Instant {
  /// `2026-11-23T08:05:12.250Z`
  package var iso: String {
    var out = ByteBuffer(capacity: 64)
    out.append(utc: self)
    return out.finish().text
  }
}
