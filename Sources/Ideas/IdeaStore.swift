import Accounts
import Crowd
import Database
import Time
import Web

/// Reads the ideas of a call.
package struct IdeaStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  static let pageLength = 12

  /// The last idea of a page: the next one begins after it, whatever has come meanwhile.
  package struct Place: Sendable, Equatable {
    package let value: Int
    package let id: Idea.ID
  }

  /// A page of the list: only what stands there by itself.
  ///
  /// - Parameters:
  ///   - words: Patterns of what must stand in each.
  ///   - few: Those in which they stand, where they are few. They are looked up one by one, and not found by reading
  ///     all that there are in their order: hence the signs before the columns.
  func list(
    _ call: Call.ID, _ order: IdeaOrder, words: [String] = [], among few: [Idea.ID]? = nil, after place: Place?,
    limit: Int = pageLength
  ) throws -> [Idea] {
    var condition: SQL =
      few.map { "i.id IN \(list: $0) AND +i.call_id = \(call) AND +i.listed = 1" }
      ?? "i.call_id = \(call) AND i.listed = 1"
    if order == .unanswered { condition += " AND i.answered = 0" }
    for word in words.prefix(6) { condition += " AND i.folded LIKE \("%" + word + "%") ESCAPE '\\'" }
    if let place { condition += Self.after(place, order) }
    return try db.rows(
      "SELECT \(Idea.columns) FROM ideas i WHERE \(condition) ORDER BY \(Self.sorted(order)) LIMIT \(limit + 1)"
    ) { try Idea($0) }
  }

  private static func sorted(_ order: IdeaOrder) -> SQL {
    switch order {
    case .neutral: "i.lot, i.id"
    case .supported: "i.supports DESC, i.id DESC"
    case .newest: "i.id DESC"
    case .unanswered: "i.id"
    }
  }

  private static func after(_ place: Place, _ order: IdeaOrder) -> SQL {
    switch order {
    case .neutral: " AND (i.lot, i.id) > (\(place.value), \(place.id))"
    case .supported: " AND (i.supports, i.id) < (\(place.value), \(place.id))"
    case .newest: " AND i.id < \(place.id)"
    case .unanswered: " AND i.id > \(place.id)"
    }
  }

  static func place(of idea: Idea, in order: IdeaOrder) -> Place {
    switch order {
    case .neutral: Place(value: idea.lot, id: idea.id)
    case .supported: Place(value: idea.supports, id: idea.id)
    case .newest, .unanswered: Place(value: 0, id: idea.id)
    }
  }

  package func one(_ number: Int, in call: Call.ID) throws -> Idea? {
    try db.first("SELECT \(Idea.columns) FROM ideas i WHERE i.call_id = \(call) AND i.number = \(number)") {
      try Idea($0)
    }
  }

  package func one(_ id: Idea.ID) throws -> Idea? {
    try db.first("SELECT \(Idea.columns) FROM ideas i WHERE i.id = \(id)") { try Idea($0) }
  }

  package func some(_ ids: [Idea.ID]) throws -> [Idea] {
    try db.rows("SELECT \(Idea.columns) FROM ideas i WHERE i.id IN \(list: ids) ORDER BY i.id") { try Idea($0) }
  }

  /// What an idea hangs together with: what is in it, what was made of it, what builds on it.
  package func kin(of idea: Idea) throws -> IdeaKin {
    // Three ways with an index each: one condition with OR would read the whole call.
    let near = try db.rows(
      """
      SELECT \(Idea.columns), 'part' AS tie FROM ideas i WHERE i.part_of = \(idea.id) AND i.state = 'shown'
      UNION ALL
      SELECT \(Idea.columns), 'built' AS tie FROM ideas i WHERE i.builds_on = \(idea.id) AND i.state = 'shown'
      UNION ALL
      SELECT \(Idea.columns), 'split' AS tie FROM ideas i WHERE i.split_from = \(idea.id) AND i.state = 'shown'
      UNION ALL
      SELECT \(Idea.columns), 'over' AS tie FROM ideas i
      WHERE i.id IN (\(idea.partOf?.number ?? 0), \(idea.buildsOn?.number ?? 0), \(idea.splitFrom?.number ?? 0))
        AND i.state = 'shown'
      UNION ALL
      SELECT \(Idea.columns), 'under' AS tie FROM ideas i
      WHERE i.part_of = \(idea.buildsOn?.number ?? 0) AND i.state = 'shown'
      ORDER BY 1 LIMIT 200
      """
    ) { row in (try Idea(row), try row.read("tie", as: String.self)) }
    return IdeaKin(
      underBase: near.filter { $0.1 == "under" }.map(\.0), parts: near.filter { $0.1 == "part" }.map(\.0),
      builtBy: near.filter { $0.1 == "built" }.map(\.0),
      offspring: near.filter { $0.1 == "split" }.map(\.0),
      whole: near.first { $0.1 == "over" && $0.0.id == idea.partOf }?.0,
      base: near.first { $0.1 == "over" && $0.0.id == idea.buildsOn }?.0,
      origin: near.first { $0.1 == "over" && $0.0.id == idea.splitFrom }?.0)
  }

  /// Whether somebody supports an idea, or one that is in it.
  func supports(_ participant: Participant?, _ idea: Idea) throws -> Bool {
    guard let participant else { return false }
    return try db.value(
      """
      SELECT 1 FROM idea_supports s WHERE s.participant = \(participant.key)
        AND s.idea_id IN (SELECT \(idea.id) UNION ALL SELECT i.id FROM ideas i WHERE i.part_of = \(idea.id)) LIMIT 1
      """, as: Int.self) != nil
  }

  static let commentPage = 50

  /// The comments of an idea, the oldest first, from one on.
  func comments(on idea: Idea.ID, from first: IdeaComment.ID? = nil, limit: Int = commentPage) throws -> [IdeaComment] {
    let after: SQL = first.map { " AND m.id > \($0)" } ?? ""
    return try db.rows(
      """
      SELECT \(IdeaComment.columns) FROM \(IdeaComment.tables)
      WHERE m.idea_id = \(idea)\(after) ORDER BY m.id LIMIT \(limit + 1)
      """
    ) { try IdeaComment($0) }
  }

  package func comment(_ id: IdeaComment.ID, on idea: Idea.ID) throws -> IdeaComment? {
    try db.first(
      "SELECT \(IdeaComment.columns) FROM \(IdeaComment.tables) WHERE m.id = \(id) AND m.idea_id = \(idea)"
    ) { try IdeaComment($0) }
  }

  /// What happened to an idea, the newest first.
  func fates(of idea: Idea.ID) throws -> [IdeaFate] {
    try db.rows(
      """
      SELECT f.fate, f.reason, f.next_step, f.path, p.name AS who, o.name AS organisation, f.at
      FROM idea_fates f JOIN people p ON p.id = f.person_id
      LEFT JOIN memberships m ON m.person_id = p.id AND m.is_main = 1
      LEFT JOIN organisations o ON o.id = m.organisation_id
      WHERE f.idea_id = \(idea) ORDER BY f.id DESC LIMIT 50
      """
    ) { row in
      IdeaFate(
        fate: try row.read("fate"), reason: try row.read("reason"), next: try row.read("next_step"),
        path: try row.read("path"), who: try row.read("who"), organisation: try row.readIfPresent("organisation") ?? "",
        at: try row.read("at"))
    }
  }

  /// What somebody supports or has written about in a call, where something has become of it, the newest first.
  func followed(_ participant: Participant?, in call: Call.ID) throws -> [Idea] {
    guard let participant else { return [] }
    return try db.rows(
      """
      SELECT \(Idea.columns) FROM ideas i
      WHERE i.id IN (SELECT s.idea_id FROM idea_supports s WHERE s.participant = \(participant.key)
          UNION SELECT m.idea_id FROM idea_comments m
          WHERE m.call_id = \(call) AND m.participant = \(participant.key) AND m.state <> 'withdrawn')
        AND i.fate <> 'received' AND i.state = 'shown' AND i.participant <> \(participant.key)
      ORDER BY i.id DESC LIMIT 20
      """
    ) { try Idea($0) }
  }

  /// What somebody has written in a call themselves, the newest first.
  func own(_ participant: Participant?, in call: Call.ID) throws -> [Idea] {
    guard let participant else { return [] }
    return try db.rows(
      """
      SELECT \(Idea.columns) FROM ideas i
      WHERE i.call_id = \(call) AND i.participant = \(participant.key) AND i.state NOT IN ('withdrawn', 'removed')
      ORDER BY i.id DESC LIMIT 20
      """
    ) { try Idea($0) }
  }
}

/// What an idea hangs together with.
package struct IdeaKin: Sendable {
  /// What has been put into what it builds on.
  package let underBase: [Idea]
  /// What has been put into it.
  package let parts: [Idea]
  package let builtBy: [Idea]
  /// What it was split into.
  package let offspring: [Idea]
  /// What it has been put into.
  package let whole: Idea?
  /// What it builds on.
  package let base: Idea?
  /// What it was split from.
  package let origin: Idea?
}
