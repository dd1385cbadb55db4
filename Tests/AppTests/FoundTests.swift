import Accounts
import App
import Cases
import Database
import Demo
import Files
import Search
import TestWorld
import Testing
import Time
import Web

/// Everything that is written in the demonstration, and who finds it.
@Suite struct FoundTests {
  private struct Thing: Sendable {
    let target: String
    let id: Int
    let caseID: Case.ID
    let words: String
    let path: String
  }

  private static let made = Task {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    let files = try FileStore(TemporaryFiles.directory(), uses: Wiring.fileUses, in: database)
    try await DemoWorld.build(in: database, files: files, now: DemoTests.now)
    try await SearchIndex.fill(from: Wiring.findables, in: database, now: DemoTests.now)
    return database
  }

  private func things(_ source: FindableSource, in database: Database) async throws -> [Thing] {
    try await database.read { db in
      try db.rows("SELECT f.case_id, f.id FROM (\(source.rows)) f ORDER BY f.case_id, f.id") { row in
        (try row.read("case_id", as: Case.ID.self), try row.read("id", as: Int.self))
      }.compactMap { id, one in
        guard let findable = try source.one(one, in: id, db) else { return nil }
        let words = findable.text.isEmpty ? findable.title : findable.text
        return Thing(target: source.target, id: one, caseID: id, words: words, path: findable.path)
      }
    }
  }

  /// Someone, as they search: signed in for that.
  private func viewer(_ sql: SQL, in database: Database) async throws -> Viewer? {
    try await database.write { db in
      guard let person: Person.ID = try db.value(sql) else { return nil }
      let session = try SessionStore(db).open(for: person, now: DemoTests.now)
      return try SessionStore(db).viewer(session: Secrets.hash(session), now: DemoTests.now)
    }
  }

  private func paths(_ thing: Thing, by viewer: Viewer, in database: Database) async throws -> [String] {
    var paths: [String] = []
    for page in 0..<10 {
      let query = SearchQuery(thing.words, caseID: thing.caseID, kind: FoundKind(target: thing.target), page: page)
      let view = try await database.read { try SearchFinding($0).view(query, for: viewer) }
      paths += view.results.filter { $0.target == thing.target }.map(\.path)
      if !view.hasMore { break }
    }
    return paths
  }

  @Test func everyKindThatCanBeLookedForHasASource() {
    let sources = Set(Wiring.findables.map(\.target))
    let wanted = Set(FoundKind.allCases.flatMap(\.targets))
    #expect(wanted.isSubset(of: sources))
    #expect(sources.allSatisfy { FoundKind(target: $0) != nil })
  }

  @Test(arguments: Wiring.findables.map(\.target))
  func whatTheDemonstrationHoldsIsFoundByTheTeamAndNotByOthers(target: String) async throws {
    let database = try await Self.made.value
    let source = try #require(Wiring.findables.first { $0.target == target })
    let all = try await things(source, in: database)
    #expect(!all.isEmpty)
    for (id, things) in Dictionary(grouping: all, by: \.caseID) {
      let insider = try #require(
        try await viewer(
          """
          SELECT cp.person_id FROM case_people cp
          WHERE cp.case_id = \(id) AND cp.left_at IS NULL AND cp.role = 'member' ORDER BY cp.person_id LIMIT 1
          """, in: database))
      let outsider = try #require(
        try await viewer(
          """
          SELECT p.id FROM people p WHERE p.closed IS NULL AND p.is_guest = 0 AND p.is_platform_administrator = 0
            AND NOT EXISTS (SELECT 1 FROM case_people cp WHERE cp.case_id = \(id) AND cp.person_id = p.id)
          ORDER BY p.id LIMIT 1
          """, in: database))
      for thing in things where !SearchQuery(thing.words).text.isEmpty {
        #expect(
          try await paths(thing, by: insider, in: database).contains(thing.path),
          "\(target) \(thing.id) of case \(id): \(thing.words.prefix(60))")
        if target != Findable.front {
          #expect(try await paths(thing, by: outsider, in: database).isEmpty, "\(target) \(thing.id)")
        }
      }
    }
  }

  @Test func fillingAgainAddsNothing() async throws {
    let database = try await Self.made.value
    let before: Int = try await database.read { try $0.value("SELECT MAX(id) FROM search_documents") ?? 0 }
    try await SearchIndex.fill(from: Wiring.findables, in: database, now: DemoTests.now)
    #expect(try await database.read { try $0.value("SELECT MAX(id) FROM search_documents") ?? 0 } == before)
  }
}
