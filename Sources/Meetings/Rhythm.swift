import Database
import Time

/// How often a meeting comes again.
package enum Rhythm: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case weekly, fortnightly, monthly

  /// The day of the next meeting: the same weekday, and once a month the same
  /// one of the month, such as the first Tuesday. A fifth one becomes the last.
  package func day(after day: Day) -> Day {
    switch self {
    case .weekly: day + 7
    case .fortnightly: day + 14
    case .monthly: Self.inNextMonth(day)
    }
  }

  private static func inNextMonth(_ day: Day) -> Day {
    let (year, month, number) = day.date
    let (nextYear, nextMonth) = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let first = Day(year: nextYear, month: nextMonth, day: 1) else { return day + 28 }
    let same = first + ((day.weekday - first.weekday + 7) % 7 + (number - 1) / 7 * 7)
    return same.date.month == nextMonth ? same : same + -7
  }

  /// The first that is still to come, at the same time on the clock: a change
  /// of the clock moves no meeting.
  func start(after starts: Instant, now: Instant) -> Instant? {
    let local = LocalTime(starts)
    var day = self.day(after: local.day)
    while let next = LocalTime(day: day, hour: local.hour, minute: local.minute) {
      if next.instant > now { return next.instant }
      day = self.day(after: day)
    }
    return nil
  }
}
