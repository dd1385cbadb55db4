import Database
import Testing

@Suite struct BindingTests {
  @Test(arguments: EngineUnderTest.allCases)
  func everyValueComesBackAsItWas(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      for value: Int64 in [0, -1, .max, .min] {
        try await expect(value, in: "number", of: database)
      }
      for value in [0, -0.5, 1e-300, 0.1, .greatestFiniteMagnitude, .infinity, -.infinity] {
        try await expect(value, in: "measure", of: database)
      }
      for value in ["", "æøå ÆØÅ", "e\u{301}", "👩‍👩‍👧", "linje\nto\ttab", String(repeating: "å", count: 100_000)] {
        try await expect(value, in: "text", of: database)
      }
      for value: [UInt8] in [[], [0], Array(0...255)] {
        try await expect(value, in: "bytes", of: database)
      }
      for value in [true, false] { try await expect(value, in: "flag", of: database) }
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func nilIsNull(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      let row = try await database.write { connection in
        try connection.first(
          """
          INSERT INTO things (number, measure, text, bytes, flag)
          VALUES (\(Int?.none), \(Double?.none), \(String?.none), \([UInt8]?.none), \(Bool?.none))
          RETURNING number, measure, text, bytes, flag
          """
        ) { row in
          let text: String? = try row.read("text")
          #expect(text == nil)
          let number = try row.readIfPresent("number", as: Int.self)
          #expect(number == nil)
          #expect(throws: DatabaseProblem.self) { try row.read("number", as: Int.self) }
          return try ["number", "measure", "text", "bytes", "flag"].map { try row.read($0, as: DatabaseValue.self) }
        }
      }
      #expect(row == [.null, .null, .null, .null, .null])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func whatTheEnginesDisagreeOnIsRefused(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      let notANumber = try await problem { _ = try await database.stored(Double.nan, in: "measure") }
      #expect(notANumber.kind == .unbindable)
      let nul = try await problem { _ = try await database.stored("a\0b", in: "text") }
      #expect(nul.kind == .unbindable)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func textThatLooksLikeAStatementStaysText(_ engine: EngineUnderTest) async throws {
    let text = "'); DROP TABLE things; -- ?1 $1 \\ \" ;"
    try await engine.withDatabase(things) { database in
      try await expect(text, in: "text", of: database)
      let count: Int? = try await database.read { try $0.value("SELECT count(*) FROM things WHERE text = \(text)") }
      #expect(count == 1)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func anUnknownWordIsAnErrorThatNamesTheColumn(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      _ = try await database.stored(Size.small, in: "text")
      let size: Size? = try await database.read { try $0.value("SELECT text FROM things") }
      #expect(size == .small)
      _ = try await database.write { try $0.run("UPDATE things SET text = 'hemmeligt'") }
      let unknown = try await problem {
        let _: Size? = try await database.read { try $0.value("SELECT text FROM things") }
      }
      #expect(unknown.kind == .unreadable)
      #expect(unknown.message.contains("text"))
      #expect(!unknown.description.contains("hemmeligt"))
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func columnsAreFoundInAnyOrder(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      let sums = try await database.read { connection in
        try connection.rows("SELECT 1 AS a, 2 AS b, 3 AS c UNION ALL SELECT 4, 5, 6") { row in
          let c: Int = try row.read("c")
          let a: Int = try row.read("a")
          return [a, try row.read("b"), c, try row.read("a")]
        }
      }
      #expect(sums == [[1, 2, 3, 1], [4, 5, 6, 4]])
      let missing = try await problem {
        _ = try await database.read { try $0.first("SELECT 1 AS a") { try $0.read("x", as: Int.self) } }
      }
      #expect(missing.message.contains("x"))
    }
  }

  private func expect<Value: DatabaseBindable & DatabaseReadable & Equatable & Sendable>(
    _ value: Value, in column: String, of database: Database
  ) async throws {
    let stored = try await database.stored(value, in: column)
    #expect(stored == value)
  }

  enum Size: String, DatabaseBindable, DatabaseReadable { case small, large }
}

extension Database {
  /// The value after a trip through a column.
  fileprivate func stored<Value: DatabaseBindable & DatabaseReadable & Sendable>(
    _ value: Value, in column: String
  ) async throws -> Value? {
    try await write { connection in
      try connection.value("INSERT INTO things (\(raw: column)) VALUES (\(value)) RETURNING \(raw: column)")
    }
  }
}
