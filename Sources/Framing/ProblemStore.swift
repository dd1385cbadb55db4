import Cases
import Database
import Time
import Web

/// The problem as the team sees it together: its versions, who signs them, and
/// what is typed and not yet put to the team.
package struct ProblemStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func newest(in id: Case.ID) throws -> ProblemVersion? { try versions(of: id, before: nil, limit: 1).first }

  /// Versions, newest first, beginning before a number.
  package func versions(of id: Case.ID, before number: Int?, limit: Int) throws -> [ProblemVersion] {
    try db.rows(
      """
      SELECT v.id, v.number, v.text, p.name, v.at FROM problem_versions v JOIN people p ON p.id = v.person_id
      WHERE v.case_id = \(id) AND v.number < \(number ?? Int.max) ORDER BY v.number DESC LIMIT \(limit)
      """
    ) { try ProblemVersion($0) }
  }

  package func signatures(on versions: [ProblemVersion.ID]) throws -> [ProblemSignature] {
    guard !versions.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT s.version_id, s.person_id, p.name, s.stance, s.note
      FROM problem_signatures s JOIN people p ON p.id = s.person_id
      WHERE s.version_id IN \(list: versions) ORDER BY s.at, s.person_id
      """
    ) { try ProblemSignature($0) }
  }

  /// Adds the version after the one that was read.
  ///
  /// - Returns: `nil` when another has come in between.
  package func add(_ text: String, after read: Int, to id: Case.ID, by viewer: Viewer, now: Instant) throws
    -> ProblemVersion.ID?
  {
    let newest: Int = try db.value("SELECT MAX(number) FROM problem_versions WHERE case_id = \(id)") ?? 0
    guard newest == read else { return nil }
    return try db.value(
      """
      INSERT INTO problem_versions (case_id, number, text, person_id, at)
      VALUES (\(id), \(read + 1), \(text), \(viewer.id), \(now))
      ON CONFLICT (case_id, number) DO NOTHING RETURNING id
      """)
  }

  package func sign(
    _ version: ProblemVersion.ID, _ stance: Stance, note: String, by viewer: Viewer, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO problem_signatures (version_id, person_id, stance, note, at)
      VALUES (\(version), \(viewer.id), \(stance), \(note), \(now))
      ON CONFLICT (version_id, person_id) DO UPDATE SET stance = excluded.stance, note = excluded.note,
        at = excluded.at
      """)
  }

  func draft(of id: Case.ID, by person: Int) throws -> ProblemDraft? {
    try db.first("SELECT text, base FROM problem_drafts WHERE case_id = \(id) AND person_id = \(person)") { row in
      ProblemDraft(text: try row.read("text"), base: try row.read("base"))
    }
  }

  func keep(_ draft: ProblemDraft, of id: Case.ID, by viewer: Viewer, now: Instant) throws {
    try db.run(
      """
      INSERT INTO problem_drafts (case_id, person_id, text, base, at)
      VALUES (\(id), \(viewer.id), \(draft.text), \(draft.base), \(now))
      ON CONFLICT (case_id, person_id) DO UPDATE SET text = excluded.text, base = excluded.base, at = excluded.at
      """)
  }

  func dropDraft(of id: Case.ID, by viewer: Viewer) throws {
    try db.run("DELETE FROM problem_drafts WHERE case_id = \(id) AND person_id = \(viewer.id)")
  }

  /// Puts a solution aside among the ideas.
  package func park(_ text: String, in id: Case.ID, by viewer: Viewer, now: Instant) throws -> Int {
    try db.value(
      """
      INSERT INTO parked_ideas (case_id, person_id, text, source, at)
      VALUES (\(id), \(viewer.id), \(text), 'problem', \(now)) RETURNING id
      """)!
  }
}
