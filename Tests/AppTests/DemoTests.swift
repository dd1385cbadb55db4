import Accounts
import Actors
import App
import Barriers
import Cases
import Cockpit
import Database
import Demo
import Foundation
import Language
import Testing
import TestWorld
import Time
import Web

@Suite("The demonstration")
struct DemoTests {
  static let today = Day(iso: "2026-11-23")!
  static let now = LocalTime(day: today, hour: 9, minute: 0)!.instant

  private func built(now: Instant = DemoTests.now) async throws -> Database {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    try await DemoWorld.build(in: database, now: now)
    return database
  }

  private func count(_ sql: SQL, in database: Database) async throws -> Int {
    try await database.read { try $0.value(sql) ?? 0 }
  }

  private func diagnosis(of title: String, in database: Database, on today: Day = DemoTests.today) async throws
    -> Diagnosis
  {
    try await database.read { db in
      let id: Case.ID = try db.value("SELECT id FROM cases WHERE title = \(title)")!
      return try CockpitStore(db).reading(of: try CaseStore(db).item(id)!, today: today).diagnosis
    }
  }

  @Test("It is the same when it is built twice")
  func twice() async throws {
    let database = try await built()
    let tables = ["people", "cases", "contributions", "barriers", "invitations", "meetings", "case_standings"]
    var before: [Int] = []
    for table in tables { before.append(try await count("SELECT COUNT(*) FROM \(raw: table)", in: database)) }
    try await DemoWorld.build(in: database, now: Self.now)
    var after: [Int] = []
    for table in tables { after.append(try await count("SELECT COUNT(*) FROM \(raw: table)", in: database)) }
    #expect(before == after)
    #expect(!before.contains(0))
  }

  @Test("Twelve cases stand on all three steps, with people of all eight groups")
  func whole() async throws {
    let database = try await built()
    #expect(try await count("SELECT COUNT(*) FROM cases", in: database) == 12)
    #expect(try await count("SELECT COUNT(*) FROM cases WHERE archived IS NOT NULL", in: database) == 1)
    #expect(try await count("SELECT COUNT(DISTINCT step) FROM cases WHERE archived IS NULL", in: database) == 3)
    #expect(try await count("SELECT COUNT(DISTINCT visibility) FROM cases", in: database) == 4)
    #expect(try await count("SELECT COUNT(*) FROM cases WHERE visibility = 'public'", in: database) == 1)
    #expect(try await count("SELECT COUNT(DISTINCT actor_group) FROM case_people", in: database) == 8)
    #expect((60...80).contains(try await count("SELECT COUNT(*) FROM people", in: database)))
    let led = try await count(
      """
      SELECT COUNT(*) FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.role = 'leader' AND p.name = 'Mette Kjærgaard'
      """, in: database)
    #expect(led == 9)
  }

  @Test("Everyone in it is in a case", arguments: ["people p", "organisations o"])
  func nobodyIsLeftOver(table: String) async throws {
    let database = try await built()
    let idle: [String] = try await database.read { db in
      try db.rows(
        table.hasPrefix("people")
          ? """
          SELECT name FROM people WHERE is_platform_administrator = 0
            AND id NOT IN (SELECT person_id FROM case_people) AND name NOT IN (SELECT name FROM invitations)
          """
          : """
          SELECT name FROM organisations WHERE id NOT IN
            (SELECT organisation_id FROM case_people WHERE organisation_id IS NOT NULL)
            AND name NOT IN (SELECT organisation FROM invitations)
          """
      ) { try $0.read("name") }
    }
    #expect(idle == [])
  }

  @Test("Nothing has happened later than now, and every act has somebody of the team behind it")
  func record() async throws {
    let database = try await built()
    #expect(try await count("SELECT COUNT(*) FROM contributions WHERE at > \(Self.now)", in: database) == 0)
    #expect(try await count("SELECT COUNT(*) FROM contributions", in: database) > 700)
    let strangers = try await count(
      """
      SELECT COUNT(*) FROM contributions k WHERE k.participant IS NULL AND NOT EXISTS (SELECT 1 FROM case_people cp
        WHERE cp.case_id = k.case_id AND cp.person_id = k.person_id AND cp.joined <= k.at
          AND cp.actor_group = k.actor_group AND cp.organisation_id IS NOT DISTINCT FROM k.organisation_id)
      """, in: database)
    #expect(strangers == 0)
    let disorder = try await count(
      """
      SELECT COUNT(*) FROM contributions a JOIN contributions b ON b.case_id = a.case_id AND b.id > a.id AND b.at < a.at
      WHERE a.kind <> 'vote' AND b.kind <> 'vote'
      """, in: database)
    #expect(disorder == 0)
    let outdated = try await count(
      "SELECT COUNT(*) FROM cases c LEFT JOIN case_standings s ON s.case_id = c.id AND s.revision = c.revision WHERE s.case_id IS NULL",
      in: database)
    #expect(outdated == 0)
  }
}
