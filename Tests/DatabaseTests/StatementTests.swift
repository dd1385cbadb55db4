import Database
import Testing

@Suite struct StatementTests {
  @Test(arguments: EngineUnderTest.allCases)
  func aListMatchesItsMembers(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let names = (1...3000).map { "person \($0)" }
      let added = try await database.write { connection in
        let rows = names.map { "(\($0))" as SQL }
        return try connection.run("INSERT INTO people (name) VALUES " + SQL.joined(rows))
      }
      #expect(added == 3000)
      let found: Int? = try await database.read {
        try $0.value("SELECT count(*) FROM people WHERE area = \("Vejle") AND name IN \(list: names)")
      }
      #expect(found == 3000)
      let none: Int? = try await database.read {
        try $0.value("SELECT count(*) FROM people WHERE name IN \(list: [String]())")
      }
      #expect(none == 0)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func partsKeepTheirBindingsWhenJoined(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let inner: SQL = "name = \("b") AND area = \("?1")"
      let sql: SQL =
        "SELECT \("a") AS first, \(1) AS second WHERE \("x") = \("x")"
        + " OR EXISTS (SELECT 1 FROM people WHERE \(inner))"
      let row = try await database.read { connection in
        try connection.first(sql) { row in
          "\(try row.read("first", as: String.self))\(try row.read("second", as: Int.self))"
        }
      }
      #expect(row == "a1")
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func runCountsWhatItChanged(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let changes = try await database.write { connection in
        [
          try connection.run("INSERT INTO people (name) VALUES ('a'), ('b'), ('c')"),
          try connection.run("SELECT name FROM people"),
          try connection.run("UPDATE people SET area = 'Kolding' WHERE name <> 'a'"),
          try connection.run("DELETE FROM people WHERE name = 'x'"),
        ]
      }
      #expect(changes == [3, 0, 2, 0])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func aConflictCorrectsTheRow(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      for area in ["Vejle", "Vejle"] {
        try await database.write {
          try $0.run(
            """
            INSERT INTO people (name, area) VALUES ('a', \(area))
            ON CONFLICT (area, name) DO UPDATE SET name = excluded.name || '!'
            """)
        }
      }
      #expect(try await database.read { try $0.names() } == ["a!"])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func pagesContinueAfterTheLastRow(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      try await database.write { connection in
        for (area, name) in [("a", "2"), ("b", "1"), ("a", "1"), ("b", "2")] {
          try connection.run("INSERT INTO people (area, name) VALUES (\(area), \(name))")
        }
      }
      let page = try await database.read {
        try $0.rows(
          """
          SELECT area, name FROM people
          WHERE (area, name) > (\("a"), \("1"))
          ORDER BY area, name
          LIMIT \(2)
          """
        ) { try $0.read("area", as: String.self) + $0.read("name", as: String.self) }
      }
      #expect(page == ["a2", "b1"])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func theSameStatementRunsInsideItself(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let pairs = try await database.read { connection in
        let sql: SQL = "SELECT 1 AS a UNION ALL SELECT 2"
        return try connection.rows(sql) { outer in
          let left: Int = try outer.read("a")
          return try connection.rows(sql) { "\(left)\(try $0.read("a", as: Int.self))" }
        }
      }
      #expect(pairs == [["11", "12"], ["21", "22"]])
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func moreStatementsThanTheCacheHoldsAllRun(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let sum = try await database.read { connection in
        var sum = 0
        for number in 1...1100 {
          let value: Int? = try connection.value("SELECT \(raw: String(number)) AS n")
          sum += value ?? 0
        }
        return sum
      }
      #expect(sum == 605_550)
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func sumsAndComparisonsReadAlike(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(things) { database in
      try await database.write { connection in
        try connection.run("INSERT INTO things (number, measure) VALUES (1, 1.5), (2, 2)")
        let sum: Int? = try connection.value("SELECT sum(number) FROM things")
        #expect(sum == 3)
        let mean: Double? = try connection.value("SELECT avg(measure) FROM things")
        #expect(mean == 1.75)
        let isMore: Bool? = try connection.value("SELECT sum(number) > 2 FROM things")
        #expect(isMore == true)
      }
    }
  }
}
