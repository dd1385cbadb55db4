import Testing

import Database

@Suite struct Smoke {
  @Test func writesAndReads() async throws {
    let database = try Database.open(.memory)
    try await database.migrate([Migration("a", "CREATE TABLE people (id ID, name TEXT NOT NULL, age INTEGER, here BOOLEAN NOT NULL)")])
    let id: Int? = try await database.write { try $0.value("INSERT INTO people (name, age, here) VALUES (\("æøå"), \(Int?.none), \(true)) RETURNING id") }
    #expect(id == 1)
    let rows = try await database.read { connection in
      try connection.rows("SELECT id, name, age, here FROM people") { row in
        (try row.read("id", as: Int.self), try row.read("name", as: String.self), try row.readIfPresent("age", as: Int.self), try row.read("here", as: Bool.self))
      }
    }
    #expect(rows.count == 1)
    #expect(rows[0] == (1, "æøå", nil, true))
    await database.close()
  }
}
