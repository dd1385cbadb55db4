import Indicators
import Testing
import Time

@Suite struct RhythmTests {
  @Test(arguments: [
    ("2026-11-23", 2026, 48), ("2027-01-01", 2026, 53), ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1),
    ("2021-01-03", 2020, 53), ("2026-01-01", 2026, 1),
  ])
  func weeksAreCountedAsInCalendars(_ day: String, _ year: Int, _ week: Int) throws {
    let day = try #require(Day(iso: day))
    #expect(day.week == (year, week))
    #expect(Day(year: year, week: week) == Rhythm.week.start(of: day))
  }

  @Test func aYearOf52WeeksHasNo53rd() {
    #expect(Day(year: 2025, week: 53) == nil)
    #expect(Day(year: 2026, week: 53) != nil)
    #expect(Day(year: 2026, week: 0) == nil)
  }

  @Test(arguments: [Rhythm.day, .week, .month, .quarter])
  func thePeriodsAfterEachOtherDifferByOne(_ rhythm: Rhythm) throws {
    var start = rhythm.start(of: try #require(Day(iso: "2023-11-30")))
    for _ in 0..<60 {
      let next = rhythm.start(1, after: start)
      #expect(rhythm.number(of: next) == rhythm.number(of: start) + 1)
      #expect(rhythm.start(of: next + -1) == start)
      #expect(rhythm.start(of: next) == next)
      start = next
    }
  }

  @Test func aDayBelongsToItsPeriod() throws {
    let day = try #require(Day(iso: "2026-11-25"))
    #expect(Rhythm.week.start(of: day).iso == "2026-11-23")
    #expect(Rhythm.month.start(of: day).iso == "2026-11-01")
    #expect(Rhythm.quarter.start(of: day).iso == "2026-10-01")
    #expect(Rhythm.free.start(of: day) == day)
  }
}
