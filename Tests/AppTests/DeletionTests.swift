import App
import Bytes
import Cases
import Database
import Files
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts
@testable import Export

@Suite struct DeletionTests {
  /// The leader does what it takes: archives, takes the package out, waits, writes the name.
  static func putAway(_ whole: WholeWorld, days: Int = 31) async throws {
    let (id, now) = (whole.rich.id, whole.world.clock.now)
    try await whole.world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
    whole.world.clock.pass(.days(days))
    let later = whole.world.clock.now + .days(365)
    // Sessions last a month; those of the test are kept open.
    try await whole.world.services.database.write { db in try db.run("UPDATE sessions SET expires = \(later)") }
  }

  /// - Parameter begun: When, if not now.
  static func takeJournal(_ whole: WholeWorld, by asker: Asker = .leader, begun: Instant? = nil) async throws {
    let (id, person, now) = (Case.ID(whole.rich.id), whole.rich.people[asker] ?? 0, whole.world.clock.now)
    try await whole.world.services.database.write { db in
      let line = try ExportStore(db).begin(.journal, format: "zip", of: id, by: person, now: begun ?? now)
      try ExportStore(db).finish(line, checksum: "f00d", now: now)
    }
  }

  @discardableResult
  static func delete(_ whole: WholeWorld) async throws -> Visit {
    try await putAway(whole)
    return try await Sender(.leader, in: whole).post(
      "/forloeb/\(whole.rich.id)/slet", [("navn", RichCase.title), ("journal", "nej")])
  }

  // MARK: - All of it

  @Test func nothingOfADeletedCaseIsLeft() async throws {
    let whole = try await WholeWorld()
    let (id, twin) = (whole.rich.id, whole.rich.twin)
    let before = try await Self.counts(of: twin, whole)
    try await Self.takeJournal(whole)
    #expect(try await Self.delete(whole).isRedirect)
    let left = try await Self.counts(of: id, whole).filter { $0.value > 0 }
    #expect(left == [:])
    #expect(try await Self.counts(of: twin, whole) == before, "something of another case is gone")
    let everything = try await Everything(in: whole)
    #expect(everything.count(of: RichCase.title) == 0)
    // Written in this case alone, and in many of its tables.
    for words in ["Ingen ejer natten", "den lå i skuffen", "en natbus", "De ældre ringer forgæves", "Set fra"] {
      #expect(everything.count(of: words) == 0, "\(words)")
    }
    let loose = try await whole.world.services.database.read { db in
      try db.rows("SELECT \"table\" AS name FROM pragma_foreign_key_check") { try $0.read("name", as: String.self) }
    }
    #expect(loose == [])
    #expect(whole.faults == [])
  }

  /// How many rows each table has of a case, also those that are not taken out.
  static func counts(of id: Int, _ whole: WholeWorld) async throws -> [String: Int] {
    try await whole.world.services.database.read { db in
      var counts: [String: Int] = [:]
      for source in Wiring.caseTables {
        counts[source.table] = try db.value("SELECT " + source.count(of: id, isWhole: true))
      }
      return counts
    }
  }

  /// A file that another case names too stays; others go with the case.
  @Test func theFilesOfADeletedCaseAreGoneFromTheDisk() async throws {
    let whole = try await WholeWorld()
    let (database, twin) = (whole.world.services.database, whole.rich.twin)
    let files = try FileStore(TemporaryFiles.directory(), uses: Wiring.fileUses, in: database)
    let (id, member) = (whole.rich.id, whole.rich.people[.member] ?? 0)
    let hashes = try await files.keep([Bytes("kun her"), Bytes("begge steder")]) { hashes in
      try await database.write { db in
        for (place, hash) in [(id, hashes[0]), (id, hashes[1]), (twin, hashes[1])] {
          try Self.addDocument(hash, to: place, by: member, in: db)
        }
      }
      return hashes
    }
    let parts = Wiring.exportParts(files: files)
    let packed = try await TakenOut.journal(try await TakenOut.takeOut(whole, of: twin, parts: parts)).files()
    #expect(packed.filter { $0.key.hasPrefix("dokumenter/") }.map(\.value) == ["begge steder"])
    let forget = try await parts.forgetting(database, Case.ID(id))
    try await Self.delete(whole)
    try await forget()
    #expect(try await !files.has(hashes[0], size: 7))
    #expect(try await files.has(hashes[1], size: 12))
  }

  private static func addDocument(_ hash: FileHash, to id: Int, by person: Int, in db: Connection) throws {
    let document: Int? = try db.value(
      "INSERT INTO documents (case_id, title, added_by, added) VALUES (\(id), 'Note', \(person), 1) RETURNING id")
    try db.run(
      """
      INSERT INTO document_versions (document_id, number, name, kind, size, person_id, actor_group, at)
      VALUES (\(document), 1, 'note.txt', 'text', 7, \(person), 'employee', 1)
      """)
    try db.run(
      "INSERT INTO document_files (document_id, number, role, hash, size) VALUES (\(document), 1, 'whole', \(hash.hex), 7)"
    )
  }

  @Test func theReceiptSaysWhatWasDeletedAndNothingOfWhatItSaid() async throws {
    let whole = try await WholeWorld()
    try await Self.putAway(whole)
    try await Self.takeJournal(whole)
    let rows = try await Self.counts(of: whole.rich.id, whole).values.reduce(0, +)
    let sender = try await Sender(.leader, in: whole)
    let path = "/forloeb/\(whole.rich.id)"
    #expect(await sender.post(path + "/slet", [("navn", RichCase.title)]).location == path + "/kvittering")
    let receipt = await sender.browser.get(path + "/kvittering")
    #expect(receipt.says("Forløb \(whole.rich.id) er slettet"))
    #expect(receipt.says("Mette Kjærgaard slettede det"))
    #expect(receipt.says("SHA-256: f00d"))
    #expect(receipt.says("\(Formats.whole(rows, .danish)) rækker er slettet"))
    #expect(!receipt.body.contains(RichCase.title) && !receipt.body.contains(RichCase.secret))
  }

  /// Who led it and who administers the organisation is told that it is gone; to others there never was one.
  @Test func theOldPlacesAnswerThoseWhoMayKnow() async throws {
    let whole = try await WholeWorld()
    try await Self.delete(whole)
    for asker in Asker.allCases {
      let browser = try await whole.browser(asker)
      let mayKnow = asker == .leader || asker == .keeper
      for end in ["", "/aktoerer", "/eksport.json", "/tidslinje", "/slet", "/kvittering", "/live"] {
        for type in ["text/html", "application/json"] {
          let visit = await browser.get("/forloeb/\(whole.rich.id)\(end)", accept: type)
          let wanted =
            asker == .nobody && end != "" ? [303, 401] : mayKnow ? [end == "/kvittering" ? 200 : 410] : [404]
          #expect(wanted.contains(visit.status), "\(end) as \(type) by \(asker): \(visit.status)")
          #expect(!visit.body.contains(RichCase.title))
        }
      }
      #expect(await !browser.get("/forloeb?vis=alle&arkiv=1").body.contains(RichCase.title), "\(asker)")
    }
    #expect(whole.faults == [])
  }

  // MARK: - Not yet

  @Test func aCaseIsDeletedWhenItsTimeInTheArchiveIsOver() async throws {
    let whole = try await WholeWorld()
    let sender = try await Sender(.leader, in: whole)
    let path = "/forloeb/\(whole.rich.id)/slet"
    let fields = [("navn", RichCase.title), ("journal", "nej")]
    #expect(await sender.post(path, fields).status == 409, "it is at work")
    try await Self.putAway(whole, days: 29)
    #expect(await sender.post(path, fields).status == 409, "a day too early")
    #expect(await sender.browser.get(path).says("Forløbet kan slettes fra 23. december 2026."))
    whole.world.clock.pass(.days(1))
    #expect(await sender.post(path, fields).isRedirect)
  }

  @Test func whatShallBeKeptInTheRecordsIsTakenOutFirst() async throws {
    let whole = try await WholeWorld()
    // Taken out before the case was put away: more may have been written since.
    try await Self.takeJournal(whole)
    whole.world.clock.pass(.hours(1))
    try await Self.putAway(whole)
    let sender = try await Sender(.leader, in: whole)
    let path = "/forloeb/\(whole.rich.id)/slet"
    let refused = await sender.post(path, [("navn", RichCase.title)])
    #expect(refused.status == 422 && refused.says("eller sig, at forløbet ikke skal journaliseres"))
    // One that was begun and not finished does not count.
    let (id, leader, now) = (Case.ID(whole.rich.id), whole.rich.people[.leader] ?? 0, whole.world.clock.now)
    try await whole.world.services.database.write { db in
      _ = try ExportStore(db).begin(.journal, format: "zip", of: id, by: leader, now: now)
    }
    #expect(await sender.post(path, [("navn", RichCase.title)]).status == 422)
    // Begun before the case was put away, though it ended after: a part of it may be older.
    try await Self.takeJournal(whole, begun: now - .days(32))
    #expect(await sender.post(path, [("navn", RichCase.title)]).status == 422)
    // A member's lacks what only the leader reads.
    try await Self.takeJournal(whole, by: .member)
    #expect(await sender.post(path, [("navn", RichCase.title)]).status == 422)
    try await Self.takeJournal(whole)
    #expect(await sender.post(path, [("navn", "Et andet navn")]).status == 422)
    #expect(await sender.post(path, [("navn", RichCase.title)]).isRedirect)
  }

  // MARK: - Two at once, and a power cut

  @Test func twoWhoDeleteAtOnceDeleteOnce() async throws {
    let whole = try await WholeWorld()
    try await Self.putAway(whole)
    let member = whole.rich.people[.member] ?? 0
    let id = whole.rich.id
    try await whole.world.services.database.write { db in
      try db.run("UPDATE case_people SET role = 'leader' WHERE case_id = \(id) AND person_id = \(member)")
    }
    let senders = [try await Sender(.leader, in: whole), try await Sender(.member, in: whole)]
    let fields = [("navn", RichCase.title), ("journal", "nej")]
    let visits = await withTaskGroup(of: Visit.self, returning: [Visit].self) { group in
      for sender in senders { group.addTask { await sender.post("/forloeb/\(id)/slet", fields) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(visits.map(\.status).sorted() == [303, 410])
    #expect(try await whole.world.count("deletion_receipts") == 1)
    #expect(whole.faults == [])
  }

  @Test func aSecondClickLeadsToTheReceipt() async throws {
    let whole = try await WholeWorld()
    try await Self.putAway(whole)
    let path = "/forloeb/\(whole.rich.id)/slet"
    let (first, second) = await (try whole.browser(.leader)).submitTwice(
      path, on: path, ["navn": RichCase.title, "journal": "nej"])
    #expect(first.isRedirect && second.location == first.location)
  }

  /// What refers to a row is found by an index when the row is deleted.
  @Test func nothingIsSearchedThroughForEachRowThatIsDeleted() async throws {
    let whole = try await WholeWorld()
    let lacking = try await whole.world.services.database.read { db in try Self.referencesWithoutIndex(db) }
    #expect(lacking == [])
  }

  private static func referencesWithoutIndex(_ db: Connection) throws -> [String] {
    let deleted = Set(Wiring.caseTables.map(\.table))
    let references = try db.rows(
      """
      SELECT t.name AS one, f."table" AS other, f."from" AS col FROM sqlite_master t
      JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.seq = 0
      """
    ) { row in
      (
        try row.read("one", as: String.self), try row.read("other", as: String.self),
        try row.read("col", as: String.self)
      )
    }
    return try references.filter { deleted.contains($0.1) }.compactMap { one, other, column in
      let steps = try db.rows("EXPLAIN QUERY PLAN SELECT 1 FROM \(raw: one) WHERE \(raw: column) = 1") {
        try $0.read("detail", as: String.self)
      }
      return steps.contains { $0.hasPrefix("SCAN") } ? "\(one).\(column) of \(other)" : nil
    }
  }
}
