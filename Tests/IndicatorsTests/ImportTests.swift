import Bytes
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Indicators

@Suite struct ImportTests {
  private static let indicator = Indicator(
    id: Indicator.ID(1), caseID: .init(1), caseTitle: "", name: "Tal", definition: "", unit: "%", source: "",
    better: .higher, rhythm: .week, revision: 0, seriesRevision: 0)
  private static let site = Indicator.Site(id: .init(1), indicator: .init(1), name: "")
  private static let two = [
    Indicator.Site(id: .init(1), indicator: .init(1), name: "Åbrinken"),
    Indicator.Site(id: .init(2), indicator: .init(1), name: "Fjordby"),
  ]

  private static func read(_ bytes: some Collection<UInt8>, _ sites: [Indicator.Site] = [site]) -> ImportReader {
    ImportReader(bytes, of: indicator, sites, at: nil, today: Day(iso: "2026-11-23")!)
  }
  private static func read(_ text: String, _ sites: [Indicator.Site] = [site]) -> ImportReader {
    read(Array(text.utf8), sites)
  }

  // MARK: - What is understood

  private static let table = "Dato;Værdi;Bemærkning\r\n09-11-2026;41,5;lukket søndag\r\n16-11-2026;43;\r\n"

  @Test func danishExcelIsUnderstoodInEveryEncodingItSaves() {
    let latin: [UInt8] = Self.table.unicodeScalars.map { UInt8($0.value) }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in Self.table.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(Self.table.utf8)
    let all: [[UInt8]] = [Array(Self.table.utf8), latin, wide, marked]
    for bytes in all {
      let reader = Self.read(bytes)
      #expect(reader.faults == [] && reader.lines.map(\.value) == [41.5, 43])
      #expect(reader.lines.map(\.period.iso) == ["2026-11-09", "2026-11-16"])
      #expect(reader.lines.first?.note == "lukket søndag")
    }
  }

  @Test(arguments: [
    "2026-11-09;41,5", "09.11.2026\t41,5", "9/11/2026;41.5", "uge 46 2026;41,5", "2026-W46;41,5", "46-2026;41,5",
    "\"9-11-2026\";\"41,5\"", "2026-11-10,41.5", "9-11-2026;41,5 %",
  ])
  func datesAndNumbersAreUnderstoodAsPeopleWriteThem(_ line: String) {
    let reader = Self.read(line)
    #expect(reader.faults == [])
    #expect(reader.lines.first?.value == 41.5 && reader.lines.first?.period.iso == "2026-11-09")
  }

  @Test(arguments: [
    ("november 2025", "2025-11-01"), ("2025-11", "2025-11-01"), ("2025-Q4", "2025-10-01"),
    ("4. kvartal 2025", "2025-10-01"), ("okt 2025", "2025-10-01"),
  ])
  func monthsAndQuartersAreUnderstood(_ text: String, _ day: String) {
    #expect(WrittenPeriod(text)?.day.iso == day)
  }

  @Test func aPointIsDecimalInAFileWhereItCanBeNothingElse() {
    #expect(Self.read("2026-11-02;41.250\n2026-11-09;41.5").lines.map(\.value) == [41.25, 41.5])
    let alone = Self.read("2026-11-02;41.250")
    #expect(alone.lines.isEmpty && alone.faults.first?.what.danish.contains("kan læses på to måder") == true)
  }

  @Test func aPeriodWithoutANumberStaysWithoutOne() {
    let reader = Self.read("dato;tal\n2026-11-02;41\n2026-11-09;\n2026-11-16;43\n;\n")
    #expect(reader.faults == [] && reader.lines.count == 2)
  }

  @Test func placesStandInAColumnOrAreChosen() {
    let reader = Self.read("dato;tal;sted\n2026-11-09;41;åbrinken\n2026-11-09;52;Fjordby", Self.two)
    #expect(reader.lines.map(\.site.number) == [1, 2])
    #expect(
      Self.read("dato;tal\n2026-11-09;41", Self.two).faults.first?.what.danish.hasPrefix("Stedet mangler") == true)
  }

  // MARK: - What is refused, with what to do

  @Test(arguments: [
    ("2026-11-09;mange", "er ikke et tal"), ("2026-11-09;12 kr.", "Her måles i %, og der står kr."),
    ("30-02-2026;4", "er ikke en dato, vi kender"), ("2027-01-04;4", "er ikke begyndt"),
    ("9-11-26;4", "er ikke en dato, vi kender"), ("2026-11-09;4;3;2;1;x", "er ikke et sted her"),
    ("hej", "Vi fandt ikke to kolonner"), ("", "Filen er tom"), ("dato;tal", "Der er overskrifter og ingen målinger"),
    ("2026-11-02;4\n2026-11-09;4;", "Der er 3 felter, og de andre linjer har 2"),
    ("2026-11-09;\"4", "Et anførselstegn åbner og lukkes aldrig"),
    ("2026-11-09;4\n2026-11-11;5", "Uge 46, 2026 står også på linje 1"),
  ])
  func eachLineSaysWhatToDo(_ text: String, _ what: String) {
    let reader = Self.read(text)
    let said = reader.faults.map(\.what.danish).joined().lowercased()
    #expect(said.contains(what.lowercased()), "\(said)")
    #expect(reader.faultCount == 1)
  }

  @Test func aPictureIsNoTable() {
    let reader = Self.read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] as [UInt8])
    #expect(reader.lines.isEmpty && reader.faultCount > 0)
  }

  @Test func allFaultsAreCountedAndTheFirstAreShown() {
    let reader = Self.read((0..<400).map { "2026-11-09;x\($0)" }.joined(separator: "\n"))
    #expect(reader.faultCount == 400 && reader.faults.count == 50)
    #expect(reader.faults.map(\.line).prefix(3) == [1, 2, 3])
  }

  // MARK: - On the page

  @Test func nothingIsSavedBeforeSomebodyHasSeenIt() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("99", day: "2026-11-16")
    let path = here.place("1/import")
    let browser = try await here.browser(here.guest)
    let sent = await browser.submit(path, on: path, ["tekst": "2026-11-09;41,5\n2026-11-16;43\n"])
    let preview = try #require(sent.location)
    #expect(try await here.series().count == 1)
    let page = await browser.get(preview)
    #expect(page.says("2 målinger fra uge 46, 2026 til uge 47, 2026.") && page.says("1 ny måling"))
    #expect(page.says("1 er anderledes end det, der står"))
    #expect(await browser.submit(preview, on: preview, ["handling": "gem"]).says("Skriv, hvorfor de tal"))
    await browser.submit(preview, on: preview, ["handling": "gem", "hvorfor": "Nyt udtræk"])
    #expect(try await here.series().map(\.value) == [41.5, 43])
    #expect(try await here.world.count("measurement_changes WHERE before = 99 AND after = 43") == 1)
    #expect(try await here.world.count("measurement_import_lines") == 0)
    // It is there no more.
    #expect(await browser.get(preview).status == 404)
  }

  @Test func oneBadLineAndNothingIsImported() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let path = here.place("1/import")
    let visit = try await here.browser(here.member).submit(path, on: path, ["tekst": "2026-11-09;41,5\n2026-11-16;x\n"])
    #expect(visit.status == 422 && visit.says("1 linje skal rettes") && visit.says("Linje 2: ”x” er ikke et tal"))
    #expect(visit.body.contains("2026-11-09;41,5"))
    #expect(try await here.world.count("measurement_imports") == 0)
  }

  @Test func whatIsForgottenIsNotSavedAndOthersDoNotSeeIt() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let path = here.place("1/import")
    let browser = try await here.browser(here.member)
    let preview = try #require(await browser.submit(path, on: path, ["tekst": "2026-11-09;41,5"]).location)
    #expect(try await here.browser(here.leader).get(preview).status == 404)
    await browser.submit(preview, on: preview, ["handling": "glem"])
    #expect(try await here.series().isEmpty)
    #expect(try await here.world.count("measurement_imports") == 0)
  }

  @Test func aLongTableIsPutReadyWhileItIsLookedAt() async throws {
    let here = try await IndicatorWorld()
    try await here.define(rhythm: "day")
    let first = Day(iso: "1990-01-01")!
    let text = (0..<12_000).map { "\((first + $0).iso);\($0 % 100)" }.joined(separator: "\n")
    let path = here.place("1/import")
    let browser = try await here.browser(here.member)
    let preview = try #require(await browser.submit(path, on: path, ["tekst": text]).location)
    var page = await browser.get(preview)
    for _ in 0..<20_000 where page.form(to: preview) == nil { page = await browser.get(preview) }
    let saved = await browser.submit(preview, on: preview, ["handling": "gem"])
    #expect(saved.isRedirect, "\(saved.status) \(page.body)")
    #expect(try await here.series().count == 12_000)
  }
}
