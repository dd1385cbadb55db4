import App
import Database
import Foundation
import HTTP
import Language
import Mail
import TestWorld
import Testing
import Time
import Web

@Suite(.enabled(if: TestMailServer.isInstalled)) struct MailDurabilityTests {
  /// The program is killed while the mail server has taken a letter and not yet said so: the one
  /// moment that SMTP leaves in doubt.
  @Test(.timeLimit(.minutes(2))) func aLetterUnderWayAtAPowerCutIsSentOnceMoreAndCanBeTold() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Self.write(["a@example.org", "silent-1@example.org", "b@example.org"], in: folder.path)
    let server = try await TestMailServer.start()
    let settings = [
      "SAMSPIL_SMTP": "smtp://127.0.0.1:\(server.port)?tls=none", "SAMSPIL_MAIL_FROM": "samspil@example.org",
    ]
    let threads = BlockingExecutor(threads: 2)

    let first = try await threads.run { try Program(data: folder.path, with: settings) }
    let before = try await threads.run { [try server.next(), try server.next()] }
    #expect(before.map { $0?.to.first } == ["a@example.org", "silent-1@example.org"])
    first.kill()
    #expect(try await Self.states(in: folder.path) == ["sent", "waiting in doubt", "waiting"])

    try await Self.endLease(in: folder.path)
    let second = try await threads.run { try Program(data: folder.path, with: settings) }
    let after = try await threads.run { [try server.next(), try server.next()] }
    #expect(after.map { $0?.to.first } == ["silent-1@example.org", "b@example.org"])
    // The double is the same message, and can be dropped as such.
    for header in ["Message-ID", "Date", "Subject"] {
      #expect(before[1]?.header(header) != nil && before[1]?.header(header) == after[0]?.header(header), "\(header)")
    }
    #expect(before[1]?.text == after[0]?.text)
    while try await Self.states(in: folder.path) != ["sent", "sent", "sent"] { await Task.yield() }
    let ending = try await threads.run { second.stop() }
    #expect(ending == 0)
    #expect(try server.received().isEmpty)
  }

  @Test(.timeLimit(.minutes(2))) func aLetterInDoubtTwiceIsGivenUpAndShown() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Self.write(["silent-9@example.org", "b@example.org"], in: folder.path)
    let server = try await TestMailServer.start()
    let settings = [
      "SAMSPIL_SMTP": "smtp://127.0.0.1:\(server.port)?tls=none", "SAMSPIL_MAIL_FROM": "samspil@example.org",
    ]
    let threads = BlockingExecutor(threads: 2)
    for _ in 1...2 {
      let program = try await threads.run { try Program(data: folder.path, with: settings) }
      let taken = try await threads.run { try server.next() }
      #expect(taken?.to == ["silent-9@example.org"])
      program.kill()
      try await Self.endLease(in: folder.path)
    }
    let third = try await threads.run { try Program(data: folder.path, with: settings) }
    let last = try await threads.run { try server.next() }
    #expect(last?.to == ["b@example.org"])
    while try await Self.states(in: folder.path) != ["failed", "sent"] { await Task.yield() }
    let ending = try await threads.run { third.stop() }
    #expect(ending == 0)
    #expect(try server.received().isEmpty)
  }

  private static func write(_ addresses: [String], in folder: String) async throws {
    let now = Services.systemClock()
    try await changing(folder) { db in
      for address in addresses {
        let letter = Letter(
          once: address, to: address, language: .danish, subject: "Nyt", expires: now + .days(1), [.paragraph("Se.")])
        try OutboxStore(db).add(letter, signed: "Samspil", now: now)
      }
    }
  }

  /// As when a quarter of an hour has passed since the letters were taken.
  private static func endLease(in folder: String) async throws {
    try await changing(folder) { try $0.run("UPDATE outbox SET due = 0 WHERE state = 'waiting'") }
  }

  private static func states(in folder: String) async throws -> [String] {
    var states: [String] = []
    let database = try Database.open(.file(folder + "/samspil.db"))
    states = try await database.read { db in
      try db.rows("SELECT state, handed FROM outbox ORDER BY id") { row in
        let state: String = try row.read("state")
        return try row.readIfPresent("handed", as: Instant.self) == nil ? state : state + " in doubt"
      }
    }
    await database.close()
    return states
  }

  private static func changing(
    _ folder: String, _ body: @escaping @Sendable (Connection) throws -> Void
  ) async throws {
    let database = try Database.open(.file(folder + "/samspil.db"))
    try await database.migrate(Wiring.migrations)
    try await database.write { try body($0) }
    await database.close()
  }
}
