import Accounts
import Database
import HTTP
import Language
import Statistics
import Time
import Web

/// Cases that are about the same: found by how alike they are written.
///
/// The texts of all cases lie in memory, and what has changed since is read
/// before each search. Who asks gets only what they may see.
package final class SimilarCases: Sendable {
  private struct State {
    var index = TextIndex<Case.ID>()
    var readUntil = Instant(milliseconds: -1)
    /// What was read of each case, so that a change of something else costs nothing.
    var texts: [Case.ID: String] = [:]
  }
  private let state = Lock(State())

  package init() {}

  package struct Match: Sendable {
    package let id: Case.ID
    package let title: String
    package let organisation: String
    package let step: CaseStep
    package let headline: Text?
    /// Alike enough to be the same thing.
    package let isWarning: Bool
  }

  /// The few most alike, best first.
  package func matches(
    title: String, text: String, for viewer: Viewer?, except: Case.ID? = nil, top: Int = 3, in db: Connection
  ) throws -> [Match] {
    guard !Folding.fold(title + text).isEmpty else { return [] }
    try catchUp(db)
    let found = state.withLock { $0.index.nearest(toTitle: title, text: text, top: 20, except: except) }
      .filter { $0.similarity >= Self.lowest || $0.isWarning }
    guard !found.isEmpty else { return [] }
    let rows = try visible(found.map(\.id), to: viewer, in: db)
    return found.compactMap { neighbour in rows[neighbour.id].map { Match($0, isWarning: neighbour.isWarning) } }
      .prefix(top).map { $0 }
  }

  /// Below this two texts share no more than their grammar.
  private static let lowest = 0.08

  private func catchUp(_ db: Connection) throws {
    let since = state.withLock { $0.readUntil }
    let changed = try db.rows(
      "SELECT id, title, summary, core_service, updated FROM cases WHERE updated > \(since) ORDER BY updated"
    ) { row in
      (
        id: try row.read("id", as: Case.ID.self), title: try row.read("title", as: String.self),
        text: try row.read("summary", as: String.self) + " " + row.read("core_service", as: String.self),
        updated: try row.read("updated", as: Instant.self)
      )
    }
    guard let last = changed.last else { return }
    try state.withLock { state in
      for item in changed where state.texts[item.id] != item.title + "\n" + item.text {
        state.texts[item.id] = item.title + "\n" + item.text
        if state.index.contains(item.id) {
          try state.index.change(item.id, title: item.title, text: item.text)
        } else {
          try state.index.add(item.id, title: item.title, text: item.text)
        }
      }
      // The last millisecond is read again: another change may share it.
      state.readUntil = Instant(milliseconds: last.updated.milliseconds - 1)
    }
  }

  private func visible(_ ids: [Case.ID], to viewer: Viewer?, in db: Connection) throws -> [Case.ID: Match] {
    let rows = try db.rows(
      """
      SELECT c.id, c.title, o.name AS organisation, c.step, s.headline_en,
        CASE WHEN EXISTS (SELECT 1 FROM case_people me WHERE me.case_id = c.id
          AND me.person_id = \(viewer?.id ?? 0) AND me.left_at IS NULL) THEN s.headline_da END AS headline_da
      FROM cases c JOIN organisations o ON o.id = c.organisation_id
      LEFT JOIN case_standings s ON s.case_id = c.id
      WHERE c.id IN \(list: ids) AND
      """ + " " + CaseRights.visible(to: viewer)
    ) { row in
      Match(
        id: try row.read("id"), title: try row.read("title"), organisation: try row.read("organisation"),
        step: try row.read("step"),
        headline: try row.readIfPresent("headline_da", as: String.self).map { danish in
          Text(da: danish, en: try row.read("headline_en"))
        }, isWarning: false)
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
  }
}

extension SimilarCases.Match {
  init(_ match: SimilarCases.Match, isWarning: Bool) {
    self.init(
      id: match.id, title: match.title, organisation: match.organisation, step: match.step, headline: match.headline,
      isWarning: isWarning)
  }
}
