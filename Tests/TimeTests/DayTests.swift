import Testing
import Time

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-23", 20_780, 1), ("1969-12-31", -1, 3),
  ])
  func aDayHasANumberAndAWeekday(name: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: name))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == name)
  }

  @Test(arguments: ["2026-02-30", "2025-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "i morgen", "2026-00-10"])
  func aDayThatTheCalendarLacksIsNone(name: String) {
    #expect(Day(iso: name) == nil)
  }

  @Test func everyDayOfFourHundredYearsReadsBack() {
    var previous = Day(number: -1_000)
    for number in -999...146_097 {
      let day = Day(number: number)
      let (year, month, date) = day.date
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(day - previous == 1)
      previous = day
    }
  }
}

@Suite struct LocalTimeTests {
  /// 12:00 UTC is 13:00 in winter and 14:00 in summer.
  @Test(arguments: [("2026-01-15", 13), ("2026-07-15", 14)])
  func theClockInDenmarkIsAheadOfUTC(name: String, hour: Int) throws {
    let noon = try #require(Day(iso: name)).number * 86_400_000 + 12 * 3_600_000
    #expect(LocalTime(Instant(milliseconds: Int64(noon))).hour == hour)
  }

  @Test(arguments: ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"])
  func aMeetingAtThirteenIsAtThirteenWhateverTheSeason(name: String) throws {
    let day = try #require(Day(iso: name))
    let meeting = try #require(LocalTime(day: day, hour: 13, minute: 0))
    #expect(LocalTime(meeting.instant) == meeting)
  }

  @Test func theClockChangesOnTheLastSundaysOfMarchAndOctober() throws {
    let spring = try #require(Day(iso: "2026-03-29"))
    let before = Instant(milliseconds: Int64(spring.number) * 86_400_000 + 3_599_999)
    #expect(LocalTime(before).hour == 1)
    #expect(LocalTime(before + Span(milliseconds: 1)).hour == 3)
  }

  @Test func beforeMidnightInUTCItMayBeTomorrowInDenmark() throws {
    let day = try #require(Day(iso: "2026-06-01"))
    let late = Instant(milliseconds: Int64(day.number) * 86_400_000 + 23 * 3_600_000)
    #expect(late.day == day + 1)
  }
}
