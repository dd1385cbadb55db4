import Foundation
import Testing

@testable import Database

/// A PostgreSQL server of the test run's own, started when a test first wants
/// it and stopped with the process. Reached through a socket in its folder.
enum PostgresCluster {
  static let programs = newestPrograms()
  static var isInstalled: Bool { programs != nil }

  /// The address of a new, empty database.
  static func emptyDatabase() async throws -> String {
    let cluster = try started.get()
    let name = "test_" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
    try await BlockingExecutor.shared.run {
      try PostgresSession(address(cluster, "postgres")).execute(script: "CREATE DATABASE \(name)")
    }
    return address(cluster, name)
  }

  static func address(_ folder: String, _ name: String) -> String {
    "host=\(folder) port=54321 user=app dbname=\(name)"
  }

  private static let started = Result { try start() }

  private static func start() throws -> String {
    let folder = shell("mktemp -d /tmp/samspil-postgres-XXXXXX").output
    shell("\(asRoot ? "chown postgres \(folder)" : "true")")
    let settings = "-c listen_addresses= -c unix_socket_directories=\(folder) -c fsync=off -c full_page_writes=off"
    let made = shell(
      """
      \(asServer) \(programs ?? "")/initdb -D \(folder) -A trust -U app --locale=C.UTF-8 --encoding=UTF8 --no-sync \
      && \(asServer) \(programs ?? "")/pg_ctl -D \(folder) -w -l \(folder)/log \
      -o "\(settings) -c max_connections=300 -p 54321" start
      """)
    guard made.code == 0 else { throw DatabaseProblem(.unavailable, message: made.output) }
    setenv("SAMSPIL_TEST_CLUSTER", folder, 1)
    atexit { stopCluster() }
    return folder
  }

  fileprivate static var asRoot: Bool { getuid() == 0 }
  /// initdb refuses root.
  fileprivate static var asServer: String { asRoot ? "runuser -u postgres --" : "" }

  private static func newestPrograms() -> String? {
    let parent = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return versions.compactMap(Int.init).max().map { "\(parent)/\($0)/bin" }
  }
}

private func stopCluster() {
  guard let folder = getenv("SAMSPIL_TEST_CLUSTER").map({ String(cString: $0) }) else { return }
  shell(
    "\(PostgresCluster.asServer) \(PostgresCluster.programs ?? "")/pg_ctl -D \(folder) -m immediate stop; rm -rf \(folder)"
  )
}

@discardableResult
private func shell(_ command: String) -> (code: Int32, output: String) {
  guard let pipe = popen("cd / && { \(command); } 2>&1 </dev/null", "r") else { return (-1, "No shell.") }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
  return (pclose(pipe), String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
}
