import Database
import HTTP
import Web

/// Keeps what each series says until the series changes.
///
/// To judge a thousand points costs more than to write the page that shows it.
/// The number compared comes from the database, in the same picture as the page.
package final class ReadingCache: Sendable {
  private struct Key: Hashable {
    let site: Indicator.Site.ID
    let revision: Int
  }
  private let kept = Lock<[Key: SeriesReading]>([:])
  /// Beyond this many all are forgotten, and read again as they are asked for.
  private static let most = 2_000

  package init() {}

  package func reading(of indicator: Indicator, at site: Indicator.Site.ID, in db: Connection) throws -> SeriesReading {
    let key = Key(site: site, revision: indicator.seriesRevision)
    if let reading = kept.withLock({ $0[key] }) { return reading }
    let points = try MeasurementStore(db).series(at: site)
    let reading = SeriesReading(points, rhythm: indicator.rhythm, better: indicator.better)
    kept.withLock { kept in
      if kept.count >= Self.most { kept.removeAll(keepingCapacity: true) }
      kept[key] = reading
    }
    return reading
  }
}
