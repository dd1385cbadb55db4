import Accounts
import Bytes
import Cases
import Database
import TestWorld
import Testing
import Time
import Web

@testable import Export

@Suite struct DeletionRuleTests {
  private static let day = Day(iso: "2026-11-25")!
  private static func noon(_ days: Int) -> Instant { LocalTime(day: day + days, hour: 12, minute: 0)!.instant }

  private static func item(archived: Instant?) async throws -> Case {
    let world = try await World()
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    return try await world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(archived) WHERE id = \(id)")
      return try #require(try CaseStore(db).item(id))
    }
  }

  @Test func aCaseAtWorkIsNotDeleted() async throws {
    let item = try await Self.item(archived: nil)
    #expect(DeletionState(item, journal: nil, daysInArchive: 0, today: Self.day) == .notArchived)
  }

  @Test(arguments: [
    (0, DeletionState.ready(journal: nil)), (1, .waits(until: day + 1)), (30, .waits(until: day + 30)),
  ])
  func itWaitsAsManyDaysAsIsSet(_ days: Int, _ state: DeletionState) async throws {
    let item = try await Self.item(archived: Self.noon(0))
    #expect(DeletionState(item, journal: nil, daysInArchive: days, today: Self.day) == state)
  }

  /// More may have been written between the package and the archive.
  @Test func onlyAPackageOfTheArchivedCaseCounts() async throws {
    let item = try await Self.item(archived: Self.noon(0))
    let today = Self.day + 40
    func package(begun: Int, finished: Int) -> ExportStore.Journal {
      ExportStore.Journal(begun: Self.noon(begun), finished: Self.noon(finished), checksum: "f00d")
    }
    for older in [package(begun: -2, finished: -1), package(begun: -1, finished: 1)] {
      #expect(DeletionState(item, journal: older, daysInArchive: 30, today: today) == .ready(journal: nil))
    }
    let after = package(begun: 1, finished: 1)
    #expect(DeletionState(item, journal: after, daysInArchive: 30, today: today) == .ready(journal: after))
  }
}

@Suite struct PackageTests {
  @Test func filesOfOneNameAreBothThere() async throws {
    let package = PackageWriter(at: LocalTime(day: Day(iso: "2026-11-25")!, hour: 9, minute: 0)!.instant) { _ in }
    for name in ["a/Referat.pdf", "a/referat.PDF", "a/Referat.pdf", "uden", "uden", "v1.0/fil"] {
      try await package.file(name, Bytes("x"))
    }
    #expect(
      package.files.map(\.name) == [
        "a/Referat.pdf", "a/referat (2).PDF", "a/Referat (3).pdf", "uden", "uden (2)", "v1.0/fil",
      ])
    #expect(package.files.allSatisfy { $0.size == 1 })
    // SHA-256 of "x", as sha256sum says it.
    #expect(
      package.files[0].checksum == "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
  }

  @Test(arguments: [
    ("a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;"), ("nul \u{0}\u{8} tegn", "nul  tegn"), ("\u{FFFF}", ""),
    ("ny\nlinje", "ny&#10;linje"), ("🐝 æøå", "🐝 æøå"),
  ])
  func whatPeopleWroteStandsInXML(_ text: String, _ written: String) {
    #expect(JournalMetadata.escaped(text) == written)
  }
}

@Suite struct ExportedFieldTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_795_000_000_123, "2026-11-18T11:06:40.123Z"), (-1, "1969-12-31T23:59:59.999Z"),
  ])
  func aTimeIsWrittenInUTC(_ milliseconds: Int64, _ written: String) {
    #expect(Instant(milliseconds: milliseconds).iso == written)
  }

  /// The field that is written straight into bytes is the field as it always was.
  @Test(arguments: [
    ("", ""), ("bare tekst", "bare tekst"), ("=1+1", "'=1+1"), ("-3", "-3"), ("-3,5 kr.", "\"'-3,5 kr.\""),
    ("@sum", "'@sum"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("a;b", "\"a;b\""),
    ("han sagde \"ja\"", "\"han sagde \"\"ja\"\"\""),
    ("to\nlinjer", "\"to\nlinjer\""), ("æ=", "æ="), ("+45 12 34", "'+45 12 34"),
  ])
  func aFieldIsQuotedAndNeverAFormula(_ text: String, _ field: String) {
    #expect(CSV.field(text) == field)
  }
}
