import Cases
import Database
import HTTP
import Language
import Time
import Web

/// What the front page of a case shows, kept until the case changes.
///
/// A case is read whole for a diagnosis, and it is looked at far more often than
/// it is changed. Its revision grows with every change, on every node, so that
/// what is kept is never shown after one. Names and times outside the case are
/// at most a minute old. Rights are asked before, for every reader.
package final class CockpitCache: Sendable {
  /// Readers with the same answers here are shown the same page.
  struct Reader: Hashable, Sendable {
    let role: CaseRole
    let language: Language
    let hat: Hat?
  }

  private struct Kept: Sendable {
    let view: CockpitView
    let revision: Int
    let at: Instant
    var pages: [Reader: FrozenPage] = [:]

    func holds(for item: Case, now: Instant) -> Bool {
      revision == item.revision && now - at < CockpitCache.longest && at.day == now.day
    }
  }

  private let kept = Lock<[Case.ID: Kept]>([:])
  private static let longest = Span.minutes(1)
  private static let most = 300

  private let sources: CockpitSources

  package init(from sources: CockpitSources = CockpitSources()) { self.sources = sources }

  func page(of item: Case, for reader: Reader, now: Instant) -> FrozenPage? {
    kept.withLock { kept in
      guard let found = kept[item.id], found.holds(for: item, now: now) else { return nil }
      return found.pages[reader]
    }
  }

  func keep(_ page: FrozenPage, of item: Case, for reader: Reader) {
    kept.withLock { kept in
      guard kept[item.id]?.revision == item.revision else { return }
      kept[item.id]?.pages[reader] = page
    }
  }

  func view(of item: Case, now: Instant, in db: Connection) throws -> CockpitView {
    if let found = kept.withLock({ $0[item.id] }), found.holds(for: item, now: now) { return found.view }
    let view = try CockpitStore(db, from: sources).view(of: item, now: now)
    kept.withLock { kept in
      // The few that are looked at come back at once.
      if kept.count >= Self.most { kept.removeAll(keepingCapacity: true) }
      kept[item.id] = Kept(view: view, revision: item.revision, at: now)
    }
    return view
  }
}
