import Database
import HTTP
import Language
import Time
import Web

/// Lists of cases as they were written, kept until any case changes.
///
/// A list shows fifty cases and says how many there are in all; counting them
/// looks at every one. When the latest act and the latest look at how a case stands
/// are the same as before, on every node, so is the list.
package final class CaseListCache: Sendable {
  /// The latest act in any case, and the latest look at how one stands: both are numbered as they come.
  struct Latest: Hashable, Sendable {
    let act: Int?
    let look: Int?

    init(_ db: Connection) throws {
      act = try db.value("SELECT MAX(k.id) FROM contributions k WHERE k.kind NOT IN \(Contribution.counted)")
      look = try db.value("SELECT MAX(look) FROM case_standings")
    }
  }

  private struct Kept: Sendable {
    let page: FrozenPage
    let latest: Latest
    let at: Instant
  }

  private let pages = Lock<[String: Kept]>([:])
  /// Who belongs where can change without any case changing.
  private static let longest = Span.minutes(1)
  private static let most = 200

  package init() {}

  func page(_ key: String, latest: Latest, now: Instant) -> FrozenPage? {
    pages.withLock { pages in
      guard let kept = pages[key], kept.latest == latest, now - kept.at < Self.longest else { return nil }
      return kept.page
    }
  }

  func keep(_ page: FrozenPage, _ key: String, latest: Latest, now: Instant) {
    pages.withLock { pages in
      // The few that are looked at come back at once.
      if pages.count >= Self.most { pages.removeAll(keepingCapacity: true) }
      pages[key] = Kept(page: page, latest: latest, at: now)
    }
  }
}

extension CaseSearch {
  /// What is asked for, by whom and in which language: readers with the same key are shown the same list.
  func key(for viewer: Viewer?, in language: Language) -> String {
    let place = after.map { "\($0.updated.milliseconds)-\($0.id.number)" } ?? ""
    return "\(viewer?.id ?? 0) \(language) \(scope) \(step?.rawValue ?? 0) \(isArchived) \(place) \(words)"
  }
}

extension CaseStore {
  /// Lists that were kept are made anew: a case is about to be no more, and no act tells of it.
  package func forgetLists(with id: Case.ID) throws {
    try db.run(
      """
      UPDATE case_standings SET look = (SELECT MAX(look) + 1 FROM case_standings)
      WHERE case_id = (SELECT case_id FROM case_standings WHERE case_id <> \(id) ORDER BY look DESC LIMIT 1)
      """)
  }
}
