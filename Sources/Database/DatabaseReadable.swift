/// Something that can be read from a column.
///
/// `nil` means that the column holds something else; the row turns that into
/// an error that names the column. An enum with raw values adopts it with an
/// empty extension, and then an unknown value is such an error.
public protocol DatabaseReadable {
  static func read(_ value: borrowing ColumnValue) -> Self?
}

extension DatabaseReadable where Self: RawRepresentable, RawValue: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Self? {
    RawValue.read(value).flatMap(Self.init(rawValue:))
  }
}

extension Int: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Int? { value.integer.map(Int.init) }
}
extension Int64: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Int64? { value.integer }
}
extension Double: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Double? { value.real }
}
extension Bool: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Bool? { value.integer.map { $0 != 0 } }
}
extension String: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> String? { value.text }
}
extension [UInt8]: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> [UInt8]? { value.blob }
}
extension DatabaseValue: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> DatabaseValue? { value.value }
}

/// So that `let lesson: String? = try row.read("lesson")` means what it says.
extension Optional: DatabaseReadable where Wrapped: DatabaseReadable {
  @inlinable
  public static func read(_ value: borrowing ColumnValue) -> Wrapped?? {
    if value.isNull { return .some(nil) }
    return Wrapped.read(value).map(Optional.some)
  }
}
