import Cases
import Database
import HTTP
import Time

/// What the front page of a case shows, kept until the case changes.
///
/// A case is read whole for a diagnosis, and it is looked at far more often than
/// it is changed. Its revision grows with every change, on every node, so that a
/// kept view is never shown after one. Names and times outside the case are at
/// most a minute old.
package final class CockpitCache: Sendable {
  private struct Kept: Sendable {
    let view: CockpitView
    let revision: Int
    let at: Instant
  }
  private let views = Lock<[Case.ID: Kept]>([:])
  private static let longest = Span.minutes(1)
  private static let most = 500

  package init() {}

  package func view(of item: Case, now: Instant, in db: Connection) throws -> CockpitView {
    if let kept = views.withLock({ $0[item.id] }), kept.revision == item.revision, now - kept.at < Self.longest,
      kept.at.day == now.day
    {
      return kept.view
    }
    let view = try CockpitStore(db).view(of: item, now: now)
    views.withLock { views in
      // The few that are looked at come back at once.
      if views.count >= Self.most { views.removeAll(keepingCapacity: true) }
      views[item.id] = Kept(view: view, revision: item.revision, at: now)
    }
    return view
  }
}
