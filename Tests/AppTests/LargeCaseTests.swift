import Accounts
import App
import Cases
import Database
import Foundation
import HTTP
import Testing
import Time
import Web

/// A case of many contributions, in the real program.
@Suite(.serialized) struct LargeCaseTests {
  static let count = 30_000

  /// Who goes on reading slowly, or goes away, costs nobody anything.
  @Test(.timeLimit(.minutes(4))) func takingOutALargeCaseTakesNoMoreMemoryAndHoldsNothing() async throws {
    let place = try await LargeCase.make()
    defer { place.remove() }
    let threads = BlockingExecutor(threads: 4)
    let program = try await threads.run { try Program(data: place.folder) }
    try await threads.run {
      // What is made once is made: the first pages, the first rows.
      _ = try Line.get(place.path + "/eksport", session: place.session, port: program.port)
      let before = try program.memory("VmRSS")
      let document = try Line.get(place.path + "/eksport.json", session: place.session, port: program.port)
      #expect(document.status == 200)
      #expect(document.body.contains("\"complete\":true}"))
      #expect(document.body.utf8.count > 6_000_000)
      let package = try Line.get(place.path + "/journal.zip", session: place.session, port: program.port)
      #expect(package.status == 200)
      let after = try program.memory("VmHWM")
      #expect(after - before < 24_000, "\(before) kB before, at most \(after) kB")
    }
    try await threads.run {
      for _ in 0..<10 { try Line.leave(place.path + "/eksport.json", session: place.session, port: program.port) }
      let token = try place.token(on: "/konto", port: program.port)
      let form: Parameters = ["_token": token, "_once": "en", "ide": "En natbus"]
      let started = ContinuousClock.now
      let visit = try Line.post(place.path + "/ideer", form.encoded, session: place.session, port: program.port)
      // Put away: nothing is written to it, and the answer comes at once.
      #expect(visit.status == 403)
      let rename: Parameters = [
        "_token": token, "_once": "to", "navn": "Mette", "titel": "", "sprog": "", "hjem": "head",
      ]
      #expect(try Line.post("/konto", rename.encoded, session: place.session, port: program.port).status == 303)
      #expect(ContinuousClock.now - started < .seconds(5))
    }
    let ending = try await threads.run { program.stop() }
    #expect(ending == 0)
    let finished = try await place.read { db in
      try db.value("SELECT COUNT(*) FROM access_log WHERE finished IS NOT NULL", as: Int.self)
    }
    #expect((2...4).contains(finished ?? 0), "what was left half way came out whole")
  }

  /// The program is killed while it deletes. All of the case is there, or none of it.
  @Test(.timeLimit(.minutes(3)), arguments: [2, 40, 150, 500])
  func aPowerCutWhileDeletingLeavesAllOrNothing(_ milliseconds: UInt32) async throws {
    let place = try await LargeCase.make()
    defer { place.remove() }
    let threads = BlockingExecutor(threads: 4)
    let program = try await threads.run { try Program(data: place.folder) }
    let token = try await threads.run { try place.token(on: place.path + "/slet", port: program.port) }
    async let answer = threads.run {
      let form: Parameters = ["_token": token, "_once": "en", "navn": "Natten", "journal": "nej"]
      return try? Line.post(place.path + "/slet", form.encoded, session: place.session, port: program.port).status
    }
    try await threads.run {
      usleep(milliseconds * 1_000)
      program.kill()
    }
    let status = try await answer
    let (contributions, cases, receipts, loose) = try await place.read { db in
      (
        try db.value("SELECT COUNT(*) FROM contributions", as: Int.self) ?? -1,
        try db.value("SELECT COUNT(*) FROM cases", as: Int.self) ?? -1,
        try db.value("SELECT COUNT(*) FROM deletion_receipts", as: Int.self) ?? -1,
        try db.rows("SELECT 1 AS one FROM pragma_foreign_key_check") { try $0.read("one", as: Int.self) }.count
      )
    }
    #expect(loose == 0)
    if cases == 0 {
      #expect(contributions == 0 && receipts == 1)
    } else {
      #expect(contributions >= Self.count && receipts == 0)
      #expect(status != 303, "it was answered, and is not so")
    }
  }
}

/// A data directory with one case that was put away long ago.
private struct LargeCase: Sendable {
  let folder: String
  let path: String
  let session: String

  static func make() async throws -> LargeCase {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = try Database.open(.file(folder + "/samspil.db"))
    try await database.migrate(Wiring.migrations)
    let now = Services.systemClock()
    let (path, session) = try await database.write { db in
      let accounts = AccountStore(db)
      let person = try accounts.add(AccountStore.NewPerson(name: "Mette", email: "mette@example.org"), now: now)
      let organisation = try accounts.add("Egelund Kommune", kind: .municipality, now: now)
      try accounts.join(person, organisation, now: now)
      let id = try CaseStore(db).start(
        CaseStore.NewCase(title: "Natten", triggers: [.criticism], organisation: organisation, actorGroup: .employee),
        by: person, now: now)
      try ExportTests.addContributions(LargeCaseTests.count, to: id.number, by: person.number, in: db)
      try db.run("UPDATE cases SET archived = \(now - .days(40)) WHERE id = \(id)")
      return ("/forloeb/\(id.number)", try SessionStore(db).open(for: person, now: now))
    }
    await database.close()
    return LargeCase(folder: folder, path: path, session: session)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func token(on page: String, port: Int) throws -> String {
    let page = PageMarkup(try Line.get(page, session: session, port: port).body)
    return try #require(PageForm.all(in: page).flatMap(\.fields).first { $0.name == "_token" }?.value)
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Result) async throws -> Result {
    let database = try Database.open(.file(folder + "/samspil.db"))
    let result = try await database.read(body)
    await database.close()
    return result
  }
}
