/// A point in time: milliseconds since 1 January 1970 in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
  public static func + (left: Instant, right: Span) -> Instant {
    Instant(milliseconds: left.milliseconds + right.milliseconds)
  }
  public static func - (left: Instant, right: Span) -> Instant {
    Instant(milliseconds: left.milliseconds - right.milliseconds)
  }
  public static func - (left: Instant, right: Instant) -> Span {
    Span(milliseconds: left.milliseconds - right.milliseconds)
  }
}

/// A length of time.
public struct Span: Hashable, Comparable, Sendable {
  public let milliseconds: Int64
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func seconds(_ count: Int) -> Span { Span(milliseconds: Int64(count) * 1000) }
  public static func minutes(_ count: Int) -> Span { seconds(count * 60) }
  public static func hours(_ count: Int) -> Span { minutes(count * 60) }
  public static func days(_ count: Int) -> Span { hours(count * 24) }
  public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }
}
