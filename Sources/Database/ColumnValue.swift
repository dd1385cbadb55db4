/// What one column of one row holds, read straight from the engine.
///
/// Each property is `nil` when the column holds something else. Whole numbers
/// are also readable as real ones, not the other way round.
public struct ColumnValue: ~Copyable {
  let source: RowSource
  let index: Int

  @usableFromInline
  init(source: RowSource, index: Int) {
    self.source = source
    self.index = index
  }

  public var isNull: Bool {
    switch source {
    case .sqlite(let statement): SQLiteColumn.isNull(statement, index)
    case .postgres(let result, let row): PostgresColumn(result, row, index).isNull
    }
  }

  public var integer: Int64? {
    switch source {
    case .sqlite(let statement): SQLiteColumn.integer(statement, index)
    case .postgres(let result, let row): PostgresColumn(result, row, index).integer
    }
  }

  public var real: Double? {
    switch source {
    case .sqlite(let statement): SQLiteColumn.real(statement, index)
    case .postgres(let result, let row): PostgresColumn(result, row, index).real
    }
  }

  public var text: String? {
    switch source {
    case .sqlite(let statement): SQLiteColumn.text(statement, index)
    case .postgres(let result, let row): PostgresColumn(result, row, index).text
    }
  }

  public var blob: [UInt8]? {
    switch source {
    case .sqlite(let statement): SQLiteColumn.blob(statement, index)
    case .postgres(let result, let row): PostgresColumn(result, row, index).blob
    }
  }

  public var value: DatabaseValue? {
    if isNull { return .null }
    switch source {
    case .sqlite(let statement): return SQLiteColumn.value(statement, index)
    case .postgres(let result, let row): return PostgresColumn(result, row, index).value
    }
  }
}
