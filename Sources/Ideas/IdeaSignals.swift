import Cases
import Database
import Time
import Web

/// What the diagnosis of a case reads of its ideas: figures and texts, and nobody's name.
package struct IdeaSignals {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// As many as are compared with each other.
  static let most = 120

  /// How many stand in the calls that have been opened.
  package func count(in id: Case.ID) throws -> Int {
    try db.value(
      "SELECT CAST(COALESCE(SUM(k.ideas), 0) AS BIGINT) FROM calls k WHERE k.case_id = \(id) AND k.state <> 'draft'")
      ?? 0
  }

  /// How many ideas have been chosen, also those that are tried or in use since, and when the first was.
  package func chosen(in id: Case.ID) throws -> (count: Int, first: Day?) {
    let found = try db.first(
      """
      SELECT COUNT(DISTINCT i.id) AS chosen, MIN(f.at) AS first
      FROM calls k JOIN ideas i ON i.call_id = k.id JOIN idea_fates f ON f.idea_id = i.id
      WHERE k.case_id = \(id) AND i.state = 'shown' AND i.fate IN ('chosen', 'tried', 'in_use')
        AND f.fate IN ('chosen', 'tried', 'in_use')
      """
    ) { row in
      (count: try row.read("chosen", as: Int.self), first: try row.readIfPresent("first", as: Instant.self)?.day)
    }
    return found ?? (0, nil)
  }

  /// The newest of the newest call, the oldest of them first: answers to different questions are not held against each
  /// other.
  package func newest(in id: Case.ID) throws -> [(title: String, text: String)] {
    try db.rows(
      """
      SELECT i.title, i.text FROM ideas i
      WHERE i.call_id = (SELECT MAX(k.id) FROM calls k WHERE k.case_id = \(id) AND k.state <> 'draft') AND i.listed = 1
      ORDER BY i.id DESC LIMIT \(Self.most)
      """
    ) { row in
      (title: try row.read("title"), text: String(try row.read("text", as: String.self).prefix(600)))
    }.reversed()
  }
}
