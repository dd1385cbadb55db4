import Database
import HTTP
import Time
import Web

/// How many cases a search finds, kept until any case changes.
///
/// A list shows one page of fifty, but says how many there are in all; counting
/// them looks at every case. The time of the latest change says whether a count
/// still holds, on every node.
package final class CaseCounts: Sendable {
  private struct Kept: Sendable {
    let total: Int
    let latest: Instant
    let at: Instant
  }
  private let counts = Lock<[String: Kept]>([:])
  /// Who belongs where can change without any case changing.
  private static let longest = Span.minutes(1)
  private static let most = 5_000

  package init() {}

  package func total(of search: CaseSearch, for viewer: Viewer?, now: Instant, in db: Connection) throws -> Int {
    let latest: Instant = try db.value("SELECT MAX(updated) FROM cases") ?? now
    let key = "\(viewer?.id ?? 0) \(search.scope) \(search.step?.rawValue ?? 0) \(search.isArchived) \(search.words)"
    if let kept = counts.withLock({ $0[key] }), kept.latest == latest, now - kept.at < Self.longest {
      return kept.total
    }
    let total = try search.total(for: viewer, in: db)
    counts.withLock { counts in
      if counts.count >= Self.most { counts.removeAll(keepingCapacity: true) }
      counts[key] = Kept(total: total, latest: latest, at: now)
    }
    return total
  }
}
