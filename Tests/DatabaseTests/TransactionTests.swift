import Database
import Testing

@Suite struct TransactionTests {
  @Test(arguments: EngineUnderTest.allCases)
  func aFailingWriteUndoesOnlyItself(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<60 {
          group.addTask {
            do {
              try await database.write { connection in
                _ = try connection.add("person \(number)")
                if number.isMultiple(of: 3) { throw Refusal() }
              }
              return true
            } catch {
              return false
            }
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      let count = try await database.read { try $0.countPeople() }
      #expect(outcomes == 40)
      #expect(count == 40)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func twoHundredWritersAreAllThere(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let ids = try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<200 { group.addTask { try await database.write { try $0.add("person \(number)") } } }
        return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
      }
      #expect(ids.count == 200)
      #expect(try await database.read { try $0.countPeople() } == 200)
    }
  }

  /// Each reads the number and writes the next: one after the other, or some
  /// would be lost.
  @Test(arguments: EngineUnderTest.allCases)
  func writesComeOneAfterTheOther(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      try await database.write { try $0.run("INSERT INTO things (id, number) VALUES (1, 0)") }
      let count = engine == .sqlite ? 40 : 8
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<count {
          group.addTask {
            try await database.write { connection in
              let number: Int = try connection.value("SELECT number FROM things WHERE id = 1") ?? 0
              try connection.run("UPDATE things SET number = \(number + 1) WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      let number: Int? = try await database.read { try $0.value("SELECT number FROM things WHERE id = 1") }
      #expect(number == count)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func aCaughtErrorInASavepointLeavesTheRest(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      try await database.write { connection in
        _ = try connection.add("Anna")
        _ = try? connection.savepoint {
          _ = try connection.add("Bo")
          _ = try connection.add("Anna")
        }
        _ = try connection.add("Carl")
      }
      #expect(try await database.read { try $0.names() } == ["Anna", "Carl"])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func aReaderSeesOneMoment(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      _ = try await database.write { try $0.add("Anna") }
      let (seen, written) = (Signal(), Signal())
      async let counts = database.read { connection in
        let before = try connection.countPeople()
        seen.give()
        written.await()
        return [before, try connection.countPeople()]
      }
      await BlockingExecutor.shared.wait(for: seen)
      // Also: the writer does not wait for the reader.
      _ = try await database.write { try $0.add("Bo") }
      written.give()
      #expect(try await counts == [1, 1])
      #expect(try await database.read { try $0.countPeople() } == 2)
    }
  }

  @Test func aDeferredKeyThatBreaksAtTheCommitFailsOnlyItsWrite() async throws {
    let deferred = Migration(
      "deferred", "CREATE TABLE pairs (id ID, other_id INTEGER REFERENCES pairs (id) DEFERRABLE INITIALLY DEFERRED)")
    try await EngineUnderTest.sqlite.withDatabase(deferred) { database in
      let kept = await withTaskGroup(of: Bool.self) { group in
        for number in 1...30 {
          group.addTask {
            let other = number == 7 ? 999 : number
            let sql: SQL = "INSERT INTO pairs (id, other_id) VALUES (\(number), \(other))"
            return (try? await database.write { try $0.run(sql) }) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(kept == 29)
      let count: Int? = try await database.read { try $0.value("SELECT count(*) FROM pairs") }
      #expect(count == 29)
    }
  }

  struct Refusal: Error {}
}
