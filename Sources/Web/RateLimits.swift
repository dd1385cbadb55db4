import HTTP
import Time

/// How often somebody may do a thing: so many times within a span.
public final class RateLimits: Sendable {
  private struct Count {
    var times: Int
    var since: Instant
    var span: Span

    func isOver(_ now: Instant) -> Bool { span < now - since }
  }

  private struct Counts {
    var all: [String: Count] = [:]
    var most = RateLimits.most
  }
  private let counts = Lock(Counts())
  /// Beyond this many keys those that are over are forgotten; when few are, there may first be twice as many.
  private static let most = 50_000

  public init() {}

  /// Counts one act, and refuses it when there were too many.
  public func check(_ act: String, by key: String, atMost most: Int, within span: Span, now: Instant) throws {
    let isWithin = counts.withLock { counts in
      if counts.all.count > counts.most {
        counts.all = counts.all.filter { !$0.value.isOver(now) }
        counts.most = max(Self.most, 2 * counts.all.count)
      }
      var count = counts.all["\(act) \(key)"] ?? Count(times: 0, since: now, span: span)
      if count.isOver(now) { count = Count(times: 0, since: now, span: span) }
      count.times += 1
      counts.all["\(act) \(key)"] = count
      return count.times <= most
    }
    guard isWithin else { throw Refusal.tooMany(minutes: max(1, Int(span.milliseconds / 60_000))) }
  }

  /// Refuses somebody who has done a thing too often, and counts nothing.
  public func refuse(_ act: String, by key: String, after most: Int, within span: Span, now: Instant) throws {
    let isSpent = counts.withLock { counts in
      counts.all["\(act) \(key)"].map { most <= $0.times && !$0.isOver(now) } ?? false
    }
    if isSpent { throw Refusal.tooMany(minutes: max(1, Int(span.milliseconds / 60_000))) }
  }

  /// Forgets what was counted: the right password was given.
  public func forget(_ act: String, by key: String) {
    counts.withLock { $0.all["\(act) \(key)"] = nil }
  }
}
