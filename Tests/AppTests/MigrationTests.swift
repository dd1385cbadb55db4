import App
import Database
import Foundation
import TestWorld
import Testing
import Web

@Suite struct MigrationTests {
  @Test func everyTableIsMadeFromNothingAndOnce() async throws {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    let first = try await Self.tables(in: database)
    #expect(first.count > 25)
    try await database.migrate(Wiring.migrations)
    #expect(try await Self.tables(in: database) == first)
    let steps: Int? = try await database.read { try $0.value("SELECT COUNT(*) FROM schema_migrations") }
    #expect(steps == Wiring.migrations.count)
    #expect(Set(Wiring.migrations.map(\.name)).count == Wiring.migrations.count, "two steps have the same name")
    await database.close()
  }

  @Test func theTablesAreWhatTheyWereWhenTheCaseIsOpenedAgain() async throws {
    let whole = try await WholeWorld()
    let before = try await Everything(in: whole)
    try await whole.world.services.database.migrate(Wiring.migrations)
    #expect(try await Everything(in: whole) == before)
  }

  @Test func everyColumnThatThePrivacyPageNamesIsThere() async throws {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    let tables = try await Self.tables(in: database)
    let named = try PrivacyColumns()
    #expect(named.columns.count > 20)
    for (table, columns) in named.columns {
      let there = Set(try #require(tables[table], "there is no table \(table)").map(\.name))
      #expect(columns.subtracting(there).subtracting(["*"]) == [], "\(table)")
    }
    await database.close()
  }

  @Test func everyColumnAboutAPersonIsOnThePrivacyPage() async throws {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    let named = try PrivacyColumns().columns
    var missing: Set<String> = []
    for (table, columns) in try await Self.tables(in: database) {
      guard table == "people" || columns.contains(where: \.isPerson), named[table]?.contains("*") != true else {
        continue
      }
      let personal = Set(columns.filter { $0.isPerson || Self.words.contains($0.name) }.map(\.name))
      for column in personal.subtracting(named[table] ?? []) { missing.insert("\(table).\(column)") }
    }
    missing.subtract(Self.ours)
    #expect(missing == [])
    await database.close()
  }

  /// Words of Samspil's own catalogue.
  private static let ours: Set<String> = ["moves.title"]

  /// What people are called and what they write.
  private static let words: Set<String> = [
    "name", "email", "title", "text", "note", "ask", "answer_text", "answer_note", "suggested", "organisation",
    "gives", "gets", "detail", "outcome", "summary", "place", "agenda", "password", "token", "session", "folded",
    "claimed_organisation", "participant", "subject",
  ]

  struct Column: Hashable, Sendable {
    let name: String
    /// Whether it says who: it refers to a person.
    let isPerson: Bool
  }

  private static func tables(in database: Database) async throws -> [String: [Column]] {
    try await database.read { db in
      let rows = try db.rows(
        """
        SELECT t.name AS name, c.name AS column_name, EXISTS (
          SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f."from" = c.name AND f."table" = 'people') AS is_person
        FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid
        """
      ) { row in
        let table = try row.read("name", as: String.self)
        return (table, Column(name: try row.read("column_name"), isPerson: try row.read("is_person")))
      }
      return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }
  }
}

/// The columns that `docs/privacy.md` names, by table.
struct PrivacyColumns {
  private(set) var columns: [String: Set<String>] = [:]

  init(file: StaticString = #filePath) throws {
    let root = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appending(path: "../..").standardized
    let text = try String(contentsOf: root.appending(path: "docs/privacy.md"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      if line.hasPrefix("| `") { note(line.split(separator: "|")[0]) }
      // Where names can also stand.
      if line.hasPrefix("Names can also") { note(line) }
    }
  }

  /// A name after a point alone is of the table before it: `people.name`, `.title`.
  private mutating func note(_ line: Substring) {
    var table = ""
    for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() where index % 2 == 1
    {
      let names = part.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard names.count == 2 else { continue }
      if !names[0].isEmpty { table = names[0] }
      columns[table, default: []].insert(names[1])
    }
  }
}
