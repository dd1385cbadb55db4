import Accounts
import Cases
import Database
import Foundation
import HTTP
import Indicators
import Testing
import Time
import Web

@testable import App

/// A long table of measurements while the power is cut.
@Suite struct ImportDurabilityTests {
  private static let count = 30_000

  /// A day a line, at one place.
  private static let table: String = {
    let first = Day(iso: "1930-01-01")!
    return (0..<count).map { "\((first + $0).iso);\($0 % 100)" }.joined(separator: "\n")
  }()

  /// Cut while the lines are put ready, and then while they are saved: nothing is measured, or all of it.
  @Test(.timeLimit(.minutes(3))) func nothingIsHalfImportedAfterAPowerCut() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = try await DurabilityTests.startedCase(in: folder.path)
    let page = try await Self.define(place, in: folder.path)
    let threads = BlockingExecutor(threads: 2)

    // Read, and cut while the rest is on its way.
    let first = try await threads.run { try Program(data: folder.path) }
    _ = try await threads.run { try Self.send(page, place, port: first.port) }
    first.kill()
    try await Self.expectNothingMeasured(in: folder.path)

    // Cut in the middle of saving, a little later each time, until one was quick enough.
    var saved = 0
    for attempt in 0..<6 where saved == 0 {
      let program = try await threads.run { try Program(data: folder.path) }
      let preview = try await threads.run { try Self.send(page, place, port: program.port) }
      let form = try await threads.run { try Self.whenReady(preview, place, port: program.port) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          _ = try await threads.run { try? Line.post(preview, form, session: place.session, port: program.port) }
        }
        group.addTask {
          try await threads.run {
            usleep(UInt32(20_000 << attempt))
            program.kill()
          }
        }
        try await group.waitForAll()
      }
      saved = try await Self.measured(in: folder.path)
      #expect(saved == 0 || saved == Self.count, "half imported: \(saved)")
    }

    // And without a cut it is all there, once.
    if saved == 0 {
      let program = try await threads.run { try Program(data: folder.path) }
      let preview = try await threads.run { try Self.send(page, place, port: program.port) }
      let form = try await threads.run { try Self.whenReady(preview, place, port: program.port) }
      let status = try await threads.run {
        try Line.post(preview, form, session: place.session, port: program.port).status
      }
      #expect(status == 303)
      _ = try await threads.run { program.stop() }
    }
    #expect(try await Self.measured(in: folder.path) == Self.count)
  }

  private static func define(_ place: DurabilityTests.Place, in folder: String) async throws -> String {
    let database = try Database.open(.file(folder + "/samspil.db"))
    let now = Services.systemClock()
    let number = try await database.write { db in
      try IndicatorStore(db).add(
        IndicatorStore.Draft(
          name: "Kald", definition: "Alle", unit: "kald", source: "", better: .lower, rhythm: .day, sites: []),
        in: Case.ID(1), by: Person.ID(1), now: now)
    }
    await database.close()
    return "\(place.path)/indikatorer/\(number.number)/import"
  }

  /// Reads the table; where it can be looked at.
  private static func send(_ page: String, _ place: DurabilityTests.Place, port: Int) throws -> String {
    let form: Parameters = [
      "_token": try place.token(port: port), "_once": UUID().uuidString, "tekst": table,
    ]
    let answer = try Line.post(page, form.encoded, session: place.session, port: port)
    guard answer.status == 303 else { throw Program.Problem(description: "the table was answered \(answer.status)") }
    guard let number = try newest(page, place, port: port) else {
      throw Program.Problem(description: "the table cannot be looked at")
    }
    return "\(page)/\(number)"
  }

  /// The number of the newest import, counted from 1: those before it are there until they are forgotten.
  private static func newest(_ page: String, _ place: DurabilityTests.Place, port: Int) throws -> Int? {
    var found: Int?
    for number in 1...20 where try Line.get("\(page)/\(number)", session: place.session, port: port).status == 200 {
      found = number
    }
    return found
  }

  /// The form that saves it, once all lines lie ready.
  private static func whenReady(_ preview: String, _ place: DurabilityTests.Place, port: Int) throws -> String {
    for _ in 0..<2_000 {
      let answer = try Line.get(preview, session: place.session, port: port)
      if answer.body.contains("value=\"gem\"") {
        // What the page showed is sent back with the yes.
        let shown = PageForm.all(in: PageMarkup(answer.body)).flatMap(\.fields).first { $0.name == "set" }?.value
        let form: Parameters = [
          "_token": try place.token(port: port), "_once": UUID().uuidString, "handling": "gem", "set": shown ?? "",
        ]
        return form.encoded
      }
      usleep(20_000)
    }
    throw Program.Problem(description: "the lines were never ready")
  }

  private static func measured(in folder: String) async throws -> Int {
    let database = try Database.open(.file(folder + "/samspil.db"))
    let count: Int = try await database.read { try $0.value("SELECT COUNT(*) FROM measurements") ?? -1 }
    await database.close()
    return count
  }

  /// Lines may lie ready, as many as it says; none is a measurement.
  private static func expectNothingMeasured(in folder: String) async throws {
    #expect(try await measured(in: folder) == 0)
    let database = try Database.open(.file(folder + "/samspil.db"))
    let (ready, lines): (Int?, Int?) = try await database.read { db in
      (
        try db.value("SELECT ready FROM measurement_imports ORDER BY id DESC LIMIT 1"),
        try db.value("SELECT COUNT(*) FROM measurement_import_lines")
      )
    }
    await database.close()
    #expect(ready == lines && lines ?? 0 > 0, "\(String(describing: ready)) said, \(String(describing: lines)) there")
  }
}
