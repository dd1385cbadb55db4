import Database
import Testing

/// The engines that every promise is tried on.
enum EngineUnderTest: CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { self == .sqlite ? "SQLite" : "PostgreSQL" }

  /// Opens an empty database, or skips the case where the machine has no such
  /// engine.
  func open() async throws -> Database {
    switch self {
    case .sqlite: return try Database.open(.memory)
    case .postgres:
      guard PostgresCluster.isInstalled else { try Test.cancel("PostgreSQL is not installed.") }
      return try Database.open(.postgres(try await PostgresCluster.emptyDatabase()))
    }
  }

  /// A database of the test's own, closed afterwards.
  func withDatabase(_ migrations: Migration..., body: (Database) async throws -> Void) async throws {
    let database = try await open()
    try await database.migrate(migrations)
    try await body(database)
    await database.close()
  }
}

let people = Migration(
  "people",
  """
  CREATE TABLE people (
    id ID,
    name TEXT NOT NULL CONSTRAINT name_not_empty CHECK (name <> ''),
    area TEXT NOT NULL DEFAULT 'Vejle',
    UNIQUE (area, name)
  )
  """,
  """
  CREATE TABLE notes (
    id ID,
    person_id INTEGER NOT NULL REFERENCES people (id),
    text TEXT
  )
  """)

let things = Migration(
  "things",
  """
  CREATE TABLE things (
    id ID,
    number INTEGER,
    measure REAL,
    text TEXT,
    bytes BLOB,
    flag BOOLEAN
  )
  """)

extension Connection {
  /// Adds a person; the id.
  func add(_ name: String) throws -> Int {
    let id: Int? = try value("INSERT INTO people (name) VALUES (\(name)) RETURNING id")
    return try #require(id)
  }

  func names() throws -> [String] {
    try rows("SELECT name FROM people ORDER BY id") { try $0.read("name") }
  }

  func countPeople() throws -> Int { try value("SELECT count(*) FROM people") ?? 0 }
}

/// The database's problem with what `body` does.
func problem(_ body: () async throws -> Void) async throws -> DatabaseProblem {
  do {
    try await body()
  } catch let problem as DatabaseProblem {
    return problem
  }
  throw NoProblem()
}

struct NoProblem: Error {}
