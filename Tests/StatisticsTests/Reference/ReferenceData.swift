import Foundation

/// Real data that the methods are held against; see the README there.
///
/// Found by `SAMSPIL_REFERENCE_DATA`, or beside the package in `shared/data`.
/// Tests that need it say so with `.enabled(if:)`, so that they are reported as
/// skipped where it is missing.
enum ReferenceData {
  static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["SAMSPIL_REFERENCE_DATA"] {
      return URL(fileURLWithPath: named)
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared/data")
  }()

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(path))
  }

  /// The lines of a comma-separated file after its heading, by column name.
  static func table(_ path: String) throws -> [[String: String]] {
    var rows = records(in: try data(path))
    let heading = rows.isEmpty ? [] : rows.removeFirst()
    return rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(heading, row))
    }
  }

  /// Fields by record, with quoted fields and doubled quotes (RFC 4180).
  private static func records(in data: Data) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var closing = false
    func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field = []
      closing = false
    }
    for byte in data where byte != UInt8(ascii: "\r") {
      switch byte {
      case UInt8(ascii: "\"") where closing:
        field.append(byte)
        (quoted, closing) = (true, false)
      case UInt8(ascii: "\"") where quoted: (quoted, closing) = (false, true)
      case UInt8(ascii: "\"") where field.isEmpty: quoted = true
      case UInt8(ascii: ",") where !quoted: endField()
      case UInt8(ascii: "\n") where !quoted:
        endField()
        records.append(record)
        record = []
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty {
      endField()
      records.append(record)
    }
    return records
  }
}
