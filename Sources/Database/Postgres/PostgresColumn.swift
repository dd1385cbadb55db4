struct PostgresColumn {
  init(_ result: OpaquePointer, _ row: Int32, _ index: Int) {}
  var isNull: Bool { true }
  var integer: Int64? { nil }
  var real: Double? { nil }
  var text: String? { nil }
  var blob: [UInt8]? { nil }
  var value: DatabaseValue? { nil }
}
