import App
import Cases
import Database
import Foundation
import Notices
import TestWorld
import Testing
import Time
import Web

@testable import Export

/// The address of an empty database, where one is given: `SAMSPIL_TEST_POSTGRES="host=… dbname=…"`.
private let address = ProcessInfo.processInfo.environment["SAMSPIL_TEST_POSTGRES"]

@Suite(.enabled(if: address != nil)) struct PostgresTests {
  /// What people do and see is the same on both engines: the case is built, and every door tried.
  @Test func everyPlaceOpensOnPostgreSQLAsItDoesOnSQLite() async throws {
    let database = try Database.open(.postgres(try #require(address)))
    let whole = try await WholeWorld.built(in: database)
    try await database.migrate(Wiring.migrations)
    let standing = Standing(visibility: "organisations", isArchived: false)
    try await whole.set(visibility: standing.visibility)
    for asker in Asker.allCases {
      let browser = try await whole.browser(asker)
      for (template, door) in Door.all {
        let path = try #require(whole.rich.path(of: template))
        let status = await browser.get(path).status
        #expect(status == door.status(for: asker, standing, json: false), "\(template) by \(asker)")
      }
      for path in [
        "/forloeb?vis=alle&soeg=natten", "/forloeb/\(whole.rich.id)/indramning?soeg=natten", "/admin/personer?q=a",
      ] {
        #expect(await browser.get(path).status < 500, "\(path) by \(asker)")
      }
    }
    #expect(whole.faults == [])
    try await Self.keepHouse(in: whole)
    try await Self.takeOut(whole)
    try await Self.doEverything(in: whole)
    try await Self.deleteTheCase(of: whole)
    await database.close()
  }

  /// What is done without anybody asking: the index of the search, deadlines, the day's news.
  private static func keepHouse(in whole: WholeWorld) async throws {
    let now = whole.world.clock.now + .days(10)
    let samspil = Wiring.samspil(whole.world.services.database, site: Site(), now: { now }, log: { _ in })
    try await samspil.tidy(now: now)
    try await samspil.tellDeadlines(now: now)
    try await samspil.digest.work(now: now)
    let told = try await whole.world.count("told_deadlines")
    #expect(told > 0)
    try await samspil.tellDeadlines(now: now)
    #expect(try await whole.world.count("told_deadlines") == told)
    let found = try await whole.world.count("search_documents WHERE target IN ('difference', 'decision', 'meeting')")
    #expect(found > 0)
  }

  private static func takeOut(_ whole: WholeWorld) async throws {
    try await whole.fill(with: 3)
    let takeOut = try await TakenOut.takeOut(whole)
    #expect(try await TakenOut.document(takeOut).json()["complete"] as? Bool == true)
    #expect(try await TakenOut.journal(takeOut).files().count > 40)
    for asker in [Asker.leader, .member, .guest] {
      let own = try await TakenOut.own(whole, try await OwnDataTests.viewer(asker, whole))
      #expect(try own.json()["complete"] as? Bool == true)
    }
  }

  private static func deleteTheCase(of whole: WholeWorld) async throws {
    let (id, leader, now) = (Case.ID(whole.rich.id), whole.rich.people[.leader] ?? 0, whole.world.clock.now)
    try await whole.world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
      let item = try #require(try CaseStore(db).item(id))
      try DeletionStore(db).delete(item, parts: Wiring.exportParts(), journal: nil, by: leader, now: now)
    }
    #expect(try await DeletionTests.counts(of: id.number, whole).allSatisfy { $0.value == 0 })
  }

  /// Every form is sent by somebody who may; each changes the case that the next one meets.
  private static func doEverything(in whole: WholeWorld) async throws {
    let leader = try await Sender(.leader, in: whole)
    let administrator = try await Sender(.administrator, in: whole)
    for (template, deed) in Deed.all.sorted(by: { $0.key > $1.key }) where !template.hasPrefix("/log-") {
      let path = try #require(whole.rich.path(of: template))
      let sender = template.hasPrefix("/admin") ? administrator : leader
      let visit = await sender.post(path, deed.fields(whole.rich), file: deed.file)
      #expect(visit.status != 0 && visit.status < 500, "\(template): \(visit.status)")
    }
    #expect(whole.faults == [])
  }
}
