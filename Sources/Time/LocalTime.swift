/// The clock on the wall in Denmark.
///
/// Central European time: one hour ahead of UTC, two from the last Sunday of
/// March to the last Sunday of October, changing at 01:00 UTC.
///
/// - Source: directive 2000/84/EC, in force since 2001.
public struct LocalTime: Hashable, Sendable {
  public let day: Day
  public let hour: Int
  public let minute: Int

  public init(_ instant: Instant) {
    let shifted = instant.milliseconds + Self.offset(at: instant).milliseconds
    let minutes = Int((Double(shifted) / 60_000).rounded(.down))
    let dayNumber = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
    day = Day(number: dayNumber)
    hour = (minutes - dayNumber * 1_440) / 60
    minute = (minutes - dayNumber * 1_440) % 60
  }

  public init?(day: Day, hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// The instant at which the clock shows this. In the hour that comes twice
  /// in October, the first; in the hour that is skipped in March, the hour after.
  public var instant: Instant {
    let naive = Int64(day.number) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
    let summer = Instant(milliseconds: naive) - Span.hours(2)
    return Self.offset(at: summer) == .hours(2) ? summer : Instant(milliseconds: naive) - Span.hours(1)
  }

  static func offset(at instant: Instant) -> Span {
    let day = Day(number: Int((Double(instant.milliseconds) / 86_400_000).rounded(.down)))
    let year = day.date.year
    return instant >= change(year, month: 3) && instant < change(year, month: 10) ? .hours(2) : .hours(1)
  }

  private static func change(_ year: Int, month: Int) -> Instant {
    guard let last = Day(year: year, month: month, day: 31) else { return Instant(milliseconds: 0) }
    let sunday = last + -(last.weekday % 7)
    return Instant(milliseconds: Int64(sunday.number) * 86_400_000 + 3_600_000)
  }
}

extension Instant {
  /// The day it is in Denmark.
  public var day: Day { LocalTime(self).day }
}
