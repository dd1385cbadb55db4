import Database
import Testing

@Suite struct ProblemTests {
  @Test(arguments: EngineUnderTest.allCases)
  func brokenConstraintsAreToldApart(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      _ = try await database.write { try $0.add("Anna") }
      let unique = try await problem { _ = try await database.write { try $0.add("Anna") } }
      #expect(unique.isUniqueViolation)
      #expect(unique.columns == ["area", "name"])
      let check = try await problem { _ = try await database.write { try $0.add("") } }
      #expect(check.isCheckViolation)
      #expect(check.constraint == "name_not_empty")
      let key = try await problem {
        _ = try await database.write { try $0.run("INSERT INTO notes (person_id) VALUES (\(77))") }
      }
      #expect(key.isForeignKeyViolation)
      let missing = try await problem {
        _ = try await database.write { try $0.run("INSERT INTO people (name) VALUES (\(String?.none))") }
      }
      #expect(missing.isNotNullViolation)
      #expect(missing.columns == ["name"])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func noProblemHoldsABoundValue(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people, things) { database in
      let secret = "sagsnummer-4711"
      _ = try await database.write { try $0.add(secret) }
      let statements: [SQL] = [
        "INSERT INTO people (name) VALUES (\(secret))",
        "INSERT INTO people (name, area) VALUES (\(secret), \(String?.none))",
        "INSERT INTO things (number) VALUES (\(secret))",
        "SELECT CAST(\(secret) AS BIGINT) + x FROM people",
        "INSERT INTO things (bytes) SELECT CAST(\(secret) AS INTEGER) + 1 FROM people",
      ]
      for sql in statements {
        let found = try await problem { _ = try await database.write { try $0.run(sql) } }
        #expect(!"\(found)".contains("4711"))
        #expect(!found.code.isEmpty)
        #expect(!found.statement.isEmpty)
      }
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func aReaderCannotWrite(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let found = try await problem { _ = try await database.read { try $0.add("Anna") } }
      #expect(found.kind == .mistake)
      #expect(try await database.read { try $0.countPeople() } == 0)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func afterClosingEverythingIsRefused(_ engine: EngineUnderTest) async throws {
    let database = try await engine.open()
    await database.close()
    let read = try await problem { _ = try await database.read { try $0.countPeople() } }
    let write = try await problem { _ = try await database.write { try $0.add("Anna") } }
    #expect(read.isUnavailable && write.isUnavailable)
    await database.close()
  }

  @Test func aFileThatCannotBeOpenedIsUnavailable() async throws {
    let found = try await problem { _ = try Database.open(.file("/nowhere/at/all.db")) }
    #expect(found.isUnavailable)
  }
}
