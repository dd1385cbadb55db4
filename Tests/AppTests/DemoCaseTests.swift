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
import Time
import Web

@Suite("The cases of the demonstration")
struct DemoCaseTests {
  static let today = Day(iso: "2026-11-23")!

  private func built(on today: Day = DemoCaseTests.today) async throws -> Database {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    try await DemoWorld.build(in: database, now: LocalTime(day: today, hour: 9, minute: 0)!.instant)
    return database
  }

  private struct Read: Sendable {
    let entry: CaseEntry
    let view: CockpitView
  }

  private func cases(in database: Database, on today: Day = DemoCaseTests.today) async throws -> [String: Read] {
    try await database.read { db in
      let now = LocalTime(day: today, hour: 9, minute: 0)!.instant
      let ids: [Case.ID] = try db.rows("SELECT id FROM cases") { try $0.read("id") }
      let read = try ids.map { id -> (String, Read) in
        let leader: String =
          try db.value(
            """
            SELECT s.token FROM sessions s JOIN case_people cp ON cp.person_id = s.person_id
            WHERE cp.case_id = \(id) AND cp.role = 'leader'
            """) ?? ""
        let viewer = try SessionStore(db).viewer(session: leader, now: now)
        let entry = try CaseStore(db).entry(id, for: viewer)
        return (entry.item.title, Read(entry: entry, view: try CockpitStore(db).view(of: entry.item, now: now)))
      }
      return Dictionary(uniqueKeysWithValues: read)
    }
  }

  private func opened(_ database: Database, on today: Day = DemoCaseTests.today) async throws {
    let now = LocalTime(day: today, hour: 8, minute: 0)!.instant
    try await database.write { db in
      let leaders: [Person.ID] = try db.rows("SELECT DISTINCT person_id FROM case_people WHERE role = 'leader'") {
        try $0.read("person_id")
      }
      for leader in leaders { _ = try SessionStore(db).open(for: leader, now: now) }
    }
  }

  @Test("Tryg hjem på 48 timer stands as it was drawn", arguments: ["2026-11-23", "2026-12-27", "2028-02-29"])
  func trygHjem(day: String) async throws {
    let today = try #require(Day(iso: day))
    let database = try await built(on: today)
    try await opened(database, on: today)
    let read = try #require(try await cases(in: database, on: today)["Tryg hjem på 48 timer"])
    let diagnosis = read.view.diagnosis
    #expect(diagnosis.first?.headline.danish == "Ingen ejer det første døgn efter udskrivning")
    #expect(diagnosis.first?.hat == .facilitator)
    #expect(diagnosis.first?.weight == 3)
    #expect(diagnosis.alarm != nil)
    #expect(diagnosis.findings(at: .interaction).isEmpty)
    #expect(diagnosis.findings(at: .collaboration).count == 2)
    #expect(diagnosis.findings(at: .innovation).count == 1)
    #expect(read.entry.people == 14)
    #expect(read.entry.organisations == 6)
    #expect(read.entry.item.step == .collaboration)
    #expect(read.view.barriers.count { $0.state == .passed && $0.step == .interaction } == 2)
    #expect(read.view.hats[.convener] == ["Mette Kjærgaard"])
    #expect(Set(read.view.hats[.facilitator] ?? []) == ["Hanne Vinther", "Mette Kjærgaard"])
    #expect(read.view.hats[.catalyst] == nil)
    let next = try #require(read.view.nextMeeting)
    #expect(next.place == "Fjordby Hospital, mødelokale 4")
    #expect(next.starts.day.weekday == 2)
    #expect(LocalTime(next.starts).hour == 13)
  }

  @Test("Some are in trouble in many ways, and some are doing well")
  func troubles() async throws {
    let database = try await built()
    try await opened(database)
    let cases = try await cases(in: database).filter { !$0.value.entry.item.isArchived }
    let rules = Set(
      cases.values.flatMap { $0.view.diagnosis.findings.filter { $0.factor != nil }.map(\.ruleID) })
    #expect(rules.count >= 8)
    #expect(cases.values.contains { $0.view.diagnosis.findings.isEmpty })
    #expect(cases.values.count { $0.view.diagnosis.alarm != nil } == 2)
    #expect(cases["Skolestart uden mavepine"]?.view.diagnosis.alarm != nil)
    #expect(cases["Skolestart uden mavepine"]?.entry.people == 17)
    #expect(cases["Genoptræning uden ventetid"]?.view.diagnosis.findings.isEmpty == true)
    #expect(cases["Genoptræning uden ventetid"]?.entry.people == 11)
    #expect(cases["Ungekøkkenet"]?.view.diagnosis.first?.headline.danish == "Ingen privat udbyder er med endnu")
    #expect(cases["Sommerjob for alle"]?.view.diagnosis.overruled.map(\.finding.ruleID.text) == ["N1"])
  }

  @Test("Something waits for each persona")
  func waiting() async throws {
    let database = try await built()
    for (key, email) in DemoWorld.personas {
      let (waits, home) = try await database.read { db -> (Int, String) in
        let person = try #require(try AccountStore(db).person(email: email))
        let mandates = try ActorStore(db).mandatesWaiting(for: person.id).count
        let tasks = try TaskStore(db).waiting(for: person.id.number).count
        let unsigned: Int =
          try db.value(
            """
            SELECT COUNT(*) FROM problem_versions v JOIN case_people me ON me.case_id = v.case_id
            JOIN cases c ON c.id = v.case_id
            WHERE me.person_id = \(person.id) AND me.role <> 'backer' AND c.archived IS NULL
              AND v.number = (SELECT MAX(n.number) FROM problem_versions n WHERE n.case_id = v.case_id)
              AND NOT EXISTS (SELECT 1 FROM problem_signatures s
                WHERE s.version_id = v.id AND s.person_id = me.person_id)
            """) ?? 0
        let unseen: Int =
          try db.value(
            """
            SELECT COUNT(*) FROM case_people me WHERE me.person_id = \(person.id) AND me.role <> 'backer'
              AND NOT EXISTS (SELECT 1 FROM perspectives v WHERE v.case_id = me.case_id
                AND v.person_id = me.person_id AND v.withdrawn IS NULL)
            """) ?? 0
        let waits = key == "head" || key == "politician" ? mandates : tasks + unsigned + unseen
        return (waits, person.home.rawValue)
      }
      #expect(waits > 0, "nothing waits for \(email)")
      #expect(home == key)
    }
  }

  @Test("What is written is calm and short enough to be shown whole")
  func words() async throws {
    let database = try await built()
    let columns = [
      "cases.title", "cases.summary", "cases.missing", "barriers.title", "barriers.detail", "barriers.outcome",
      "perspectives.text", "problem_versions.text", "problem_signatures.note", "parked_ideas.text", "moves.outcome",
      "mandates.ask", "mandates.answer_text", "invitations.ask", "invitations.answer_note", "meetings.agenda",
      "core_items.text", "framings.narrative_text", "framings.rhythm", "people.name", "organisations.name",
      "case_people.gives", "case_people.gets", "overrulings.note", "contributions.note",
    ]
    let texts: [String] = try await database.read { db in
      try columns.flatMap { column -> [String] in
        let parts = column.split(separator: ".")
        return try db.rows("SELECT \(raw: String(parts[1])) AS text FROM \(raw: String(parts[0]))") {
          try $0.read("text")
        }
      }
    }
    #expect(texts.count > 1_000)
    #expect(
      texts.filter { $0.contains("!") || $0.contains("TODO") || $0 != $0.trimmingCharacters(in: .whitespaces) } == [])
    #expect(texts.filter { $0.count > 300 } == [])
  }

  @Test("A thousand further cases can be filled in, and more again")
  func filling() async throws {
    let database = try await built()
    let now = LocalTime(day: Self.today, hour: 9, minute: 0)!.instant
    try await DemoWorld.fill(cases: 1_000, in: database, now: now)
    try await DemoWorld.fill(cases: 40, in: database, now: now)
    let behind = try await database.read { db in
      try db.value(
        "SELECT COUNT(*) FROM cases c LEFT JOIN case_standings s ON s.case_id = c.id WHERE s.case_id IS NULL",
        as: Int.self)
    }
    #expect(behind == 0)
    let (cases, people, titles) = try await database.read { db in
      (
        try db.value("SELECT COUNT(*) FROM cases", as: Int.self),
        try db.value("SELECT COUNT(*) FROM people", as: Int.self),
        try db.value("SELECT COUNT(DISTINCT title) FROM cases", as: Int.self)
      )
    }
    #expect(cases == 1_052)
    #expect((people ?? 0) > 300)
    #expect((titles ?? 0) > 1_000)
  }
}

extension Connection {
  fileprivate func value<Value: DatabaseReadable>(_ sql: SQL, as type: Value.Type) throws -> Value? { try value(sql) }
}
