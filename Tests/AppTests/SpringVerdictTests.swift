import Cases
import Database
import Foundation
import HTTP
import Indicators
import Language
import Statistics
import TestWorld
import Testing
import Time
import Web

/// Series that come in by the web and are judged there: on the page and as data.
@Suite struct SpringVerdictTests {
  /// A member who says what is measured and pastes a table, as people do.
  private struct Desk {
    let whole: WholeWorld
    let sender: Sender
    var list: String { "/forloeb/\(whole.rich.id)/indikatorer" }

    init() async throws {
      whole = try await WholeWorld()
      sender = try await Sender(.member, in: whole)
    }

    /// - Returns: The path of what was measured.
    func measure(_ name: String, rhythm: String = "week", unit: String = "antal", _ table: String) async throws
      -> String
    {
      let said = await sender.post(
        list + "/ny",
        [
          ("navn", name), ("definition", "Alle"), ("enhed", unit), ("bedre", "higher"), ("rytme", rhythm),
          ("kilde", ""),
          ("steder", ""),
        ])
      #expect(said.isRedirect)
      let newest: Int? = try await whole.world.services.database.read { try $0.value("SELECT MAX(id) FROM indicators") }
      let path = list + "/\(try #require(newest))"
      let ready = await sender.post(path + "/import", [("tekst", table)])
      let preview = try #require(ready.location, "\(ready.body.suffix(2_000))")
      #expect(await sender.browser.submit(preview, on: preview, [:]).isRedirect)
      return path
    }

    func data(_ path: String) async throws -> [String: Any] {
      let body = await sender.browser.get(path, accept: "application/json").body
      return try #require(JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    }
  }

  /// The kinds of METHODS D.5, and those that only look like a step.
  enum Kind: String, CaseIterable, Sendable {
    case noise, memory, step, stairs, slope, saturating, fall

    func height(_ time: Double) -> Double {
      switch self {
      case .noise, .memory: 0
      case .step: time < 0.45 ? 0 : 5
      case .stairs: (time * 3).rounded(.down) * 6
      case .slope: 6 * time
      case .saturating: 12 * (1 - exp(-5 * time))
      case .fall: time < 0.5 ? 5 : 0
      }
    }

    var verdicts: Set<String> {
      switch self {
      case .noise, .memory: ["no-change", "too-early"]
      case .step, .stairs: ["leap"]
      case .slope, .saturating: ["improvement"]
      case .fall: ["setback"]
      }
    }
  }

  /// What the page and the data say is what the library says, and what the series were made to be.
  @Test(arguments: Kind.allCases)
  func whatIsPastedIsJudged(_ kind: Kind) async throws {
    let desk = try await Desk()
    var random = SeededRandom(seed: 41)
    for number in 0..<2 {
      let memory = kind == .memory ? 0.4 : 0
      var last = random.normal()
      let points = (0..<48).map { index -> SeriesPoint in
        defer { last = memory * last + (1 - memory * memory).squareRoot() * random.normal() }
        let value = ((20 + kind.height(Double(index) / 48) + last) * 100).rounded() / 100
        return SeriesPoint(period: Day(iso: "2025-12-01")! + 7 * index, value: value)
      }
      let table = points.map { "\($0.period.iso);\("\($0.value)".replacing(".", with: ","))" }.joined(separator: "\n")
      let path = try await desk.measure("\(kind) \(number)", table)
      let reading = SeriesReading(points, rhythm: .week, better: .higher)
      let data = try await desk.data(path)
      #expect(data["verdict"] as? String == reading.outcome.word)
      #expect(kind.verdicts.contains(reading.outcome.word), "\(number): \(reading.outcome)")
      #expect((data["levels"] as? [Any])?.count == reading.levels.count)
      #expect(data["seasonOfYearUnseen"] as? Bool == reading.mayBeYear)
      let page = await desk.sender.browser.get(path)
      #expect(page.body.contains("<h2>\(finding(reading))</h2>"), "\(reading.outcome)")
      // The text beside the picture says the finding too.
      let description = page.body.split(separator: "<desc id=").dropFirst().first.map(String.init) ?? ""
      #expect(description.contains(finding(reading) + "."))
    }
    #expect(desk.whole.faults == [])
  }

  private func finding(_ reading: SeriesReading) -> String {
    switch reading.outcome {
    case .leap(1): "Ét spring, ikke en glidende kurve"
    case .leap(2): "To spring, ikke en glidende kurve"
    case .leap(let count): "\(count) spring"
    case .improvement: "En jævn forbedring, ikke et spring"
    case .setback: "Et tilbageslag på én gang"
    case .noChange: "Ingen ændring"
    case .tooEarly: "Det er for tidligt at sige"
    default: "\(reading.outcome)"
    }
  }

  // MARK: - Emergency departments

  /// One English emergency department of type 1 (RF4), the share seen within four hours by month, as it was published
  /// (NHSRdatasets, from NHS England under the Open Government Licence).
  private static let oneDepartment = """
    2016-04;78,27 2016-05;78,43 2016-06;79,94 2016-07;82,65 2016-08;90,84 2016-09;88,98 2016-10;86,36 2016-11;87,02
    2016-12;81,38 2017-01;74,32 2017-02;84,96 2017-03;86,48 2017-04;84,05 2017-05;80,24 2017-06;85,51 2017-07;86,14
    2017-08;84,07 2017-09;84,92 2017-10;82,42 2017-11;76,99 2017-12;72,79 2018-01;71,37 2018-02;69,85 2018-03;69,72
    2018-04;75,6 2018-05;81,74 2018-06;80,91 2018-07;76,14 2018-08;77,81 2018-09;74,46 2018-10;72,73 2018-11;69,89
    2018-12;67,28 2019-01;55,18 2019-02;57,86 2019-03;71,13
    """

  private func isClose(_ one: Any?, to other: Double, within: Double) -> Bool {
    (one as? Double).map { abs($0 - other) <= within } ?? false
  }

  @Test func oneDepartmentHasTheLimitsThatAreKnown() async throws {
    let desk = try await Desk()
    let table = Self.oneDepartment.split(whereSeparator: \.isWhitespace).joined(separator: "\n")
    try await expectKnownLimits(desk, table)
  }

  /// The same from the file as it is published.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: Self.published)))
  func thePublishedFileHasTheLimitsThatAreKnown() async throws {
    let lines = try String(contentsOfFile: Self.published, encoding: .utf8).split(whereSeparator: \.isNewline)
    let table = lines.compactMap { line -> (String, String)? in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count >= 5, fields[1] == "RF4", fields[2] == "1", let all = Double(fields[3]),
        let late = Double(fields[4])
      else { return nil }
      let share = (10_000 * (1 - late / all)).rounded() / 100
      return (String(fields[0]), "\(fields[0]);\("\(share)".replacing(".", with: ","))")
    }.sorted { $0.0 < $1.0 }.map(\.1)
    #expect(table.count == 36)
    try await expectKnownLimits(try await Desk(), table.joined(separator: "\n"))
  }

  private static let published: String = {
    let named = ProcessInfo.processInfo.environment["SAMSPIL_REFERENCE_DATA"]
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return (named ?? root.path + "/shared/data") + "/series/nhs/ae_attendances.csv"
  }()

  /// Reckoned by hand from the same numbers: mean 78.012, mean movement 3.454 after one was screened out.
  private func expectKnownLimits(_ desk: Desk, _ table: String) async throws {
    let path = try await desk.measure("Set inden fire timer", rhythm: "month", unit: "%", table)
    let data = try await desk.data(path)
    let all = try #require(data["limitsOfAll"] as? [String: Any], "\(data.keys.sorted())")
    #expect(isClose(all["centre"], to: 78.01194, within: 5e-5))
    #expect(isClose(all["lower"], to: 68.82477, within: 5e-5) && isClose(all["upper"], to: 87.19912, within: 5e-5))
    #expect(all["outside"] as? Int == 5)
    // It is worst every winter, and falls: that is no leap.
    #expect(data["verdict"] as? String != "leap")
    let page = await desk.sender.browser.get(path + "?graenser=1")
    #expect(page.body.contains("class=\"limits\"") && page.says("Skjul grænser og signaler"))
    #expect(desk.whole.faults == [])
  }
}
