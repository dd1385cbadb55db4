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

  /// What the series of several places say; those that are not kept are read in one statement.
  package func readings(
    of places: [(indicator: Indicator, site: Indicator.Site.ID)], in db: Connection
  ) throws -> [Indicator.Site.ID: SeriesReading] {
    guard !places.isEmpty else { return [:] }
    var found: [Indicator.Site.ID: SeriesReading] = [:]
    kept.withLock { kept in
      for place in places {
        found[place.site] = kept[Key(site: place.site, revision: place.indicator.seriesRevision)]
      }
    }
    let missing = places.filter { found[$0.site] == nil }
    // Asked also when all are kept, so that a page asks as many things whatever it shows.
    let series = try MeasurementStore(db).series(at: missing.map(\.site))
    let new = missing.map { place in
      (
        key: Key(site: place.site, revision: place.indicator.seriesRevision),
        reading: SeriesReading(
          series[place.site] ?? [], rhythm: place.indicator.rhythm, better: place.indicator.better)
      )
    }
    kept.withLock { kept in
      if kept.count + new.count > Self.most { kept.removeAll(keepingCapacity: true) }
      for item in new { kept[item.key] = item.reading }
    }
    for item in new { found[item.key.site] = item.reading }
    return found
  }
}
