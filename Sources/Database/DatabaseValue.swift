/// What a column can hold. Both engines know these five and no more.
public enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// Something that can stand in `\( )` of a statement.
///
/// An enum with raw values adopts it with an empty extension.
public protocol DatabaseBindable {
  var databaseValue: DatabaseValue { get }
}

extension DatabaseBindable where Self: RawRepresentable, RawValue: DatabaseBindable {
  public var databaseValue: DatabaseValue { rawValue.databaseValue }
}

extension DatabaseValue: DatabaseBindable {
  public var databaseValue: DatabaseValue { self }
}
extension Int: DatabaseBindable {
  public var databaseValue: DatabaseValue { .integer(Int64(self)) }
}
extension Int64: DatabaseBindable {
  public var databaseValue: DatabaseValue { .integer(self) }
}
extension Double: DatabaseBindable {
  public var databaseValue: DatabaseValue { .real(self) }
}
/// As 0 or 1: neither engine's own truth values run on the other.
extension Bool: DatabaseBindable {
  public var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }
}
extension String: DatabaseBindable {
  public var databaseValue: DatabaseValue { .text(self) }
}
extension Substring: DatabaseBindable {
  public var databaseValue: DatabaseValue { .text(String(self)) }
}
extension [UInt8]: DatabaseBindable {
  public var databaseValue: DatabaseValue { .blob(self) }
}
