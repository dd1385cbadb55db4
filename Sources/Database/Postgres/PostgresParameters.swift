import CPq

/// A statement's bindings as libpq takes them: numbers and text as text, bytes
/// as they are.
struct PostgresParameters {
  private(set) var types: [Oid] = []
  private var bytes: [UInt8] = []
  /// Where in `bytes` each value begins; `nil` for NULL.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ sql: SQL) throws(DatabaseProblem) {
    for (index, value) in sql.bindings.enumerated() {
      try value.check(at: index + 1, in: sql.text)
      add(value)
    }
  }

  /// Tells statements of one text but different types apart.
  var signature: String { types.map { String($0) }.joined(separator: ",") }

  func withPointers<Result>(
    _ body: ([UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { buffer in
      let base = buffer.bindMemory(to: CChar.self).baseAddress
      return body(starts.map { start in start.flatMap { base?.advanced(by: $0) } }, lengths, formats)
    }
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value {
    // PostgreSQL works out the type from where it stands.
    case .null: add(nil, type: 0)
    case .integer(let number): add(String(number).utf8, type: 20)
    case .real(let number): add((number.isInfinite ? infinity(number) : "\(number)").utf8, type: 701)
    case .text(let text): add(text.utf8, type: 25)
    case .blob(let blob): add(blob, type: 17, format: 1)
    }
  }

  private mutating func add(_ value: String.UTF8View, type: Oid) { add(Array(value), type: type) }

  private mutating func add(_ value: [UInt8]?, type: Oid, format: Int32 = 0) {
    types.append(type)
    formats.append(format)
    lengths.append(Int32(value?.count ?? 0))
    starts.append(value.map { _ in bytes.count })
    guard let value else { return }
    bytes += value
    bytes.append(0)
  }
}

private func infinity(_ number: Double) -> String { number < 0 ? "-Infinity" : "Infinity" }

extension SQL {
  /// With `$1`, `$2`, … for `?1`, `?2`, …
  var postgresText: String {
    var bytes = Array(text.utf8)
    for place in placeholders { bytes[place] = UInt8(ascii: "$") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
