import Database
import HTTP

/// The identity of one kind of thing: a short number. An `Identifier<Case>` is
/// never mistaken for an `Identifier<Person>`, and neither for an `Int`.
public struct Identifier<Owner>: Hashable, Comparable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public static func < (left: Identifier, right: Identifier) -> Bool { left.number < right.number }
}

extension Identifier: PathParameter {
  public init?(pathSegment: String) {
    guard let number = Int(pathSegment: pathSegment) else { return nil }
    self.number = number
  }
  public var pathSegment: String { String(number) }
}

extension Identifier: DatabaseBindable, DatabaseReadable {
  public var databaseValue: DatabaseValue { .integer(Int64(number)) }
  public static func read(_ value: borrowing ColumnValue) -> Identifier? { Int.read(value).map(Identifier.init) }
}
