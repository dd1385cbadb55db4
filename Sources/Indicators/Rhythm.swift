import Database
import Statistics
import Time

/// How often something is measured, and so which period a day belongs to.
///
/// A period is known by its first day. Weeks begin on Monday.
package enum Rhythm: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case day, week, month, quarter
  /// As it comes: each day is a period, and those in between are no gaps.
  case free

  /// The first day of the period that holds a day.
  package func start(of day: Day) -> Day {
    let (year, month, _) = day.date
    return switch self {
    case .day, .free: day
    case .week: day + (1 - day.weekday)
    case .month: Day(year: year, month: month, day: 1) ?? day
    case .quarter: Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    }
  }

  /// The first day of the period that lies so many periods after the one that begins here.
  package func start(_ count: Int, after start: Day) -> Day {
    switch self {
    case .day, .free: return start + count
    case .week: return start + 7 * count
    case .month, .quarter:
      let (year, month, _) = start.date
      let months = year * 12 + month - 1 + count * (self == .quarter ? 3 : 1)
      return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? start
    }
  }

  /// The number of a period: those after each other differ by 1.
  package func number(of start: Day) -> Int {
    let (year, month, _) = start.date
    return switch self {
    case .day, .free: start.number
    // 1 January 1970 was a Thursday.
    case .week: (start.number + 3 - (((start.number + 3) % 7 + 7) % 7)) / 7
    case .month: year * 12 + month
    case .quarter: year * 4 + (month - 1) / 3
    }
  }

  /// How many periods a year has; `nil` for days, whose year is seen in weeks, and for what comes as it comes.
  package var periodsOfYear: Int? {
    switch self {
    case .day, .free: nil
    case .week: 52
    case .month: 12
    case .quarter: 4
    }
  }

  /// Which seasons there may be at that pace.
  package var season: Season.Question {
    switch self {
    case .day: .unknown(periods: [7])
    case .week: .unknown(periods: [52])
    case .month: .unknown(periods: [12])
    case .quarter: .unknown(periods: [4])
    case .free: .none
    }
  }
}

extension Day {
  /// The year and the number of the week, as ISO 8601 and Danish calendars count
  /// them: the week belongs to the year of its Thursday.
  package var week: (year: Int, number: Int) {
    let thursday = self + (4 - weekday)
    let year = thursday.date.year
    guard let first = Day(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, (thursday - first) / 7 + 1)
  }

  /// The Monday of that week; `nil` when the year has no such week.
  package init?(year: Int, week: Int) {
    guard let fourth = Day(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
    let monday = fourth + (1 - fourth.weekday) + 7 * (week - 1)
    guard monday.week == (year, week) else { return nil }
    self = monday
  }
}
