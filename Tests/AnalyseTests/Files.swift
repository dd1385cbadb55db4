import Bytes
import Foundation
import Language
import Testing

@testable import Analyse

/// Files of a test's own, removed with it.
final class Files {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "samspil-analyse-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func callAsFunction(_ text: String, as name: String = "f.csv") throws -> String {
    try self(Array(text.utf8), as: name)
  }

  func callAsFunction(_ bytes: [UInt8], as name: String = "f.csv") throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The sentence in English with the folder left out; `nil` when there is a report.
  func sentence(_ language: Language = .english, _ report: () throws -> Report) -> String? {
    do {
      _ = try report()
      return nil
    } catch {
      return (error as? AnalyseProblem)?.sentence(language).replacingOccurrences(of: folder + "/", with: "")
    }
  }
}

/// A line of a report, as whoever reads JSON sees it.
func object(_ report: Report) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(report.json.text.utf8)) as? [String: Any])
}

func list(_ report: Report) throws -> [[String: Any]] {
  try #require(try JSONSerialization.jsonObject(with: Data(report.json.text.utf8)) as? [[String: Any]])
}

/// Real data that the reports are held against; see the README there. Found as in the tests of the methods.
enum RealData {
  static let folder: String = {
    if let named = ProcessInfo.processInfo.environment["SAMSPIL_REFERENCE_DATA"] { return named }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared/data").path
  }()

  static func path(_ name: String) -> String { folder + "/" + name }
  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
