import Foundation
import Testing

/// A mail server of the test's own: aiosmtpd, run by the Python that `Scripts/setup test` made.
final class TestMailServer: @unchecked Sendable {
  let port: Int
  private let process = Process()
  private let output = Pipe()
  private let lock = NSLock()
  private var lines: [Data] = []
  private var rest = Data()

  struct Received: Decodable {
    let from: String
    let to: [String]
    let subject: String
    let headers: [[String]]
    let text: String
    let html: String
    let type: String
    let longest: Int
    let defects: [String]
    let ascii: Bool
    let raw: String

    func header(_ name: String) -> String? { headers.first { $0[0].lowercased() == name.lowercased() }?[1] }
  }

  private struct Ready: Decodable { let port: Int }
  struct Missing: Error {}

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let python = package.appending(path: ".venv/bin/python").path
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

  init(_ arguments: String...) throws {
    process.executableURL = URL(fileURLWithPath: Self.python)
    let script = Self.package.appending(path: "Tests/MailTests/mailserver.py").path
    process.arguments = ["-B", script] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = Data()
    while !said.contains(10) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Missing() }
      said += more
    }
    port = try JSONDecoder().decode(Ready.self, from: said).port
  }

  deinit { stop() }

  func stop() {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
  }

  /// What it took, after it has been stopped: everything, in order.
  func received() throws -> [Received] {
    stop()
    let all = output.fileHandleForReading.readDataToEndOfFile()
    return try all.split(separator: 10).map { try JSONDecoder().decode(Received.self, from: Data($0)) }
  }
}
