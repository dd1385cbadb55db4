import Accounts
import Database
import Language
import Time
import Web

/// A row of the list of cases.
package struct CaseRow: Sendable {
  package let id: Case.ID
  package let title: String
  package let unit: String
  package let step: CaseStep
  package let people: Int
  package let organisations: Int
  package let standing: Standing?
  package let updated: Instant
}

extension CaseRow {
  /// What a list says of how a case stands.
  package struct Standing: Sendable {
    package let headline: Text
    package let isHeld: Bool
    package let hasAlarm: Bool
    package let groupsHeard: Int

    /// `nil` when the diagnosis has not been made yet, and for those who take no
    /// part: the headline may be in the team's own words.
    init?(_ row: borrowing Row) throws {
      guard let danish: String = try row.readIfPresent("headline_da") else { return nil }
      headline = Text(da: danish, en: try row.read("headline_en"))
      isHeld = try row.read("is_held")
      hasAlarm = try row.read("has_alarm")
      groupsHeard = try row.read("groups_heard")
    }
  }
}

/// Finding cases: words, step, whose, and a place to go on from.
package struct CaseSearch: Sendable {
  package enum Scope: String, CaseIterable, Sendable {
    case mine = "mine"
    case organisation = "organisation"
    case open = "aabne"
    case all = "alle"
  }

  package var words: String
  package var step: CaseStep?
  package var scope: Scope
  package var isArchived = false
  /// The last row already shown: a page begins after it, however the list has grown.
  package var after: (updated: Instant, id: Case.ID)?
  package var count: Int

  package init(words: String = "", step: CaseStep? = nil, scope: Scope = .mine, count: Int = 50) {
    self.words = words
    self.step = step
    self.scope = scope
    self.count = count
  }

  package static func folded(title: String, summary: String, service: String, unit: String) -> String {
    Folding.fold([title, summary, service, unit].joined(separator: " "))
  }

  /// The page of rows, newest change first, and whether there are more.
  package func rows(for viewer: Viewer?, in db: Connection) throws -> (rows: [CaseRow], hasMore: Bool) {
    var rows = try db.rows(
      """
      SELECT c.id, c.title, c.unit, c.step, s.people, s.organisations,
        CASE WHEN c.id IN (SELECT me.case_id FROM case_people me
          WHERE me.person_id = \(viewer?.id ?? 0) AND me.left_at IS NULL) THEN s.headline_da END AS headline_da,
        s.headline_en, s.is_held,
        s.has_alarm, s.groups_heard, c.updated
      """ + " FROM cases c LEFT JOIN case_standings s ON s.case_id = c.id WHERE " + condition(for: viewer) + page
        + " ORDER BY c.updated DESC, c.id DESC LIMIT \(count + 1)"
    ) { row in
      CaseRow(
        id: try row.read("id"), title: try row.read("title"), unit: try row.read("unit"), step: try row.read("step"),
        people: try row.readIfPresent("people") ?? 1, organisations: try row.readIfPresent("organisations") ?? 1,
        standing: try CaseRow.Standing(row), updated: try row.read("updated"))
    }
    let hasMore = rows.count > count
    if hasMore { rows.removeLast() }
    return (rows, hasMore)
  }

  package func total(for viewer: Viewer?, in db: Connection) throws -> Int {
    try db.value("SELECT COUNT(*) FROM cases c WHERE " + condition(for: viewer)) ?? 0
  }

  private var page: SQL {
    guard let after else { return "" }
    return " AND (c.updated, c.id) < (\(after.updated), \(after.id))"
  }

  private func condition(for viewer: Viewer?) -> SQL {
    var parts: [SQL] = [CaseRights.visible(to: viewer), isArchived ? "c.archived IS NOT NULL" : "c.archived IS NULL"]
    if let step { parts.append("c.step = \(step)") }
    for word in words.split(separator: " ").prefix(8) {
      parts.append("c.folded LIKE \("%" + Folding.pattern(String(word)) + "%") ESCAPE '\\'")
    }
    switch scope {
    case .mine:
      parts.append(
        """
        c.id IN (SELECT me.case_id FROM case_people me WHERE me.person_id = \(viewer?.id ?? 0) AND me.left_at IS NULL)
        """)
    case .organisation: parts.append("c.organisation_id IN \(list: viewer?.organisations ?? [])")
    case .open: parts.append("c.visibility IN ('signed_in', 'public')")
    case .all: break
    }
    return SQL.joined(parts, separator: " AND ")
  }
}
