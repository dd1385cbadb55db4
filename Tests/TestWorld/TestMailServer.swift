import Database
import Foundation
import Glibc
import HTTP

/// A mail server of the test's own: aiosmtpd, run by the Python that `Scripts/setup test` made.
package final class TestMailServer: Sendable {
  package let port: Int
  private let process: pid_t
  private let output: Int32
  private let isStopped = HTTP.Lock(false)

  package struct Received: Decodable, Sendable {
    package let from: String
    package let to: [String]
    package let subject: String
    package let headers: [[String]]
    package let text: String
    package let html: String
    package let type: String
    package let longest: Int
    package let defects: [String]
    package let ascii: Bool
    package let raw: String

    package func header(_ name: String) -> String? { headers.first { $0[0].lowercased() == name.lowercased() }?[1] }
  }

  private struct Ready: Decodable { let port: Int }
  private struct NotStarted: Error {}

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let python = package.appending(path: ".venv/bin/python").path
  package static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

  /// Starts one, and comes back when it answers.
  package static func start(_ arguments: String...) async throws -> TestMailServer {
    let script = package.appending(path: "Tests/MailTests/mailserver.py").path
    return try await BlockingExecutor.shared.run { try TestMailServer([python, "-B", script] + arguments) }
  }

  private init(_ command: [String]) throws {
    // What another test starts must not inherit the pipe: it would never end.
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw NotStarted() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var number: pid_t = 0
    let code = posix_spawn(&number, command[0], &actions, nil, &arguments, environ)
    close(ends[1])
    process = number
    output = ends[0]
    guard code == 0, let line = Self.read(ends[0], toLine: true) else { throw NotStarted() }
    port = try JSONDecoder().decode(Ready.self, from: line).port
  }

  deinit {
    stop()
    close(output)
  }

  package func stop() {
    guard
      isStopped.withLock({ isStopped in
        defer { isStopped = true }
        return !isStopped
      })
    else { return }
    // It has said all that it took; whichever signals it was started without, this one ends it.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Everything it took, in order. It is stopped first.
  package func received() throws -> [Received] {
    stop()
    let all = Self.read(output, toLine: false) ?? Data()
    return try all.split(separator: 10).map { try JSONDecoder().decode(Received.self, from: Data($0)) }
  }

  /// The next that it takes; waits for it. Blocks, so it belongs on a thread of its own.
  package func next() throws -> Received? {
    try Self.read(output, toLine: true).map { try JSONDecoder().decode(Received.self, from: $0) }
  }

  private static func read(_ descriptor: Int32, toLine: Bool) -> Data? {
    var data = Data()
    var piece = [UInt8](repeating: 0, count: toLine ? 1 : 65_536)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return toLine ? nil : data }
      data.append(contentsOf: piece[..<count])
      if toLine, piece[0] == 10 { return data }
    }
  }
}
