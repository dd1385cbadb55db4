/// A row of a result while the statement stands on it.
///
/// It cannot be kept: read what is wanted and return that. Reading the columns
/// in the order of the SELECT is cheapest (one comparison of names each).
public struct Row: ~Copyable {
  let source: RowSource
  let columns: ColumnNames

  /// The value of a column, or an error that names the column.
  public func read<Value: DatabaseReadable>(
    _ column: String, as _: Value.Type = Value.self
  ) throws(DatabaseProblem) -> Value {
    guard let index = columns.index(of: column) else { throw .noSuchColumn(column, among: columns.names) }
    guard let value = Value.read(ColumnValue(source: source, index: index)) else {
      throw .unreadable(column: column, wanted: "\(Value.self)")
    }
    return value
  }

  /// The value of a column that may be NULL.
  public func readIfPresent<Value: DatabaseReadable>(
    _ column: String, as _: Value.Type = Value.self
  ) throws(DatabaseProblem) -> Value? {
    try read(column, as: Value?.self)
  }

  /// The value of the column at a place, counted from 0.
  func read<Value: DatabaseReadable>(at index: Int) throws(DatabaseProblem) -> Value {
    guard columns.names.indices.contains(index) else { throw .noSuchColumn("\(index)", among: columns.names) }
    guard let value = Value.read(ColumnValue(source: source, index: index)) else {
      throw .unreadable(column: columns.names[index], wanted: "\(Value.self)")
    }
    return value
  }
}

/// The engine's own handle to the row.
enum RowSource {
  case sqlite(statement: OpaquePointer)
  case postgres(result: OpaquePointer, row: Int32)
}

/// The names of a prepared statement's columns, and which one is probably
/// asked for next.
final class ColumnNames {
  let names: [String]
  private var expected = 0

  init(_ names: [String]) { self.names = names }

  func startRow() { expected = 0 }

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
