import HTTP
import Time

/// How often somebody may do a thing: so many times within a span.
public final class RateLimits: Sendable {
  private struct Count {
    var times: Int
    var since: Instant
  }
  private let counts = Lock<[String: Count]>([:])
  /// Beyond this many keys the finished ones are forgotten.
  private static let most = 50_000

  public init() {}

  /// Counts one act, and refuses it when there were too many.
  public func check(_ act: String, by key: String, atMost most: Int, within span: Span, now: Instant) throws {
    let isWithin = counts.withLock { counts in
      if counts.count > Self.most { counts = counts.filter { now - $0.value.since < span } }
      var count = counts["\(act) \(key)"] ?? Count(times: 0, since: now)
      if span < now - count.since { count = Count(times: 0, since: now) }
      count.times += 1
      counts["\(act) \(key)"] = count
      return count.times <= most
    }
    guard isWithin else { throw Refusal.tooMany(minutes: max(1, Int(span.milliseconds / 60_000))) }
  }

  /// Refuses somebody who has done a thing too often, and counts nothing.
  public func refuse(_ act: String, by key: String, after most: Int, within span: Span, now: Instant) throws {
    let isSpent = counts.withLock { counts in
      counts["\(act) \(key)"].map { most <= $0.times && now - $0.since <= span } ?? false
    }
    if isSpent { throw Refusal.tooMany(minutes: max(1, Int(span.milliseconds / 60_000))) }
  }

  /// Forgets what was counted: the right password was given.
  public func forget(_ act: String, by key: String) {
    counts.withLock { $0["\(act) \(key)"] = nil }
  }
}
