import Database
import Time

// Times are kept as milliseconds in UTC, days as their number.

extension Instant: DatabaseBindable, DatabaseReadable {
  public var databaseValue: DatabaseValue { .integer(milliseconds) }
  public static func read(_ value: borrowing ColumnValue) -> Instant? {
    Int64.read(value).map { Instant(milliseconds: $0) }
  }
}

extension Day: DatabaseBindable, DatabaseReadable {
  public var databaseValue: DatabaseValue { .integer(Int64(number)) }
  public static func read(_ value: borrowing ColumnValue) -> Day? { Int.read(value).map { Day(number: $0) } }
}
