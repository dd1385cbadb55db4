import Foundation
import Testing

@testable import Database

@Suite struct DurabilityTests {
  /// What a power cut leaves: the files as they are at a moment when others
  /// still write. Everything acknowledged until then is in them.
  @Test func theFilesHoldEveryAcknowledgedWrite() async throws {
    let file = TemporaryFile()
    let copy = TemporaryFile()
    let database = try Database.open(.file(file.path))
    try await database.migrate([people])
    let acknowledged = Lock<Set<String>>([])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for number in 0..<50 {
            let name = "\(task)-\(number)"
            _ = try await database.write { try $0.add(name) }
            acknowledged.withLock { _ = $0.insert(name) }
          }
        }
      }
      for _ in 0..<8 { try await group.next() }
    }
    async let more: Void = writeMore(database)
    let expected = acknowledged.withLock { $0 }
    for suffix in ["-wal", ""] {
      try FileManager.default.copyItem(atPath: file.path + suffix, toPath: copy.path + suffix)
    }
    try await more
    let restored = try Database.open(.file(copy.path))
    let found = Set(try await restored.read { try $0.names() })
    #expect(found.isSuperset(of: expected))
    await restored.close()
    await database.close()
    copy.remove()
    file.remove()
  }

  private func writeMore(_ database: Database) async throws {
    for number in 0..<50 { _ = try await database.write { try $0.add("later \(number)") } }
  }

  @Test func aBackupIsAWholeDatabase() async throws {
    let copy = TemporaryFile()
    try await EngineUnderTest.sqlite.withDatabase(people) { database in
      for name in ["Anna", "Bo"] { _ = try await database.write { try $0.add(name) } }
      try await database.backup(to: copy.path)
      _ = try await database.write { try $0.add("Carl") }
    }
    let restored = try Database.open(.file(copy.path))
    #expect(try await restored.read { try $0.names() } == ["Anna", "Bo"])
    await restored.close()
    copy.remove()
  }

  @Test func aFullDiskAcknowledgesNothing() async throws {
    try await EngineUnderTest.sqlite.withDatabase(people, things) { database in
      _ = try await database.write { try $0.add("Anna") }
      try await database.write { try $0.run("PRAGMA max_page_count = 1") }
      let full = try await problem {
        _ = try await database.write {
          try $0.run("INSERT INTO things (bytes) VALUES (\([UInt8](repeating: 1, count: 100_000)))")
        }
      }
      #expect(full.isUnavailable)
      #expect(try await database.read { try $0.names() } == ["Anna"])
      try await database.write { try $0.run("PRAGMA max_page_count = 100000") }
      _ = try await database.write { try $0.add("Bo") }
      #expect(try await database.read { try $0.names() } == ["Anna", "Bo"])
    }
  }

  @Test func aFileThatIsNoDatabaseIsUnavailable() async throws {
    let file = TemporaryFile()
    try Data(repeating: 65, count: 10_000).write(to: URL(fileURLWithPath: file.path))
    let found = try await problem { _ = try Database.open(.file(file.path)) }
    #expect(found.isUnavailable)
    file.remove()
  }
}
