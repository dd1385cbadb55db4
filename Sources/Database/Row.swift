/// A row of a result while the statement stands on it.
///
/// It cannot be kept: read what is wanted and return that. Reading the columns
/// in the order of the SELECT is cheapest (one comparison of names each).
///
/// Inlinable so that callers read `Int` and `String`, not some `Value`: a list
/// of fifty rows is read three times as fast.
public struct Row: ~Copyable {
  @usableFromInline let source: RowSource
  @usableFromInline let columns: ColumnNames

  @usableFromInline
  init(source: RowSource, columns: ColumnNames) {
    self.source = source
    self.columns = columns
  }

  /// The value of a column, or an error that names the column.
  @inlinable
  public func read<Value: DatabaseReadable>(
    _ column: String, as _: Value.Type = Value.self
  ) throws(DatabaseProblem) -> Value {
    guard let index = columns.index(of: column) else { throw .noSuchColumn(column, among: columns.names) }
    guard let value = Value.read(ColumnValue(source: source, index: index)) else {
      throw unreadable(column, Value.self)
    }
    return value
  }

  /// The value of a column that may be NULL.
  @inlinable
  public func readIfPresent<Value: DatabaseReadable>(
    _ column: String, as _: Value.Type = Value.self
  ) throws(DatabaseProblem) -> Value? {
    try read(column, as: Value?.self)
  }

  /// The value of the column at a place, counted from 0.
  @inlinable
  func read<Value: DatabaseReadable>(at index: Int) throws(DatabaseProblem) -> Value {
    guard columns.names.indices.contains(index) else { throw .noSuchColumn("\(index)", among: columns.names) }
    guard let value = Value.read(ColumnValue(source: source, index: index)) else {
      throw unreadable(columns.names[index], Value.self)
    }
    return value
  }

  @usableFromInline
  func unreadable(_ column: String, _ type: any Any.Type) -> DatabaseProblem {
    .unreadable(column: column, wanted: "\(type)")
  }
}

/// The engine's own handle to the row.
@usableFromInline
enum RowSource {
  case sqlite(statement: OpaquePointer)
  case postgres(result: OpaquePointer, row: Int32)
}

/// The names of a prepared statement's columns, and which one is probably
/// asked for next.
@usableFromInline
final class ColumnNames {
  @usableFromInline let names: [String]
  private var expected = 0

  init(_ names: [String]) { self.names = names }

  func startRow() { expected = 0 }

  @usableFromInline
  func index(of column: String) -> Int? {
    if expected < names.count, names[expected] == column {
      expected += 1
      return expected - 1
    }
    guard let index = names.firstIndex(of: column) else { return nil }
    expected = index + 1
    return index
  }
}
