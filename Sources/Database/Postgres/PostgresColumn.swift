import CPq

/// A column of a row in PostgreSQL's text format, decoded by its type.
struct PostgresColumn {
  private let result: OpaquePointer
  private let row: Int32
  private let column: Int32

  init(_ result: OpaquePointer, _ row: Int32, _ index: Int) {
    self.result = result
    self.row = row
    column = Int32(index)
  }

  var isNull: Bool { PQgetisnull(result, row, column) == 1 }

  var integer: Int64? {
    guard !isNull else { return nil }
    switch type {
    case .integer: return Int64(string)
    case .truth: return string == "t" ? 1 : 0
    default: return nil
    }
  }

  var real: Double? {
    guard !isNull, type == .real || type == .integer else { return nil }
    return Double(string)
  }

  var text: String? { isNull || type != .text ? nil : string }

  var blob: [UInt8]? { isNull || type != .blob ? nil : bytes(ofHex: held) }

  var value: DatabaseValue? {
    if isNull { return .null }
    return switch type {
    case .integer, .truth: integer.map(DatabaseValue.integer)
    case .real: real.map(DatabaseValue.real)
    case .blob: blob.map(DatabaseValue.blob)
    case .text: .text(string)
    }
  }

  private var held: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
  }

  private var string: String { String(decoding: held, as: UTF8.self) }

  private enum ColumnType { case integer, truth, real, blob, text }

  private var type: ColumnType {
    switch PQftype(result, column) {
    case 20, 21, 23: .integer
    case 16: .truth
    case 700, 701: .real
    case 17: .blob
    // A sum of integers is numeric here and an integer on SQLite.
    case 1700: held.allSatisfy { $0 == 0x2d || (0x30...0x39).contains($0) } ? .integer : .real
    default: .text
    }
  }
}

/// `\x6ae6` as PostgreSQL writes bytes.
private func bytes(ofHex text: UnsafeRawBufferPointer) -> [UInt8]? {
  guard text.count >= 2, text.count.isMultiple(of: 2), text[0] == 0x5c, text[1] == 0x78 else { return nil }
  return (1..<text.count / 2).map { digit(text[2 * $0]) << 4 | digit(text[2 * $0 + 1]) }
}

private func digit(_ character: UInt8) -> UInt8 {
  character < 0x3a ? character - 0x30 : character - 0x57
}
