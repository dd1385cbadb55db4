import Cases
import Database
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Indicators

/// Who is reminded of a number, and when.
@Suite struct ReminderTests {
  private static func due(_ here: IndicatorWorld, on day: String) async throws -> [String] {
    let now = LocalTime(day: try #require(Day(iso: day)), hour: 9, minute: 0)?.instant
    let moment = try #require(now)
    return try await here.world.services.database.read { db in
      try db.rows(MeasurementDeadlines.missing.rows(moment)) { row in
        let due = DueThing(
          caseID: try row.read("case_id"), thing: try row.read("thing"), mark: try row.read("mark"),
          title: try row.read("title"), detail: try row.read("detail"), at: try row.read("at"),
          number: try row.read("number"))
        return MeasurementDeadlines.missing.text(due).danish
      }
    }
  }

  /// Measured in week 47; week 48 ends on Sunday 29 November.
  @Test func whoeverMeasuredLastIsRemindedWhenAWholePeriodHasPassed() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("41", day: "2026-11-18")
    for early in ["2026-11-24", "2026-11-30"] { #expect(try await Self.due(here, on: early) == [], "\(early)") }
    #expect(
      try await Self.due(here, on: "2026-12-01") == ["Tallet for uge 48, 2026 mangler: Starter inden 7 dage"])
    // Long after, nobody is.
    #expect(try await Self.due(here, on: "2027-08-01") == [])
  }

  @Test(arguments: [("day", "2026-11-19", "2026-11-21"), ("month", "2026-12-31", "2027-01-04")])
  func eachRhythmHasItsPatience(_ rhythm: String, _ early: String, _ late: String) async throws {
    let here = try await IndicatorWorld()
    try await here.define(rhythm: rhythm)
    try await here.measure("41", day: "2026-11-18")
    #expect(try await Self.due(here, on: early) == [])
    #expect(try await Self.due(here, on: late).count == 1)
  }

  @Test func aSystemIsNotRemindedAndNeitherIsWhatIsMeasuredAsItComes() async throws {
    let here = try await IndicatorWorld()
    try await here.define(rhythm: "free")
    try await here.measure("41", day: "2026-11-18")
    #expect(try await Self.due(here, on: "2026-12-20") == [])
    try await here.define("Af et system")
    let (id, now) = (here.leader, here.world.clock.now)
    try await here.world.services.database.write { db in
      try KeyStore(db).make("System", hash: "x", for: Indicator.ID(2), by: id, now: now)
      try db.run(
        """
        INSERT INTO measurements (indicator_id, site_id, period, value, key_id, at)
        VALUES (2, 2, \(Day(iso: "2026-11-09")!), 3, 1, \(now))
        """)
    }
    #expect(try await Self.due(here, on: "2026-12-20") == [])
  }
}
